/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-query.h"
#include "core/story/pivot-story.h"
#include "core/tally/pivot-tally.h"

G_BEGIN_DECLS

/**
 * PivotLibraryRowState:
 * @title: the story's title, or what stands for it
 * @titled: whether it is the writer's own
 * @line: what went wrong, in the writer's own sentence and on one line; "" where
 *   nothing says so yet
 * @title_found: (element-type PivotSpan): the words in @title that are searched for
 * @line_found: (element-type PivotSpan): those in @line
 * @kind: the kind of failure; "" where it is unknown
 * @stake: the size of the failure; "" where it is unknown
 * @is_read: whether it is known how far the story has come
 * @marks: how far each stage has come
 * @time: how long the story takes to tell; "" where there is nothing to tell
 * @rehearsed: when it was last rehearsed; "" for never
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
  GArray    *title_found;
  GArray    *line_found;
  char      *kind;
  char      *stake;
  gboolean   is_read;
  PivotState marks[PIVOT_N_STAGES];
  char      *time;
  char      *rehearsed;
  char      *description;
  gboolean   damaged;
} PivotLibraryRowState;

PivotLibraryRowState *pivot_library_row_state_new (PivotStory       *story,
                                                   const PivotTally *tally,
                                                   double            haste,
                                                   PivotQuery       *query);
void                  pivot_library_row_state_set_rehearsed (PivotLibraryRowState *self,
                                                             GDateTime            *rehearsed,
                                                             GDateTime            *now);
void                  pivot_library_row_state_free (PivotLibraryRowState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotLibraryRowState, pivot_library_row_state_free)

G_END_DECLS
