/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-run-on.h"

/* What goes on for longer without a stop, in tokens, is several sentences in a row. */
#define RUN_ON 60

/* None of them is shorter. */
#define SHORTEST_PIECE 7

/* What goes on for longer is cut anywhere, so that no rule has to look at all of an endless
 * sentence again and again. */
#define LONGEST_PIECE 120

static gboolean
token_is (const PivotLanguage *language,
          const PivotTokens   *tokens,
          guint                token,
          PivotGrammar         klass)
{
  const PivotEntry *entry = pivot_lexicon_look_up (language->lexicon, pivot_tokens_get_folded (tokens, token), pivot_tokens_get (tokens, token)->hash);

  return entry != NULL && pivot_class_set_has (&entry->common, klass);
}

/* "and", "but", "so". */
static gboolean
joins (const PivotLanguage *language,
       const PivotTokens   *tokens,
       guint                token)
{
  return token_is (language, tokens, token, PIVOT_GRAMMAR_AND) || token_is (language, tokens, token, PIVOT_GRAMMAR_BUT) || token_is (language, tokens, token, PIVOT_GRAMMAR_SO);
}

static gboolean
is_subject (const PivotLanguage *language,
            const PivotTokens   *tokens,
            guint                token)
{
  static const PivotGrammar subjects[] = { PIVOT_GRAMMAR_I, PIVOT_GRAMMAR_WE, PIVOT_GRAMMAR_THEY, PIVOT_GRAMMAR_NOBODY };

  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      if (token_is (language, tokens, token, subjects[i]))
        return TRUE;
    }
  return FALSE;
}

/* "and then I": where another sentence might have begun. */
static gboolean
starts_sentence (const PivotLanguage *language,
                 const PivotTokens   *tokens,
                 guint                token,
                 guint                end)
{
  guint at = token;

  while (at < end && joins (language, tokens, at))
    at++;
  return at > token && at < end && is_subject (language, tokens, at);
}

/**
 * pivot_run_on_find_end:
 * @sentence: a sentence of @tokens
 * @first: where a piece of it begins
 *
 * Some write and most speak without full stops. A sentence that goes on and on is read
 * in pieces: each ends where a joining word and a subject would begin another sentence.
 *
 * Returns: one past the last token of the piece
 */
guint
pivot_run_on_find_end (const PivotLanguage *language,
                       const PivotTokens   *tokens,
                       const PivotSentence *sentence,
                       guint                first)
{
  guint end = MIN (first + LONGEST_PIECE, sentence->last);

  if (sentence->last - sentence->first <= RUN_ON)
    return end;
  for (guint at = first + SHORTEST_PIECE; at + SHORTEST_PIECE < end; at++)
    {
      if (starts_sentence (language, tokens, at, end))
        return at;
    }
  return end;
}
