/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A verb has five forms: base, present, past, participle, gerund. */
#define PIVOT_MAX_FORMS 5

/* No listed form is longer, in bytes. */
#define PIVOT_MAX_FORM_LENGTH 48

/**
 * PivotWordForms:
 * @written: the forms, the base first; one that is written in two ways as
 *   "cancelled/canceled"
 * @n_forms: how many
 *
 * All forms of one word.
 */
typedef struct
{
  char  written[PIVOT_MAX_FORMS][PIVOT_MAX_FORM_LENGTH];
  guint n_forms;
} PivotWordForms;

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
gboolean         pivot_inflection_inflect (const PivotInflection *self, const char *word, PivotWordForms *forms);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotInflection, pivot_inflection_free)

G_END_DECLS
