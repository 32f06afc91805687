/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-lexicon.h"
#include "core/rubric/pivot-word.h"

G_BEGIN_DECLS

/* The longest listed phrase, in words. */
#define PIVOT_MAX_PHRASE 8

/**
 * PivotAutomaton:
 *
 * All listed phrases as one automaton, which finds them in a row of words by
 * one look at each. The head of a phrase takes the phrase's classes on:
 * "rolled" is a verb that stops harm in "rolled it back".
 */
typedef struct _PivotAutomaton PivotAutomaton;

extern const PivotLayout pivot_automaton_layout;

PivotAutomaton *pivot_automaton_new (void);
void            pivot_automaton_free (PivotAutomaton *self);
gboolean        pivot_automaton_add (PivotAutomaton *self,
                                     PivotLexicon   *lexicon,
                                     const char     *phrase,
                                     PivotSymbol     klass);
void            pivot_automaton_run (const PivotAutomaton *self,
                                     PivotWord            *words,
                                     guint                 n_words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotAutomaton, pivot_automaton_free)

G_END_DECLS
