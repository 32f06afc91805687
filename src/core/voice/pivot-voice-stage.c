/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-stage.h"

#include <glib/gi18n-lib.h>

#define N_PROMPTS 3

static const struct
{
  const char *name;
  const char *short_name;
  const char *job;
  const char *prompts[N_PROMPTS];
} stages[PIVOT_N_STAGES] = {
  [PIVOT_STAGE_PRECISE_CONTEXT] = {
    N_ ("Precise Context"),
    N_ ("Precise Context"),
    N_ ("What happened, no excuses"),
    {
      N_ ("What were you working on, when, and in which role?"),
      N_ ("What exactly was the goal, as a number or a date?"),
      N_ ("What happened instead, and how far off was it?"),
    },
  },
  [PIVOT_STAGE_ROOT_CAUSE] = {
    N_ ("Identify the Root Cause"),
    N_ ("Identify"),
    N_ ("Why, and what was yours"),
    {
      N_ ("Which decision or omission was yours?"),
      N_ ("What did you not check, and what would have shown it?"),
      N_ ("What kind of cause lay beneath it?"),
    },
  },
  [PIVOT_STAGE_VARIABLE_CORRECTION] = {
    N_ ("Variable Correction"),
    N_ ("Correction"),
    N_ ("How you stopped it"),
    {
      N_ ("What did you stop or undo first, and how soon?"),
      N_ ("Whom did you bring together?"),
      N_ ("How did you find out what was really going on?"),
    },
  },
  [PIVOT_STAGE_OUTCOME_LEARNING] = {
    N_ ("Outcome & Transformative Learning"),
    N_ ("Outcome & Learning"),
    N_ ("So what"),
    {
      N_ ("What came of it in the end, in numbers?"),
      N_ ("What is done differently every time because of it?"),
      N_ ("What shows that the change has held?"),
    },
  },
};

static const char *states[] = {
  [PIVOT_STATE_NOT_STARTED] = NC_ ("state of a stage", "Not started"),
  [PIVOT_STATE_DRAFTING] = NC_ ("state of a stage", "Drafting"),
  [PIVOT_STATE_NEARLY] = NC_ ("state of a stage", "Nearly"),
  [PIVOT_STATE_READY] = NC_ ("state of a stage", "Ready"),
};

/**
 * pivot_voice_stage_name:
 *
 * Returns: the stage's full name, by which assistive technology knows its card
 */
const char *
pivot_voice_stage_name (PivotStage stage)
{
  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);

  return _ (stages[stage].name);
}

/**
 * pivot_voice_stage_short_name:
 *
 * Returns: the stage's name where room is scarce
 */
const char *
pivot_voice_stage_short_name (PivotStage stage)
{
  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);

  return _ (stages[stage].short_name);
}

/**
 * pivot_voice_stage_job:
 *
 * Returns: what the stage is for, in a few words
 */
const char *
pivot_voice_stage_job (PivotStage stage)
{
  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);

  return _ (stages[stage].job);
}

/**
 * pivot_voice_stage_prompts:
 *
 * Returns: (transfer none) (array zero-terminated=1): the questions that an
 *   empty card asks
 */
const char *const *
pivot_voice_stage_prompts (PivotStage stage)
{
  static const char *prompts[PIVOT_N_STAGES][N_PROMPTS + 1];
  static gsize       translated;

  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);

  if (g_once_init_enter (&translated))
    {
      for (guint i = 0; i < PIVOT_N_STAGES; i++)
        for (guint j = 0; j < N_PROMPTS; j++)
          prompts[i][j] = _ (stages[i].prompts[j]);
      g_once_init_leave (&translated, 1);
    }
  return prompts[stage];
}

/**
 * pivot_voice_state:
 *
 * Returns: the word for how far a stage has come
 */
const char *
pivot_voice_state (PivotState state)
{
  g_return_val_if_fail ((guint) state < G_N_ELEMENTS (states), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "state of a stage", states[state]);
}
