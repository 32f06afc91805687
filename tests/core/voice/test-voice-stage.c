/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice.h"

static const struct
{
  PivotStage  stage;
  const char *name;
  const char *short_name;
} names[] = {
  { PIVOT_STAGE_PRECISE_CONTEXT, "Precise Context", "Precise Context" },
  { PIVOT_STAGE_ROOT_CAUSE, "Identify the Root Cause", "Identify" },
  { PIVOT_STAGE_VARIABLE_CORRECTION, "Variable Correction", "Correction" },
  { PIVOT_STAGE_OUTCOME_LEARNING, "Outcome & Transformative Learning", "Outcome & Learning" },
};

static void
test_names (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (names), ==, PIVOT_N_STAGES);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_cmpstr (pivot_voice_stage_name (names[i].stage), ==, names[i].name);
      g_assert_cmpstr (pivot_voice_stage_short_name (names[i].stage), ==, names[i].short_name);
    }
}

static void
test_jobs (void)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_assert_cmpint (g_utf8_strlen (pivot_voice_stage_job (i), -1), >, 0);
      g_assert_cmpint (g_utf8_strlen (pivot_voice_stage_job (i), -1), <=, 40);
    }
}

static void
test_prompts (void)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      const char *const *prompts = pivot_voice_stage_prompts (i);

      g_assert_cmpuint (g_strv_length ((char **) prompts), ==, 3);
      for (guint j = 0; prompts[j] != NULL; j++)
        g_assert_true (g_str_has_suffix (prompts[j], "?"));
      g_assert_true (pivot_voice_stage_prompts (i) == prompts);
    }
}

static void
test_states (void)
{
  g_assert_cmpstr (pivot_voice_state (PIVOT_STATE_NOT_STARTED), ==, "Not started");
  g_assert_cmpstr (pivot_voice_state (PIVOT_STATE_DRAFTING), ==, "Drafting");
  g_assert_cmpstr (pivot_voice_state (PIVOT_STATE_NEARLY), ==, "Nearly");
  g_assert_cmpstr (pivot_voice_state (PIVOT_STATE_READY), ==, "Ready");
}

static void
test_levels (void)
{
  for (int level = 0; level < PIVOT_N_LEVELS; level++)
    {
      g_assert_true (g_str_has_prefix (pivot_voice_level_own (level), "The text "));
      for (guint i = 0; i < PIVOT_N_STAGES; i++)
        g_assert_true (g_str_has_suffix (pivot_voice_level_stage (i, level), "."));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voice/stage/names", test_names);
  g_test_add_func ("/voice/stage/jobs", test_jobs);
  g_test_add_func ("/voice/stage/prompts", test_prompts);
  g_test_add_func ("/voice/stage/states", test_states);
  g_test_add_func ("/voice/stage/levels", test_levels);
  return g_test_run ();
}
