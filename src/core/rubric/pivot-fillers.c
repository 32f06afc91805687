/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-fillers.h"

#include "core/rubric/pivot-grammar.h"
#include "core/text/pivot-word-table.h"

typedef struct
{
  GStrv            words;
  PivotFillerPlace place;
  guint            next; /* the number of the next one that starts with the same word, or 0 */
} Filler;

struct _PivotFillers
{
  GArray         *fillers; /* of Filler */
  PivotWordTable *firsts;  /* first word → number of the first one that starts with it, from 1 on */
};

static const PivotPointer filler_pointers[] = {
  { G_STRUCT_OFFSET (Filler, words), PIVOT_POINTER_STRINGS, NULL, 0 },
};
static const PivotLayout  filler_layout = PIVOT_LAYOUT (Filler, filler_pointers);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotFillers, fillers), PIVOT_POINTER_ARRAY, &filler_layout, 0 },
  { G_STRUCT_OFFSET (PivotFillers, firsts), PIVOT_POINTER_ONE, &pivot_word_table_layout, 0 },
};
const PivotLayout pivot_fillers_layout = PIVOT_LAYOUT (PivotFillers, pointers);

static const char *const ids[PIVOT_N_FILLER_PLACES] = {
  [PIVOT_FILLER_ANYWHERE] = "anywhere",
  [PIVOT_FILLER_SET_OFF] = "set-off",
  [PIVOT_FILLER_BEFORE] = "before",
};

/* A filler among the tokens of a sentence. */
typedef struct
{
  const PivotLexicon  *lexicon;
  const PivotTokens   *tokens;
  const PivotSentence *sentence;
  guint                first;
  guint                last;
} Place;

/**
 * pivot_filler_place_get_id:
 *
 * Returns: the name of @place in a language pack
 */
const char *
pivot_filler_place_get_id (PivotFillerPlace place)
{
  g_return_val_if_fail ((guint) place < PIVOT_N_FILLER_PLACES, NULL);

  return ids[place];
}

static void
clear_filler (gpointer data)
{
  g_strfreev (((Filler *) data)->words);
}

/**
 * pivot_fillers_new:
 *
 * Returns: (transfer full): no fillers
 */
PivotFillers *
pivot_fillers_new (void)
{
  PivotFillers *self = g_new0 (PivotFillers, 1);

  self->fillers = g_array_new (FALSE, TRUE, sizeof (Filler));
  g_array_set_clear_func (self->fillers, clear_filler);
  self->firsts = pivot_word_table_new (0);
  return self;
}

void
pivot_fillers_free (PivotFillers *self)
{
  g_array_unref (self->fillers);
  pivot_word_table_free (self->firsts);
  g_free (self);
}

/**
 * pivot_fillers_add:
 * @place: where @words are a filler
 * @words: folded words parted by spaces
 */
void
pivot_fillers_add (PivotFillers    *self,
                   PivotFillerPlace place,
                   const char      *words)
{
  Filler  *filler = NULL;
  guint32 *number = NULL;

  g_array_set_size (self->fillers, self->fillers->len + 1);
  filler = &g_array_index (self->fillers, Filler, self->fillers->len - 1);
  filler->words = g_strsplit (words, " ", -1);
  filler->place = place;
  for (number = pivot_word_table_reach (self->firsts, filler->words[0]); *number != 0; number = &filler->next)
    filler = &g_array_index (self->fillers, Filler, *number - 1);
  *number = self->fillers->len;
}

static gboolean
is_mark (const Place *place,
         guint        token,
         const char  *mark)
{
  return token >= place->sentence->first && token < place->sentence->last && g_str_equal (pivot_tokens_get_folded (place->tokens, token), mark);
}

static gboolean
is_comma (const Place *place,
          guint        token)
{
  if (token >= place->sentence->last || pivot_tokens_get (place->tokens, token)->kind != PIVOT_TOKEN_MARK)
    return FALSE;
  return is_mark (place, token, ",") || is_mark (place, token, "\xe2\x80\xa6") || is_mark (place, token, "...");
}

static gboolean
begins (const Place *place)
{
  return place->first == place->sentence->first;
}

/* Whether nothing but the mark that ends the sentence follows. */
static gboolean
ends (const Place *place)
{
  return place->last >= place->sentence->last || (place->last + 1 >= place->sentence->last && pivot_tokens_get (place->tokens, place->last)->kind == PIVOT_TOKEN_MARK);
}

