/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-verb-group.h"

/* How many words "at no point" may be. */
#define LONGEST_DENIAL 4

typedef struct
{
  const PivotWord *words;
  guint            n_words;
  guint            modal; /* the last helper of each kind, PIVOT_NO_WORD for none */
  guint            have;
  guint            be;
  guint            act;
} Helpers;

static const struct
{
  PivotGrammar klass;
  PivotMood    mood;
} moods[] = {
  { PIVOT_GRAMMAR_SHOULD, PIVOT_MOOD_SHOULD },
  { PIVOT_GRAMMAR_CAN, PIVOT_MOOD_CAN },
  { PIVOT_GRAMMAR_WOULD, PIVOT_MOOD_WOULD },
  { PIVOT_GRAMMAR_WILL, PIVOT_MOOD_FUTURE },
};

static gboolean
is_modal (const PivotWord *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (moods); i++)
    {
      if (pivot_word_is (word, moods[i].klass))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_finite (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_VERB) &&
         (pivot_word_is (word, PIVOT_GRAMMAR_PAST) || pivot_word_is (word, PIVOT_GRAMMAR_PRESENT) || pivot_word_is (word, PIVOT_GRAMMAR_BASE));
}

static gboolean
is_helper (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_BE) || pivot_word_is (word, PIVOT_GRAMMAR_HAVE) || pivot_word_is (word, PIVOT_GRAMMAR_DO);
}

/* Whether @word, behind a helper, can be the verb that the helpers so far ask for; "I have not
 * check" is what some say who learned the language late. */
static gboolean
completes (const Helpers   *helpers,
           const PivotWord *word)
{
  if (!pivot_word_is (word, PIVOT_GRAMMAR_VERB))
    return FALSE;
  /* "was going to write" */
  if (helpers->modal != PIVOT_NO_WORD && helpers->be != PIVOT_NO_WORD && helpers->modal > helpers->be)
    return pivot_word_is (word, PIVOT_GRAMMAR_BASE);
  if (helpers->be != PIVOT_NO_WORD)
    return pivot_word_is (word, PIVOT_GRAMMAR_PARTICIPLE) || pivot_word_is (word, PIVOT_GRAMMAR_GERUND);
  if (helpers->have != PIVOT_NO_WORD)
    return pivot_word_is (word, PIVOT_GRAMMAR_PARTICIPLE) || (pivot_word_is (word, PIVOT_GRAMMAR_BASE) && pivot_word_is (word - 1, PIVOT_GRAMMAR_NOT));
  return pivot_word_is (word, PIVOT_GRAMMAR_BASE);
}

/* Takes @word among the helpers, if it is one. */
static gboolean
add_helper (Helpers *helpers,
            guint    at)
{
  const PivotWord *word = &helpers->words[at];

  if (is_modal (word))
    helpers->modal = at;
  else if (pivot_word_is (word, PIVOT_GRAMMAR_BE))
    helpers->be = at;
  else if (pivot_word_is (word, PIVOT_GRAMMAR_HAVE))
    helpers->have = at;
  else if (pivot_word_is (word, PIVOT_GRAMMAR_DO))
    helpers->act = at;
  else
    return FALSE;
  return TRUE;
}

static PivotMood
mood_of (const Helpers   *helpers,
         const PivotWord *modal)
{
  for (guint i = 0; i < G_N_ELEMENTS (moods); i++)
    {
      if (!pivot_word_is (modal, moods[i].klass))
        continue;
      /* "could have" did not happen, and "may have" is not said to have; "could" was possible. */
      return moods[i].mood == PIVOT_MOOD_CAN && helpers->have != PIVOT_NO_WORD ? PIVOT_MOOD_WOULD : moods[i].mood;
    }
  return PIVOT_MOOD_REAL;
}

static PivotTense
tense_of (const Helpers *helpers,
          guint          first)
{
  const PivotWord *word = &helpers->words[first];

  if (helpers->have != PIVOT_NO_WORD && helpers->modal == PIVOT_NO_WORD)
    return pivot_word_is (&helpers->words[helpers->have], PIVOT_GRAMMAR_PAST) ? PIVOT_TENSE_PAST : PIVOT_TENSE_PERFECT;
  return pivot_word_is (word, PIVOT_GRAMMAR_PAST) ? PIVOT_TENSE_PAST : PIVOT_TENSE_PRESENT;
}

/* "read" and "put" are the same in the past; "we now read" is no past. */
static PivotTense
tense_of_form (const PivotVerbGroup *self,
               const PivotWord      *words)
{
  const PivotWord *verb = &words[self->first];
  gboolean         now = self->first > 0 && pivot_word_is (&words[self->first - 1], PIVOT_GRAMMAR_NOW);

  if (!pivot_word_is (verb, PIVOT_GRAMMAR_PAST) || (now && pivot_word_is (verb, PIVOT_GRAMMAR_BASE)))
    return PIVOT_TENSE_PRESENT;
  return PIVOT_TENSE_PAST;
}

static void
finish (PivotVerbGroup *self,
        const Helpers  *helpers,
        guint           main)
{
  const PivotWord *verb = &helpers->words[main];

  self->verb = main;
  self->last = main + 1;
  self->tense = main == self->first ? tense_of_form (self, helpers->words) : tense_of (helpers, self->first);
  if (helpers->modal != PIVOT_NO_WORD)
    {
      self->mood = mood_of (helpers, &helpers->words[helpers->modal]);
      if (self->reason == PIVOT_NO_WORD)
        self->reason = helpers->modal;
    }
  self->passive = helpers->be != PIVOT_NO_WORD && main > helpers->be && pivot_word_is (verb, PIVOT_GRAMMAR_PARTICIPLE) && !pivot_word_is (verb, PIVOT_GRAMMAR_GERUND);
}

