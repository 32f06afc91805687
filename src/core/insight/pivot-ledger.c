/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-ledger.h"

#include <string.h>

#include "core/rubric/pivot-pack-content.h"
#include "core/rubric/pivot-reading.h"

/* A thing is said this many words after its number at most ("12 new depots"). */
#define FARTHEST_THING 3

/* Values are read off words; what differs less is the same. */
#define SAME 1e-6

/* More would be a table of figures, and each is compared with each. */
#define MOST_ENTRIES 400

struct _PivotLedger
{
  GArray *entries; /* of PivotLedgerEntry */
  GArray *clashes; /* of PivotClash */
};

/* What the words around an entry say of it. */
typedef struct
{
  guint     thing; /* the key of what is counted; 0 where that is not clear */
  PivotSpan thing_span;
  gboolean  whole;    /* all there are of the thing */
  guint     head;     /* the key of the word that the entry goes with */
  guint     sentence; /* in the answer */
  gboolean  earlier;  /* told as before the date */
  gboolean  later;    /* told as after it */
  char     *date;     /* its words, sorted */
} Surroundings;

/* What a ledger is made with. */
typedef struct
{
  const PivotPackContent *pack;
  PivotLedger            *ledger;
  GArray                 *around; /* of Surroundings, by entry */
  PivotSymbol             whole;
  PivotSymbol             earlier;
  PivotSymbol             later;
  guint                   n_sentences; /* of the stages before */
} Work;

static void
surroundings_clear (gpointer data)
{
  g_free (((Surroundings *) data)->date);
}

static gboolean
is_content (const Work      *work,
            const PivotWord *word)
{
  static const PivotGrammar helpers[] = { PIVOT_GRAMMAR_BE, PIVOT_GRAMMAR_HAVE, PIVOT_GRAMMAR_DO, PIVOT_GRAMMAR_PRONOUN, PIVOT_GRAMMAR_QUANTIFIER, PIVOT_GRAMMAR_NUMBER };

  for (guint i = 0; i < G_N_ELEMENTS (helpers); i++)
    {
      if (pivot_word_is (word, helpers[i]))
        return FALSE;
    }
  return (pivot_word_is (word, PIVOT_GRAMMAR_NOUN) || pivot_word_is (word, PIVOT_GRAMMAR_VERB)) && !pivot_word_is (word, work->pack->light);
}

static gboolean
is_at (const PivotReadSentence *sentence,
       guint                    at,
       PivotGrammar             grammar)
{
  return at < sentence->n_words && !sentence->words[at].mark && pivot_word_is (&sentence->words[at], grammar);
}

/* The last noun of the row that begins after the number: "12 new depot keys". */
static guint
find_noun (const PivotReadSentence *sentence,
           guint                    at)
{
  for (guint i = at + 1; i < sentence->n_words && i <= at + FARTHEST_THING; i++)
    {
      if (sentence->words[i].mark || is_at (sentence, i, PIVOT_GRAMMAR_PREPOSITION) || is_at (sentence, i, PIVOT_GRAMMAR_NUMBER))
        break;
      if (is_at (sentence, i + 1, PIVOT_GRAMMAR_NOUN) && !is_at (sentence, i + 1, PIVOT_GRAMMAR_VERB))
        continue;
      if (is_at (sentence, i, PIVOT_GRAMMAR_NOUN))
        return i;
    }
  return at;
}

/* What the number counts, and whether that is all there are: "the 12 depots", but not "the 12 depots that stayed shut". */
static void
find_thing (const Work              *work,
            const PivotReadSentence *sentence,
            guint                    at,
            Surroundings            *around)
{
  const guint noun = find_noun (sentence, at);

  if (noun == at)
    return;
  around->thing = sentence->words[noun].key;
  around->thing_span = sentence->words[noun].span;
  around->whole = at > 0 && pivot_word_has (&sentence->words[at - 1], work->whole) && !is_at (sentence, noun + 1, PIVOT_GRAMMAR_PRONOUN);
}

