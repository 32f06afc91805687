/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-level.h"

#include <glib/gi18n-lib.h>

/* What a text shows that stands at a level: behaviour, never a grade. */
static const char *own_anchors[PIVOT_N_LEVELS] = {
  N_ ("The text does not yet say whose failure it was, or lays it elsewhere."),
  N_ ("The text takes the failure on in words, and the acts in it belong to others."),
  N_ ("The text names an own act, and part of the weight still rests on others or on luck."),
  N_ ("The text owns the failure, its cause and what it cost, with little to soften it."),
  N_ ("The text owns the failure plainly, from the missed check to the change that answers it."),
};

static const char *stage_anchors[PIVOT_N_STAGES][PIVOT_N_LEVELS] = {
  [PIVOT_STAGE_PRECISE_CONTEXT] = {
    N_ ("The setup is still to be told."),
    N_ ("The setup tells that something happened, and leaves open what was meant to happen."),
    N_ ("The setup names a goal or a miss, and the other has to be guessed."),
    N_ ("The setup lets the listener see goal and miss, with one detail missing."),
    N_ ("The setup gives project, role, time, goal and miss, in numbers that can be compared."),
  },
  [PIVOT_STAGE_ROOT_CAUSE] = {
    N_ ("The cause is still to be told."),
    N_ ("The text says that something was wrong, and stays with the symptom."),
    N_ ("The text says that it was the writer’s, and what lay beneath it has to be guessed."),
    N_ ("The text names an own act and a missed check, with one step of the diagnosis missing."),
    N_ ("The text owns the act, the missed check and the kind of cause, and knows what would have shown it."),
  },
  [PIVOT_STAGE_VARIABLE_CORRECTION] = {
    N_ ("The correction is still to be told."),
    N_ ("The text says that it was put right, and not by whom."),
    N_ ("The text shows one step against the harm."),
    N_ ("The text shows a first step, the people in it and how the cause was looked for, with one of them thin."),
    N_ ("The text stops the harm soon, leads people through it and looks for a named unknown."),
  },
  [PIVOT_STAGE_OUTCOME_LEARNING] = {
    N_ ("The learning is still to be told."),
    N_ ("The text ends with a good intention."),
    N_ ("The text tells what came of it or what changed, and not yet both."),
    N_ ("The text shows a lasting change, and the proof or its price is missing."),
    N_ ("The text shows what came of it, a change that runs every time, and proof that it holds today."),
  },
};

/**
 * pivot_voice_level_own:
 * @level: 0 to 4
 *
 * Returns: what a text shows whose ownership stands at that level
 */
const char *
pivot_voice_level_own (int level)
{
  g_return_val_if_fail (level >= 0 && level < PIVOT_N_LEVELS, NULL);

  return _ (own_anchors[level]);
}

/**
 * pivot_voice_level_stage:
 * @stage: a stage
 * @level: 0 to 4
 *
 * Returns: what a text shows whose stage stands at that level
 */
const char *
pivot_voice_level_stage (PivotStage stage,
                         int        level)
{
  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);
  g_return_val_if_fail (level >= 0 && level < PIVOT_N_LEVELS, NULL);

  return _ (stage_anchors[stage][level]);
}
