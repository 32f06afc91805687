/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-probes.h"

/* What an interviewer who heard the one would ask for first. */
static const struct
{
  const char *finding;
  const char *probe;
} turns[] = {
  { "W6", "I2" },
  { "W1", "W12" },
  { "W2", "I2" },
  { "W3", "W12" },
  { "C2", "W12" },
  { "C1", "I11" },
  { "P10", "I11" },
  { "I8", "I11" },
  { "I9", "I2" },
  { "V5", "V1" },
  { "C3", "O2" },
  { "O8", "O2" },
  { "O9", "W4" },
};

/* Evidence, from what is missed most to what is missed least. */
static const char *evidence[] = {
  "I2", "I1", "P7", "W12", "O2", "O7", "I3", "V1", "O14", "P3", "O4", "P8", "I5", "I4", "P4",
  "V6", "V7", "O11", "V4", "V2", "O3", "O5", "P5", "P2", "I11", "P6", "W4"
};

/* Evidence that leads on to another question, from what is asked about first. */
static const char *deeper[] = { "I4", "O2", "W12", "V1", "O7", "O11", "I2", "I1" };

/* Whether words that take points away overlap those that fill the slot. */
static gboolean
is_softened (PivotReport     *report,
             const PivotSlot *slot)
{
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      const PivotFinding *finding = &findings[i];

      if (finding->kind == PIVOT_FINDING_CONTRAST && finding->located && finding->stage == (int) slot->stage &&
          pivot_span_overlaps (finding->span, slot->span))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_contrast (PivotReport *report,
              const char  *rule)
{
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].kind == PIVOT_FINDING_CONTRAST && g_strcmp0 (findings[i].rule, rule) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
add (GArray        *probes,
     const char    *rule,
     PivotProbeKind kind)
{
  PivotProbe probe = { rule, kind };

  for (guint i = 0; i < probes->len; i++)
    {
      if (g_strcmp0 (g_array_index (probes, PivotProbe, i).rule, rule) == 0)
        return;
    }
  g_array_append_val (probes, probe);
}

static void
add_turns (GArray      *probes,
           PivotReport *report)
{
  for (gsize i = 0; i < G_N_ELEMENTS (turns); i++)
    {
      if (has_contrast (report, turns[i].finding))
        add (probes, turns[i].probe, PIVOT_PROBE_TURN);
    }
}

static void
add_evidence (GArray      *probes,
              PivotReport *report)
{
  for (gsize i = 0; i < G_N_ELEMENTS (evidence); i++)
    {
      const PivotSlot *slot = pivot_report_find_slot (report, evidence[i]);

      if (slot == NULL)
        continue;
      if (!slot->filled)
        add (probes, evidence[i], PIVOT_PROBE_MISSING);
      else if (is_softened (report, slot))
        add (probes, evidence[i], PIVOT_PROBE_WEAK);
    }
}

/* What is there and stands: what is softened is asked for again. */
static void
add_deeper (GArray      *probes,
            PivotReport *report)
{
  for (gsize i = 0; i < G_N_ELEMENTS (deeper); i++)
    {
      const PivotSlot *slot = pivot_report_find_slot (report, deeper[i]);

      if (slot != NULL && slot->filled)
        add (probes, deeper[i], PIVOT_PROBE_DEEPER);
    }
}

/**
 * pivot_probes_list:
 * @report: what the rubric thinks of the draft
 * @draft: the draft, for what its writer says about it
 * @max: how many questions are wanted
 * @n_probes: (out): how many there are
 *
 * The questions that an interviewer would ask next: first those that turn what
 * reads as defensive, then those for evidence that is missing or softened, the
 * most valuable first, then those that lead on from what the answer says. None
 * asks for what is there already.
 *
 * Returns: (transfer full) (array length=n_probes): no rule twice; free it
 *   with g_free()
 */
PivotProbe *
pivot_probes_list (PivotReport *report,
                   PivotDraft  *draft,
                   guint        max,
                   guint       *n_probes)
{
  GArray *probes = g_array_new (FALSE, FALSE, sizeof (PivotProbe));

  add_turns (probes, report);
  if (g_str_equal (pivot_draft_get_fact (draft, PIVOT_FACT_STAKE), "small"))
    add (probes, "W11", PIVOT_PROBE_TURN);
  add_evidence (probes, report);
  add_deeper (probes, report);

  *n_probes = MIN (max, probes->len);
  return (PivotProbe *) g_array_free (probes, FALSE);
}
