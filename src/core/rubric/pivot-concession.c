/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-concession.h"

/* A sign of blame that is no stronger gives way to ownership in its sentence:
 * what another did may be said, once the writer's own part is. */
#define SOFT 1

/* A sign that clears others is a denial from this strength on: nothing that it reaches is said of them. */
#define DENIAL 3

/**
 * pivot_concession_gives_way:
 *
 * Returns: whether @hit is a sign of blame that counts only where nothing else
 *   tells of the cause
 */
gboolean
pivot_concession_gives_way (const PivotEvidence *self,
                            const PivotHit      *hit)
{
  const PivotCriterion *criterion = pivot_evidence_get_criterion (self, hit);

  return criterion->kind == PIVOT_CRITERION_CONTRAST && criterion->row == PIVOT_ROW_RESPONSIBILITY && *criterion->unless != NULL;
}

/* A sign that the writer takes it on, whatever stage it stands in. */
static gboolean
is_owning (const PivotEvidence *self,
           const PivotHit      *hit)
{
  const PivotCriterion *criterion = pivot_evidence_get_criterion (self, hit);

  return criterion->kind != PIVOT_CRITERION_CONTRAST && criterion->row == PIVOT_ROW_RESPONSIBILITY;
}

/* A sign that the writer acts, which is less than taking it on: enough only where all
 * that speaks against the sentence is that nobody else should act in it. */
static gboolean
is_acting (const PivotEvidence *self,
           const PivotHit      *hit)
{
  return pivot_evidence_get_criterion (self, hit)->kind == PIVOT_CRITERION_MEASURE && hit->cue->strength == 0;
}

static const PivotFrame *
frame_of (const PivotReadSentence *sentence,
          const PivotHit          *hit)
{
  return hit->match.frame != PIVOT_NO_FRAME ? &sentence->frames[hit->match.frame] : NULL;
}

static gboolean
is_conceded (const PivotReadSentence *sentence,
             const PivotHit          *hit)
{
  const PivotFrame *frame = frame_of (sentence, hit);

  return frame != NULL && frame->conceded;
}

/* Whether the weighing side of the sentence owns it, or else puts it on others. */
static gboolean
weighs (const PivotEvidence     *self,
        const PivotReadSentence *sentence,
        const GArray            *hits,
        gboolean                 owning)
{
  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit *hit = &g_array_index (hits, PivotHit, i);

      if (!is_conceded (sentence, hit) && (owning ? is_owning (self, hit) && !is_acting (self, hit) : pivot_evidence_is_plain_contrast (self, hit)))
        return TRUE;
    }
  return FALSE;
}

/* Whether the writer does anything at all in the weighing side of the sentence. */
static gboolean
acts (const PivotEvidence     *self,
      const PivotReadSentence *sentence,
      const GArray            *hits)
{
  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit *hit = &g_array_index (hits, PivotHit, i);

      if (!is_conceded (sentence, hit) && is_owning (self, hit))
        return TRUE;
    }
  return FALSE;
}

/* What the weighing sides of a sentence, and the one after it, say. */
typedef struct
{
  gboolean  owned;
  gboolean  acted;
  gboolean  blamed;
  guint     turned; /* up to this word the writer's own part outweighs what is said */
  PivotNext next;
} Weight;

/* Whether ownership is said as such, and not in passing: what somebody sent
 * because the writer chose it tells of somebody else; "which was mine" does not. */
static gboolean
is_plain (const PivotReadSentence *sentence,
          const PivotHit          *hit)
{
  const PivotFrame *frame = frame_of (sentence, hit);

  if (hit->cue->strength <= SOFT || is_conceded (sentence, hit))
    return FALSE;
  if (frame != NULL && frame->joint == PIVOT_JOINT_THAT)
    return frame->negated || pivot_word_is (&sentence->words[frame->verb], PIVOT_GRAMMAR_BE);
  return frame == NULL || (frame->joint != PIVOT_JOINT_WHAT && frame->joint != PIVOT_JOINT_SO);
}

/* Where the last plain ownership of a sentence starts, or 0. */
static guint
find_turn (const PivotEvidence     *self,
           const PivotReadSentence *sentence,
           const GArray            *hits)
{
  guint turn = 0;

  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit *hit = &g_array_index (hits, PivotHit, i);

      if (is_owning (self, hit) && is_plain (sentence, hit))
        turn = MAX (turn, hit->match.first);
    }
  return turn;
}

