/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

/**
 * PivotLibraryRowState:
 * @title: the story's title, or what stands for it
 * @titled: whether it is the writer's own
 * @line: what went wrong, in the writer's own sentence and on one line; "" where
 *   nothing says so yet
 * @kind: the kind of failure; "" where it is unknown
 * @stake: the size of the failure; "" where it is unknown
 * @marks: how far each stage has come
 * @time: how long the story takes to tell; "" where there is nothing to tell
 * @description: the same in words, for a screen reader
 * @damaged: whether the story could not be read
 *
 * What one row of the library shows.
 */
typedef struct
{
  char      *title;
  gboolean   titled;
  char      *line;
  char      *kind;
  char      *stake;
  PivotState marks[PIVOT_N_STAGES];
  char      *time;
  char      *description;
  gboolean   damaged;
} PivotLibraryRowState;

PivotLibraryRowState *pivot_library_row_state_new (PivotStory  *story,
                                                   PivotReport *report);
void                  pivot_library_row_state_free (PivotLibraryRowState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotLibraryRowState, pivot_library_row_state_free)

G_END_DECLS
