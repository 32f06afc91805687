/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "core/rubric/pivot-pack.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_ROW (pivot_library_row_get_type ())

/**
 * PivotLibraryRow:
 *
 * One story in the library: its title, what went wrong, kind and stake, how far
 * each stage has come and how long it takes to tell at `pace`, words a minute.
 * Follows its story a moment after the writer pauses.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryRow, pivot_library_row, PIVOT, LIBRARY_ROW, GtkBox)

GtkWidget *pivot_library_row_new (GtkListItem *item,
                                  PivotPack   *pack);
void       pivot_library_row_set_story (PivotLibraryRow *self,
                                        PivotStory      *story);

G_END_DECLS
