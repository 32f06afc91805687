/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-class-set.h"
#include "core/text/pivot-layout.h"

G_BEGIN_DECLS

/**
 * PivotGuesses:
 *
 * What the ending of a word that nobody listed says about it: "-tion" is a
 * noun, "-ist" a person.
 */
typedef struct _PivotGuesses PivotGuesses;

extern const PivotLayout pivot_guesses_layout;

PivotGuesses *pivot_guesses_new (void);
void          pivot_guesses_free (PivotGuesses *self);
gboolean      pivot_guesses_add (PivotGuesses *self,
                                 const char   *ending,
                                 guint         klass);
PivotClassSet pivot_guesses_look_up (const PivotGuesses *self,
                                     const char         *folded);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotGuesses, pivot_guesses_free)

G_END_DECLS
