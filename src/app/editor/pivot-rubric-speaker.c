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
  PivotReport  *told;  /* what the listener knows of */
  PivotReport  *heard; /* what there may be to tell */
  char         *said;
  GSignalGroup *signals;

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

static void
speaker_forget (PivotRubricSpeaker *self)
{
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  g_clear_pointer (&self->told, pivot_report_unref);
  g_clear_pointer (&self->heard, pivot_report_unref);
}

/* The first report of a story is what the others are compared with, and is not told. */
static void
report_changed_cb (PivotRubricSpeaker *self,
                   GParamSpec         *pspec,
                   PivotAssessor      *assessor)
{
  PivotReport *report = pivot_assessor_get_report (assessor);

  if (report == NULL)
    return;
  g_clear_pointer (&self->heard, pivot_report_unref);
  self->heard = pivot_report_ref (report);
  self->stage = pivot_assessor_get_stage (assessor);
  if (self->told == NULL)
    {
      self->told = pivot_report_ref (report);
      return;
    }
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  self->quiet_id = g_timeout_add_once (QUIET_MSEC, quiet_cb, self);
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
  self->signals = g_signal_group_new (PIVOT_TYPE_ASSESSOR);
  g_signal_group_connect_swapped (self->signals, "notify::story", G_CALLBACK (speaker_forget), self);
  g_signal_group_connect_swapped (self->signals, "notify::report", G_CALLBACK (report_changed_cb), self);
  return self;
}

void
pivot_rubric_speaker_free (PivotRubricSpeaker *self)
{
  speaker_forget (self);
  g_clear_object (&self->signals);
  g_free (self->said);
  g_free (self);
}

/**
 * pivot_rubric_speaker_set_assessor:
 * @assessor: (nullable): whose reports to tell of
 */
void
pivot_rubric_speaker_set_assessor (PivotRubricSpeaker *self,
                                   PivotAssessor      *assessor)
{
  speaker_forget (self);
  g_signal_group_set_target (self->signals, assessor);
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
