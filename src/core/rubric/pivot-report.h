/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "core/rubric/pivot-finding.h"
#include "core/rubric/pivot-slot.h"

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

/**
 * PivotMark:
 * @row: the row
 * @owned: whether they stand on its owning side, else on the defensive one
 * @stage: the stage they stand in
 * @span: the words, in the bytes of the stage's text
 * @sentence: the sentence around them
 *
 * Words that stand on one side of a contrast row.
 */
typedef struct
{
  PivotRow   row;
  gboolean   owned;
  PivotStage stage;
  PivotSpan  span;
  PivotSpan  sentence;
} PivotMark;

/**
 * PivotStageReport:
 * @state: how far the stage has come
 * @score: 0 to 1; @level: 0 to 4, a behavioural anchor
 * @words: as written
 * @seconds: as spoken
 * @whole_seconds: the same in whole seconds, so that the stages add up to the whole
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
  guint      whole_seconds;
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
const PivotSlot        *pivot_report_get_whole_slots (PivotReport *self,
                                                      guint       *n_slots);
const PivotSlot        *pivot_report_find_slot (PivotReport *self,
                                                const char  *rule);
const PivotFinding     *pivot_report_get_findings (PivotReport *self,
                                                   guint       *n_findings);
const PivotMark        *pivot_report_get_marks (PivotReport *self,
                                                guint       *n_marks);
gboolean                pivot_report_is_ready (PivotReport *self);
const char             *pivot_state_get_id (PivotState state);
const char             *pivot_row_get_id (PivotRow row);
int                     pivot_row_find (const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotReport, pivot_report_unref)

G_END_DECLS