/* The word before the entry that says what it is the measure of: "cost us $20,000", "before 3 March". */
static void
find_head (const Work              *work,
           const PivotReadSentence *sentence,
           guint                    at,
           Surroundings            *around)
{
  guint i = at;

  around->earlier = at > 0 && pivot_word_has (&sentence->words[at - 1], work->earlier);
  around->later = at > 0 && pivot_word_has (&sentence->words[at - 1], work->later);
  while (i > 0 && at - i < FARTHEST_THING)
    {
      const PivotWord *word = &sentence->words[--i];

      if (word->mark)
        return;
      if (is_content (work, word))
        {
          around->head = word->key;
          if (around->thing == 0)
            around->thing_span = word->span;
          return;
        }
    }
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* So that "3 April" and "April 3" are the same day. */
static char *
name_date (const PivotTokens *tokens,
           const PivotNumber *number)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (guint i = number->first; i < number->last; i++)
    g_ptr_array_add (words, (gpointer) pivot_tokens_get_folded (tokens, i));
  g_ptr_array_sort (words, compare_words);
  g_ptr_array_add (words, NULL);
  return g_strjoinv (" ", (char **) words->pdata);
}

static void
look_around (const Work         *work,
             const PivotReading *reading,
             PivotSpan           span,
             Surroundings       *around)
{
  for (guint i = 0; i < pivot_reading_get_n_sentences (reading); i++)
    {
      const PivotReadSentence sentence = pivot_reading_get_sentence (reading, i);

      if (!pivot_span_overlaps (sentence.span, span))
        continue;
      around->sentence = work->n_sentences + i;
      for (guint j = 0; j < sentence.n_words; j++)
        {
          if (!pivot_span_overlaps (sentence.words[j].span, span))
            continue;
          find_thing (work, &sentence, j, around);
          find_head (work, &sentence, j, around);
          return;
        }
      return;
    }
}

static void
add_stage (Work       *work,
           PivotStage  stage,
           const char *text)
{
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (GArray) numbers = pivot_numbers_find (tokens, work->pack->language->numerals);
  g_autoptr (PivotReading) reading = pivot_reading_new (work->pack->language, text, strlen (text));

  for (guint i = 0; i < numbers->len && work->ledger->entries->len < MOST_ENTRIES; i++)
    {
      const PivotNumber *number = &g_array_index (numbers, PivotNumber, i);
      const PivotSpan    span = { pivot_tokens_get (tokens, number->first)->span.start, pivot_tokens_get (tokens, number->last - 1)->span.end };
      Surroundings       around = { 0 };

      look_around (work, reading, span, &around);
      around.date = number->kind == PIVOT_NUMBER_DATE ? name_date (tokens, number) : NULL;
      g_array_append_val (work->ledger->entries, ((PivotLedgerEntry) { stage, span, number->kind, number->vague, number->value }));
      g_array_append_val (work->around, around);
    }
  work->n_sentences += pivot_reading_get_n_sentences (reading);
}

static gboolean
is_same_value (const PivotLedgerEntry *a,
               const PivotLedgerEntry *b)
{
  return ABS (a->value - b->value) <= SAME * MAX (ABS (a->value), ABS (b->value));
}

/* Whether the second speaks of all of a thing that the first counts otherwise. */
static gboolean
counts_otherwise (const Work *work,
                  guint       first,
                  guint       second)
{
  const Surroundings *a = &g_array_index (work->around, Surroundings, first);
  const Surroundings *b = &g_array_index (work->around, Surroundings, second);

  return a->thing != 0 && a->thing == b->thing && b->whole && a->sentence != b->sentence;
}

static gboolean
measures_otherwise (const Work *work,
                    guint       first,
                    guint       second)
{
  const Surroundings *a = &g_array_index (work->around, Surroundings, first);
  const Surroundings *b = &g_array_index (work->around, Surroundings, second);

  return a->head != 0 && a->head == b->head && a->sentence != b->sentence;
}

static gboolean
is_other_value (const Work *work,
                guint       first,
                guint       second)
{
  const PivotLedgerEntry *a = &g_array_index (work->ledger->entries, PivotLedgerEntry, first);
  const PivotLedgerEntry *b = &g_array_index (work->ledger->entries, PivotLedgerEntry, second);

  if (a->kind != b->kind || a->vague || b->vague || is_same_value (a, b))
    return FALSE;
  if (a->kind == PIVOT_NUMBER_COUNT)
    return counts_otherwise (work, first, second);
  return (a->kind == PIVOT_NUMBER_MONEY || a->kind == PIVOT_NUMBER_DURATION) && measures_otherwise (work, first, second);
}

