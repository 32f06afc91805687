/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-draft.h"

#include "pivot-test.h"

static void
test_new (void)
{
  g_autoptr (PivotDraft) draft = pivot_draft_new ();
  guint n_dismissals = 7;

  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    g_assert_cmpstr (pivot_draft_get_fact (draft, (PivotFact) i), ==, "");
  g_assert_null (pivot_draft_get_tags (draft)[0]);
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    g_assert_true (pivot_answer_is_empty (pivot_draft_get_answer (draft, (PivotSide) i)));
  pivot_draft_get_dismissals (draft, &n_dismissals);
  g_assert_cmpuint (n_dismissals, ==, 0);
}

/* Each change shows in the new draft, leaves the old one alone and makes the two differ. */
static void
assert_changed (PivotDraft *before,
                PivotDraft *after)
{
  g_autoptr (PivotDraft) untouched = pivot_test_draft ();

  g_assert_true (pivot_draft_equal (before, untouched));
  g_assert_false (pivot_draft_equal (before, after));
  g_assert_false (pivot_draft_equal (after, before));
}

static void
test_facts (void)
{
  g_autoptr (PivotDraft) draft = pivot_test_draft ();

  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    {
      g_autoptr (PivotDraft) changed = pivot_draft_with_fact (draft, (PivotFact) i, "something else");
      g_autoptr (PivotDraft) unknown = pivot_draft_with_fact (draft, (PivotFact) i, NULL);

      assert_changed (draft, changed);
      g_assert_cmpstr (pivot_draft_get_fact (changed, (PivotFact) i), ==, "something else");
      g_assert_cmpstr (pivot_draft_get_fact (unknown, (PivotFact) i), ==, "");
    }
}

static void
test_tags (void)
{
  static const char *const tags[] = { "b", "a", NULL };
  static const char *const none[] = { NULL };
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  g_autoptr (PivotDraft) changed = pivot_draft_with_tags (draft, tags);
  g_autoptr (PivotDraft) untagged = pivot_draft_with_tags (draft, none);

  assert_changed (draft, changed);
  assert_changed (draft, untagged);
  g_assert_cmpstrv (pivot_draft_get_tags (changed), tags);
  g_assert_cmpstrv (pivot_draft_get_tags (untagged), none);
}

static void
test_texts (void)
{
  g_autoptr (PivotDraft) draft = pivot_test_draft ();

  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        {
          g_autoptr (PivotDraft) changed = pivot_draft_with_text (draft, (PivotSide) side, (PivotStage) stage, "Rewritten.");
          PivotSide other = side == PIVOT_SIDE_OWNED ? PIVOT_SIDE_DEFENSIVE : PIVOT_SIDE_OWNED;

          assert_changed (draft, changed);
          g_assert_cmpstr (pivot_draft_get_text (changed, (PivotSide) side, (PivotStage) stage), ==, "Rewritten.");
          g_assert_true (pivot_draft_get_answer (changed, other) == pivot_draft_get_answer (draft, other));
        }
    }
}

static void
test_dismissals (void)
{
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  g_autoptr (PivotDraft) two = pivot_draft_with_dismissal (draft, "I7", "00000000");
  g_autoptr (PivotDraft) twice = pivot_draft_with_dismissal (two, "I7", "00000000");
  g_autoptr (PivotDraft) one = pivot_draft_without_dismissal (two, "I7", "00000000");
  guint                 n_dismissals = 0;
  const PivotDismissal *dismissals = pivot_draft_get_dismissals (two, &n_dismissals);

  assert_changed (draft, two);
  g_assert_cmpuint (n_dismissals, ==, 2);
  g_assert_cmpstr (dismissals[0].rule, ==, "C1");
  g_assert_cmpstr (dismissals[1].rule, ==, "I7");
  g_assert_cmpstr (dismissals[1].sentence, ==, "00000000");
  g_assert_true (pivot_draft_equal (twice, two));
  g_assert_true (pivot_draft_equal (one, draft));
}

static void
test_all_dismissals (void)
{
  static const PivotDismissal given[] = { { (char *) "I7", (char *) "00" }, { (char *) "C2", (char *) "01" } };
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  g_autoptr (PivotDraft) changed = pivot_draft_with_dismissals (draft, given, G_N_ELEMENTS (given));
  g_autoptr (PivotDraft) none = pivot_draft_with_dismissals (draft, NULL, 0);
  guint                 n_dismissals = 0;
  const PivotDismissal *dismissals = pivot_draft_get_dismissals (changed, &n_dismissals);

  assert_changed (draft, changed);
  g_assert_cmpuint (n_dismissals, ==, 2);
  g_assert_cmpstr (dismissals[0].rule, ==, "I7");
  g_assert_cmpstr (dismissals[1].sentence, ==, "01");
  pivot_draft_get_dismissals (none, &n_dismissals);
  g_assert_cmpuint (n_dismissals, ==, 0);
}

static void
test_is_dismissed (void)
{
  static const struct
  {
    const char *rule;
    const char *sentence;
    gboolean    dismissed;
  } cases[] = {
    { "C1", "9f86d081", TRUE },
    { "C1", "9f86d082", FALSE },
    { "C2", "9f86d081", FALSE },
    { "c1", "9f86d081", FALSE },
  };
  g_autoptr (PivotDraft) draft = pivot_test_draft ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (pivot_draft_is_dismissed (draft, cases[i].rule, cases[i].sentence), ==, cases[i].dismissed);
}

static void
test_dismissals_differ (void)
{
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  g_autoptr (PivotDraft) none = pivot_draft_without_dismissal (draft, "C1", "9f86d081");
  g_autoptr (PivotDraft) other = pivot_draft_with_dismissal (none, "C2", "9f86d081");

  assert_changed (draft, none);
  assert_changed (draft, other);
}

static void
test_boxed (void)
{
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  PivotDraft *copy = g_boxed_copy (PIVOT_TYPE_DRAFT, draft);

  g_assert_true (copy == draft);
  g_boxed_free (PIVOT_TYPE_DRAFT, copy);
  g_assert_cmpstr (pivot_draft_get_fact (draft, PIVOT_FACT_ROLE), ==, "pm");
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/draft/new", test_new);
  g_test_add_func ("/draft/facts", test_facts);
  g_test_add_func ("/draft/tags", test_tags);
  g_test_add_func ("/draft/texts", test_texts);
  g_test_add_func ("/draft/dismissals", test_dismissals);
  g_test_add_func ("/draft/all-dismissals", test_all_dismissals);
  g_test_add_func ("/draft/is-dismissed", test_is_dismissed);
  g_test_add_func ("/draft/dismissals-differ", test_dismissals_differ);
  g_test_add_func ("/draft/boxed", test_boxed);
  return g_test_run ();
}
