/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

/**
 * PivotFindField:
 *
 * The texts that words are looked for in, one after the other.
 */
typedef struct _PivotFindField PivotFindField;

PivotFindField         *pivot_find_field_new (GPtrArray               *texts,
                                              GtkSourceSearchSettings *settings);
void                    pivot_find_field_free (PivotFindField *self);
gboolean                pivot_find_field_is_of (PivotFindField *self,
                                                GPtrArray      *texts);
guint                   pivot_find_field_get_length (PivotFindField *self);
GtkWidget              *pivot_find_field_get_text (PivotFindField *self,
                                                   guint           text);
GtkTextBuffer          *pivot_find_field_get_buffer (PivotFindField *self,
                                                     guint           text);
GtkSourceSearchContext *pivot_find_field_get_context (PivotFindField *self,
                                                      guint           text);
void                    pivot_find_field_set_highlight (PivotFindField *self,
                                                        gboolean        highlight);
gboolean                pivot_find_field_find (PivotFindField    *self,
                                               guint              text,
                                               const GtkTextIter *from,
                                               int                step,
                                               GtkTextIter       *start,
                                               GtkTextIter       *end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotFindField, pivot_find_field_free)

G_END_DECLS
