/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotMood:
 * @PIVOT_MOOD_REAL: it was so, or is
 * @PIVOT_MOOD_ATTEMPT: it was tried or wanted
 * @PIVOT_MOOD_SHOULD: it ought to have been so
 * @PIVOT_MOOD_WOULD: it would have been so, or might
 * @PIVOT_MOOD_IF: it is a condition
 * @PIVOT_MOOD_FUTURE: it is going to be so
 * @PIVOT_MOOD_CAN: it is possible
 * @PIVOT_MOOD_REPORTED: somebody else said so, or the writer once thought so
 * @PIVOT_MOOD_STANCE: the writer once saw it so
 *
 * How a clause stands to what happened.
 */
typedef enum
{
  PIVOT_MOOD_REAL,
  PIVOT_MOOD_ATTEMPT,
  PIVOT_MOOD_SHOULD,
  PIVOT_MOOD_WOULD,
  PIVOT_MOOD_IF,
  PIVOT_MOOD_FUTURE,
  PIVOT_MOOD_CAN,
  PIVOT_MOOD_REPORTED,
  PIVOT_MOOD_STANCE,
} PivotMood;

#define PIVOT_N_MOODS (PIVOT_MOOD_STANCE + 1)

/**
 * PivotTense:
 *
 * When a clause says that something is so.
 */
typedef enum
{
  PIVOT_TENSE_PAST,
  PIVOT_TENSE_PRESENT,
  PIVOT_TENSE_PERFECT,
  PIVOT_TENSE_NONE, /* an infinitive, a gerund */
} PivotTense;

#define PIVOT_N_TENSES 4

/**
 * PivotJoint:
 *
 * What a clause is to the one before it.
 */
typedef enum
{
  PIVOT_JOINT_NONE,
  PIVOT_JOINT_AND,
  PIVOT_JOINT_BUT,
  PIVOT_JOINT_BECAUSE,
  PIVOT_JOINT_ALTHOUGH,
  PIVOT_JOINT_IF,
  PIVOT_JOINT_WHEN,
  PIVOT_JOINT_THAT,
  PIVOT_JOINT_WHAT,
  PIVOT_JOINT_SO,
} PivotJoint;

#define PIVOT_N_JOINTS (PIVOT_JOINT_SO + 1)

const char *pivot_mood_get_id (PivotMood mood);
const char *pivot_tense_get_id (PivotTense tense);
const char *pivot_joint_get_id (PivotJoint joint);

G_END_DECLS
