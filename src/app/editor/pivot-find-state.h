/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "core/story/pivot-stage.h"

G_BEGIN_DECLS

/**
 * PivotFindState:
 * @searching: whether there are words to look for
 * @counts: how many matches each stage has; negative while that is not known
 * @stage: the stage of the match that is selected
 * @position: which of that stage's matches it is, from 1; 0 where none is
 *
 * What a search in a story has found.
 */
typedef struct
{
  gboolean   searching;
  int        counts[PIVOT_N_STAGES];
  PivotStage stage;
  int        position;
} PivotFindState;

gboolean pivot_find_state_is_known (const PivotFindState *self);
gboolean pivot_find_state_has_matches (const PivotFindState *self);
char    *pivot_find_state_describe (const PivotFindState *self);

G_END_DECLS
