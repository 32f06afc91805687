/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-evidence.h"
#include "core/rubric/pivot-leaning.h"

G_BEGIN_DECLS

/**
 * PivotFall:
 * @PIVOT_FALL_AHEAD: nothing has gone wrong yet
 * @PIVOT_FALL_HERE: the sentence is the first to tell what went wrong
 * @PIVOT_FALL_PAST: an earlier sentence told it
 *
 * Where a sentence stands to what went wrong.
 */
typedef enum
{
  PIVOT_FALL_AHEAD,
  PIVOT_FALL_HERE,
  PIVOT_FALL_PAST,
} PivotFall;

/**
 * PivotReach:
 * @heard: the stages whose signs count in a sentence, a bit each
 * @home: the stages whose slots a sign in it may fill, a bit each
 */
typedef struct
{
  guint heard;
  guint home;
} PivotReach;

PivotReach pivot_reach_of_told (const PivotLeaning *leaning,
                                PivotFall           fall);
PivotReach pivot_reach_of_sentence (const PivotEvidence *evidence,
                                    PivotStage           stage,
                                    guint                index,
                                    const GArray        *hits);
gboolean   pivot_reach_hears (const PivotReach    *self,
                              const PivotEvidence *evidence,
                              PivotStage           stage,
                              const PivotHit      *hit);
guint      pivot_reach_find_fall (const PivotEvidence *evidence);

G_END_DECLS
