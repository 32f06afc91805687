/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/gate/pivot-gate-state.h"

#include "pivot-test.h"

static PivotPack *pack;

/* An answer, and the rule that it is asked about by. */
static const struct
{
  PivotFact       fact;
  const char     *value;
  PivotGateAnswer answer;
  const char     *rule;
} cases[] = {
  { PIVOT_FACT_FAILURE, "", PIVOT_GATE_FAILURE, NULL },
  { PIVOT_FACT_FAILURE, "Six depots stayed shut for two days", PIVOT_GATE_FAILURE, NULL },
  { PIVOT_FACT_FAILURE, "I worked too hard", PIVOT_GATE_FAILURE, "W1" },
  { PIVOT_FACT_FAILURE, "I burned out", PIVOT_GATE_FAILURE, "W2" },
  { PIVOT_FACT_FAILURE, "I was too much of a perfectionist", PIVOT_GATE_FAILURE, "W3" },
  { PIVOT_FACT_FAILURE, "The launch failed because the supplier was late", PIVOT_GATE_FAILURE, "C1" },
  { PIVOT_FACT_SETTING, "", PIVOT_GATE_SETTING, NULL },
  { PIVOT_FACT_SETTING, "work", PIVOT_GATE_SETTING, NULL },
  { PIVOT_FACT_SETTING, "personal", PIVOT_GATE_SETTING, "W13" },
  { PIVOT_FACT_STAKE, "", PIVOT_GATE_STAKE, NULL },
  { PIVOT_FACT_STAKE, "small", PIVOT_GATE_STAKE, "W11" },
  { PIVOT_FACT_STAKE, "medium", PIVOT_GATE_STAKE, NULL },
  { PIVOT_FACT_STAKE, "large", PIVOT_GATE_STAKE, NULL },
  { PIVOT_FACT_STAKE, "huge", PIVOT_GATE_STAKE, NULL },
  { PIVOT_FACT_DECISION, "", PIVOT_GATE_DECISION, NULL },
  { PIVOT_FACT_DECISION, "I", PIVOT_GATE_DECISION, NULL },
  { PIVOT_FACT_DECISION, "I signed off the plan after one trial", PIVOT_GATE_DECISION, NULL },
  { PIVOT_FACT_DECISION, "I did not tell the desk leads", PIVOT_GATE_DECISION, NULL },
  { PIVOT_FACT_DECISION, "It was my decision to launch early", PIVOT_GATE_DECISION, NULL },
  { PIVOT_FACT_DECISION, "The supplier chose the locks", PIVOT_GATE_DECISION, "I11" },
  { PIVOT_FACT_DECISION, "My manager forced me to launch", PIVOT_GATE_DECISION, "I11" },
  { PIVOT_FACT_DECISION, "Mistakes were made", PIVOT_GATE_DECISION, "I9" },
};

static PivotDraft *
draft_with (PivotFact   fact,
            const char *value)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();

  return pivot_draft_with_fact (empty, fact, value);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotDraft) draft = draft_with (cases[i].fact, cases[i].value);
      g_autoptr (PivotGateState) state = pivot_gate_state_new (pack, draft);

      g_test_message ("“%s”", cases[i].value);
      for (guint answer = 0; answer < PIVOT_N_GATE_ANSWERS; answer++)
        {
          const PivotGateAdvice *advice = &state->advice[answer];

          g_assert_cmpstr (advice->rule, ==, answer == (guint) cases[i].answer ? cases[i].rule : NULL);
          g_assert_true ((advice->rule != NULL) == (advice->text != NULL && advice->keep != NULL && advice->sentence != NULL));
        }
    }
}

/* What is kept anyway is not asked about again, until it is answered otherwise. */
static void
test_kept (void)
{
  static const struct
  {
    const char *value;
    gboolean    asked;
  } later[] = {
    { "The supplier chose how keys were cut", FALSE },
    { " the supplier chose how keys were cut ", FALSE },
    { "The supplier chose how locks were made", TRUE },
  };
  g_autoptr (PivotDraft) draft = draft_with (PIVOT_FACT_DECISION, later[0].value);
  g_autoptr (PivotGateState) state = pivot_gate_state_new (pack, draft);
  g_autoptr (PivotDraft) kept = pivot_draft_with_dismissal (draft, state->advice[PIVOT_GATE_DECISION].rule, state->advice[PIVOT_GATE_DECISION].sentence);

  for (guint i = 0; i < G_N_ELEMENTS (later); i++)
    {
      g_autoptr (PivotDraft) changed = pivot_draft_with_fact (kept, PIVOT_FACT_DECISION, later[i].value);
      g_autoptr (PivotGateState) now = pivot_gate_state_new (pack, changed);

      g_assert_true ((now->advice[PIVOT_GATE_DECISION].rule != NULL) == later[i].asked);
    }
}

static void
test_kinds (void)
{
  static const char *const ids[] = { "", "strategy", "execution", "stakeholder" };
  g_autoptr (GHashTable) hints = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (PivotDraft) draft = draft_with (PIVOT_FACT_KIND, ids[i]);
      g_autoptr (PivotGateState) state = pivot_gate_state_new (pack, draft);

      g_assert_true (g_hash_table_add (hints, (gpointer) state->kind_hint));
    }
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", NULL);
  g_test_add_func ("/gate-state/cases", test_cases);
  g_test_add_func ("/gate-state/kept", test_kept);
  g_test_add_func ("/gate-state/kinds", test_kinds);
  status = g_test_run ();
  pivot_pack_unref (pack);
  return status;
}
