/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-sentences.h"

#include <string.h>

/* A line shorter than this was ended on purpose, a longer one may have been wrapped. */
#define WRAPPED_LINE 50

/* In a text that was wrapped by a program, a line that is shorter than this part of the longest was ended on purpose. */
#define FULL_LINE 0.6

/* A text was wrapped by a program where this many lines, and this part of all, end in the middle of a sentence. */
#define WRAPPED_LINES 2
#define WRAPPED_PART 0.3

/* An abbreviation has at most this many tokens: "a.s.a.p." */
#define ABBREVIATION_TOKENS 8

struct _PivotSentences
{
  GArray *sentences;  /* of PivotSentence */
  GArray *paragraphs; /* of PivotSpan */
};

typedef struct
{
  const PivotTokens *tokens;
  const char *const *abbreviations;
  guint              n_tokens;
  gsize              line_start; /* the first byte of the line that is read */
  gsize              full_line;  /* how long a line at least is that was wrapped by a program; 0 where none was */
} Reader;

static gboolean
is_mark (const Reader *reader,
         guint         index,
         const char   *any_of)
{
  const char *folded = NULL;

  if (index >= reader->n_tokens || pivot_tokens_get (reader->tokens, index)->kind != PIVOT_TOKEN_MARK)
    return FALSE;
  folded = pivot_tokens_get_folded (reader->tokens, index);
  return strstr (any_of, folded) != NULL;
}

static gboolean
starts_lower (const Reader *reader,
              guint         index)
{
  const PivotToken *token = pivot_tokens_get (reader->tokens, index);

  return token->kind == PIVOT_TOKEN_WORD && !token->capital;
}

/* Writes the tokens up to the full stop at @stop, as far as no space parts them.
 * Returns whether there was room. */
static gboolean
write_word (const Reader *reader,
            guint         stop,
            char         *written,
            gsize         size)
{
  guint first = stop;
  gsize length = 0;

  while (first > 0 && stop - first < ABBREVIATION_TOKENS && !pivot_tokens_get (reader->tokens, first)->spaced)
    first--;
  for (guint i = first; i <= stop; i++)
    length = g_strlcat (written, pivot_tokens_get_folded (reader->tokens, i), size);
  return first < stop && length < size;
}

