/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-reading.h"

#include "core/rubric/pivot-informal.h"
#include "core/rubric/pivot-run-on.h"
#include "core/rubric/pivot-tagger.h"
#include "core/rubric/pivot-word-reader.h"

#include <stdlib.h>
#include <string.h>

/* A quotation is somebody's words from here on; below it is a name or a term. */
#define SHORTEST_SPEECH 3

/* How many sentences of an earlier reading are looked at for one that is the same:
 * an edit makes two of one, or one of two. */
#define SENTENCES_AHEAD 4

/* A sentence rarely has more verbs, nor a text fewer words to each: what there is room for from the start. */
#define USUAL_FRAMES 8
#define WORDS_TO_FRAME 5

struct _PivotReading
{
  GArray     *listed;    /* of PivotWord, as they are listed */
  GArray     *words;     /* of PivotWord, as they were read in their sentence */
  GArray     *frames;    /* of PivotFrame */
  GArray     *clauses;   /* of PivotClause, one for each frame */
  GArray     *sentences; /* of Sentence */
  PivotSpeech speech;
};

typedef struct
{
  PivotSpan span;
  guint     first_word;
  guint     n_words;
  guint     first_frame;
  guint     n_frames;
  guint     origin;
} Sentence;

/* A text that is being read. */
typedef struct
{
  PivotReading        *self;
  const PivotLanguage *language;
  const PivotReading  *before; /* an earlier reading, or NULL */
  guint                next;   /* its first sentence behind the last one that was the same */
  PivotWordReader      words;
} Work;

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

static gboolean
is_same_word (const PivotWord *a,
              const PivotWord *b)
{
  return a->entry == b->entry && a->key == b->key && a->capital == b->capital && a->upper == b->upper && a->mark == b->mark &&
         memcmp (&a->classes, &b->classes, sizeof a->classes) == 0;
}

/* Whether the words from @first on, as they are listed, are those of an earlier
 * sentence. Then they are read as these were: nothing else is looked at. */
static gboolean
is_same_sentence (const Work     *work,
                  guint           first,
                  const Sentence *other)
{
  if (work->self->listed->len - first != other->n_words)
    return FALSE;
  for (guint i = 0; i < other->n_words; i++)
    {
      if (!is_same_word (&g_array_index (work->self->listed, PivotWord, first + i), &g_array_index (work->before->listed, PivotWord, other->first_word + i)))
        return FALSE;
    }
  return TRUE;
}

/* The number of the earlier sentence with the same words as those from @first on. */
static guint
find_origin (const Work *work,
             guint       first)
{
  guint n_sentences = work->before != NULL ? work->before->sentences->len : 0;

  for (guint i = work->next; i < n_sentences && i < work->next + SENTENCES_AHEAD; i++)
    {
      if (is_same_sentence (work, first, &g_array_index (work->before->sentences, Sentence, i)))
        return i;
    }
  return PIVOT_NO_SENTENCE;
}

/* Takes what an earlier sentence was read as; only its place is another one. */
static void
take_over (Work     *work,
           Sentence *read)
{
  PivotReading       *self = work->self;
  const PivotReading *before = work->before;
  const Sentence     *origin = &g_array_index (before->sentences, Sentence, read->origin);
  PivotWord          *words = NULL;

  g_array_append_vals (self->words, &g_array_index (before->words, PivotWord, origin->first_word), origin->n_words);
  words = &g_array_index (self->words, PivotWord, read->first_word);
  for (guint i = 0; i < origin->n_words; i++)
    words[i].span = g_array_index (self->listed, PivotWord, read->first_word + i).span;
  read->n_frames = origin->n_frames;
  g_array_append_vals (self->frames, &g_array_index (before->frames, PivotFrame, origin->first_frame), origin->n_frames);
  g_array_append_vals (self->clauses, &g_array_index (before->clauses, PivotClause, origin->first_frame), origin->n_frames);
  work->next = read->origin + 1;
}

static void
read_words (Work     *work,
            Sentence *read)
{
  PivotReading *self = work->self;
  PivotWord    *words = NULL;
  g_autoptr (GArray) frames = g_array_sized_new (FALSE, FALSE, sizeof (PivotFrame), USUAL_FRAMES);

  g_array_append_vals (self->words, &g_array_index (self->listed, PivotWord, read->first_word), read->n_words);
  words = &g_array_index (self->words, PivotWord, read->first_word);
  mark_quotes (words, read->n_words);
  pivot_informal_mend (words, read->n_words);
  pivot_tagger_run (words, read->n_words);
  pivot_automaton_run (work->language->phrases, words, read->n_words);
  pivot_frames_find (words, read->n_words, frames);
  read->n_frames = frames->len;
  g_array_append_vals (self->frames, frames->data, frames->len);
  pivot_clauses_find ((const PivotFrame *) (gpointer) frames->data, frames->len, self->clauses);
}

static void
read_sentence (Work                *work,
               const PivotSentence *sentence)
{
  PivotReading *self = work->self;
  Sentence      read = { .span = sentence->span, .first_word = self->words->len, .first_frame = self->frames->len };

  pivot_word_reader_read (&work->words, sentence, self->listed);
  read.n_words = self->listed->len - read.first_word;
  read.origin = find_origin (work, read.first_word);
  if (read.origin != PIVOT_NO_SENTENCE)
    take_over (work, &read);
  else
    read_words (work, &read);
  g_array_append_val (self->sentences, read);
}

