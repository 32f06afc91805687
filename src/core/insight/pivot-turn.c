/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-turn.h"

/* Adds those of some slots that another report does not hold, as the other lists the same slots in the same order. */
static void
add_slots (GArray          *turns,
           PivotTurnKind    kind,
           int              stage,
           const PivotSlot *slots,
           const PivotSlot *others,
           guint            n_slots)
{
  for (guint i = 0; i < n_slots; i++)
    {
      PivotTurn turn = { kind, stage, slots[i].rule, &slots[i] };

      if (slots[i].filled && !others[i].filled)
        g_array_append_val (turns, turn);
    }
}

static void
add_evidence (GArray       *turns,
              PivotTurnKind kind,
              PivotReport  *report,
              PivotReport  *other)
{
  guint            n_slots;
  guint            n_others;
  const PivotSlot *slots;
  const PivotSlot *others;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      slots = pivot_report_get_slots (report, (PivotStage) i, &n_slots);
      others = pivot_report_get_slots (other, (PivotStage) i, &n_others);
      add_slots (turns, kind, (int) i, slots, others, MIN (n_slots, n_others));
    }
  slots = pivot_report_get_whole_slots (report, &n_slots);
  others = pivot_report_get_whole_slots (other, &n_others);
  add_slots (turns, kind, PIVOT_STAGE_WHOLE, slots, others, MIN (n_slots, n_others));
}

/* Whether a report has such a finding of the kind contrast. */
static gboolean
shows (PivotReport *report,
       const char  *rule,
       int          stage)
{
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].kind == PIVOT_FINDING_CONTRAST && findings[i].stage == stage && g_str_equal (findings[i].rule, rule))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_turn (const GArray       *turns,
          PivotTurnKind       kind,
          const PivotFinding *finding)
{
  for (guint i = 0; i < turns->len; i++)
    {
      const PivotTurn *turn = &g_array_index (turns, PivotTurn, i);

      if (turn->kind == kind && turn->stage == finding->stage && g_str_equal (turn->rule, finding->rule))
        return TRUE;
    }
  return FALSE;
}

static void
add_contrast (GArray       *turns,
              PivotTurnKind kind,
              PivotReport  *report,
              PivotReport  *other)
{
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      PivotTurn turn = { kind, findings[i].stage, findings[i].rule, NULL };

      if (findings[i].kind == PIVOT_FINDING_CONTRAST && !shows (other, turn.rule, turn.stage) && !has_turn (turns, kind, &findings[i]))
        g_array_append_val (turns, turn);
    }
}

/**
 * pivot_turns_list:
 * @from: (nullable): the report on a version
 * @to: (nullable): the report, by the same pack, on the version it became
 *
 * Returns: (transfer full) (element-type PivotTurn): the rules by which they
 *   differ, in the order of pivot_comparison_get_turns(); none where one of them
 *   is not there. They point into the reports.
 */
GArray *
pivot_turns_list (PivotReport *from,
                  PivotReport *to)
{
  GArray *turns = g_array_new (FALSE, FALSE, sizeof (PivotTurn));

  if (from == NULL || to == NULL)
    return turns;
  add_evidence (turns, PIVOT_TURN_WON, to, from);
  add_evidence (turns, PIVOT_TURN_LOST, from, to);
  add_contrast (turns, PIVOT_TURN_SHED, from, to);
  add_contrast (turns, PIVOT_TURN_CAUGHT, to, from);
  return turns;
}