/* Whether the writer's own part, told later, outweighs what another did. */
static gboolean
is_turned (const PivotEvidence *self,
           const PivotHit      *hit,
           const Weight        *weight)
{
  if (pivot_evidence_get_criterion (self, hit)->row != PIVOT_ROW_RESPONSIBILITY)
    return FALSE;
  return hit->match.last <= weight->turned || (hit->cue->strength <= SOFT && weight->next == PIVOT_NEXT_OWNS);
}

/* Whether what the same sentence says of the writer answers @hit. */
static gboolean
is_answered (const PivotEvidence *self,
             const PivotHit      *hit,
             gboolean             conceded,
             const Weight        *weight)
{
  if (hit->cue->strength == 0 && weight->acted)
    return TRUE;
  return weight->owned && (conceded || (hit->cue->strength <= SOFT && pivot_evidence_get_criterion (self, hit)->row == PIVOT_ROW_RESPONSIBILITY));
}

/* "It would be a lie to say that they never told me". */
static gboolean
is_declined (const PivotReadSentence *sentence,
             const PivotHit          *hit)
{
  const PivotFrame *frame = frame_of (sentence, hit);

  return frame != NULL && frame->declined;
}

/* Whether what is denied from the words of @denial on goes on up to @hit. */
static gboolean
reaches (const PivotReadSentence *sentence,
         const PivotHit          *denial,
         const PivotHit          *hit)
{
  if (hit->match.last <= denial->match.first)
    return FALSE;
  for (guint at = denial->match.last; at < hit->match.first; at++)
    {
      const PivotWord *word = &sentence->words[at];

      if (word->mark || pivot_word_is (word, PIVOT_GRAMMAR_BUT) || pivot_word_is (word, PIVOT_GRAMMAR_BECAUSE))
        return FALSE;
    }
  return TRUE;
}

/* "There was nothing wrong with the orders we were given": what is denied of others is not said of them. */
static gboolean
is_denied (const PivotEvidence     *self,
           const PivotReadSentence *sentence,
           const GArray            *hits,
           const PivotHit          *hit)
{
  if (pivot_evidence_get_criterion (self, hit)->row != PIVOT_ROW_RESPONSIBILITY)
    return FALSE;
  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit *other = &g_array_index (hits, PivotHit, i);

      if (pivot_evidence_get_criterion (self, other)->kind == PIVOT_CRITERION_MEASURE && other->cue->strength >= DENIAL && reaches (sentence, other, hit))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_outweighed (const PivotEvidence     *self,
               const PivotReadSentence *sentence,
               const GArray            *hits,
               const PivotHit          *hit,
               const Weight            *weight)
{
  gboolean conceded = is_conceded (sentence, hit);

  if (is_owning (self, hit))
    return weight->blamed && conceded;
  if (!pivot_evidence_is_contrast (self, hit))
    return FALSE;
  if (is_declined (sentence, hit) || is_denied (self, sentence, hits, hit))
    return TRUE;
  return weight->next == PIVOT_NEXT_TURNS || is_turned (self, hit, weight) || is_answered (self, hit, conceded, weight);
}

/* Takes out what the other side of a concession outweighs. */
static void
drop_conceded (const PivotEvidence     *self,
               const PivotReadSentence *sentence,
               GArray                  *hits,
               PivotNext                next)
{
  const Weight weight = {
    .owned = weighs (self, sentence, hits, TRUE),
    .acted = acts (self, sentence, hits),
    .blamed = weighs (self, sentence, hits, FALSE),
    .turned = find_turn (self, sentence, hits),
    .next = next,
  };

  for (guint i = hits->len; i > 0; i--)
    {
      if (is_outweighed (self, sentence, hits, &g_array_index (hits, PivotHit, i - 1), &weight))
        g_array_remove_index (hits, i - 1);
    }
}

/* Takes out what says no more than a stronger sign in the same sentence does. */
static void
drop_doubled (const PivotEvidence *self,
              GArray              *hits)
{
  gboolean shown = FALSE;

  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit *hit = &g_array_index (hits, PivotHit, i);

      shown |= pivot_evidence_is_contrast (self, hit) && !pivot_concession_gives_way (self, hit);
    }
  for (guint i = hits->len; shown && i > 0; i--)
    {
      if (pivot_concession_gives_way (self, &g_array_index (hits, PivotHit, i - 1)))
        g_array_remove_index (hits, i - 1);
    }
}

