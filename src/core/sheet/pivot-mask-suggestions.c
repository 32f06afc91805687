/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-mask-suggestions.h"

#include <string.h>

#include "core/rubric/pivot-pack-content.h"
#include "core/text/pivot-number.h"
#include "core/text/pivot-sentences.h"

/* A figure of fewer digits tells nobody whose story it is. */
#define MIN_DIGITS 2

#define N_LETTERS 26

/* A text that is looked through. */
typedef struct
{
  const PivotPackContent *content;
  const char             *text;
  PivotTokens            *tokens;
  PivotSentences         *sentences;
  GArray                 *numbers; /* of PivotNumber */
  GPtrArray              *found;   /* of utf8, each once */
} Search;

static void
add (GPtrArray  *found,
     const char *text,
     PivotSpan   span)
{
  char *words = pivot_span_quote (span, text);

  if (g_ptr_array_find_with_equal_func (found, words, g_str_equal, NULL))
    g_free (words);
  else
    g_ptr_array_add (found, words);
}

static const PivotNumber *
find_number (const Search *search,
             guint         token)
{
  for (guint i = 0; i < search->numbers->len; i++)
    {
      const PivotNumber *number = &g_array_index (search->numbers, PivotNumber, i);

      if (token >= number->first && token <= number->last)
        return number;
    }
  return NULL;
}

static gboolean
begins_sentence (const Search     *search,
                 const PivotToken *token)
{
  for (guint i = 0; i < pivot_sentences_get_length (search->sentences); i++)
    {
      if (pivot_sentences_get (search->sentences, i)->span.start == token->span.start)
        return TRUE;
    }
  return FALSE;
}

/* Whether the language has such a word, be it a month. */
static gboolean
is_listed (const Search *search,
           guint         at)
{
  const PivotToken *token = pivot_tokens_get (search->tokens, at);
  const char       *folded = pivot_tokens_get_folded (search->tokens, at);
  double            value;

  return pivot_lexicon_look_up (search->content->language->lexicon, folded, token->hash) != NULL ||
         pivot_numerals_look_up (search->content->language->numerals, folded, token->hash, &value) != PIVOT_NUMERAL_NONE;
}

static gboolean
is_capital (const Search *search,
            guint         at)
{
  const PivotToken *token = pivot_tokens_get (search->tokens, at);

  return token->kind == PIVOT_TOKEN_WORD && token->capital && find_number (search, at) == NULL;
}

/* Such as "I", which has its capital for itself. */
static gboolean
is_letter (const Search *search,
           guint         at)
{
  return strlen (pivot_tokens_get_folded (search->tokens, at)) < 2;
}

/* The last of the words with a capital that stand together. */
static guint
find_last (const Search *search,
           guint         first)
{
  guint last = first;

  while (last + 1 < pivot_tokens_get_length (search->tokens) && is_capital (search, last + 1) &&
         !begins_sentence (search, pivot_tokens_get (search->tokens, last + 1)))
    last++;
  return last;
}

/* Takes them as a name: "Ansgar Hospital". One that begins a sentence has its capital from that, and a single one that the
 * language lists, such as "Monday", is no name. */
static void
take_name (const Search *search,
           guint         first,
           guint         last)
{
  gsize    start;
  gboolean begins = begins_sentence (search, pivot_tokens_get (search->tokens, first)) && (first == last || is_listed (search, first));

  for (first += begins; first <= last && is_letter (search, first);)
    first++;
  while (last > first && is_letter (search, last))
    last--;
  if (first > last || (first == last && is_listed (search, first)))
    return;
  start = pivot_tokens_get (search->tokens, first)->span.start;
  add (search->found, search->text, (PivotSpan) { start, pivot_tokens_get (search->tokens, last)->span.end });
}

