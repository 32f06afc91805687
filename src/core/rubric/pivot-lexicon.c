/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-lexicon.h"

#include "core/text/pivot-word-table.h"

#include <string.h>

/* More than any language needs, and few enough for the memory of a phone. */
#define MAX_SYMBOLS 30000
#define MAX_ENTRIES 60000

/* A pack lists about as many, so that there is room for them from the start. */
#define USUAL_FORMS 14000

/* What nearly every sentence has weighs so much that a rule looks for something else first. */
#define COMMON_CLASS 1000

#define VERB_FORMS 5
#define NOUN_FORMS 2

struct _PivotLexicon
{
  PivotWordTable *classes; /* name → class, from 1 on */
  PivotWordTable *forms;   /* form → number of its entry, from 1 on */
  GArray         *entries; /* of PivotEntry */

  guint n_symbols;
  guint sizes[PIVOT_MAX_CLASSES]; /* how many words each class has */

  PivotInflection *verbs;
  PivotInflection *nouns;
};

const PivotLayout pivot_symbol_layout = PIVOT_PLAIN_LAYOUT (PivotSymbol);

static const PivotLayout  entry_layout = PIVOT_PLAIN_LAYOUT (PivotEntry);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotLexicon, classes), PIVOT_POINTER_ONE, &pivot_word_table_layout, 0 },
  { G_STRUCT_OFFSET (PivotLexicon, forms), PIVOT_POINTER_ONE, &pivot_word_table_layout, 0 },
  { G_STRUCT_OFFSET (PivotLexicon, entries), PIVOT_POINTER_ARRAY, &entry_layout, 0 },
  { G_STRUCT_OFFSET (PivotLexicon, verbs), PIVOT_POINTER_NOTHING, NULL, 0 },
  { G_STRUCT_OFFSET (PivotLexicon, nouns), PIVOT_POINTER_NOTHING, NULL, 0 },
};
const PivotLayout pivot_lexicon_layout = PIVOT_LAYOUT (PivotLexicon, pointers);

/* What the forms of a word are, in the order in which they are listed. */
static const PivotGrammar verb_forms[PIVOT_MAX_FORMS] = {
  PIVOT_GRAMMAR_BASE,
  PIVOT_GRAMMAR_PRESENT,
  PIVOT_GRAMMAR_PAST,
  PIVOT_GRAMMAR_PARTICIPLE,
  PIVOT_GRAMMAR_GERUND,
};

static const struct
{
  gboolean     typed;
  PivotGrammar type;
} kinds[PIVOT_N_WORD_KINDS] = {
  [PIVOT_WORD_PLAIN] = { FALSE, PIVOT_GRAMMAR_NOUN },
  [PIVOT_WORD_VERB] = { TRUE, PIVOT_GRAMMAR_VERB },
  [PIVOT_WORD_NOUN] = { TRUE, PIVOT_GRAMMAR_NOUN },
  [PIVOT_WORD_ADJECTIVE] = { TRUE, PIVOT_GRAMMAR_ADJECTIVE },
  [PIVOT_WORD_ADVERB] = { TRUE, PIVOT_GRAMMAR_ADVERB },
};

/**
 * pivot_lexicon_new:
 *
 * Returns: (transfer full): a lexicon of no words, with the classes of the grammar
 */
PivotLexicon *
pivot_lexicon_new (void)
{
  PivotLexicon *self = g_new0 (PivotLexicon, 1);

  self->classes = pivot_word_table_new (PIVOT_MAX_CLASSES);
  self->forms = pivot_word_table_new (USUAL_FORMS);
  self->entries = g_array_sized_new (FALSE, TRUE, sizeof (PivotEntry), USUAL_FORMS);
  self->n_symbols = PIVOT_MAX_CLASSES;
  self->verbs = pivot_inflection_new (VERB_FORMS);
  self->nouns = pivot_inflection_new (NOUN_FORMS);
  for (guint i = 0; i < PIVOT_N_GRAMMAR; i++)
    pivot_lexicon_add_class (self, pivot_grammar_get_id ((PivotGrammar) i));
  return self;
}

void
pivot_lexicon_free (PivotLexicon *self)
{
  pivot_word_table_free (self->classes);
  pivot_word_table_free (self->forms);
  g_array_unref (self->entries);
  pivot_inflection_free (self->verbs);
  pivot_inflection_free (self->nouns);
  g_free (self);
}

