/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "core/story/pivot-stage.h"
#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotState:
 *
 * How far a stage has come, in the order of progress.
 */
typedef enum
{
  PIVOT_STATE_NOT_STARTED,
  PIVOT_STATE_DRAFTING,
  PIVOT_STATE_NEARLY,
  PIVOT_STATE_READY,
} PivotState;

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

/**
 * PivotRow:
 *
 * The three rows in which a defensive and an owning answer differ.
 */
typedef enum
{
  PIVOT_ROW_RESPONSIBILITY,
  PIVOT_ROW_REALITY,
  PIVOT_ROW_FOCUS,
} PivotRow;

#define PIVOT_N_ROWS 3

/* A finding about the whole answer has this stage. */
#define PIVOT_STAGE_WHOLE (-1)

/**
 * PivotSlot:
 * @rule: (not nullable): the method's id, such as "P3"
 * @name: (not nullable): the evidence, such as "goal"
 * @stage: the stage that must hold it
 * @hint: whether it is only a hint, shown softly and not among the dots
 * @filled: whether the text holds it
 * @span: the words that fill it, in the bytes of the stage's text
 *
 * One piece of evidence that a stage must hold.
 */
typedef struct
{
  const char *rule;
  const char *name;
  PivotStage  stage;
  gboolean    hint;
  gboolean    filled;
  PivotSpan   span;
} PivotSlot;

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
} PivotFinding;

/**
 * PivotMark:
 *
 * Words that stand on one side of a contrast row.
 */
typedef struct
{
  PivotRow   row;
  gboolean   owned; /* else defensive */
  PivotStage stage;
  PivotSpan  span;
} PivotMark;

/**
 * PivotStageReport:
 * @state: how far the stage has come
 * @score: 0 to 1
 * @level: 0 to 4, a behavioural anchor
 * @words: as written
 * @seconds: as spoken
 * @n_filled: slots filled, hints left out
 * @n_slots: slots in all, hints left out
 */
typedef struct
{
  PivotState state;
  double     score;
  int        level;
  guint      words;
  double     seconds;
  guint      n_filled;
  guint      n_slots;
} PivotStageReport;

/**
 * PivotReport:
 *
 * What the rubric thinks of one draft. Immutable; speaks in ids and numbers,
 * never in prose. Strings and arrays live as long as the report.
 */
typedef struct _PivotReport PivotReport;

#define PIVOT_TYPE_REPORT (pivot_report_get_type ())

GType                   pivot_report_get_type (void);
PivotReport            *pivot_report_ref (PivotReport *self);
void                    pivot_report_unref (PivotReport *self);
const char             *pivot_report_get_pack_language (PivotReport *self);
const char             *pivot_report_get_pack_version (PivotReport *self);
double                  pivot_report_get_score (PivotReport *self);
double                  pivot_report_get_own_score (PivotReport *self);
int                     pivot_report_get_own_level (PivotReport *self);
double                  pivot_report_get_seconds (PivotReport *self);
guint                   pivot_report_get_words (PivotReport *self);
const PivotStageReport *pivot_report_get_stage (PivotReport *self,
                                                PivotStage   stage);
const PivotSlot        *pivot_report_get_slots (PivotReport *self,
                                                PivotStage   stage,
                                                guint       *n_slots);
const PivotFinding     *pivot_report_get_findings (PivotReport *self,
                                                   guint       *n_findings);
const PivotMark        *pivot_report_get_marks (PivotReport *self,
                                                guint       *n_marks);
gboolean                pivot_report_is_ready (PivotReport *self);
const char             *pivot_state_get_id (PivotState state);
const char             *pivot_finding_kind_get_id (PivotFindingKind kind);
const char             *pivot_row_get_id (PivotRow row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotReport, pivot_report_unref)

G_END_DECLS
