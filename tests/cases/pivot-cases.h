/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotCase:
 * @held_out: whether it is only ever measured
 * @stage: of a sentence: the card it stands in
 * @text: a sentence, or an answer told as one; %NULL where @answer is
 * @answer: an answer in stages; %NULL where @text is
 * @strong: of an answer: how people judged it
 *
 * A line of the judged cases, as README.md beside them describes it.
 */
typedef struct
{
  char        *id;
  char        *family;
  gboolean     held_out;
  PivotStage   stage;
  char        *text;
  PivotAnswer *answer;
  gboolean     strong;
  char        *pair;
  char       **slots;
  char       **without;
  char       **contrast;
  char       **tags;
  char       **defects;
} PivotCase;

/**
 * PivotTally:
 *
 * How often what was to be seen was seen.
 */
typedef struct
{
  guint hits;
  guint total;
} PivotTally;

GPtrArray  *pivot_cases_load (const char *name);
PivotDraft *pivot_case_sentence_draft (const PivotCase *self);
GHashTable *pivot_tallies_new (void);
void        pivot_tallies_count (GHashTable *tallies,
                                 const char *key,
                                 gboolean    held_out,
                                 gboolean    hit);
PivotTally  pivot_tallies_get (GHashTable *tallies,
                               const char *key,
                               gboolean    held_out);
void        pivot_tallies_print (GHashTable *tallies);

G_END_DECLS
