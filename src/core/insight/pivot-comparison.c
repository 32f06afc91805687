/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-comparison.h"

struct _PivotComparison
{
  PivotDraft  *from;
  PivotDraft  *to;
  PivotReport *from_report; /* nullable, as the next; both are kept because the turns point into them */
  PivotReport *to_report;
  PivotDiff   *diffs[PIVOT_N_STAGES];
  GArray      *turns; /* of PivotTurn */
};

/**
 * pivot_comparison_new:
 * @from: the version that is compared
 * @to: the version it became
 * @grain: what is shown as changed
 *
 * Compares the owning answers and the facts of two versions. Where one of them
 * was not assessed, nothing is said about rules; otherwise both have to be
 * assessed by the same pack.
 *
 * Returns: (transfer full): the comparison
 */
PivotComparison *
pivot_comparison_new (const PivotVersion *from,
                      const PivotVersion *to,
                      PivotDiffGrain      grain)
{
  PivotComparison *self = g_atomic_rc_box_new0 (PivotComparison);

  self->from = pivot_draft_ref (from->draft);
  self->to = pivot_draft_ref (to->draft);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->diffs[i] = pivot_diff_new (pivot_draft_get_text (from->draft, PIVOT_SIDE_OWNED, (PivotStage) i),
                                     pivot_draft_get_text (to->draft, PIVOT_SIDE_OWNED, (PivotStage) i), grain);
  if (from->report != NULL && to->report != NULL)
    {
      self->from_report = pivot_report_ref (from->report);
      self->to_report = pivot_report_ref (to->report);
    }
  self->turns = pivot_turns_list (self->from_report, self->to_report);
  return self;
}

static void
finalize (gpointer data)
{
  PivotComparison *self = data;

  pivot_draft_unref (self->from);
  pivot_draft_unref (self->to);
  g_clear_pointer (&self->from_report, pivot_report_unref);
  g_clear_pointer (&self->to_report, pivot_report_unref);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    pivot_diff_free (self->diffs[i]);
  g_array_unref (self->turns);
}

/**
 * pivot_comparison_ref:
 *
 * Returns: (transfer full): @self
 */
PivotComparison *
pivot_comparison_ref (PivotComparison *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * pivot_comparison_unref:
 * @self: (transfer full): a comparison
 */
void
pivot_comparison_unref (PivotComparison *self)
{
  g_atomic_rc_box_release_full (self, finalize);
}

/**
 * pivot_comparison_get_from:
 *
 * Returns: (transfer none): the draft that is compared
 */
PivotDraft *
pivot_comparison_get_from (PivotComparison *self)
{
  return self->from;
}

/**
 * pivot_comparison_get_to:
 *
 * Returns: (transfer none): the draft it became
 */
PivotDraft *
pivot_comparison_get_to (PivotComparison *self)
{
  return self->to;
}

/**
 * pivot_comparison_is_alike:
 *
 * Returns: whether neither a fact nor a tag nor a stage's text differs
 */
gboolean
pivot_comparison_is_alike (PivotComparison *self)
{
  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    {
      if (pivot_comparison_has_fact (self, (PivotFact) i))
        return FALSE;
    }
  return !pivot_comparison_has_tags (self) && pivot_comparison_count_changes (self) == 0;
}

/**
 * pivot_comparison_has_fact:
 *
 * Returns: whether the fact differs
 */
gboolean
pivot_comparison_has_fact (PivotComparison *self,
                           PivotFact        fact)
{
  return !g_str_equal (pivot_draft_get_fact (self->from, fact), pivot_draft_get_fact (self->to, fact));
}

/**
 * pivot_comparison_has_tags:
 *
 * Returns: whether the tags differ
 */
gboolean
pivot_comparison_has_tags (PivotComparison *self)
{
  return !g_strv_equal (pivot_draft_get_tags (self->from), pivot_draft_get_tags (self->to));
}

/**
 * pivot_comparison_get_diff:
 *
 * Returns: (transfer none): how the text of a stage changed
 */
const PivotDiff *
pivot_comparison_get_diff (PivotComparison *self,
                           PivotStage       stage)
{
  return self->diffs[stage];
}

/**
 * pivot_comparison_count_changes:
 *
 * Returns: how many changes there are in the texts of all stages
 */
guint
pivot_comparison_count_changes (PivotComparison *self)
{
  guint count = 0;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    count += pivot_diff_count_changes (self->diffs[i]);
  return count;
}

static double
get_seconds (PivotReport *report,
             int          stage)
{
  return stage == PIVOT_STAGE_WHOLE ? pivot_report_get_seconds (report) : pivot_report_get_stage (report, (PivotStage) stage)->whole_seconds;
}

static gboolean
is_changed (PivotComparison *self,
            int              stage)
{
  return stage == PIVOT_STAGE_WHOLE || pivot_diff_count_changes (self->diffs[stage]) > 0;
}

/**
 * pivot_comparison_get_seconds:
 * @stage: a #PivotStage, or %PIVOT_STAGE_WHOLE for the whole answer
 * @from: (out): how long the first version takes to say
 * @to: (out): how long the second version takes to say
 *
 * The whole seconds of the stages add up to those of the answer, so that those of
 * a stage may hang on its neighbours; one whose text is the same takes as long as
 * it took.
 *
 * Returns: whether that is known, because both were assessed
 */
gboolean
pivot_comparison_get_seconds (PivotComparison *self,
                              int              stage,
                              double          *from,
                              double          *to)
{
  if (self->from_report == NULL)
    return FALSE;
  *from = get_seconds (self->from_report, stage);
  *to = is_changed (self, stage) ? get_seconds (self->to_report, stage) : *from;
  return TRUE;
}

/**
 * pivot_comparison_get_turns:
 * @n_turns: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_turns): the rules by which the two
 *   versions differ: evidence that is won, evidence that is lost, then what the
 *   text no longer shows and what it shows only now, each in the order of the
 *   stages
 */
const PivotTurn *
pivot_comparison_get_turns (PivotComparison *self,
                            guint           *n_turns)
{
  *n_turns = self->turns->len;
  return (const PivotTurn *) self->turns->data;
}
