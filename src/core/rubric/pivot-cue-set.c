/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-cue-set.h"

#include "core/rubric/pivot-allowed.h"
#include "core/rubric/pivot-sieve.h"

#define BITS 64

/* A sentence rarely has more. */
#define USUAL_FOUND 16

#define RANK_BITS 9
#define BEHIND_WORDS ((guint64) G_MAXUINT)

/* One form of one cue. */
typedef struct
{
  const PivotCue     *cue;
  const PivotForm    *form;
  const PivotPattern *pattern; /* of the form, or NULL */
} Entry;

struct _PivotCueSet
{
  GPtrArray    *cues;    /* of PivotCue */
  GArray       *entries; /* of Entry: those that name words, and behind them the others, each in order */
  GArray       *traits;  /* of PivotTrait: by which it is seen where those that name words may start */
  guint        *starts;  /* by number of the entry, where these are */
  guint         n_named; /* how many name words */
  PivotSieve   *sieve;   /* of the forms of the entries; NULL until they are all there */
  PivotAllowed *allowed; /* of those that name no words, likewise */
};

static const PivotPointer entry_pointers[] = {
  { G_STRUCT_OFFSET (Entry, cue), PIVOT_POINTER_ONE, &pivot_cue_layout, 0 },
  { G_STRUCT_OFFSET (Entry, form), PIVOT_POINTER_ONE, &pivot_form_layout, 0 },
  { G_STRUCT_OFFSET (Entry, pattern), PIVOT_POINTER_ONE, &pivot_pattern_layout, 0 },
};
static const PivotLayout  number_layout = PIVOT_PLAIN_LAYOUT (guint);
static const PivotLayout  entry_layout = PIVOT_LAYOUT (Entry, entry_pointers);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotCueSet, cues), PIVOT_POINTER_LIST, &pivot_cue_layout, 0 },
  { G_STRUCT_OFFSET (PivotCueSet, entries), PIVOT_POINTER_ARRAY, &entry_layout, 0 },
  { G_STRUCT_OFFSET (PivotCueSet, traits), PIVOT_POINTER_ARRAY, &pivot_trait_layout, 0 },
  { G_STRUCT_OFFSET (PivotCueSet, starts), PIVOT_POINTER_MANY, &number_layout, G_STRUCT_OFFSET (PivotCueSet, n_named) },
  { G_STRUCT_OFFSET (PivotCueSet, sieve), PIVOT_POINTER_ONE, &pivot_sieve_layout, 0 },
  { G_STRUCT_OFFSET (PivotCueSet, allowed), PIVOT_POINTER_ONE, &pivot_allowed_layout, 0 },
};
const PivotLayout pivot_cue_set_layout = PIVOT_LAYOUT (PivotCueSet, pointers);

/* A hit and its place among those of its sentence: words before clauses, from
 * the first on, and at one word by what that word is. */
typedef struct
{
  PivotHit hit;
  guint64  rank;
} Found;

typedef struct
{
  const PivotCueSet       *self;
  const PivotReadSentence *sentence;
  guint                    index;
  PivotPostings            postings;
  GArray                  *found; /* of Found, in the order of their ranks */
} Search;

/**
 * pivot_cue_set_new:
 *
 * Returns: (transfer full): no cues yet
 */
PivotCueSet *
pivot_cue_set_new (void)
{
  PivotCueSet *self = g_new0 (PivotCueSet, 1);

  self->cues = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_cue_free);
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  self->traits = g_array_new (FALSE, FALSE, sizeof (PivotTrait));
  return self;
}

void
pivot_cue_set_free (PivotCueSet *self)
{
  g_ptr_array_unref (self->cues);
  g_array_unref (self->entries);
  g_array_unref (self->traits);
  g_free (self->starts);
  g_clear_pointer (&self->sieve, pivot_sieve_free);
  g_clear_pointer (&self->allowed, pivot_allowed_free);
  g_free (self);
}

/**
 * pivot_cue_set_add:
 * @cue: (transfer full): a cue
 */
void
pivot_cue_set_add (PivotCueSet *self,
                   PivotCue    *cue)
{
  g_ptr_array_add (self->cues, cue);
}

