/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/editor/pivot-editor.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_FIND_BAR (pivot_find_bar_get_type ())

/**
 * PivotFindBar:
 *
 * Looks for words in all four texts of the story in `editor`, or in those that it
 * is given, and marks them there for as long as it is open.
 */
G_DECLARE_FINAL_TYPE (PivotFindBar, pivot_find_bar, PIVOT, FIND_BAR, AdwBin)

void pivot_find_bar_look_in (PivotFindBar *self,
                             GPtrArray    *texts,
                             guint         place);
void pivot_find_bar_open (PivotFindBar *self);
void pivot_find_bar_close (PivotFindBar *self);
void pivot_find_bar_step (PivotFindBar *self,
                          int           step);

G_END_DECLS
