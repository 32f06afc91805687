/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-course.h"

#include <string.h>

#include "pivot-test.h"

#define CUE 4.0

/* Letters are sentences: a stage's letter has a cue for it, "." has none, "|"
 * opens a paragraph. */
static const struct
{
  const char *name;
  const char *told;
  const char *stages;
} cases[] = {
  { "nothing", "", "" },
  { "one sentence", ".", "P" },
  { "in order", "PPIIVVOO", "PPIIVVOO" },
  { "without cues between", "P.IV.O", "PIIVOO" },
  { "a stage left out", "PPIIOO", "PPIIOO" },
  { "a look back at the cause", "PPVVIIOO", "PPVVIIOO" },
  { "a paragraph each", "..|..|..|..", "PPIIVVOO" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PivotStep  steps[16] = { 0 };
      PivotStage stages[16];
      g_autoptr (GString) found = g_string_new (NULL);
      guint n_steps = 0;

      g_test_message ("%s", cases[i].name);
      for (const char *letter = cases[i].told; *letter != '\0'; letter++)
        {
          const char *stage = strchr ("PIVO", *letter);

          if (*letter == '|')
            {
              steps[n_steps].paragraph = TRUE;
              continue;
            }
          if (stage != NULL)
            steps[n_steps].evidence[stage - strchr ("PIVO", 'P')] = CUE;
          steps[n_steps].same = n_steps;
          n_steps++;
        }
      pivot_course_find (steps, n_steps, stages);
      for (guint j = 0; j < n_steps; j++)
        g_string_append (found, pivot_stage_get_letter (stages[j]));
      g_assert_cmpstr (found->str, ==, cases[i].stages);
    }
}

/* Evidence for a stage never moves a sentence away from it. */
static void
test_monotone (void)
{
  for (guint round = 0; round < 300; round++)
    {
      PivotStep  steps[8] = { 0 };
      PivotStage before[8];
      PivotStage after[8];
      guint      changed = (guint) g_test_rand_int_range (0, 8);

      for (guint i = 0; i < 8; i++)
        {
          for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
            steps[i].evidence[stage] = g_test_rand_double_range (0, 4);
        }
      pivot_course_find (steps, 8, before);
      steps[changed].evidence[before[changed]] += 2;
      pivot_course_find (steps, 8, after);
      g_assert_cmpint (after[changed], ==, before[changed]);
    }
}

static void
test_long (void)
{
  guint                  n_steps = 500000;
  g_autofree PivotStep  *steps = g_new0 (PivotStep, n_steps);
  g_autofree PivotStage *stages = g_new0 (PivotStage, n_steps);
  gint64                 begun = pivot_test_spent ();

  pivot_course_find (steps, n_steps, stages);
  g_assert_cmpint (pivot_test_spent () - begun, <, 5 * G_USEC_PER_SEC);
  g_assert_cmpint (stages[0], ==, PIVOT_STAGE_PRECISE_CONTEXT);
  g_assert_cmpint (stages[n_steps - 1], ==, PIVOT_STAGE_OUTCOME_LEARNING);
}

/* A course of twelve sentences, of which some prove nothing and some say again what the one before did. */
static void
fill_steps (PivotStep *steps)
{
  for (guint i = 0; i < 12; i++)
    {
      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        steps[i].evidence[stage] = g_test_rand_double_range (0, 4);
      steps[i].silent = i > 2 && g_test_rand_int_range (0, 3) == 0;
      steps[i].same = steps[i].silent && g_test_rand_bit () ? i - 1 : i;
    }
}

static guint
copy_voiced (const PivotStep *steps,
             PivotStep       *voiced)
{
  guint n_voiced = 0;

  for (guint i = 0; i < 12; i++)
    {
      if (steps[i].silent)
        continue;
      voiced[n_voiced] = steps[i];
      voiced[n_voiced].same = n_voiced;
      n_voiced++;
    }
  return n_voiced;
}

/* What proves nothing, or is said again, moves no other sentence. */
static void
test_silent (void)
{
  for (guint round = 0; round < 300; round++)
    {
      PivotStep  steps[12] = { 0 };
      PivotStep  voiced[12] = { 0 };
      PivotStage stages[12];
      PivotStage without[12];

      fill_steps (steps);
      pivot_course_find (steps, 12, stages);
      pivot_course_find (voiced, copy_voiced (steps, voiced), without);
      for (guint i = 0, at = 0; i < 12; i++)
        g_assert_cmpint (stages[i], ==, !steps[i].silent ? without[at++] : steps[i].same < i ? stages[i - 1]
                                                                                             : stages[i]);
    }
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/course/cases", test_cases);
  g_test_add_func ("/course/monotone", test_monotone);
  g_test_add_func ("/course/long", test_long);
  g_test_add_func ("/course/silent", test_silent);
  return g_test_run ();
}
