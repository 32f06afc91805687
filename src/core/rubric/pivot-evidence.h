/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack-content.h"
#include "core/story/pivot-answer.h"
#include "core/text/pivot-speech.h"

G_BEGIN_DECLS

/**
 * PivotStageEvidence:
 * @text: of the stage
 * @length: how much of it was read, in bytes
 * @reading: the text as it was read
 * @found: (element-type GArray): for each sentence, every #PivotHit in it, by
 *   itself: their sentence is that of the text they were first found in
 * @hits: (element-type PivotHit): the cues that count, in order
 * @blaming: (array): for each sentence, whether it holds a contrast
 * @telling: (array): for each sentence, whether it brings evidence
 * @foreign: (array): for each sentence, whether somebody else fails in it, be
 *   it as a mere fact
 * @homes: (array): for each sentence, the stages whose slots it may fill, a bit each
 * @speech: how long the stage is
 *
 * What was found in one stage.
 */
typedef struct
{
  const char   *text;
  gsize         length;
  PivotReading *reading;
  GPtrArray    *found;
  GArray       *hits;
  gboolean     *blaming;
  gboolean     *telling;
  gboolean     *foreign;
  guint        *homes;
  PivotSpeech   speech;
} PivotStageEvidence;

/**
 * PivotEvidence:
 * @pack: the rules
 * @answer: (owned): what they were found in
 * @stages: what was found in each stage
 * @told: whether the answer was told as one, and its stages are only proposed
 * @fall: how many sentences of such an answer come before the first that tells
 *   what went wrong
 *
 * What was found in an answer, before it is weighed.
 */
typedef struct
{
  const PivotPackContent *pack;
  PivotAnswer            *answer;
  PivotStageEvidence      stages[PIVOT_N_STAGES];
  gboolean                told;
  guint                   fall;
} PivotEvidence;

PivotEvidence *pivot_evidence_new (const PivotPackContent *pack, PivotAnswer *answer, gboolean told, const PivotEvidence *before);
void           pivot_evidence_free (PivotEvidence *self);
gboolean       pivot_evidence_is_empty (const PivotEvidence *self,
                                        PivotStage           stage);
PivotSpan      pivot_evidence_get_span (const PivotEvidence *self,
                                        PivotStage           stage,
                                        const PivotHit      *hit);
PivotSpan      pivot_evidence_get_quote (const PivotEvidence *self,
                                         PivotStage           stage,
                                         const PivotHit      *hit,
                                         gboolean             brief);
PivotSpan      pivot_evidence_get_sentence (const PivotEvidence *self,
                                            PivotStage           stage,
                                            const PivotHit      *hit);

gboolean              pivot_evidence_is_contrast (const PivotEvidence *self,
                                                  const PivotHit      *hit);
gboolean              pivot_evidence_is_plain_contrast (const PivotEvidence *self,
                                                        const PivotHit      *hit);
gboolean              pivot_evidence_is_blame (const PivotEvidence *self,
                                               const PivotHit      *hit);
const PivotCriterion *pivot_evidence_get_criterion (const PivotEvidence *self,
                                                    const PivotHit      *hit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotEvidence, pivot_evidence_free)

G_END_DECLS