static void
add_entries (PivotCueSet *self,
             gboolean     named)
{
  for (guint i = 0; i < self->cues->len; i++)
    {
      const PivotCue *cue = g_ptr_array_index (self->cues, i);

      for (guint j = 0; j < cue->forms->len; j++)
        {
          PivotForm  *form = g_ptr_array_index (cue->forms, j);
          const Entry entry = { cue, form, form->pattern };

          pivot_form_seal (form);
          if ((form->pattern != NULL) == named)
            g_array_append_val (self->entries, entry);
        }
    }
}

/* Beside one another, as all but a few forms are looked at no further. */
static void
add_starts (PivotCueSet *self)
{
  self->n_named = self->entries->len;
  self->starts = g_new (guint, self->n_named);
  for (guint i = 0; i < self->n_named; i++)
    {
      self->starts[i] = self->traits->len;
      pivot_pattern_append_traits (g_array_index (self->entries, Entry, i).pattern, self->traits);
    }
}

/**
 * pivot_cue_set_index:
 * @lexicon: the words of the cues, complete
 *
 * Makes the set ready to find its cues.
 */
void
pivot_cue_set_index (PivotCueSet  *self,
                     PivotLexicon *lexicon)
{
  add_entries (self, TRUE);
  add_starts (self);
  add_entries (self, FALSE);
  self->sieve = pivot_sieve_new (self->entries->len, pivot_lexicon_get_n_symbols (lexicon));
  self->allowed = pivot_allowed_new (pivot_sieve_get_n_rows (self->sieve));
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);
      PivotNeeds   needs = pivot_needs_of (entry->form);

      pivot_sieve_add (self->sieve, i, &needs);
      pivot_needs_clear (&needs);
      if (i >= self->n_named)
        pivot_allowed_add (self->allowed, i, entry->form->manner);
    }
  pivot_sieve_seal (self->sieve);
}

/**
 * pivot_cue_set_get_length:
 *
 * Returns: how many cues there are
 */
guint
pivot_cue_set_get_length (const PivotCueSet *self)
{
  return self->cues->len;
}

/**
 * pivot_cue_set_get:
 * @index: below pivot_cue_set_get_length()
 *
 * Returns: (transfer none): one cue
 */
const PivotCue *
pivot_cue_set_get (const PivotCueSet *self,
                   guint              index)
{
  return g_ptr_array_index (self->cues, index);
}

static void
add_found (Search         *search,
           const PivotCue *cue,
           PivotMatch      match,
           guint64         rank)
{
  guint  at = search->found->len;
  Found *found = NULL;

  g_array_set_size (search->found, at + 1);
  found = &g_array_index (search->found, Found, 0);
  for (; at > 0 && found[at - 1].rank > rank; at--)
    found[at] = found[at - 1];
  found[at] = (Found) { { cue, search->index, match }, rank };
}

/* Most forms fail by their words, and are not looked at themselves. */
static void
try_words (Search *search,
           guint   number)
{
  const PivotCueSet       *self = search->self;
  const Entry             *entry = &g_array_index (self->entries, Entry, number);
  const PivotTrait        *traits = &g_array_index (self->traits, PivotTrait, self->starts[number]);
  const PivotReadSentence *sentence = search->sentence;
  PivotContext             context = PIVOT_CONTEXT_UNKNOWN;

  for (guint row = 0; row * PIVOT_POSTINGS_ROW < sentence->n_words; row++)
    {
      for (guint64 left = pivot_postings_find_starts (&search->postings, traits, row); left != 0; left &= left - 1)
        {
          guint      at = row * PIVOT_POSTINGS_ROW + (guint) __builtin_ctzll (left);
          PivotMatch match = { at, pivot_pattern_match (entry->pattern, sentence->words, &search->postings, sentence->n_words, at), PIVOT_NO_FRAME };

          if (match.last > at && pivot_form_fits_words (entry->form, sentence, &search->postings, &context, &match))
            add_found (search, entry->cue, match, (guint64) at << RANK_BITS | pivot_signature_rank (pivot_pattern_get_start (entry->pattern), &sentence->words[at]));
        }
    }
}

