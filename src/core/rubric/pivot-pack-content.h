/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-criterion.h"
#include "core/rubric/pivot-cue-set.h"
#include "core/rubric/pivot-language.h"
#include "core/rubric/pivot-pack.h"

#include "core/rubric/pivot-node.h"

G_BEGIN_DECLS

/**
 * PivotLimits:
 * @setup_seconds: how long the setup may take to say
 * @setup_sentences: how many sentences it may have
 * @shared_words: how many words two stages must share to speak of the same
 *
 * What the rules measure against.
 */
typedef struct
{
  double setup_seconds;
  double setup_sentences;
  double shared_words;
} PivotLimits;

/**
 * PivotShares:
 * @stages: what each stage is worth in the score of the whole answer
 * @own: what ownership is worth in it
 * @unproven: the highest score that ownership in words alone can reach
 * @levels: the scores from which on the levels 1 to 4 hold
 *
 * How scores are put together.
 */
typedef struct
{
  double stages[PIVOT_N_STAGES];
  double own;
  double unproven;
  double levels[4];
} PivotShares;

/**
 * PivotPackContent:
 * @language: the words
 * @criteria: (element-type PivotCriterion): the rules
 * @cues: the signs of them
 * @id: of the language
 * @version: of the pack
 * @pace: spoken words a minute
 * @limits: what is measured against
 * @shares: how scores are put together
 * @light: the class of words that say nothing about what a text is about
 * @lesson: the class of words that say what was learned, or %PIVOT_NO_SYMBOL
 *
 * What a pack holds. Only read once it is loaded.
 */
typedef struct
{
  PivotLanguage *language;
  GArray        *criteria;
  PivotCueSet   *cues;
  char          *id;
  char          *version;
  double         pace;
  PivotLimits    limits;
  PivotShares    shares;
  PivotSymbol    light;
  PivotSymbol    lesson;
} PivotPackContent;

PivotPack *pivot_pack_new_untried (GBytes  *json,
                                   GError **error);
PivotPack *pivot_pack_new_from_image (GBytes  *image,
                                      GError **error);
GBytes    *pivot_pack_to_image (PivotPack *self);

const PivotPackContent *pivot_pack_get_content (PivotPack *self);
const PivotCriterion   *pivot_pack_content_get_criterion (const PivotPackContent *self,
                                                          guint                   index);
gssize                  pivot_pack_content_find_criterion (const PivotPackContent *self,
                                                           const char             *rule);

gboolean pivot_pack_read_language (PivotPackContent *self,
                                   const PivotNode  *root,
                                   GError          **error);
gboolean pivot_pack_read_criteria (PivotPackContent *self,
                                   const PivotNode  *root,
                                   GError          **error);
gboolean pivot_pack_read_cues (PivotPackContent *self,
                               const PivotNode  *root,
                               GError          **error);
gboolean pivot_pack_run_examples (const PivotPackContent *self,
                                  GError                **error);

G_END_DECLS