/**
 * pivot_lexicon_add_class:
 *
 * Returns: whether there was room for the class, or it was there
 */
gboolean
pivot_lexicon_add_class (PivotLexicon *self,
                         const char   *name)
{
  if (pivot_lexicon_find_class (self, name) != PIVOT_NO_SYMBOL)
    return TRUE;
  if (pivot_word_table_get_size (self->classes) >= PIVOT_MAX_CLASSES)
    return FALSE;
  pivot_word_table_insert (self->classes, name, pivot_word_table_get_size (self->classes) + 1);
  return TRUE;
}

/**
 * pivot_lexicon_find_class:
 *
 * Returns: the class of that name, or %PIVOT_NO_SYMBOL
 */
PivotSymbol
pivot_lexicon_find_class (const PivotLexicon *self,
                          const char         *name)
{
  guint32 number = pivot_word_table_look_up (self->classes, name, pivot_word_hash (name));

  return number != 0 ? (PivotSymbol) (number - 1) : PIVOT_NO_SYMBOL;
}

static PivotSymbol
new_symbol (PivotLexicon *self)
{
  self->n_symbols++;
  return (PivotSymbol) MIN (self->n_symbols - 1, MAX_SYMBOLS);
}

/* Until the next form is listed. */
static PivotEntry *
find_entry (PivotLexicon *self,
            const char   *form)
{
  guint32 *number = pivot_word_table_reach (self->forms, form);

  if (*number == 0)
    {
      g_array_set_size (self->entries, self->entries->len + 1);
      *number = self->entries->len;
    }
  return &g_array_index (self->entries, PivotEntry, *number - 1);
}

static void
add_sense (PivotEntry *entry,
           PivotSymbol sense)
{
  for (guint i = 0; i < entry->n_senses; i++)
    {
      if (entry->senses[i] == sense)
        return;
    }
  if (entry->n_senses == PIVOT_MAX_SENSES)
    return;
  entry->senses[entry->n_senses++] = sense;
  pivot_class_set_add (&entry->sense_bits, sense % PIVOT_MAX_CLASSES);
}

static void
add_classes (PivotEntry   *entry,
             PivotWordKind kind,
             guint         form,
             PivotSymbol   klass)
{
  PivotClassSet *classes = kind == PIVOT_WORD_VERB ? &entry->as_verb : kind == PIVOT_WORD_NOUN ? &entry->as_noun
                                                                                               : &entry->common;

  if (kinds[kind].typed)
    pivot_class_set_add (classes, kinds[kind].type);
  if (klass != PIVOT_NO_SYMBOL)
    pivot_class_set_add (classes, klass);
  if (kind == PIVOT_WORD_VERB)
    pivot_class_set_add (classes, verb_forms[form]);
  else if (kind == PIVOT_WORD_NOUN && form > 0)
    pivot_class_set_add (classes, PIVOT_GRAMMAR_PLURAL);
}

static void
add_spelling (PivotLexicon *self,
              PivotWordKind kind,
              guint         form,
              const char   *written,
              PivotSymbol   sense,
              PivotSymbol   klass)
{
  PivotEntry *entry = find_entry (self, written);

  add_sense (entry, sense);
  add_classes (entry, kind, form, klass);
}

/* A form may be written in several ways: "cancelled/canceled". */
static void
add_spellings (PivotLexicon *self,
               PivotWordKind kind,
               guint         form,
               char         *written,
               PivotSymbol   sense,
               PivotSymbol   klass)
{
  for (char *next = NULL; written != NULL; written = next)
    {
      next = strchr (written, '/');
      if (next == written)
        break;
      if (next != NULL)
        *next++ = '\0';
      add_spelling (self, kind, form, written, sense, klass);
    }
}

/**
 * pivot_lexicon_get_inflection:
 * @kind: verbs or nouns
 *
 * Returns: (transfer none) (nullable): how the words of that kind change, to be
 *   filled before words are added; %NULL for kinds that do not
 */
PivotInflection *
pivot_lexicon_get_inflection (PivotLexicon *self,
                              PivotWordKind kind)
{
  if (kind == PIVOT_WORD_VERB)
    return self->verbs;
  return kind == PIVOT_WORD_NOUN ? self->nouns : NULL;
}

