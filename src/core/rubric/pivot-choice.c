/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-choice.h"

/* One sign may stand anywhere; two are about something. */
#define ENOUGH_SIGNS 2

/* How much an answer speaks of what a rule looks for, and of what stands against it. */
typedef struct
{
  const PivotEvidence  *evidence;
  const PivotCriterion *criterion;
  GHashTable           *known; /* (element-type guint): the words that spoke already */
  guint                 own;
  guint                 others;
} Balance;

/* The same word again says nothing new. */
static gboolean
is_new (Balance                 *self,
        const PivotReadSentence *sentence,
        const PivotHit          *hit)
{
  guint last = MIN (hit->match.last, sentence->n_words);

  return last > 0 && g_hash_table_add (self->known, GUINT_TO_POINTER (sentence->words[last - 1].key));
}

/* Weighs the @n hits of one sentence. What speaks for itself does not stand
 * against itself, and one sentence stands against it once. */
static void
weigh_sentence (Balance                 *self,
                const PivotReadSentence *sentence,
                const PivotHit          *hits,
                guint                    n)
{
  guint    others = 0;
  gboolean speaks = FALSE;

  for (guint i = 0; i < n; i++)
    {
      const PivotCriterion *spoken = pivot_evidence_get_criterion (self->evidence, &hits[i]);

      speaks |= spoken == self->criterion;
      if (spoken == self->criterion && is_new (self, sentence, &hits[i]))
        self->own += (guint) hits[i].cue->strength;
      else if (self->criterion->rivals[hits[i].cue->criterion])
        others = MAX (others, (guint) hits[i].cue->strength);
    }
  self->others += speaks ? 0 : others;
}

static void
weigh_stage (Balance                  *self,
             const PivotStageEvidence *stage)
{
  const PivotHit *hits = (const PivotHit *) stage->hits->data;

  for (guint first = 0, next = 0; first < stage->hits->len; first = next)
    {
      PivotReadSentence sentence = pivot_reading_get_sentence (stage->reading, hits[first].sentence);

      while (next < stage->hits->len && hits[next].sentence == hits[first].sentence)
        next++;
      weigh_sentence (self, &sentence, hits + first, next - first);
    }
}

/**
 * pivot_choice_is_about:
 * @criterion: a rule whose signs must outnumber those of other rules
 *
 * Returns: whether what @criterion looks for is what the answer is about, and
 *   not only mentioned in it: different words speak of it, by their strength
 *   more of them than there is of the rest
 */
gboolean
pivot_choice_is_about (const PivotEvidence  *evidence,
                       const PivotCriterion *criterion)
{
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);
  Balance balance = { evidence, criterion, known, 0, 0 };

  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    weigh_stage (&balance, &evidence->stages[stage]);
  return balance.own >= ENOUGH_SIGNS && balance.own > balance.others;
}