/* Whether @hit is among the words of what puts it on others. */
static gboolean
is_within_blame (const PivotEvidence *self,
                 const GArray        *hits,
                 const PivotHit      *hit)
{
  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit *other = &g_array_index (hits, PivotHit, i);

      if (pivot_evidence_is_blame (self, other) && other->match.first < hit->match.last && hit->match.first < other->match.last)
        return TRUE;
    }
  return FALSE;
}

/* Whether the sentence owns something apart from what it puts on others. */
static gboolean
owns_apart (const PivotEvidence     *self,
            const PivotReadSentence *sentence,
            const GArray            *hits)
{
  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit *hit = &g_array_index (hits, PivotHit, i);

      if (is_owning (self, hit) && !is_conceded (sentence, hit) && !is_within_blame (self, hits, hit))
        return TRUE;
    }
  return FALSE;
}

/* A change is the writer's where the writer makes it, apart from what is put on others. */
static gboolean
is_own_change (const PivotEvidence     *self,
               const PivotReadSentence *sentence,
               const GArray            *hits,
               const PivotHit          *hit)
{
  const PivotFrame *frame = frame_of (sentence, hit);

  return frame != NULL && (frame->person == PIVOT_PERSON_I || frame->person == PIVOT_PERSON_WE) && !is_within_blame (self, hits, hit);
}

/* Takes evidence from a sentence that puts it on others: it has no part in what they did. */
static void
drop_unowned (const PivotEvidence     *self,
              const PivotReadSentence *sentence,
              GArray                  *hits)
{
  gboolean owns = owns_apart (self, sentence, hits);
  gboolean blames = FALSE;

  for (guint i = 0; i < hits->len; i++)
    blames |= pivot_evidence_is_blame (self, &g_array_index (hits, PivotHit, i));
  for (guint i = hits->len; blames && i > 0; i--)
    {
      const PivotHit       *hit = &g_array_index (hits, PivotHit, i - 1);
      const PivotCriterion *criterion = pivot_evidence_get_criterion (self, hit);
      gboolean              change = criterion->row == PIVOT_ROW_FOCUS && criterion->stage == PIVOT_STAGE_OUTCOME_LEARNING;

      if (criterion->kind != PIVOT_CRITERION_SLOT || (criterion->row != PIVOT_ROW_RESPONSIBILITY && !change))
        continue;
      if (change ? !is_own_change (self, sentence, hits, hit) : !owns)
        g_array_remove_index (hits, i - 1);
    }
}

/* How a sentence, of whose hits those that are outweighed are gone, takes up the one before it. */
static PivotNext
takes_up (const PivotEvidence     *self,
          const PivotReadSentence *sentence,
          const GArray            *hits)
{
  gboolean turn = sentence->n_words > 0 && pivot_word_is (&sentence->words[0], PIVOT_GRAMMAR_BUT);

  if (!weighs (self, sentence, hits, TRUE) || weighs (self, sentence, hits, FALSE))
    return PIVOT_NEXT_IS_OTHER;
  if (turn)
    return PIVOT_NEXT_TURNS;
  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit *hit = &g_array_index (hits, PivotHit, i);

      if (is_owning (self, hit) && is_plain (sentence, hit))
        return PIVOT_NEXT_OWNS;
    }
  return PIVOT_NEXT_IS_OTHER;
}

/**
 * pivot_concession_apply:
 * @self: what is found in the whole answer
 * @hits: (element-type PivotHit): what is found in @sentence
 * @next: how the sentence after it takes it up
 *
 * Takes out of @hits what another side of a concession outweighs, or a stronger
 * sign says too, and what a sentence that puts it on others would tell of the writer.
 *
 * Returns: how @sentence takes up the one before it
 */
PivotNext
pivot_concession_apply (const PivotEvidence     *self,
                        const PivotReadSentence *sentence,
                        GArray                  *hits,
                        PivotNext                next)
{
  drop_conceded (self, sentence, hits, next);
  drop_doubled (self, hits);
  drop_unowned (self, sentence, hits);
  return takes_up (self, sentence, hits);
}
