/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotEditKind:
 * @PIVOT_EDIT_TYPING: letters added; runs of them are undone together
 * @PIVOT_EDIT_ERASING: letters taken away; runs of them are undone together
 * @PIVOT_EDIT_STEP: anything else: a paste, a fact, a dismissal, a restore
 * @PIVOT_EDIT_COMPLETION: the other half of the edit before it, as when a
 *   selection is erased and something typed in its place
 */
typedef enum
{
  PIVOT_EDIT_TYPING,
  PIVOT_EDIT_ERASING,
  PIVOT_EDIT_STEP,
  PIVOT_EDIT_COMPLETION,
} PivotEditKind;

/**
 * PivotEdit:
 * @kind: how it joins with the edit before it
 * @side: the answer it happened in
 * @stage: the stage it happened in
 * @caret: where the caret stands after it, in bytes into the text it changed
 * @time: when, in microseconds of a monotonic clock
 * @in_fact: whether it happened in a fact rather than in a stage
 * @fact: that fact
 *
 * What the history knows of one edit beside the draft that came of it.
 */
typedef struct
{
  PivotEditKind kind;
  PivotSide     side;
  PivotStage    stage;
  gsize         caret;
  gint64        time;
  gboolean      in_fact;
  PivotFact     fact;
} PivotEdit;

/**
 * PivotHistory:
 *
 * The undo history of one story: drafts in a row, each with the edit that led
 * to it. Typing in any card, facts and dismissals share it.
 */
typedef struct _PivotHistory PivotHistory;

PivotHistory *pivot_history_new (PivotDraft *draft);
void          pivot_history_free (PivotHistory *self);
void          pivot_history_push (PivotHistory    *self,
                                  PivotDraft      *draft,
                                  const PivotEdit *edit);
PivotDraft   *pivot_history_undo (PivotHistory *self,
                                  PivotEdit    *edit);
PivotDraft   *pivot_history_redo (PivotHistory *self,
                                  PivotEdit    *edit);
gboolean      pivot_history_can_undo (PivotHistory *self);
gboolean      pivot_history_can_redo (PivotHistory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotHistory, pivot_history_free)

G_END_DECLS
