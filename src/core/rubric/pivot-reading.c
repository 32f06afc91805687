/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-reading.h"

#include "core/rubric/pivot-tagger.h"
#include "core/rubric/pivot-word-reader.h"

/* What goes on for longer without a stop is read in pieces, so that no rule has
 * to look at all of an endless sentence again and again. */
#define LONGEST_PIECE 120

/* A quotation is somebody's words from here on; below it is a name or a term. */
#define SHORTEST_SPEECH 3

struct _PivotReading
{
  GArray *words;     /* of PivotWord */
  GArray *frames;    /* of PivotFrame */
  GArray *clauses;   /* of PivotClause, one for each frame */
  GArray *sentences; /* of Sentence */
};

typedef struct
{
  PivotSpan span;
  guint     first_word;
  guint     n_words;
  guint     first_frame;
  guint     n_frames;
} Sentence;

/* Marks what stands between two quotation marks of one sentence. */
static void
mark_quotes (PivotWord *words,
             guint      n_words)
{
  guint open = PIVOT_NO_WORD;

  for (guint at = 0; at < n_words; at++)
    {
      if (!pivot_word_is (&words[at], PIVOT_GRAMMAR_QUOTE))
        continue;
      if (open == PIVOT_NO_WORD)
        {
          open = at;
          continue;
        }
      for (guint inner = open + 1; at - open > SHORTEST_SPEECH && inner < at; inner++)
        words[inner].quoted = TRUE;
      open = PIVOT_NO_WORD;
    }
}

static void
read_sentence (PivotReading        *self,
               const PivotLanguage *language,
               PivotWordReader     *reader,
               const PivotSentence *sentence)
{
  Sentence   read = { .span = sentence->span, .first_word = self->words->len, .first_frame = self->frames->len };
  PivotWord *words = NULL;
  g_autoptr (GArray) frames = g_array_new (FALSE, FALSE, sizeof (PivotFrame));

  pivot_word_reader_read (reader, sentence, self->words);
  read.n_words = self->words->len - read.first_word;
  words = &g_array_index (self->words, PivotWord, read.first_word);
  mark_quotes (words, read.n_words);
  pivot_tagger_run (words, read.n_words);
  pivot_automaton_run (language->phrases, words, read.n_words);
  pivot_frames_find (words, read.n_words, frames);
  read.n_frames = frames->len;
  g_array_append_vals (self->frames, frames->data, frames->len);
  pivot_clauses_find ((const PivotFrame *) (gpointer) frames->data, frames->len, self->clauses);
  g_array_append_val (self->sentences, read);
}

static void
read_pieces (PivotReading        *self,
             const PivotLanguage *language,
             PivotWordReader     *reader,
             const PivotSentence *sentence)
{
  PivotSentence piece = *sentence;

  for (piece.first = sentence->first; piece.first < sentence->last; piece.first = piece.last)
    {
      piece.last = MIN (piece.first + LONGEST_PIECE, sentence->last);
      piece.span.start = pivot_tokens_get (reader->tokens, piece.first)->span.start;
      piece.span.end = pivot_tokens_get (reader->tokens, piece.last - 1)->span.end;
      read_sentence (self, language, reader, &piece);
    }
}

/**
 * pivot_reading_new:
 * @language: the language of @text
 * @text: valid UTF-8
 * @length: of @text in bytes
 *
 * Returns: (transfer full): @text, read
 */
PivotReading *
pivot_reading_new (const PivotLanguage *language,
                   const char          *text,
                   gsize                length)
{
  PivotReading *self = g_atomic_rc_box_new0 (PivotReading);
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, length);
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, (const char *const *) language->abbreviations);
  g_autoptr (GArray) numbers = pivot_numbers_find (tokens, language->numerals);
  PivotWordReader reader = { language, text, tokens, numbers, 0 };

  self->words = g_array_new (FALSE, FALSE, sizeof (PivotWord));
  self->frames = g_array_new (FALSE, FALSE, sizeof (PivotFrame));
  self->clauses = g_array_new (FALSE, FALSE, sizeof (PivotClause));
  self->sentences = g_array_new (FALSE, FALSE, sizeof (Sentence));
  for (guint i = 0; i < pivot_sentences_get_length (sentences); i++)
    read_pieces (self, language, &reader, pivot_sentences_get (sentences, i));
  return self;
}

static void
pivot_reading_clear (gpointer data)
{
  PivotReading *self = data;

  g_array_unref (self->words);
  g_array_unref (self->frames);
  g_array_unref (self->clauses);
  g_array_unref (self->sentences);
}

PivotReading *
pivot_reading_ref (PivotReading *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
pivot_reading_unref (PivotReading *self)
{
  g_atomic_rc_box_release_full (self, pivot_reading_clear);
}

/**
 * pivot_reading_get_n_sentences:
 *
 * Returns: how many sentences the text has
 */
guint
pivot_reading_get_n_sentences (const PivotReading *self)
{
  return self->sentences->len;
}

/**
 * pivot_reading_get_sentence:
 * @index: below pivot_reading_get_n_sentences()
 *
 * Returns: one sentence; what it points to lives as long as @self
 */
PivotReadSentence
pivot_reading_get_sentence (const PivotReading *self,
                            guint               index)
{
  const Sentence *sentence = &g_array_index (self->sentences, Sentence, index);

  return (PivotReadSentence) {
    .span = sentence->span,
    .words = &g_array_index (self->words, PivotWord, sentence->first_word),
    .n_words = sentence->n_words,
    .frames = &g_array_index (self->frames, PivotFrame, sentence->first_frame),
    .n_frames = sentence->n_frames,
    .clauses = &g_array_index (self->clauses, PivotClause, sentence->first_frame),
  };
}