static gboolean
token_is (const Place *place,
          guint        token,
          PivotGrammar klass)
{
  const PivotEntry *entry = NULL;

  if (token < place->sentence->first || token >= place->sentence->last)
    return FALSE;
  entry = pivot_lexicon_look_up (place->lexicon, pivot_tokens_get_folded (place->tokens, token), pivot_tokens_get (place->tokens, token)->hash);
  return entry != NULL && pivot_class_set_has (&entry->common, klass);
}

/* "a kind of", "what sort of", "that new kind of": here it is the thing itself. */
static gboolean
is_named (const Place *place)
{
  static const PivotGrammar naming[] = { PIVOT_GRAMMAR_DETERMINER, PIVOT_GRAMMAR_POSSESSIVE, PIVOT_GRAMMAR_ADJECTIVE, PIVOT_GRAMMAR_QUANTIFIER, PIVOT_GRAMMAR_WHAT, PIVOT_GRAMMAR_NO, PIVOT_GRAMMAR_PREPOSITION };

  for (guint i = 0; i < G_N_ELEMENTS (naming); i++)
    {
      if (!begins (place) && token_is (place, place->first - 1, naming[i]))
        return TRUE;
    }
  return token_is (place, place->last, PIVOT_GRAMMAR_PRONOUN);
}

static gboolean
is_set_off (const Place *place)
{
  return !begins (place) && is_comma (place, place->first - 1) && is_comma (place, place->last);
}

static gboolean
is_in_place (const Place     *place,
             PivotFillerPlace wanted)
{
  if (wanted == PIVOT_FILLER_SET_OFF)
    return is_set_off (place);
  if (wanted == PIVOT_FILLER_BEFORE)
    return !ends (place) && pivot_tokens_get (place->tokens, place->last)->kind != PIVOT_TOKEN_MARK && !is_named (place);
  return TRUE;
}

/* Whether a clause of its own follows, which a comma must part from the one before. */
static gboolean
precedes_clause (const Place *place,
                 guint        token)
{
  static const PivotGrammar starts[] = { PIVOT_GRAMMAR_PRONOUN, PIVOT_GRAMMAR_DETERMINER, PIVOT_GRAMMAR_POSSESSIVE, PIVOT_GRAMMAR_AND, PIVOT_GRAMMAR_BUT, PIVOT_GRAMMAR_SO };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      if (token_is (place, token, starts[i]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_filler (const Filler *filler,
           Place        *place)
{
  for (place->last = place->first; filler->words[place->last - place->first] != NULL; place->last++)
    {
      if (!is_mark (place, place->last, filler->words[place->last - place->first]))
        return FALSE;
    }
  return is_in_place (place, filler->place);
}

static gboolean
find_filler (const PivotFillers *self,
             Place              *place)
{
  const PivotToken *token = pivot_tokens_get (place->tokens, place->first);
  guint32           number = pivot_word_table_look_up (self->firsts, pivot_tokens_get_folded (place->tokens, place->first), token->hash);

  while (number != 0)
    {
      const Filler *filler = &g_array_index (self->fillers, Filler, number - 1);

      if (is_filler (filler, place))
        return TRUE;
      number = filler->next;
    }
  return FALSE;
}

/**
 * pivot_fillers_skip:
 * @at: a token of @sentence
 *
 * Looks for a filler, or a comma with a filler behind it. Of the commas around a filler one stays where a clause
 * follows.
 *
 * Returns: the token to go on with; @at where there is no filler
 */
guint
pivot_fillers_skip (const PivotFillers  *self,
                    const PivotLexicon  *lexicon,
                    const PivotTokens   *tokens,
                    const PivotSentence *sentence,
                    guint                at)
{
  Place    place = { lexicon, tokens, sentence, at, at };
  gboolean comma = is_comma (&place, at);
  guint    end = at;

  place.first += comma ? 1 : 0;
  if (place.first >= sentence->last || !find_filler (self, &place))
    return at;
  end = is_comma (&place, place.last) ? place.last + 1 : place.last;
  /* "We left, you know, we were late": the comma before is read, and the filler and the comma behind it are not. */
  if (comma && precedes_clause (&place, end))
    return at;
  return begins (&place) || is_comma (&place, place.first - 1) ? end : place.last;
}
