/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-manner.h"

static const char *const mood_ids[PIVOT_N_MOODS] = {
  [PIVOT_MOOD_REAL] = "real",
  [PIVOT_MOOD_ATTEMPT] = "attempt",
  [PIVOT_MOOD_SHOULD] = "should",
  [PIVOT_MOOD_WOULD] = "would",
  [PIVOT_MOOD_IF] = "if",
  [PIVOT_MOOD_FUTURE] = "future",
  [PIVOT_MOOD_CAN] = "can",
  [PIVOT_MOOD_REPORTED] = "reported",
  [PIVOT_MOOD_STANCE] = "stance",
};

static const char *const tense_ids[PIVOT_N_TENSES] = {
  [PIVOT_TENSE_PAST] = "past",
  [PIVOT_TENSE_PRESENT] = "present",
  [PIVOT_TENSE_PERFECT] = "perfect",
  [PIVOT_TENSE_NONE] = "none",
};

static const char *const joint_ids[PIVOT_N_JOINTS] = {
  [PIVOT_JOINT_NONE] = "none",
  [PIVOT_JOINT_AND] = "and",
  [PIVOT_JOINT_BUT] = "but",
  [PIVOT_JOINT_BECAUSE] = "because",
  [PIVOT_JOINT_ALTHOUGH] = "although",
  [PIVOT_JOINT_IF] = "if",
  [PIVOT_JOINT_WHEN] = "when",
  [PIVOT_JOINT_THAT] = "that",
  [PIVOT_JOINT_WHAT] = "what",
  [PIVOT_JOINT_SO] = "so",
};

/**
 * pivot_mood_get_id:
 *
 * Returns: the name of @mood in a language pack
 */
const char *
pivot_mood_get_id (PivotMood mood)
{
  g_return_val_if_fail ((guint) mood < PIVOT_N_MOODS, NULL);

  return mood_ids[mood];
}

/**
 * pivot_tense_get_id:
 *
 * Returns: the name of @tense in a language pack
 */
const char *
pivot_tense_get_id (PivotTense tense)
{
  g_return_val_if_fail ((guint) tense < PIVOT_N_TENSES, NULL);

  return tense_ids[tense];
}

/**
 * pivot_joint_get_id:
 *
 * Returns: the name of @joint in a language pack
 */
const char *
pivot_joint_get_id (PivotJoint joint)
{
  g_return_val_if_fail ((guint) joint < PIVOT_N_JOINTS, NULL);

  return joint_ids[joint];
}