static gboolean
is_other_order (const Work *work,
                guint       first,
                guint       second)
{
  const Surroundings *a = &g_array_index (work->around, Surroundings, first);
  const Surroundings *b = &g_array_index (work->around, Surroundings, second);

  if (a->date == NULL || g_strcmp0 (a->date, b->date) != 0 || a->head == 0 || a->head != b->head)
    return FALSE;
  return (a->earlier && b->later) || (a->later && b->earlier);
}

/* Whether the value was said before of the same thing, so that nothing is new about it. */
static gboolean
is_known_value (const Work *work,
                guint       entry)
{
  const PivotLedgerEntry *said = &g_array_index (work->ledger->entries, PivotLedgerEntry, entry);
  const Surroundings     *around = &g_array_index (work->around, Surroundings, entry);

  for (guint i = 0; i < entry; i++)
    {
      const PivotLedgerEntry *other = &g_array_index (work->ledger->entries, PivotLedgerEntry, i);

      if (other->kind == PIVOT_NUMBER_COUNT && is_same_value (other, said) && g_array_index (work->around, Surroundings, i).thing == around->thing)
        return TRUE;
    }
  return FALSE;
}

/* At most one clash an entry, with what was said last of the same. */
static void
find_clash (Work *work,
            guint second)
{
  const PivotLedgerEntry *entry = &g_array_index (work->ledger->entries, PivotLedgerEntry, second);
  const Surroundings     *around = &g_array_index (work->around, Surroundings, second);
  const gboolean          known = entry->kind == PIVOT_NUMBER_COUNT && is_known_value (work, second);

  for (guint first = second; first-- > 0;)
    {
      if (is_other_order (work, first, second))
        g_array_append_val (work->ledger->clashes, ((PivotClash) { PIVOT_CLASH_ORDER, first, second, around->thing_span }));
      else if (!known && is_other_value (work, first, second))
        g_array_append_val (work->ledger->clashes, ((PivotClash) { PIVOT_CLASH_VALUES, first, second, around->thing_span }));
      else
        continue;
      return;
    }
}

/**
 * pivot_ledger_new:
 * @pack: the language pack to read with
 * @answer: what to look through
 *
 * Only what can hardly be meant counts as a contradiction: a number of all of a
 * thing, such as “the 14 depots”, that was another before; two amounts that go
 * with the same word; the same word before and after one date.
 *
 * Returns: (transfer full): its numbers, dates and spans of time
 */
PivotLedger *
pivot_ledger_new (PivotPack   *pack,
                  PivotAnswer *answer)
{
  const PivotPackContent *content = pivot_pack_get_content (pack);
  PivotLedger            *self = g_new0 (PivotLedger, 1);
  Work                    work = {
                       .pack = content,
                       .ledger = self,
                       .around = g_array_new (FALSE, FALSE, sizeof (Surroundings)),
                       .whole = pivot_lexicon_find_class (content->language->lexicon, "WHOLE"),
                       .earlier = pivot_lexicon_find_class (content->language->lexicon, "EARLIER"),
                       .later = pivot_lexicon_find_class (content->language->lexicon, "LATER"),
  };

  g_array_set_clear_func (work.around, surroundings_clear);
  self->entries = g_array_new (FALSE, FALSE, sizeof (PivotLedgerEntry));
  self->clashes = g_array_new (FALSE, FALSE, sizeof (PivotClash));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    add_stage (&work, (PivotStage) i, pivot_answer_get_text (answer, (PivotStage) i));
  for (guint i = 1; i < self->entries->len; i++)
    find_clash (&work, i);
  g_array_unref (work.around);
  return self;
}

void
pivot_ledger_free (PivotLedger *self)
{
  g_array_unref (self->entries);
  g_array_unref (self->clashes);
  g_free (self);
}

/**
 * pivot_ledger_get_entries:
 * @n_entries: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_entries): all of them, stage by stage
 */
const PivotLedgerEntry *
pivot_ledger_get_entries (PivotLedger *self,
                          guint       *n_entries)
{
  *n_entries = self->entries->len;
  return (const PivotLedgerEntry *) self->entries->data;
}

/**
 * pivot_ledger_get_clashes:
 * @n_clashes: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_clashes): what is contradicted, in
 *   the order in which it is told
 */
const PivotClash *
pivot_ledger_get_clashes (PivotLedger *self,
                          guint       *n_clashes)
{
  *n_clashes = self->clashes->len;
  return (const PivotClash *) self->clashes->data;
}