static void
add_forms (PivotLexicon *self,
           PivotWordKind kind,
           const char   *word,
           PivotSymbol   sense,
           PivotSymbol   klass,
           gboolean      typed)
{
  const PivotInflection *inflection = pivot_lexicon_get_inflection (self, kind);
  PivotWordKind          as = typed ? kind : PIVOT_WORD_PLAIN;
  PivotWordForms         forms;

  if (inflection == NULL || !pivot_inflection_inflect (inflection, word, &forms))
    {
      add_spelling (self, as, 0, word, sense, klass);
      return;
    }
  for (guint i = 0; i < forms.n_forms; i++)
    add_spellings (self, as, i, forms.written[i], sense, klass);
}

/**
 * pivot_lexicon_add_word:
 * @word: a word, folded
 * @klass: a class, or %PIVOT_NO_SYMBOL
 *
 * Lists a word with all its forms, or adds a class to one that is listed.
 */
void
pivot_lexicon_add_word (PivotLexicon *self,
                        PivotWordKind kind,
                        const char   *word,
                        PivotSymbol   klass)
{
  PivotEntry *entry = find_entry (self, word);

  if (klass != PIVOT_NO_SYMBOL)
    self->sizes[klass]++;
  if (entry->word == 0)
    entry->word = new_symbol (self);
  add_forms (self, kind, word, entry->word, klass, TRUE);
}

/**
 * pivot_lexicon_add_form:
 * @form: a written form, folded
 *
 * Returns: (transfer none): what is listed for it, with a symbol that stands
 *   for exactly this form; good until something else is added
 */
const PivotEntry *
pivot_lexicon_add_form (PivotLexicon *self,
                        const char   *form)
{
  PivotEntry *entry = find_entry (self, form);

  if (entry->form == 0)
    entry->form = new_symbol (self);
  add_sense (entry, entry->form);
  return entry;
}

/**
 * pivot_lexicon_find_word:
 * @word: the base of a word, folded
 *
 * Returns: (transfer none): what is listed for it, with the symbol of the word
 *   with all its forms; a word that is not listed is taken to change like a verb
 *   and like a noun; good until something else is added
 */
const PivotEntry *
pivot_lexicon_find_word (PivotLexicon *self,
                         const char   *word)
{
  PivotEntry *entry = find_entry (self, word);

  if (entry->word == 0)
    {
      PivotSymbol symbol = new_symbol (self);

      entry->word = symbol;
      add_forms (self, PIVOT_WORD_VERB, word, symbol, PIVOT_NO_SYMBOL, FALSE);
      add_forms (self, PIVOT_WORD_NOUN, word, symbol, PIVOT_NO_SYMBOL, FALSE);
      entry = find_entry (self, word);
    }
  return entry;
}

/**
 * pivot_lexicon_look_up:
 * @hash: pivot_word_hash() of @folded
 *
 * Returns: (transfer none) (nullable): what is listed for a folded form
 */
const PivotEntry *
pivot_lexicon_look_up (const PivotLexicon *self,
                       const char         *folded,
                       guint32             hash)
{
  guint32 number = pivot_word_table_look_up (self->forms, folded, hash);

  return number != 0 ? &g_array_index (self->entries, PivotEntry, number - 1) : NULL;
}

/**
 * pivot_lexicon_weigh_class:
 *
 * Returns: how common the words of a class are, roughly, beside a rare word's 1
 */
guint
pivot_lexicon_weigh_class (const PivotLexicon *self,
                           PivotSymbol         klass)
{
  return klass < PIVOT_N_GRAMMAR ? COMMON_CLASS : 4 + self->sizes[klass] / 2;
}

/**
 * pivot_lexicon_get_n_symbols:
 *
 * Returns: one more than the largest symbol
 */
guint
pivot_lexicon_get_n_symbols (const PivotLexicon *self)
{
  return MIN (self->n_symbols, MAX_SYMBOLS) + 1;
}

/**
 * pivot_lexicon_is_full:
 *
 * Returns: whether more was listed than a lexicon may hold
 */
gboolean
pivot_lexicon_is_full (const PivotLexicon *self)
{
  return self->n_symbols >= MAX_SYMBOLS || pivot_word_table_get_size (self->forms) >= MAX_ENTRIES;
}
