/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-probes.h"

/* Where an interviewer probes first: what was learned, then why it happened. */
static const PivotStage priorities[PIVOT_N_STAGES] = {
  PIVOT_STAGE_OUTCOME_LEARNING,
  PIVOT_STAGE_ROOT_CAUSE,
  PIVOT_STAGE_VARIABLE_CORRECTION,
  PIVOT_STAGE_PRECISE_CONTEXT,
};

static void
collect_empty (PivotReport *report,
               PivotStage   stage,
               GPtrArray   *empty)
{
  guint            n_slots;
  const PivotSlot *slots = pivot_report_get_slots (report, stage, &n_slots);

  for (guint i = 0; i < n_slots; i++)
    {
      if (!slots[i].filled && !slots[i].hint)
        g_ptr_array_add (empty, (gpointer) &slots[i]);
    }
}

/**
 * pivot_probes_find:
 * @report: what the rubric found; must outlive the result
 *
 * Finds what an interviewer would ask next: one question from each stage in
 * turn, as long as there are any.
 *
 * Returns: (transfer full) (element-type PivotSlot): empty slots, the most
 *   telling first
 */
GPtrArray *
pivot_probes_find (PivotReport *report)
{
  GPtrArray *probes = g_ptr_array_new ();
  GPtrArray *empty[PIVOT_N_STAGES];
  guint      most = 0;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      empty[i] = g_ptr_array_new ();
      collect_empty (report, priorities[i], empty[i]);
      most = MAX (most, empty[i]->len);
    }
  for (guint turn = 0; turn < most; turn++)
    {
      for (guint i = 0; i < PIVOT_N_STAGES; i++)
        {
          if (turn < empty[i]->len)
            g_ptr_array_add (probes, g_ptr_array_index (empty[i], turn));
        }
    }
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_ptr_array_unref (empty[i]);
  return probes;
}
