/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-word-reader.h"

/* Keys of words that are not listed are above those of words that are. */
#define STRANGER 0x10000u

static const PivotGrammar number_classes[PIVOT_N_NUMBER_KINDS] = {
  [PIVOT_NUMBER_COUNT] = PIVOT_GRAMMAR_COUNT,
  [PIVOT_NUMBER_RATIO] = PIVOT_GRAMMAR_RATIO,
  [PIVOT_NUMBER_MONEY] = PIVOT_GRAMMAR_MONEY,
  [PIVOT_NUMBER_DURATION] = PIVOT_GRAMMAR_DURATION,
  [PIVOT_NUMBER_DATE] = PIVOT_GRAMMAR_DATE,
};

/* From where on a number is no longer about a slip: a class of people or more,
 * a price that is felt, an hour. A share
 * says nothing about size. */
static const double large_from[PIVOT_N_NUMBER_KINDS] = {
  [PIVOT_NUMBER_COUNT] = 20,
  [PIVOT_NUMBER_RATIO] = G_MAXDOUBLE,
  [PIVOT_NUMBER_MONEY] = 200,
  [PIVOT_NUMBER_DURATION] = 60 * 60,
  [PIVOT_NUMBER_DATE] = G_MAXDOUBLE,
};

/* "one", "few": they count, but they say no number. */
static gboolean
is_word (const PivotNumber *number)
{
  return number->vague && number->kind == PIVOT_NUMBER_COUNT && number->last == number->first + 1;
}

static const PivotNumber *
number_at (PivotWordReader *self,
           guint            token)
{
  while (self->next_number < self->numbers->len)
    {
      const PivotNumber *number = &g_array_index (self->numbers, PivotNumber, self->next_number);

      if (number->first > token)
        return NULL;
      if (number->first == token && !is_word (number))
        return number;
      self->next_number++;
    }
  return NULL;
}

static void
append_number (PivotWordReader   *self,
               const PivotNumber *number,
               GArray            *words)
{
  PivotWord word = { 0 };

  word.span.start = pivot_tokens_get (self->tokens, number->first)->span.start;
  word.span.end = pivot_tokens_get (self->tokens, number->last - 1)->span.end;
  pivot_class_set_add (&word.classes, PIVOT_GRAMMAR_NUMBER);
  pivot_class_set_add (&word.classes, number_classes[number->kind]);
  if (number->value >= large_from[number->kind])
    pivot_class_set_add (&word.classes, PIVOT_GRAMMAR_LARGE);
  g_array_append_val (words, word);
}

/* Only the first part of a contraction has the token's capital. */
static void
append_word (PivotWordReader  *self,
             const PivotToken *token,
             const char       *folded,
             guint32           hash,
             gboolean          first,
             GArray           *words)
{
  PivotWord *word = NULL;

  g_array_set_size (words, words->len + 1);
  word = &g_array_index (words, PivotWord, words->len - 1);
  *word = (PivotWord) { .entry = pivot_lexicon_look_up (self->language->lexicon, folded, hash) };
  word->key = word->entry != NULL && word->entry->n_senses > 0 ? word->entry->senses[0] : hash | STRANGER;
  word->span = token->span;
  word->capital = first && token->capital;
  word->upper = token->upper;
  word->mark = token->kind == PIVOT_TOKEN_MARK;
  if (word->entry != NULL)
    {
      word->classes = word->entry->common;
      pivot_class_set_unite (&word->classes, &word->entry->as_verb);
      pivot_class_set_unite (&word->classes, &word->entry->as_noun);
    }
  if (token->kind == PIVOT_TOKEN_WORD && pivot_class_set_is_empty (&word->classes))
    word->classes = pivot_guesses_look_up (self->language->guesses, folded);
}

/* The token to go on with behind the fillers at @token, if there are any. */
static guint
skip_filler (PivotWordReader *self,
             guint            token)
{
  return pivot_fillers_skip (self->language->fillers, self->language->lexicon, self->tokens, self->sentence, token);
}

/* Whether the next word but adverbs and negations is a participle. */
static gboolean
precedes_participle (PivotWordReader *self,
                     guint            token)
{
  const PivotLanguage *language = self->language;

  for (token = skip_filler (self, token + 1); token < self->sentence->last; token = skip_filler (self, token + 1))
    {
      const char       *folded = pivot_tokens_get_folded (self->tokens, token);
      const PivotEntry *entry = pivot_lexicon_look_up (language->lexicon, folded, pivot_tokens_get (self->tokens, token)->hash);
      PivotClassSet     classes = entry != NULL ? entry->common : pivot_guesses_look_up (language->guesses, folded);

      if (entry != NULL)
        pivot_class_set_unite (&classes, &entry->as_verb);
      if (!pivot_class_set_has (&classes, PIVOT_GRAMMAR_ADVERB) && !pivot_class_set_has (&classes, PIVOT_GRAMMAR_NOT))
        return pivot_class_set_has (&classes, PIVOT_GRAMMAR_PARTICIPLE);
    }
  return FALSE;
}

static const char *
choose_reading (PivotWordReader   *self,
                guint              token,
                const char *const *readings)
{
  if (readings[1] == NULL || precedes_participle (self, token))
    return readings[0];
  return readings[1];
}

static void
append_token (PivotWordReader *self,
              guint            index,
              GArray          *words)
{
  const PivotToken  *token = pivot_tokens_get (self->tokens, index);
  const char        *folded = pivot_tokens_get_folded (self->tokens, index);
  const char *const *parts = pivot_language_expand (self->language, folded, token->hash);
  const char *const *readings = NULL;
  gsize              stem = 0;

  if (parts != NULL)
    {
      for (guint i = 0; parts[i] != NULL; i++)
        append_word (self, token, parts[i], pivot_word_hash (parts[i]), i == 0, words);
    }
  else if (token->kind == PIVOT_TOKEN_WORD && pivot_language_split (self->language, folded, &stem, &readings))
    {
      g_autofree char *base = g_strndup (folded, stem);
      const char      *ending = choose_reading (self, index, readings);

      append_word (self, token, base, pivot_word_hash (base), TRUE, words);
      append_word (self, token, ending, pivot_word_hash (ending), FALSE, words);
    }
  else
    append_word (self, token, folded, token->hash, TRUE, words);
}

/**
 * pivot_word_reader_read:
 * @sentence: the sentence after the one that was read before
 * @words: (element-type PivotWord): where its words go
 *
 * Appends the words of @sentence but its fillers, with all classes that they may have.
 */
void
pivot_word_reader_read (PivotWordReader     *self,
                        const PivotSentence *sentence,
                        GArray              *words)
{
  self->sentence = sentence;
  for (guint token = sentence->first; token < sentence->last;)
    {
      const PivotNumber *number = number_at (self, token);
      guint              next = number == NULL ? skip_filler (self, token) : token;

      if (next > token)
        token = next;
      else if (number != NULL)
        {
          append_number (self, number, words);
          token = MIN (number->last, sentence->last);
        }
      else
        append_token (self, token++, words);
    }
}
