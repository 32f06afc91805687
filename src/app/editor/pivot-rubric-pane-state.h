/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/editor/pivot-rubric-item.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotSaidLine:
 * @rule: the method's id
 * @said: what the writer did
 * @quote: their words, in quotation marks
 * @flagged: whether a finding is about some of the same words
 * @span: those words, in the bytes of the stage's text
 *
 * Evidence that the text holds.
 */
typedef struct
{
  char     *rule;
  char     *said;
  char     *quote;
  gboolean  flagged;
  PivotSpan span;
} PivotSaidLine;

/**
 * PivotRubricPaneState:
 * @stage: the stage that the pane speaks about
 * @ready: whether it has what it needs
 * @subtitle: its short name and how much evidence it holds
 * @summary: how much evidence it holds and how long it takes to tell
 * @said: (element-type PivotSaidLine): what is there, in the writer's words
 * @next: (nullable): the one question most worth answering next
 * @rest: (element-type PivotRubricItem): what else there is to say, in order
 * @aside: (element-type PivotRubricItem): what the writer set aside
 *
 * What the rubric pane shows.
 */
typedef struct
{
  PivotStage       stage;
  gboolean         ready;
  char            *subtitle;
  char            *summary;
  GPtrArray       *said;
  PivotRubricItem *next;
  GPtrArray       *rest;
  GPtrArray       *aside;
} PivotRubricPaneState;

PivotRubricPaneState *pivot_rubric_pane_state_new (PivotReport *report,
                                                   PivotDraft  *draft,
                                                   PivotSide    side,
                                                   PivotStage   stage);
void                  pivot_rubric_pane_state_free (PivotRubricPaneState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotRubricPaneState, pivot_rubric_pane_state_free)

G_END_DECLS