/* What may stand between a helper and its verb. */
static gboolean
pass_between (PivotVerbGroup *self,
              const Helpers  *helpers,
              guint           at)
{
  const PivotWord *word = &helpers->words[at];

  if (pivot_word_is (word, PIVOT_GRAMMAR_NOT))
    {
      self->negated = !self->negated;
      self->reason = at;
      return TRUE;
    }
  if (pivot_word_is (word, PIVOT_GRAMMAR_PRONOUN) && at == self->first + 1 && pivot_chunk_is_empty (self->inner))
    {
      self->inner = (PivotChunk) { at, at + 1 };
      return TRUE;
    }
  /* "ought to have", "was going to have" */
  if (pivot_word_is (word, PIVOT_GRAMMAR_TO) && is_modal (&helpers->words[at - 1]))
    return TRUE;
  return pivot_word_is (word, PIVOT_GRAMMAR_ADVERB);
}

/* "Not once did they", "at no point had they": what is denied stands first. */
static gboolean
is_denied_before (const PivotWord *words,
                  guint            first)
{
  for (guint at = first; at > 0 && first - at < LONGEST_DENIAL && !words[at - 1].mark; at--)
    {
      if (pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_NOT) || pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_NO))
        return TRUE;
    }
  return FALSE;
}

/* "Had the vendor told us": a subject behind the first helper, at the start of a
 * clause. Returns the word behind it, or 0. */
static guint
pass_subject (PivotVerbGroup *self,
              const Helpers  *helpers)
{
  guint      first = self->first;
  PivotChunk chunk = { 0, 0 };

  if (first > 0 && !helpers->words[first - 1].mark && !pivot_word_is (&helpers->words[first - 1], PIVOT_GRAMMAR_AND) &&
      !is_denied_before (helpers->words, first))
    return 0;
  /* "Don't ask" */
  if (pivot_word_is (&helpers->words[first + 1], PIVOT_GRAMMAR_NOT) && pivot_word_is (&helpers->words[first], PIVOT_GRAMMAR_BASE))
    return 0;
  chunk = pivot_chunk_find_after (helpers->words, first + 1, helpers->n_words);
  if (pivot_chunk_is_empty (chunk) || chunk.last >= helpers->n_words || !completes (helpers, &helpers->words[chunk.last]))
    return 0;
  self->inner = chunk;
  return chunk.last;
}

static guint
last_helper (const Helpers *helpers)
{
  guint last = 0;

  last = helpers->modal != PIVOT_NO_WORD ? MAX (last, helpers->modal) : last;
  last = helpers->act != PIVOT_NO_WORD ? MAX (last, helpers->act) : last;
  last = helpers->have != PIVOT_NO_WORD ? MAX (last, helpers->have) : last;
  return helpers->be != PIVOT_NO_WORD ? MAX (last, helpers->be) : last;
}

/* "I nearly sent it", "I had almost sent it": what came close did not happen. */
static void
come_near (PivotVerbGroup  *self,
           const PivotWord *words)
{
  guint from = self->first;

  while (from > 0 && pivot_word_is (&words[from - 1], PIVOT_GRAMMAR_ADVERB))
    from--;
  for (guint at = from; at < self->verb && self->mood == PIVOT_MOOD_REAL; at++)
    {
      if (!pivot_word_is (&words[at], PIVOT_GRAMMAR_NEAR))
        continue;
      self->mood = PIVOT_MOOD_WOULD;
      self->reason = at;
    }
}

/* "not" before a verb without a helper: "I never checked". */
static void
look_back (PivotVerbGroup  *self,
           const PivotWord *words)
{
  for (guint at = self->first; at > 0 && (pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_ADVERB) || pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_NOT)); at--)
    {
      if (!pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_NOT))
        continue;
      self->negated = !self->negated;
      self->reason = at - 1;
    }
}

/* Reads on behind the first helper until the verb is there. Returns whether it came. */
static gboolean
read_helpers (PivotVerbGroup *self,
              Helpers        *helpers)
{
  for (guint at = self->first; at < helpers->n_words; at++)
    {
      const PivotWord *word = &helpers->words[at];

      if (at > self->first && completes (helpers, word) && !is_helper (word) && !is_modal (word))
        {
          finish (self, helpers, at);
          return TRUE;
        }
      if (at == self->first + 1 && pass_subject (self, helpers) > 0)
        at = self->inner.last - 1;
      else if (!add_helper (helpers, at) && !pass_between (self, helpers, at))
        break;
    }
  return FALSE;
}

/**
 * pivot_verb_group_read:
 * @first: a word that may be the first of a verb with its helpers
 *
 * Returns: whether it is
 */
gboolean
pivot_verb_group_read (PivotVerbGroup  *self,
                       const PivotWord *words,
                       guint            n_words,
                       guint            first)
{
  Helpers  helpers = { words, n_words, PIVOT_NO_WORD, PIVOT_NO_WORD, PIVOT_NO_WORD, PIVOT_NO_WORD };
  gboolean modal = is_modal (&words[first]);

  *self = (PivotVerbGroup) { .first = first, .reason = PIVOT_NO_WORD };
  if (!modal && !is_finite (&words[first]))
    return FALSE;
  look_back (self, words);
  if (!modal && !is_helper (&words[first]))
    finish (self, &helpers, first);
  else if (!read_helpers (self, &helpers))
    finish (self, &helpers, last_helper (&helpers));
  come_near (self, words);
  return TRUE;
}
