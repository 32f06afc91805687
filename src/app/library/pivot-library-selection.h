/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/library/pivot-library-rows.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_SELECTION (pivot_library_selection_get_type ())

/**
 * PivotLibrarySelection:
 *
 * What is selected in the list of stories. As a rule that is the open story, and
 * to select another one opens it, which the signal `opened` says. While it is
 * selecting, any number of stories are chosen and none is opened; `changed` says
 * that it is so, or no longer, or that others are chosen. It begins when a second
 * one is chosen, by whatever means a list has for that.
 */
G_DECLARE_FINAL_TYPE (PivotLibrarySelection, pivot_library_selection, PIVOT, LIBRARY_SELECTION, GObject)

PivotLibrarySelection *pivot_library_selection_new (GtkListView *view);
void                   pivot_library_selection_set_rows (PivotLibrarySelection *self,
                                                         PivotLibraryRows      *rows);
void                   pivot_library_selection_set_story (PivotLibrarySelection *self,
                                                          PivotStory            *story);
void                   pivot_library_selection_set_narrow (PivotLibrarySelection *self,
                                                           gboolean               narrow);
void                   pivot_library_selection_set_selecting (PivotLibrarySelection *self,
                                                              gboolean               selecting);
gboolean               pivot_library_selection_is_selecting (PivotLibrarySelection *self);
GtkBitset             *pivot_library_selection_dup (PivotLibrarySelection *self,
                                                    guint                 *anchor);
void                   pivot_library_selection_choose (PivotLibrarySelection *self,
                                                       GtkBitset             *chosen,
                                                       guint                  anchor);
guint                  pivot_library_selection_count (PivotLibrarySelection *self);
GPtrArray             *pivot_library_selection_list (PivotLibrarySelection *self);
PivotStory            *pivot_library_selection_get_single (PivotLibrarySelection *self);

G_END_DECLS
