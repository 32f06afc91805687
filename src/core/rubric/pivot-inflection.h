/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A verb has five forms: base, present, past, participle, gerund. */
#define PIVOT_MAX_FORMS 5

/**
 * PivotInflection:
 *
 * How the words of one kind (the verbs, the nouns) of a language change:
 * rows of endings for the regular ones, and lists for the others.
 */
typedef struct _PivotInflection PivotInflection;

PivotInflection *pivot_inflection_new (guint n_forms);
void             pivot_inflection_free (PivotInflection *self);
gboolean         pivot_inflection_add_row (PivotInflection *self,
                                           const char      *row);
gboolean         pivot_inflection_add_irregular (PivotInflection *self,
                                                 const char      *forms);
guint            pivot_inflection_get_n_forms (const PivotInflection *self);
GStrv            pivot_inflection_inflect (const PivotInflection *self,
                                           const char            *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotInflection, pivot_inflection_free)

G_END_DECLS
