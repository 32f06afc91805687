/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/* As many as two answers have. */
#define PIVOT_FIND_MOST_TEXTS (PIVOT_N_SIDES * PIVOT_N_STAGES)

/**
 * PivotFindState:
 * @searching: whether there are words to look for
 * @counts: how many matches each text has; negative while that is not known
 * @text: the text of the match that is selected
 * @position: which of that text's matches it is, from 1; 0 where none is
 *
 * What a search in a story has found.
 */
typedef struct
{
  gboolean searching;
  int      counts[PIVOT_FIND_MOST_TEXTS];
  guint    text;
  int      position;
} PivotFindState;

gboolean pivot_find_state_is_known (const PivotFindState *self);
gboolean pivot_find_state_has_matches (const PivotFindState *self);
char    *pivot_find_state_describe (const PivotFindState *self);
char    *pivot_find_state_make_pattern (const char *words);

G_END_DECLS
