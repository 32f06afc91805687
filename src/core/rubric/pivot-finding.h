/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-stage.h"
#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotFindingKind:
 * @PIVOT_FINDING_CONTRAST: the text shows what it should not; takes points away
 * @PIVOT_FINDING_MISSING: evidence that is not there yet; worth nothing by itself
 * @PIVOT_FINDING_MEASURE: a length or a time; never scored
 * @PIVOT_FINDING_HINT: may be wrong, shown softly; never scored
 */
typedef enum
{
  PIVOT_FINDING_CONTRAST,
  PIVOT_FINDING_MISSING,
  PIVOT_FINDING_MEASURE,
  PIVOT_FINDING_HINT,
} PivotFindingKind;

/* A finding about the whole answer has this stage. */
#define PIVOT_STAGE_WHOLE (-1)

/**
 * PivotFinding:
 * @rule: the method's id, such as "C1"
 * @cue: the id of the pack's cue that spoke, such as "C1.other-fails"; for
 *   voice, which has a sentence for it or for its rule
 * @stage: a #PivotStage, or %PIVOT_STAGE_WHOLE
 * @kind: how it is to be taken
 * @located: whether @span and @sentence hold
 * @span: the words it is about, in the bytes of the stage's text
 * @sentence: the sentence around them
 * @sentence_hash: (nullable): names that sentence for a dismissal
 * @because: (nullable): the word that decided how the clause was read, such as
 *   "don't"
 * @reading: (nullable): how the clause was read: "negated", "reported",
 *   "conceded", "hypothetical", "past-stance"
 * @count: what a measure measured, or how often; seconds or words
 * @limit: what it should have been
 * @gate: 0, or the score that the whole answer is held down to because of it
 */
typedef struct
{
  const char      *rule;
  const char      *cue;
  int              stage;
  PivotFindingKind kind;
  gboolean         located;
  PivotSpan        span;
  PivotSpan        sentence;
  const char      *sentence_hash;
  const char      *because;
  const char      *reading;
  double           count;
  double           limit;
  double           gate;
} PivotFinding;

const char *pivot_finding_kind_get_id (PivotFindingKind kind);
char       *pivot_finding_hash_sentence (const char *text,
                                         PivotSpan   sentence);

G_END_DECLS
