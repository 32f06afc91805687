/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-atom.h"

#include <string.h>

static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotAtom, words), PIVOT_POINTER_MANY, &pivot_symbol_layout, G_STRUCT_OFFSET (PivotAtom, n_words) },
};
const PivotLayout pivot_atom_layout = PIVOT_LAYOUT (PivotAtom, pointers);

/* What nearly every text has weighs so much that a rule looks for something else first. */
#define COMMON_WORD 100

/* No alternative is longer, in bytes. */
#define MAX_LENGTH 256

/* Words that there is room for at a time. */
#define ROOM 12

/* Of few words, which stand in every sentence. */
static gboolean
is_closed (guint klass)
{
  return (klass >= PIVOT_GRAMMAR_DETERMINER && klass <= PIVOT_GRAMMAR_PRONOUN) ||
         (klass >= PIVOT_GRAMMAR_BE && klass <= PIVOT_GRAMMAR_QUANTIFIER) ||
         (klass >= PIVOT_GRAMMAR_AND && klass <= PIVOT_GRAMMAR_NO);
}

/* How common a word or a form is, roughly, beside a rare word's 1. */
static guint
weigh (const PivotEntry *entry)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = entry->common.bits[i] | entry->as_verb.bits[i]; left != 0; left &= left - 1)
        {
          if (is_closed (i * 64 + (guint) __builtin_ctzll (left)))
            return COMMON_WORD;
        }
    }
  return 1;
}

/**
 * pivot_atom_clear:
 *
 * Frees what @self holds, but not itself; it stands for nothing then.
 */
void
pivot_atom_clear (PivotAtom *self)
{
  g_free (self->words);
  memset (self, 0, sizeof *self);
}

void
pivot_atom_free (PivotAtom *self)
{
  g_free (self->words);
  g_free (self);
}

static gboolean
add_class (PivotAtom    *self,
           const char   *name,
           PivotLexicon *lexicon,
           GError      **error)
{
  PivotSymbol klass = pivot_lexicon_find_class (lexicon, name);

  if (klass == PIVOT_NO_SYMBOL)
    {
      g_set_error (error, PIVOT_PACK_ERROR, PIVOT_PACK_ERROR_REFERENCE, "there is no class “%s”", name);
      return FALSE;
    }
  pivot_signature_add (&self->signature, klass);
  self->only = self->n_words == 0 && !self->classed ? klass : 0;
  self->classed = TRUE;
  self->weight += pivot_lexicon_weigh_class (lexicon, klass);
  return TRUE;
}

/* "#" is any number, "#money" an amount of money. */
static gboolean
add_number (PivotAtom    *self,
            const char   *kind,
            PivotLexicon *lexicon,
            GError      **error)
{
  g_autofree char *klass = g_ascii_strup (*kind != '\0' ? kind : "number", -1);

  return add_class (self, klass, lexicon, error);
}

/* "[A|B]" is an A or a B. */
static gboolean
add_classes (PivotAtom    *self,
             char         *names,
             PivotLexicon *lexicon,
             GError      **error)
{
  for (char *next = NULL; names != NULL; names = next)
    {
      next = strchr (names, '|');
      if (next != NULL)
        *next++ = '\0';
      if (!add_class (self, names, lexicon, error))
        return FALSE;
    }
  return TRUE;
}

/* Makes room for one more. As many as fit into the smallest piece of memory come at once. */
static void
grow (PivotAtom *self)
{
  if (self->n_words % ROOM == 0)
    self->words = g_renew (PivotSymbol, self->words, self->n_words + ROOM);
}

static gboolean
add_word (PivotAtom    *self,
          const char   *word,
          PivotLexicon *lexicon,
          GError      **error)
{
  const PivotEntry *entry = NULL;

  if (*word == '\0' || g_str_equal (word, "="))
    {
      g_set_error (error, PIVOT_PACK_ERROR, PIVOT_PACK_ERROR_SYNTAX, "“%s” is no word", word);
      return FALSE;
    }
  entry = *word == '=' ? pivot_lexicon_add_form (lexicon, word + 1) : pivot_lexicon_find_word (lexicon, word);
  grow (self);
  self->words[self->n_words] = *word == '=' ? entry->form : entry->word;
  self->only = self->n_words == 0 && !self->classed ? self->words[0] : 0;
  pivot_signature_add (&self->signature, self->words[self->n_words++]);
  self->weight += weigh (entry);
  return TRUE;
}

static gboolean
add_one (PivotAtom    *self,
         char         *source,
         PivotLexicon *lexicon,
         GError      **error)
{
  gsize length = strlen (source);

  if (*source == '[' && length > 1 && source[length - 1] == ']')
    {
      source[length - 1] = '\0';
      return add_classes (self, source + 1, lexicon, error);
    }
  if (*source == '#')
    return add_number (self, source + 1, lexicon, error);
  return add_word (self, source, lexicon, error);
}

/* Where the alternative ends that starts at @at: at a "|" that stands in no brackets. */
static const char *
find_end (const char *at,
          const char *end)
{
  gboolean inside = FALSE;

  for (; at < end && (inside || *at != '|'); at++)
    inside = *at == '[' || (inside && *at != ']');
  return at;
}

/**
 * pivot_atom_read:
 * @source: alternatives parted by "|": a word with all its forms ("fail"), one
 *   form ("=failed"), some classes ("[FAIL]", "[FAIL|ERR]"), a number ("#", "#money")
 * @length: how many bytes of it
 *
 * Adds what @source stands for to @self.
 *
 * Returns: whether @source was well formed and names only classes there are
 */
gboolean
pivot_atom_read (PivotAtom    *self,
                 const char   *source,
                 gsize         length,
                 PivotLexicon *lexicon,
                 GError      **error)
{
  const char *end = source + length;

  for (const char *at = source, *next = NULL; at <= end; at = next + 1)
    {
      char alternative[MAX_LENGTH];

      next = find_end (at, end);
      if (next - at >= MAX_LENGTH)
        {
          g_set_error (error, PIVOT_PACK_ERROR, PIVOT_PACK_ERROR_LIMIT, "“%.*s” is too long", (int) length, source);
          return FALSE;
        }
      memcpy (alternative, at, (gsize) (next - at));
      alternative[next - at] = '\0';
      if (!add_one (self, alternative, lexicon, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * pivot_atom_names:
 *
 * Returns: whether @word is a form of one of the words of @self
 */
gboolean
pivot_atom_names (const PivotAtom *self,
                  const PivotWord *word)
{
  for (guint i = 0; i < self->n_words; i++)
    {
      if (pivot_word_has (word, self->words[i]))
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_atom_is_empty:
 *
 * Returns: whether @self stands for nothing
 */
gboolean
pivot_atom_is_empty (const PivotAtom *self)
{
  return self->n_words == 0 && !self->any && !self->classed;
}

/**
 * pivot_atom_append_symbols:
 * @symbols: (element-type PivotSymbol): where the symbols go that @self stands for
 */
void
pivot_atom_append_symbols (const PivotAtom *self,
                           GArray          *symbols)
{
  g_array_append_vals (symbols, self->words, self->n_words);
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = self->signature.classes.bits[i]; left != 0; left &= left - 1)
        {
          PivotSymbol symbol = (PivotSymbol) (i * 64 + (guint) __builtin_ctzll (left));

          g_array_append_val (symbols, symbol);
        }
    }
}
