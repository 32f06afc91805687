/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-rubric-speaker.h"

#include "app/editor/pivot-rubric-news.h"
#include "app/pivot-announce.h"

#define QUIET_MSEC 1000

struct _PivotRubricSpeaker
{
  /* borrowed */
  GtkWidget *widget;

  /* owned */
  PivotReport *told;  /* what the listener knows of */
  PivotReport *heard; /* what there may be to tell */
  char        *said;

  /* state */
  PivotStage stage;
  guint      quiet_id;
};

static void
quiet_cb (gpointer data)
{
  PivotRubricSpeaker *self = data;
  g_autofree char    *news = pivot_rubric_news (self->told, self->heard, self->stage);

  self->quiet_id = 0;
  pivot_report_unref (self->told);
  self->told = pivot_report_ref (self->heard);
  if (news == NULL)
    return;
  pivot_announce (self->widget, news);
  g_free (self->said);
  self->said = g_steal_pointer (&news);
}

/**
 * pivot_rubric_speaker_new:
 * @widget: where the news comes from; must outlive the result
 *
 * Returns: (transfer full): a speaker that has heard nothing yet
 */
PivotRubricSpeaker *
pivot_rubric_speaker_new (GtkWidget *widget)
{
  PivotRubricSpeaker *self = g_new0 (PivotRubricSpeaker, 1);

  self->widget = widget;
  return self;
}

void
pivot_rubric_speaker_free (PivotRubricSpeaker *self)
{
  pivot_rubric_speaker_forget (self);
  g_free (self->said);
  g_free (self);
}

/**
 * pivot_rubric_speaker_hear:
 * @report: the present report
 * @stage: the stage that the writer is in
 *
 * Takes note of a report. The first one after a silence is what the others are
 * compared with, and is not told.
 */
void
pivot_rubric_speaker_hear (PivotRubricSpeaker *self,
                           PivotReport        *report,
                           PivotStage          stage)
{
  g_autoptr (PivotReport) old = self->heard;

  self->heard = pivot_report_ref (report);
  self->stage = stage;
  if (self->told == NULL)
    {
      self->told = pivot_report_ref (report);
      return;
    }
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  self->quiet_id = g_timeout_add_once (QUIET_MSEC, quiet_cb, self);
}

/**
 * pivot_rubric_speaker_forget:
 *
 * Falls silent, as when another story is opened.
 */
void
pivot_rubric_speaker_forget (PivotRubricSpeaker *self)
{
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  g_clear_pointer (&self->told, pivot_report_unref);
  g_clear_pointer (&self->heard, pivot_report_unref);
}

/**
 * pivot_rubric_speaker_get_said:
 *
 * Returns: (transfer none) (nullable): what was said last
 */
const char *
pivot_rubric_speaker_get_said (PivotRubricSpeaker *self)
{
  return self->said;
}
