/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-class-set.h"
#include "core/rubric/pivot-grammar.h"
#include "core/rubric/pivot-inflection.h"
#include "core/text/pivot-layout.h"

G_BEGIN_DECLS

/* A class, or above the classes a word with all its forms, or one form. */
typedef guint16 PivotSymbol;

#define PIVOT_NO_SYMBOL G_MAXUINT16

#define PIVOT_MAX_SENSES 6

/**
 * PivotEntry:
 * @common: classes it has in any case
 * @as_verb: classes it has where it is a verb
 * @as_noun: classes it has where it is no verb
 * @sense_bits: a bit for each of @senses, by its remainder
 * @senses: the words it is a form of
 * @n_senses: how many of them
 * @word: the word that it is the base of, or 0
 * @form: what stands for this form alone, or 0
 *
 * What is listed for one written form.
 */
typedef struct
{
  PivotClassSet common;
  PivotClassSet as_verb;
  PivotClassSet as_noun;
  PivotClassSet sense_bits;
  PivotSymbol   senses[PIVOT_MAX_SENSES];
  guint16       n_senses;
  PivotSymbol   word;
  PivotSymbol   form;
} PivotEntry;

/**
 * PivotWordKind:
 *
 * How a listed word changes, and what it is.
 */
typedef enum
{
  PIVOT_WORD_PLAIN,
  PIVOT_WORD_VERB,
  PIVOT_WORD_NOUN,
  PIVOT_WORD_ADJECTIVE,
  PIVOT_WORD_ADVERB,
} PivotWordKind;

#define PIVOT_N_WORD_KINDS 5

/**
 * PivotLexicon:
 *
 * The listed words of a language: every form of every word, with its classes.
 * It grows while a pack is loaded and is only read after that.
 */
typedef struct _PivotLexicon PivotLexicon;

extern const PivotLayout pivot_symbol_layout;
extern const PivotLayout pivot_lexicon_layout;

PivotLexicon     *pivot_lexicon_new (void);
void              pivot_lexicon_free (PivotLexicon *self);
gboolean          pivot_lexicon_add_class (PivotLexicon *self,
                                           const char   *name);
PivotSymbol       pivot_lexicon_find_class (const PivotLexicon *self,
                                            const char         *name);
PivotInflection  *pivot_lexicon_get_inflection (PivotLexicon *self,
                                                PivotWordKind kind);
void              pivot_lexicon_add_word (PivotLexicon *self,
                                          PivotWordKind kind,
                                          const char   *word,
                                          PivotSymbol   klass);
const PivotEntry *pivot_lexicon_add_form (PivotLexicon *self,
                                          const char   *form);
const PivotEntry *pivot_lexicon_find_word (PivotLexicon *self,
                                           const char   *word);
const PivotEntry *pivot_lexicon_look_up (const PivotLexicon *self,
                                         const char         *folded,
                                         guint32             hash);
guint             pivot_lexicon_weigh_class (const PivotLexicon *self,
                                             PivotSymbol         klass);
guint             pivot_lexicon_get_n_symbols (const PivotLexicon *self);
gboolean          pivot_lexicon_is_full (const PivotLexicon *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotLexicon, pivot_lexicon_free)

G_END_DECLS