static void
try_frame (Search      *search,
           const Entry *entry,
           guint        frame)
{
  const PivotReadSentence *sentence = search->sentence;
  const PivotSignature     any = { 0 };
  const PivotSignature    *start = entry->form->verb != NULL ? &entry->form->verb->signature : &any;
  PivotContext             context = PIVOT_CONTEXT_UNKNOWN;
  PivotMatch               match;

  if (pivot_form_match_frame (entry->form, sentence, &search->postings, frame, &context, &match))
    add_found (search, entry->cue, match, (BEHIND_WORDS + frame) << RANK_BITS | pivot_signature_rank (start, &sentence->words[sentence->frames[frame].verb]));
}

/* Those forms of a row that name words. */
static guint64
get_named (const PivotCueSet *self,
           guint              row)
{
  guint first = row * BITS;

  if (first + BITS <= self->n_named)
    return G_MAXUINT64;
  return first < self->n_named ? (G_GUINT64_CONSTANT (1) << (self->n_named - first)) - 1 : 0;
}

/* Leaves of @forms those that name words, and those that allow the manner of a frame: @allowed of each of them. */
static void
narrow (const Search *search,
        guint64      *forms,
        guint64      *allowed)
{
  const PivotReadSentence *sentence = search->sentence;
  guint                    n_rows = pivot_sieve_get_n_rows (search->self->sieve);

  for (guint frame = 0; frame < sentence->n_frames; frame++)
    pivot_allowed_pass (search->self->allowed, sentence->clauses[frame].manner, forms, allowed + frame * n_rows);
  for (guint i = 0; i < n_rows; i++)
    {
      guint64 left = forms[i] & get_named (search->self, i);

      for (guint frame = 0; frame < sentence->n_frames; frame++)
        left |= allowed[frame * n_rows + i];
      forms[i] = left;
    }
}

static void
try_named (Search        *search,
           const guint64 *forms)
{
  for (guint i = 0; i * BITS < search->self->n_named; i++)
    {
      for (guint64 left = forms[i] & get_named (search->self, i); left != 0; left &= left - 1)
        try_words (search, i * BITS + (guint) __builtin_ctzll (left));
    }
}

/* Tries all forms of which the sentence has what they need. */
static void
try_forms (Search *search)
{
  const PivotCueSet       *self = search->self;
  const PivotReadSentence *sentence = search->sentence;
  const PivotSignature    *all = &search->postings.all;
  guint                    n_rows = pivot_sieve_get_n_rows (self->sieve);
  g_autofree guint64      *forms = g_new (guint64, (1 + sentence->n_frames) * n_rows);
  const guint64           *allowed = forms + n_rows;

  pivot_sieve_wake (self->sieve, sentence->words, sentence->n_words, all, forms);
  narrow (search, forms, forms + n_rows);
  pivot_sieve_pass (self->sieve, all, forms);
  try_named (search, forms);
  for (guint frame = 0; frame < sentence->n_frames; frame++, allowed += n_rows)
    {
      for (guint i = 0; i < n_rows; i++)
        {
          for (guint64 left = forms[i] & allowed[i]; left != 0; left &= left - 1)
            try_frame (search, &g_array_index (self->entries, Entry, i * BITS + (guint) __builtin_ctzll (left)), frame);
        }
    }
}

static gboolean
is_known (const GArray   *hits,
          const PivotHit *hit)
{
  for (guint i = hits->len; i > 0; i--)
    {
      const PivotHit *known = &g_array_index (hits, PivotHit, i - 1);

      if (known->sentence != hit->sentence)
        return FALSE;
      if (known->cue == hit->cue && known->match.first == hit->match.first)
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_cue_set_find:
 * @index: the number of the sentence
 * @hits: (element-type PivotHit): where what is found goes
 *
 * Finds every cue in one sentence.
 */
void
pivot_cue_set_find (const PivotCueSet       *self,
                    const PivotReadSentence *sentence,
                    guint                    index,
                    GArray                  *hits)
{
  g_autoptr (GArray) found = g_array_sized_new (FALSE, FALSE, sizeof (Found), USUAL_FOUND);
  Search search = { .self = self, .sentence = sentence, .index = index, .found = found };

  pivot_postings_init (&search.postings, sentence->words, sentence->n_words);
  try_forms (&search);
  pivot_postings_clear (&search.postings);
  for (guint i = 0; i < found->len; i++)
    {
      const PivotHit *hit = &g_array_index (found, Found, i).hit;

      if (!is_known (hits, hit))
        g_array_append_vals (hits, hit, 1);
    }
}
