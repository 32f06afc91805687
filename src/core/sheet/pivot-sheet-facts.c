/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-sheet-facts.h"

#include <glib/gi18n-lib.h>

#define MAX_RULES 4

/* What each line of the strip is told by, the best evidence first. */
static const struct
{
  const char *label;
  const char *rules[MAX_RULES];
  const char *to[MAX_RULES];
} lines[PIVOT_SHEET_N_FACTS] = {
  /* Translators: the goal of a project, and by what it was missed. */
  { N_ ("Goal → miss"), { "P3", "P4" }, { "P8", "P7" } },
  /* Translators: what a failure cost. */
  { N_ ("Cost"), { "W12", "O14" }, { NULL } },
  /* Translators: what a failure came from. */
  { N_ ("Cause"), { "I3", "I2", "I1" }, { NULL } },
  /* Translators: how a failure was stopped. */
  { N_ ("Fix"), { "V1", "V3" }, { NULL } },
  /* Translators: what is done differently since a failure. */
  { N_ ("Change"), { "O5", "O4", "O2", "O3" }, { NULL } },
  /* Translators: what shows that a change holds. */
  { N_ ("Proof"), { "O7", "O11" }, { NULL } },
};

static char *
quote (PivotReport        *report,
       const char *const  *rules,
       PivotMasked *const *masked)
{
  for (guint i = 0; i < MAX_RULES && rules[i] != NULL; i++)
    {
      const PivotSlot *slot = pivot_report_find_slot (report, rules[i]);
      g_autofree char *words = NULL;

      if (slot == NULL || !slot->filled)
        continue;
      words = pivot_masked_quote (masked[slot->stage], slot->span);
      return pivot_script_clean (words);
    }
  return g_strdup ("");
}

/* The label's arrow goes the way that is read. */
static char *
make_label (const char *label,
            gboolean    rtl)
{
  g_auto (GStrv) parts = g_strsplit (label, "→", -1);

  return g_strjoinv (rtl ? "←" : "→", parts);
}

/**
 * pivot_sheet_facts_fill:
 * @facts: (out caller-allocates) (array fixed-size=PIVOT_SHEET_N_FACTS): the
 *   facts strip
 * @report: the report
 * @masked: (array fixed-size=PIVOT_N_STAGES): the stages' texts
 * @rtl: whether it is read from right to left
 */
void
pivot_sheet_facts_fill (PivotSheetFact     *facts,
                        PivotReport        *report,
                        PivotMasked *const *masked,
                        gboolean            rtl)
{
  for (guint i = 0; i < PIVOT_SHEET_N_FACTS; i++)
    {
      facts[i].label = make_label (_ (lines[i].label), rtl);
      facts[i].from = quote (report, lines[i].rules, masked);
      facts[i].to = lines[i].to[0] != NULL ? quote (report, lines[i].to, masked) : NULL;
    }
}

/**
 * pivot_sheet_facts_clear:
 * @facts: (array fixed-size=PIVOT_SHEET_N_FACTS): a facts strip
 *
 * Frees what they own, but not themselves.
 */
void
pivot_sheet_facts_clear (PivotSheetFact *facts)
{
  for (guint i = 0; i < PIVOT_SHEET_N_FACTS; i++)
    {
      g_free (facts[i].label);
      g_free (facts[i].from);
      g_free (facts[i].to);
    }
}