static void
take_figure (const Search *search,
             guint         at)
{
  const PivotToken  *token = pivot_tokens_get (search->tokens, at);
  const PivotNumber *number = find_number (search, at);
  guint              n_digits = 0;

  for (gsize i = token->span.start; i < token->span.end; i++)
    n_digits += g_ascii_isdigit (search->text[i]);
  if (n_digits >= MIN_DIGITS && number != NULL && number->kind != PIVOT_NUMBER_DATE && number->kind != PIVOT_NUMBER_DURATION)
    add (search->found, search->text, token->span);
}

static void
look_through (const PivotPackContent *content,
              const char             *text,
              GPtrArray              *names,
              GPtrArray              *figures)
{
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, NULL);
  g_autoptr (GArray) numbers = pivot_numbers_find (tokens, content->language->numerals);
  Search search = { content, text, tokens, sentences, numbers, names };

  for (guint i = 0; i < pivot_tokens_get_length (tokens); i++)
    {
      guint last = i;

      if (!is_capital (&search, i))
        continue;
      last = find_last (&search, i);
      take_name (&search, i, last);
      i = last;
    }
  search.found = figures;
  for (guint i = 0; i < pivot_tokens_get_length (tokens); i++)
    {
      if (pivot_tokens_get (tokens, i)->kind == PIVOT_TOKEN_NUMBER)
        take_figure (&search, i);
    }
}

/* "[A]", "[B]" and so on, the first that @lines do not have. */
static char *
make_alias (const char *lines)
{
  for (guint i = 0;; i++)
    {
      g_autofree char *alias = i < N_LETTERS ? g_strdup_printf ("[%c]", 'A' + i) : g_strdup_printf ("[%u]", i + 1);

      if (strstr (lines, alias) == NULL)
        return g_steal_pointer (&alias);
    }
}

/* "X,000" for "4,000": how large it is may be known, how much not. */
static char *
cross_out (const char *figure)
{
  char *crossed = g_strdup (figure);
  gsize length = strlen (figure);

  if (length > strlen (",000") && g_str_has_suffix (figure, "000") && !g_ascii_isdigit (figure[length - strlen (",000")]))
    length -= strlen ("000");
  for (gsize i = 0; i < length; i++)
    crossed[i] = g_ascii_isdigit (crossed[i]) ? 'X' : crossed[i];
  return crossed;
}

static gboolean
is_known (const char *lines,
          const char *original)
{
  g_auto (GStrv) each = g_strsplit (lines, "\n", -1);

  for (guint i = 0; each[i] != NULL; i++)
    {
      g_auto (GStrv) sides = g_strsplit (each[i], "=", 2);

      if (sides[0] != NULL && g_str_equal (g_strstrip (sides[0]), original))
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_mask_suggestions_list:
 * @pack: the language pack to read with
 * @draft: a story
 * @known: lines of masks that there are already, "name = alias" on each
 *
 * Looks for what may tell whose story it is: words with a capital that the
 * language does not list, and figures. A guess, for the writer to correct.
 *
 * Returns: (transfer full): lines for what @known does not have
 */
char *
pivot_mask_suggestions_list (PivotPack  *pack,
                             PivotDraft *draft,
                             const char *known)
{
  const PivotPackContent *content = pivot_pack_get_content (pack);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) lines = g_string_new (known);
  gsize before = lines->len;

  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    for (guint i = 0; i < PIVOT_N_STAGES; i++)
      look_through (content, pivot_draft_get_text (draft, (PivotSide) side, (PivotStage) i), names, figures);
  for (guint i = 0; i < names->len + figures->len; i++)
    {
      gboolean         is_name = i < names->len;
      const char      *original = is_name ? g_ptr_array_index (names, i) : g_ptr_array_index (figures, i - names->len);
      g_autofree char *alias = is_name ? make_alias (lines->str) : cross_out (original);

      if (!is_known (lines->str, original))
        g_string_append_printf (lines, "%s = %s\n", original, alias);
    }
  return g_strdup (lines->str + before);
}
