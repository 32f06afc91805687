/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-answer.h"

#include "pivot-test.h"

static const char *const two_stages[PIVOT_N_STAGES] = { "The launch slipped.", NULL, "I froze the release.", NULL };

static void
test_new (void)
{
  g_autoptr (PivotAnswer) answer = pivot_answer_new (two_stages);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_assert_cmpstr (pivot_answer_get_text (answer, (PivotStage) i), ==, two_stages[i] != NULL ? two_stages[i] : "");
}

static void
test_with_text (void)
{
  g_autoptr (PivotAnswer) answer = pivot_answer_new (two_stages);
  g_autoptr (PivotAnswer) changed = pivot_answer_with_text (answer, PIVOT_STAGE_ROOT_CAUSE, "I did not ask.");

  g_assert_true (changed != answer);
  g_assert_cmpstr (pivot_answer_get_text (answer, PIVOT_STAGE_ROOT_CAUSE), ==, "");
  g_assert_cmpstr (pivot_answer_get_text (changed, PIVOT_STAGE_ROOT_CAUSE), ==, "I did not ask.");
}

static void
test_with_text_shares (void)
{
  g_autoptr (PivotAnswer) answer = pivot_answer_new (two_stages);
  g_autoptr (PivotAnswer) same = pivot_answer_with_text (answer, PIVOT_STAGE_PRECISE_CONTEXT, two_stages[0]);
  g_autoptr (PivotAnswer) changed = pivot_answer_with_text (answer, PIVOT_STAGE_ROOT_CAUSE, "I did not ask.");

  g_assert_true (same == answer);
  g_assert_true (pivot_answer_get_text (changed, PIVOT_STAGE_PRECISE_CONTEXT) == pivot_answer_get_text (answer, PIVOT_STAGE_PRECISE_CONTEXT));
}

static void
test_empty (void)
{
  g_autoptr (PivotAnswer) empty = pivot_answer_new_empty ();
  g_autoptr (PivotAnswer) blank = pivot_answer_with_text (empty, PIVOT_STAGE_OUTCOME_LEARNING, " ");

  g_assert_true (pivot_answer_is_empty (empty));
  g_assert_false (pivot_answer_is_empty (blank));
}

static void
test_equal (void)
{
  g_autoptr (PivotAnswer) answer = pivot_answer_new (two_stages);
  g_autoptr (PivotAnswer) twin = pivot_answer_new (two_stages);

  g_assert_true (pivot_answer_equal (answer, answer));
  g_assert_true (pivot_answer_equal (answer, twin));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_autoptr (PivotAnswer) other = pivot_answer_with_text (answer, (PivotStage) i, "Something else.");

      g_assert_false (pivot_answer_equal (answer, other));
      g_assert_false (pivot_answer_equal (other, answer));
    }
}

static void
test_boxed (void)
{
  g_autoptr (PivotAnswer) answer = pivot_answer_new (two_stages);
  PivotAnswer *copy = g_boxed_copy (PIVOT_TYPE_ANSWER, answer);

  g_assert_true (copy == answer);
  g_boxed_free (PIVOT_TYPE_ANSWER, copy);
  g_assert_cmpstr (pivot_answer_get_text (answer, PIVOT_STAGE_PRECISE_CONTEXT), ==, two_stages[0]);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/answer/new", test_new);
  g_test_add_func ("/answer/with-text", test_with_text);
  g_test_add_func ("/answer/with-text-shares", test_with_text_shares);
  g_test_add_func ("/answer/empty", test_empty);
  g_test_add_func ("/answer/equal", test_equal);
  g_test_add_func ("/answer/boxed", test_boxed);
  return g_test_run ();
}
