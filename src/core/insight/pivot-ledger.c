/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-ledger.h"

#include <string.h>

#include "core/insight/pivot-surroundings.h"
#include "core/rubric/pivot-pack-content.h"
#include "core/rubric/pivot-reading.h"

/* Values are read off words; what differs less is the same. */
#define SAME 1e-6

/* More would be a table of figures, and each is compared with each. */
#define MOST_ENTRIES 400

struct _PivotLedger
{
  GArray *entries; /* of PivotLedgerEntry */
  GArray *clashes; /* of PivotClash */
};

/* What is known of an entry. */
typedef struct
{
  PivotSurroundings words;
  guint             sentence; /* in the answer */
  gboolean          timed;    /* the sentence says when, or for how long */
  char             *date;     /* its words, sorted */
} Note;

/* What a ledger is made with. */
typedef struct
{
  const PivotPackContent *pack;
  PivotLedger            *ledger;
  GArray                 *notes;       /* of Note, by entry */
  guint                   n_sentences; /* of the stages before */
} Work;

static void
note_clear (gpointer data)
{
  g_free (((Note *) data)->date);
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
             Note               *note)
{
  for (guint i = 0; i < pivot_reading_get_n_sentences (reading); i++)
    {
      const PivotReadSentence sentence = pivot_reading_get_sentence (reading, i);

      if (!pivot_span_overlaps (sentence.span, span))
        continue;
      note->sentence = work->n_sentences + i;
      for (guint j = 0; j < sentence.n_words; j++)
        {
          if (!pivot_span_overlaps (sentence.words[j].span, span))
            continue;
          note->words = pivot_surroundings_of (work->pack, &sentence, j);
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
      Note               note = { 0 };

      look_around (work, reading, span, &note);
      note.date = number->kind == PIVOT_NUMBER_DATE ? name_date (tokens, number) : NULL;
      g_array_append_val (work->ledger->entries, ((PivotLedgerEntry) { stage, span, number->kind, number->vague, number->value }));
      g_array_append_val (work->notes, note);
    }
  work->n_sentences += pivot_reading_get_n_sentences (reading);
}

static gboolean
is_same_value (const PivotLedgerEntry *a,
               const PivotLedgerEntry *b)
{
  return ABS (a->value - b->value) <= SAME * MAX (ABS (a->value), ABS (b->value));
}

static gboolean
is_same_word (guint a,
              guint b)
{
  return a != 0 && a == b;
}

/* Whether the second speaks of all of a thing that the first counts otherwise, or counts what was done to it, or is in
 * it, otherwise: "the 14 depots", "we lost 60 users", "a team of eight". */
static gboolean
counts_otherwise (const Work *work,
                  guint       first,
                  guint       second)
{
  const Note *a = &g_array_index (work->notes, Note, first);
  const Note *b = &g_array_index (work->notes, Note, second);

  if (a->sentence == b->sentence)
    return FALSE;
  if (is_same_word (a->words.head, b->words.head) && a->words.of && b->words.of)
    return TRUE;
  if (!is_same_word (a->words.thing, b->words.thing))
    return FALSE;
  return b->words.whole || (is_same_word (a->words.head, b->words.head) && !a->timed && !b->timed);
}

static gboolean
measures_otherwise (const Work *work,
                    guint       first,
                    guint       second)
{
  const Note *a = &g_array_index (work->notes, Note, first);
  const Note *b = &g_array_index (work->notes, Note, second);

  return is_same_word (a->words.head, b->words.head) && a->sentence != b->sentence;
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

/* Whether one thing is told of two days: "the launch was on 11 March" and on the 12th. */
static gboolean
is_other_day (const Work *work,
              guint       first,
              guint       second)
{
  const Note *a = &g_array_index (work->notes, Note, first);
  const Note *b = &g_array_index (work->notes, Note, second);

  return a->date != NULL && b->date != NULL && !g_str_equal (a->date, b->date) && a->words.dated && b->words.dated && a->words.head == b->words.head && a->sentence != b->sentence;
}

static gboolean
is_other_order (const Work *work,
                guint       first,
                guint       second)
{
  const Note *a = &g_array_index (work->notes, Note, first);
  const Note *b = &g_array_index (work->notes, Note, second);

  if (a->date == NULL || g_strcmp0 (a->date, b->date) != 0 || a->words.head == 0 || a->words.head != b->words.head)
    return FALSE;
  return (a->words.earlier && b->words.later) || (a->words.later && b->words.earlier);
}

/* Whether the value was said before of the same thing, so that nothing is new about it. */
static gboolean
is_known_value (const Work *work,
                guint       entry)
{
  const PivotLedgerEntry *said = &g_array_index (work->ledger->entries, PivotLedgerEntry, entry);
  const Note             *note = &g_array_index (work->notes, Note, entry);

  for (guint i = 0; i < entry; i++)
    {
      const PivotLedgerEntry *other = &g_array_index (work->ledger->entries, PivotLedgerEntry, i);

      if (other->kind == PIVOT_NUMBER_COUNT && is_same_value (other, said) && g_array_index (work->notes, Note, i).words.thing == note->words.thing)
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
  const Note             *note = &g_array_index (work->notes, Note, second);
  const gboolean          known = entry->kind == PIVOT_NUMBER_COUNT && is_known_value (work, second);

  for (guint first = second; first-- > 0;)
    {
      if (is_other_order (work, first, second))
        g_array_append_val (work->ledger->clashes, ((PivotClash) { PIVOT_CLASH_ORDER, first, second, note->words.thing_span }));
      else if (is_other_day (work, first, second) || (!known && is_other_value (work, first, second)))
        g_array_append_val (work->ledger->clashes, ((PivotClash) { PIVOT_CLASH_VALUES, first, second, note->words.thing_span }));
      else
        continue;
      return;
    }
}

/* What a sentence counts at another time may well be another number. */
static void
mark_timed (const Work *work)
{
  for (guint i = 0; i < work->notes->len; i++)
    {
      PivotNumberKind kind = g_array_index (work->ledger->entries, PivotLedgerEntry, i).kind;
      guint           sentence = g_array_index (work->notes, Note, i).sentence;

      if (kind != PIVOT_NUMBER_DATE && kind != PIVOT_NUMBER_DURATION)
        continue;
      for (guint k = 0; k < work->notes->len; k++)
        {
          if (g_array_index (work->notes, Note, k).sentence == sentence)
            g_array_index (work->notes, Note, k).timed = TRUE;
        }
    }
}

/**
 * pivot_ledger_new:
 * @pack: the language pack to read with
 * @answer: what to look through
 *
 * Only what can hardly be meant counts as a contradiction: a number of all of a
 * thing, such as “the 14 depots”, that was another before; two amounts that go
 * with the same word, unless they are told of other times; one thing on two
 * days; the same word before and after one date.
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
                       .notes = g_array_new (FALSE, FALSE, sizeof (Note)),
  };

  g_array_set_clear_func (work.notes, note_clear);
  self->entries = g_array_new (FALSE, FALSE, sizeof (PivotLedgerEntry));
  self->clashes = g_array_new (FALSE, FALSE, sizeof (PivotClash));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    add_stage (&work, (PivotStage) i, pivot_answer_get_text (answer, (PivotStage) i));
  mark_timed (&work);
  for (guint i = 1; i < self->entries->len; i++)
    find_clash (&work, i);
  g_array_unref (work.notes);
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
