/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-automaton.h"
#include "core/rubric/pivot-fillers.h"
#include "core/rubric/pivot-guesses.h"
#include "core/rubric/pivot-lexicon.h"
#include "core/text/pivot-numerals.h"
#include "core/text/pivot-word-table.h"

G_BEGIN_DECLS

/**
 * PivotLanguage:
 * @lexicon: the listed words
 * @guesses: what the endings of other words say
 * @phrases: the listed phrases
 * @fillers: what is said and says nothing
 * @numerals: the words that make numbers
 * @abbreviations: (array zero-terminated=1): after which a stop ends nothing
 * @contractions: contraction → number of the words it is read as, from 1 on
 * @expansions: (element-type GStrv): these
 * @endings: (element-type GStrv): an ending, and the word that it is read as
 *
 * All that is needed to read a text of one language.
 */
typedef struct
{
  PivotLexicon   *lexicon;
  PivotGuesses   *guesses;
  PivotAutomaton *phrases;
  PivotFillers   *fillers;
  PivotNumerals  *numerals;
  GStrv           abbreviations;
  PivotWordTable *contractions;
  GPtrArray      *expansions;
  GPtrArray      *endings;
} PivotLanguage;

extern const PivotLayout pivot_language_layout;

PivotLanguage     *pivot_language_new (void);
void               pivot_language_free (PivotLanguage *self);
const char *const *pivot_language_expand (const PivotLanguage *self,
                                          const char          *folded,
                                          guint32              hash);
void               pivot_language_add_contraction (PivotLanguage *self,
                                                   const char    *written,
                                                   const char    *read);
gboolean           pivot_language_split (const PivotLanguage *self,
                                         const char          *folded,
                                         gsize               *stem,
                                         const char *const  **readings);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotLanguage, pivot_language_free)

G_END_DECLS