/* Most words differ from most abbreviations in the first letter. */
static gboolean
contains (const char *const *abbreviations,
          const char        *written)
{
  for (; *abbreviations != NULL; abbreviations++)
    {
      if (**abbreviations == *written && strcmp (*abbreviations, written) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_listed (const Reader *reader,
           const char   *written,
           char          sign)
{
  char marked[66] = "";

  g_snprintf (marked, sizeof marked, "%s%c", written, sign);
  return contains (reader->abbreviations, marked);
}

/* Whether the full stop at @stop only shortens a word, when token @next follows. */
static gboolean
is_abbreviation (const Reader *reader,
                 guint         stop,
                 guint         next)
{
  char written[64] = "";

  if (reader->abbreviations == NULL || !write_word (reader, stop, written, sizeof written))
    return FALSE;
  if (contains (reader->abbreviations, written))
    return TRUE;
  if (pivot_tokens_get (reader->tokens, next)->kind == PIVOT_TOKEN_NUMBER)
    return is_listed (reader, written, '#') || is_listed (reader, written, '~');
  return !pivot_tokens_get (reader->tokens, next)->capital && is_listed (reader, written, '~');
}

/* "J. Doe", but not "it was I." */
static gboolean
is_initial (const Reader *reader,
            guint         stop)
{
  const PivotToken *word = stop > 0 ? pivot_tokens_get (reader->tokens, stop - 1) : NULL;

  return word != NULL && word->kind == PIVOT_TOKEN_WORD && word->capital && pivot_span_length (word->span) == 1 && !g_str_equal (pivot_tokens_get_folded (reader->tokens, stop - 1), "i");
}

/* Whether the mark at @stop ends a sentence, when the next one would start with token @next. */
static gboolean
mark_ends (const Reader *reader,
           guint         stop,
           guint         next)
{
  const PivotToken *mark = pivot_tokens_get (reader->tokens, stop);
  gboolean          quoted = next > stop + 1;

  if (next >= reader->n_tokens)
    return TRUE;
  if (!pivot_tokens_get (reader->tokens, next)->spaced && !quoted)
    return FALSE;
  if ((quoted || is_mark (reader, stop, "…")) && starts_lower (reader, next))
    return FALSE;
  if (pivot_span_length (mark->span) == 1 && is_mark (reader, stop, "."))
    return !is_abbreviation (reader, stop, next) && !is_initial (reader, stop);
  return TRUE;
}

/* "a)", "1.", "12)", before a space. */
static gboolean
is_numbered_marker (const Reader *reader,
                    guint         first)
{
  const PivotToken *token = pivot_tokens_get (reader->tokens, first);
  const char       *closing = token->kind == PIVOT_TOKEN_WORD ? ")" : ".)";

  if (token->kind == PIVOT_TOKEN_MARK || pivot_span_length (token->span) > (token->kind == PIVOT_TOKEN_WORD ? 1 : 2))
    return FALSE;
  return first + 2 < reader->n_tokens && is_mark (reader, first + 1, closing) &&
         !pivot_tokens_get (reader->tokens, first + 1)->spaced && pivot_tokens_get (reader->tokens, first + 2)->spaced;
}

/* The number of tokens that a list's marker at @first takes, else 0. */
static guint
marker_length (const Reader *reader,
               guint         first)
{
  if ((first > 0 && pivot_tokens_get (reader->tokens, first)->breaks == 0) || first + 1 >= reader->n_tokens)
    return 0;
  if (is_mark (reader, first, "-*•—·◦▪#") && pivot_tokens_get (reader->tokens, first + 1)->spaced)
    return 1;
  return is_numbered_marker (reader, first) ? 2 : 0;
}

/* Whether the break before token @next, the end of a line that starts at @line_start, is only where the line was full. */
static gboolean
is_wrap (const Reader *reader,
         guint         next,
         gsize         line_start)
{
  return reader->full_line > 0 && next > 0 && pivot_tokens_get (reader->tokens, next)->breaks == 1 && marker_length (reader, next) == 0 &&
         pivot_tokens_get (reader->tokens, next - 1)->span.end - line_start >= reader->full_line;
}

/* Whether the line break before token @next ends the sentence too. */
static gboolean
break_ends (const Reader *reader,
            guint         next)
{
  const PivotToken *token = pivot_tokens_get (reader->tokens, next);
  const PivotToken *before = pivot_tokens_get (reader->tokens, next - 1);

  if (is_wrap (reader, next, reader->line_start))
    return FALSE;
  if (token->breaks == 0)
    return FALSE;
  if (token->breaks > 1 || marker_length (reader, next) > 0)
    return TRUE;
  if (is_mark (reader, next - 1, ":.!?…"))
    return TRUE;
  if (is_mark (reader, next - 1, ","))
    return FALSE;
  return (!starts_lower (reader, next) || is_mark (reader, next - 1, ";")) && before->span.end - reader->line_start < WRAPPED_LINE;
}

/* One past the last token of the sentence that starts at @first. */
static guint
sentence_end (Reader *reader,
              guint   first)
{
  for (guint i = first; i < reader->n_tokens; i++)
    {
      guint next = i + 1;

      if (i > first && pivot_tokens_get (reader->tokens, i)->breaks > 0)
        reader->line_start = pivot_tokens_get (reader->tokens, i)->span.start;
      if (is_mark (reader, i, ".!?…"))
        {
          while (is_mark (reader, next, ".!?…\"')]") && !pivot_tokens_get (reader->tokens, next)->spaced)
            next++;
          if (mark_ends (reader, i, next))
            return next;
          i = next - 1;
        }
      if (next < reader->n_tokens && break_ends (reader, next))
        return next;
    }
  return reader->n_tokens;
}

static gboolean
opens_paragraph (const Reader *reader,
                 guint         first)
{
  return first == 0 || (pivot_tokens_get (reader->tokens, first)->breaks > 0 && !is_wrap (reader, first, reader->line_start));
}

/* How long a line at least is that was wrapped by a program, for a text in which many lines end inside a sentence. */
static gsize
find_full_line (const Reader *reader)
{
  gsize longest = 0;
  gsize line_start = 0;
  guint n_lines = 0;
  guint n_inside = 0;

  for (guint i = 1; i < reader->n_tokens; i++)
    {
      const PivotToken *before = pivot_tokens_get (reader->tokens, i - 1);
      const PivotToken *token = pivot_tokens_get (reader->tokens, i);

      if (token->breaks == 0)
        continue;
      longest = MAX (longest, before->span.end - line_start);
      line_start = token->span.start;
      n_lines += token->breaks == 1;
      n_inside += token->breaks == 1 && before->kind != PIVOT_TOKEN_MARK && starts_lower (reader, i);
    }
  return n_inside >= WRAPPED_LINES && n_inside >= WRAPPED_PART * n_lines ? (gsize) (FULL_LINE * (double) longest) : 0;
}

static void
add_sentence (PivotSentences *self,
              Reader         *reader,
              guint           first,
              guint           last,
              gboolean        opens)
{
  guint         marker = marker_length (reader, first);
  PivotSentence sentence = { .first = first + marker, .last = last, .item = marker > 0 };

  sentence.span.start = pivot_tokens_get (reader->tokens, sentence.first)->span.start;
  sentence.span.end = pivot_tokens_get (reader->tokens, last - 1)->span.end;
  if (opens)
    g_array_append_val (self->paragraphs, sentence.span);
  else
    g_array_index (self->paragraphs, PivotSpan, self->paragraphs->len - 1).end = sentence.span.end;
  sentence.paragraph = self->paragraphs->len - 1;
  g_array_append_val (self->sentences, sentence);
}

/**
 * pivot_sentences_new:
 * @tokens: the tokens of a text
 * @abbreviations: (nullable) (array zero-terminated=1): folded, with their
 *   stops ("e.g."); after one of them a stop ends nothing, with "#" behind it
 *   ("no.#") only where a number follows, with "~" ("etc.~") only where no
 *   capital does
 *
 * A sentence ends after its mark and what closes with it, at an empty line,
 * before an item of a list, and at the end of a line unless the line looks
 * wrapped; where many lines end inside a sentence, each full line does. So every token but the markers of lists is in exactly one.
 *
 * Returns: (transfer full): the sentences
 */
PivotSentences *
pivot_sentences_new (const PivotTokens *tokens,
                     const char *const *abbreviations)
{
  PivotSentences *self = g_new0 (PivotSentences, 1);
  Reader          reader = { tokens, abbreviations, pivot_tokens_get_length (tokens), 0, 0 };

  reader.full_line = find_full_line (&reader);
  self->sentences = g_array_new (FALSE, FALSE, sizeof (PivotSentence));
  self->paragraphs = g_array_new (FALSE, FALSE, sizeof (PivotSpan));
  for (guint first = 0, last = 0; first < reader.n_tokens; first = last)
    {
      guint    marker = marker_length (&reader, first);
      gboolean opens = opens_paragraph (&reader, first);

      if (pivot_tokens_get (tokens, first)->breaks > 0)
        reader.line_start = pivot_tokens_get (tokens, first)->span.start;
      last = sentence_end (&reader, first + marker);
      add_sentence (self, &reader, first, last, opens);
    }
  return self;
}

void
pivot_sentences_free (PivotSentences *self)
{
  g_array_unref (self->sentences);
  g_array_unref (self->paragraphs);
  g_free (self);
}

/**
 * pivot_sentences_get_length:
 *
 * Returns: how many sentences there are
 */
guint
pivot_sentences_get_length (const PivotSentences *self)
{
  return self->sentences->len;
}

/**
 * pivot_sentences_get:
 * @index: below pivot_sentences_get_length()
 *
 * Returns: (transfer none): one sentence
 */
const PivotSentence *
pivot_sentences_get (const PivotSentences *self,
                     guint                 index)
{
  g_return_val_if_fail (index < self->sentences->len, NULL);

  return &g_array_index (self->sentences, PivotSentence, index);
}

/**
 * pivot_sentences_get_n_paragraphs:
 *
 * Returns: how many paragraphs there are
 */
guint
pivot_sentences_get_n_paragraphs (const PivotSentences *self)
{
  return self->paragraphs->len;
}

/**
 * pivot_sentences_get_paragraph:
 * @paragraph: below pivot_sentences_get_n_paragraphs()
 *
 * Returns: the bytes from its first sentence to its last
 */
PivotSpan
pivot_sentences_get_paragraph (const PivotSentences *self,
                               guint                 paragraph)
{
  const PivotSpan none = { 0, 0 };

  g_return_val_if_fail (paragraph < self->paragraphs->len, none);

  return g_array_index (self->paragraphs, PivotSpan, paragraph);
}
