/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-stage.h"

static const struct
{
  const char *id;
  const char *letter;
} stages[PIVOT_N_STAGES] = {
  [PIVOT_STAGE_PRECISE_CONTEXT] = { "precise-context", "P" },
  [PIVOT_STAGE_ROOT_CAUSE] = { "root-cause", "I" },
  [PIVOT_STAGE_VARIABLE_CORRECTION] = { "variable-correction", "V" },
  [PIVOT_STAGE_OUTCOME_LEARNING] = { "outcome-learning", "O" },
};

/**
 * pivot_stage_get_id:
 *
 * Returns: the stage's name in files, reports and on the command line
 */
const char *
pivot_stage_get_id (PivotStage stage)
{
  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);

  return stages[stage].id;
}

/**
 * pivot_stage_get_letter:
 *
 * Returns: the letter of the method's name that stands for the stage
 */
const char *
pivot_stage_get_letter (PivotStage stage)
{
  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);

  return stages[stage].letter;
}

/**
 * pivot_stage_from_id:
 * @id: a name as pivot_stage_get_id() gives it
 * @stage: (out): the stage of that name
 *
 * Returns: whether there is a stage of that name
 */
gboolean
pivot_stage_from_id (const char *id,
                     PivotStage *stage)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (g_strcmp0 (stages[i].id, id) == 0)
        {
          *stage = (PivotStage) i;
          return TRUE;
        }
    }
  return FALSE;
}
