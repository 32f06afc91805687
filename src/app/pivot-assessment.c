/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-assessment.h"

#include <string.h>

#include "core/rubric/pivot-rubric.h"

/* Up to here, some 1,000 words and more than anyone tells, a draft is read well within a frame. */
#define LONG_BYTES 6000

static void
assessment_free (gpointer data)
{
  pivot_assessment_free (data);
}

static void
report_free (gpointer data)
{
  pivot_report_unref (data);
}

static void
assessment_thread (GTask        *task,
                   gpointer      source_object,
                   gpointer      task_data,
                   GCancellable *cancellable)
{
  g_task_return_pointer (task, pivot_assessment_run (task_data), report_free);
}

/**
 * pivot_assessment_new:
 *
 * Returns: (transfer full): an assessment yet to be done
 */
PivotAssessment *
pivot_assessment_new (PivotReport *previous,
                      PivotPack   *pack,
                      PivotDraft  *draft,
                      PivotSide    side,
                      double       pace)
{
  PivotAssessment *self = g_new0 (PivotAssessment, 1);

  self->previous = previous != NULL ? pivot_report_ref (previous) : NULL;
  self->pack = pivot_pack_ref (pack);
  self->draft = pivot_draft_ref (draft);
  self->side = side;
  self->pace = pace;
  return self;
}

void
pivot_assessment_free (PivotAssessment *self)
{
  g_clear_pointer (&self->previous, pivot_report_unref);
  pivot_pack_unref (self->pack);
  pivot_draft_unref (self->draft);
  g_free (self);
}

/**
 * pivot_assessment_is_of_long_draft:
 * @side: which of its answers
 *
 * Returns: whether to read that answer takes so long that typing would have to
 *   wait for it
 */
gboolean
pivot_assessment_is_of_long_draft (PivotDraft *draft,
                                   PivotSide   side)
{
  gsize bytes = 0;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    bytes += strlen (pivot_draft_get_text (draft, side, (PivotStage) i));
  return bytes > LONG_BYTES;
}

/**
 * pivot_assessment_is_long:
 *
 * Returns: whether it takes so long that typing would have to wait for it
 */
gboolean
pivot_assessment_is_long (const PivotAssessment *self)
{
  return pivot_assessment_is_of_long_draft (self->draft, self->side);
}

/**
 * pivot_assessment_run:
 *
 * Returns: (transfer full): what the rubric thinks of the draft
 */
PivotReport *
pivot_assessment_run (const PivotAssessment *self)
{
  return pivot_rubric_assess_again (self->previous, self->pack, self->draft, self->side, self->pace);
}

/**
 * pivot_assessment_run_async:
 * @self: (transfer full): what to read
 * @source: (type GObject): who wants to know
 *
 * Reads in a thread.
 */
void
pivot_assessment_run_async (PivotAssessment    *self,
                            gpointer            source,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (source, NULL, callback, user_data);

  g_task_set_source_tag (task, pivot_assessment_run_async);
  g_task_set_task_data (task, self, assessment_free);
  g_task_run_in_thread (task, assessment_thread);
}

/**
 * pivot_assessment_run_finish:
 *
 * Returns: (transfer full): what the rubric thinks of the draft
 */
PivotReport *
pivot_assessment_run_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