static void
read_pieces (Work                *work,
             const PivotSentence *sentence)
{
  const PivotTokens *tokens = work->words.tokens;
  PivotSentence      piece = *sentence;

  for (piece.first = sentence->first; piece.first < sentence->last; piece.first = piece.last)
    {
      piece.last = pivot_run_on_find_end (work->language, tokens, sentence, piece.first);
      piece.span.start = pivot_tokens_get (tokens, piece.first)->span.start;
      piece.span.end = pivot_tokens_get (tokens, piece.last - 1)->span.end;
      read_sentence (work, &piece);
    }
}

/**
 * pivot_reading_new_again:
 * @before: (nullable): an earlier reading in the same language; sentences that
 *   it has too are taken from it
 * @language: the language of @text
 * @text: valid UTF-8
 * @length: of @text in bytes
 *
 * Does what pivot_reading_new() does, and the reading is the same but for its
 * origins; after a change in one sentence it is there sooner.
 *
 * Returns: (transfer full): @text, read
 */
PivotReading *
pivot_reading_new_again (const PivotReading  *before,
                         const PivotLanguage *language,
                         const char          *text,
                         gsize                length)
{
  PivotReading *self = g_atomic_rc_box_new0 (PivotReading);
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, length);
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, (const char *const *) language->abbreviations);
  g_autoptr (GArray) numbers = pivot_numbers_find (tokens, language->numerals);
  Work work = { self, language, before, 0, { language, text, tokens, numbers, 0, NULL } };

  self->listed = g_array_sized_new (FALSE, FALSE, sizeof (PivotWord), pivot_tokens_get_length (tokens));
  self->words = g_array_sized_new (FALSE, FALSE, sizeof (PivotWord), pivot_tokens_get_length (tokens));
  self->frames = g_array_sized_new (FALSE, FALSE, sizeof (PivotFrame), pivot_tokens_get_length (tokens) / WORDS_TO_FRAME);
  self->clauses = g_array_sized_new (FALSE, FALSE, sizeof (PivotClause), pivot_tokens_get_length (tokens) / WORDS_TO_FRAME);
  self->sentences = g_array_sized_new (FALSE, FALSE, sizeof (Sentence), pivot_sentences_get_length (sentences));
  self->speech = pivot_speech_of_tokens (text, tokens);
  for (guint i = 0; i < pivot_sentences_get_length (sentences); i++)
    read_pieces (&work, pivot_sentences_get (sentences, i));
  return self;
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
  return pivot_reading_new_again (NULL, language, text, length);
}

static void
pivot_reading_clear (gpointer data)
{
  PivotReading *self = data;

  g_array_unref (self->listed);
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

/**
 * pivot_reading_get_origin:
 * @index: below pivot_reading_get_n_sentences()
 *
 * Returns: the number of the sentence of the earlier reading that this one was
 *   taken from, or %PIVOT_NO_SENTENCE
 */
guint
pivot_reading_get_origin (const PivotReading *self,
                          guint               index)
{
  return g_array_index (self->sentences, Sentence, index).origin;
}

/**
 * pivot_reading_get_speech:
 *
 * Returns: how long the text is
 */
PivotSpeech
pivot_reading_get_speech (const PivotReading *self)
{
  return self->speech;
}

/* What a sentence says, and the number of the sentence. */
typedef struct
{
  const char *words;
  gsize       length;
  guint       sentence;
} Saying;

/* What is the same comes together, and the first of it first. */
static int
compare_sayings (gconstpointer a,
                 gconstpointer b)
{
  const Saying *left = a;
  const Saying *right = b;
  int           order = 0;

  if (left->length != right->length)
    return left->length < right->length ? -1 : 1;
  order = memcmp (left->words, right->words, left->length);
  if (order != 0)
    return order;
  return left->sentence < right->sentence ? -1 : left->sentence > right->sentence;
}

static gboolean
is_same_saying (const Saying *a,
                const Saying *b)
{
  return a->length == b->length && memcmp (a->words, b->words, a->length) == 0;
}

/**
 * pivot_reading_find_repeated:
 * @text: what was read
 *
 * Returns: (transfer full) (array): for each sentence, whether it says, word for
 *   word, what one before it said
 */
gboolean *
pivot_reading_find_repeated (const PivotReading *self,
                             const char         *text)
{
  guint              n_sentences = self->sentences->len;
  gboolean          *repeated = g_new0 (gboolean, n_sentences + 1);
  g_autofree Saying *sayings = g_new (Saying, n_sentences + 1);

  for (guint i = 0; i < n_sentences; i++)
    {
      PivotSpan span = g_array_index (self->sentences, Sentence, i).span;

      sayings[i] = (Saying) { text + span.start, pivot_span_length (span), i };
    }
  qsort (sayings, n_sentences, sizeof *sayings, compare_sayings);
  for (guint i = 1; i < n_sentences; i++)
    repeated[sayings[i].sentence] = is_same_saying (&sayings[i - 1], &sayings[i]);
  return repeated;
}
