/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-placement.h"

#include <string.h>

#include "pivot-test.h"

static PivotPack *pack;

static const char *const narratives[] = {
  "In May I led the move of 12 depots. The goal was Monday. Instead, six stayed shut.\n\nThe mistake was mine.  I never tried a key.\nI stopped the move and called the locksmith. Now we test every key.",
  "Situation\n\nI ran the depots. We had 12.\n\nTask\nOpen by Monday.\n\nAction\n- I stopped it.\n- I called them.\n\nResult\nSix days late. It was my fault.",
  "One sentence without an end",
  "- \n- \n",
  "“Shut!” she said. I knew why.   ",
};

static PivotPlacement *
place (const char  *narrative,
       PivotSplit **split)
{
  g_autoptr (PivotOutline) outline = pivot_outline_new (narrative);

  *split = pivot_split_new (pack, narrative, outline);
  return pivot_placement_new (pack, *split);
}

/* All letters of a text but its blanks, sorted out by nothing. */
static char *
without_blanks (const char *text)
{
  GString *letters = g_string_new (NULL);

  for (const char *letter = text; *letter != '\0'; letter++)
    {
      if (!g_ascii_isspace (*letter))
        g_string_append_c (letters, *letter);
    }
  return g_string_free_and_steal (letters);
}

/* As long as nothing is moved, the answer is what the split proposes. */
static void
test_as_proposed (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (narratives); i++)
    {
      g_autoptr (PivotSplit) split = NULL;
      g_autoptr (PivotPlacement) placement = place (narratives[i], &split);
      g_autoptr (PivotAnswer) answer = pivot_placement_make_answer (placement);

      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        g_assert_cmpstr (pivot_answer_get_text (answer, (PivotStage) stage), ==, pivot_answer_get_text (pivot_split_get_answer (split), (PivotStage) stage));
    }
}

/* Wherever they go, all sentences are in one stage, whole and in their order. */
static void
test_nothing_is_lost (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (narratives); i++)
    {
      g_autoptr (PivotSplit) split = NULL;
      g_autoptr (PivotPlacement) placement = place (narratives[i], &split);
      g_autoptr (GString) told = g_string_new (NULL);
      g_autofree char *expected = NULL;
      guint            n_sentences = 0;

      pivot_placement_get_sentences (placement, &n_sentences);
      for (guint j = 0; j < n_sentences; j++)
        {
          g_autofree char *sentence = pivot_placement_dup_sentence (placement, j);

          g_string_append (told, sentence);
        }
      expected = without_blanks (told->str);
      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        {
          g_autoptr (PivotAnswer) answer = NULL;
          g_autofree char *letters = NULL;

          for (guint j = 0; j < n_sentences; j++)
            {
              PivotPlacement *moved = pivot_placement_with_stage (placement, j, (PivotStage) stage);

              pivot_placement_unref (placement);
              placement = moved;
            }
          answer = pivot_placement_make_answer (placement);
          letters = without_blanks (pivot_answer_get_text (answer, (PivotStage) stage));
          g_assert_cmpstr (letters, ==, expected);
        }
    }
}

static void
test_one_is_moved (void)
{
  g_autoptr (PivotSplit) split = NULL;
  g_autoptr (PivotPlacement) placement = place ("Precise Context\nA first one. A second one.  A third one.\nRoot Cause\nA fourth one.", &split);
  g_autoptr (PivotPlacement) moved = pivot_placement_with_stage (placement, 1, PIVOT_STAGE_ROOT_CAUSE);
  g_autoptr (PivotAnswer) answer = pivot_placement_make_answer (moved);
  g_autoptr (PivotAnswer) before = pivot_placement_make_answer (placement);

  g_assert_cmpstr (pivot_answer_get_text (answer, PIVOT_STAGE_PRECISE_CONTEXT), ==, "A first one. A third one.");
  g_assert_cmpstr (pivot_answer_get_text (answer, PIVOT_STAGE_ROOT_CAUSE), ==, "A second one.\nA fourth one.");
  g_assert_cmpstr (pivot_answer_get_text (before, PIVOT_STAGE_PRECISE_CONTEXT), ==, "A first one. A second one.  A third one.");
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", NULL);
  g_test_add_func ("/placement/as-proposed", test_as_proposed);
  g_test_add_func ("/placement/nothing-is-lost", test_nothing_is_lost);
  g_test_add_func ("/placement/one-is-moved", test_one_is_moved);
  status = g_test_run ();
  pivot_pack_unref (pack);
  return status;
}
