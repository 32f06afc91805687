/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-evidence.h"

#include "core/rubric/pivot-quote.h"

#include <string.h>

/* An answer takes a minute or two to say; of a text that takes hours, only
 * the first part is read for evidence. */
#define LONGEST_READ (256 * 1024)

/* A sign of blame that is no stronger gives way to ownership in its sentence:
 * what another did may be said, once the writer's own part is. */
#define SOFT 1

#define ALL_STAGES ((1u << PIVOT_N_STAGES) - 1)

static gsize
readable_length (const char *text)
{
  gsize length = strlen (text);

  if (length <= LONGEST_READ)
    return length;
  return (gsize) (g_utf8_find_prev_char (text, text + LONGEST_READ) - text);
}

/**
 * pivot_evidence_get_criterion:
 *
 * Returns: (transfer none): the criterion that @hit speaks for
 */
const PivotCriterion *
pivot_evidence_get_criterion (const PivotEvidence *self,
                              const PivotHit      *hit)
{
  return pivot_pack_content_get_criterion (self->pack, hit->cue->criterion);
}

/* A contrast that speaks of the whole answer says nothing against the sentence it stands in. */
static gboolean
is_contrast (const PivotEvidence *self,
             const PivotHit      *hit)
{
  const PivotCriterion *criterion = pivot_evidence_get_criterion (self, hit);

  return criterion->kind == PIVOT_CRITERION_CONTRAST && *criterion->than == NULL;
}

/* A sign that the writer takes it on, whatever stage it stands in. */
static gboolean
is_owning (const PivotEvidence *self,
           const PivotHit      *hit)
{
  const PivotCriterion *criterion = pivot_evidence_get_criterion (self, hit);

  return criterion->kind == PIVOT_CRITERION_SLOT && criterion->row == PIVOT_ROW_RESPONSIBILITY;
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

      if (!is_conceded (sentence, hit) && (owning ? is_owning (self, hit) : is_contrast (self, hit)))
        return TRUE;
    }
  return FALSE;
}

/* How a sentence takes up the one before it. */
typedef enum
{
  NEXT_IS_OTHER,
  NEXT_OWNS,  /* it says the writer's part, and blames nobody */
  NEXT_TURNS, /* it opens with "but" besides */
} Next;

/* What the weighing sides of a sentence, and the one after it, say. */
typedef struct
{
  gboolean owned;
  gboolean blamed;
  guint    turned; /* up to this word the writer's own part outweighs what is said */
  Next     next;
} Weight;

/* Whether ownership is said as such, and not in passing: what somebody sent
 * because the writer chose it tells of somebody else. */
static gboolean
is_plain (const PivotReadSentence *sentence,
          const PivotHit          *hit)
{
  const PivotFrame *frame = frame_of (sentence, hit);

  if (hit->cue->strength <= SOFT || is_conceded (sentence, hit))
    return FALSE;
  return frame == NULL || (frame->joint != PIVOT_JOINT_WHAT && frame->joint != PIVOT_JOINT_SO && (frame->joint != PIVOT_JOINT_THAT || frame->negated));
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

static gboolean
is_outweighed (const PivotEvidence     *self,
               const PivotReadSentence *sentence,
               const PivotHit          *hit,
               const Weight            *weight)
{
  gboolean conceded = is_conceded (sentence, hit);

  if (is_owning (self, hit))
    return weight->blamed && conceded;
  if (!is_contrast (self, hit))
    return FALSE;
  if (weight->next == NEXT_TURNS || hit->match.last <= weight->turned)
    return TRUE;
  if (hit->cue->strength <= SOFT)
    return weight->owned || weight->next == NEXT_OWNS;
  return weight->owned && conceded;
}

/* Takes out what the other side of a concession outweighs. */
static void
drop_conceded (const PivotEvidence     *self,
               const PivotReadSentence *sentence,
               GArray                  *hits,
               Next                     next)
{
  const Weight weight = {
    .owned = weighs (self, sentence, hits, TRUE),
    .blamed = weighs (self, sentence, hits, FALSE),
    .turned = find_turn (self, sentence, hits),
    .next = next,
  };

  for (guint i = hits->len; i > 0; i--)
    {
      if (is_outweighed (self, sentence, &g_array_index (hits, PivotHit, i - 1), &weight))
        g_array_remove_index (hits, i - 1);
    }
}

/* How a sentence, of whose hits those that are outweighed are gone, takes up the one before it. */
static Next
takes_up (const PivotEvidence     *self,
          const PivotReadSentence *sentence,
          const GArray            *hits)
{
  gboolean turn = sentence->n_words > 0 && pivot_word_is (&sentence->words[0], PIVOT_GRAMMAR_BUT);

  if (!weighs (self, sentence, hits, TRUE) || weighs (self, sentence, hits, FALSE))
    return NEXT_IS_OTHER;
  if (turn)
    return NEXT_TURNS;
  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit *hit = &g_array_index (hits, PivotHit, i);

      if (is_owning (self, hit) && is_plain (sentence, hit))
        return NEXT_OWNS;
    }
  return NEXT_IS_OTHER;
}

/* Takes out what is no rule of this stage. Where another stage would call it a
 * contrast, somebody else is the one who fails in that sentence. */
static void
drop_foreign (PivotStageEvidence  *stage,
              const PivotEvidence *self,
              guint                stage_index,
              guint                sentence,
              GArray              *hits)
{
  for (guint i = hits->len; i > 0; i--)
    {
      const PivotHit       *hit = &g_array_index (hits, PivotHit, i - 1);
      const PivotCriterion *criterion = pivot_evidence_get_criterion (self, hit);

      if ((hit->cue->stages >> stage_index & 1) != 0)
        continue;
      stage->foreign[sentence] |= criterion->kind == PIVOT_CRITERION_CONTRAST && criterion->row == PIVOT_ROW_RESPONSIBILITY && *criterion->unless == NULL;
      g_array_remove_index (hits, i - 1);
    }
}

static void
note_sentence (PivotStageEvidence  *stage,
               const PivotEvidence *self,
               guint                stage_index,
               guint                sentence,
               const GArray        *hits)
{
  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit       *hit = &g_array_index (hits, PivotHit, i);
      const PivotCriterion *criterion = pivot_evidence_get_criterion (self, hit);

      stage->blaming[sentence] |= is_contrast (self, hit) && criterion->density == 0;
      stage->telling[sentence] |= criterion->kind == PIVOT_CRITERION_SLOT && !criterion->hint &&
                                  (criterion->stage == PIVOT_STAGE_WHOLE || criterion->stage == (int) stage_index);
    }
  g_array_append_vals (stage->hits, hits->data, hits->len);
}

/* Reads from the last sentence to the first, as a turn is told after what it turns. */
static void
find_hits (PivotEvidence *self,
           guint          stage_index)
{
  PivotStageEvidence *stage = &self->stages[stage_index];
  guint               n_sentences = pivot_reading_get_n_sentences (stage->reading);
  Next                next = NEXT_IS_OTHER;

  stage->blaming = g_atomic_rc_box_alloc0 (sizeof (gboolean) * (n_sentences + 1));
  stage->telling = g_atomic_rc_box_alloc0 (sizeof (gboolean) * (n_sentences + 1));
  stage->foreign = g_atomic_rc_box_alloc0 (sizeof (gboolean) * (n_sentences + 1));
  for (guint i = n_sentences; i > 0; i--)
    {
      g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (PivotHit));
      PivotReadSentence sentence = pivot_reading_get_sentence (stage->reading, i - 1);

      pivot_cue_set_find (self->pack->cues, &sentence, i - 1, ALL_STAGES, hits);
      drop_foreign (stage, self, stage_index, i - 1, hits);
      drop_conceded (self, &sentence, hits, next);
      note_sentence (stage, self, stage_index, i - 1, hits);
      next = takes_up (self, &sentence, hits);
    }
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const PivotHit *left = a;
  const PivotHit *right = b;

  if (left->sentence != right->sentence)
    return left->sentence < right->sentence ? -1 : 1;
  return left->match.first < right->match.first ? -1 : left->match.first > right->match.first;
}

static void
read_stage (PivotEvidence *self,
            guint          stage_index)
{
  PivotStageEvidence *stage = &self->stages[stage_index];

  stage->length = readable_length (stage->text);
  stage->speech = pivot_speech_measure (stage->text);
  stage->reading = pivot_reading_new (self->pack->language, stage->text, stage->length);
  stage->hits = g_array_new (FALSE, FALSE, sizeof (PivotHit));
  find_hits (self, stage_index);
  g_array_sort (stage->hits, compare_hits);
}

/* What was found in a text holds for the same text. */
static void
share_stage (PivotStageEvidence       *stage,
             const PivotStageEvidence *before)
{
  const char *text = stage->text;

  *stage = *before;
  stage->text = text;
  pivot_reading_ref (stage->reading);
  g_array_ref (stage->hits);
  g_atomic_rc_box_acquire (stage->blaming);
  g_atomic_rc_box_acquire (stage->telling);
  g_atomic_rc_box_acquire (stage->foreign);
}

/**
 * pivot_evidence_new:
 * @before: (nullable): what was found in an earlier answer; what did not
 *   change since is not read again
 *
 * Returns: (transfer full): what the rules of @pack, which must live as long,
 *   find in @answer
 */
PivotEvidence *
pivot_evidence_new (const PivotPackContent *pack,
                    PivotAnswer            *answer,
                    const PivotEvidence    *before)
{
  PivotEvidence *self = g_new0 (PivotEvidence, 1);

  self->pack = pack;
  self->answer = pivot_answer_ref (answer);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      const PivotStageEvidence *known = before != NULL && before->pack == pack ? &before->stages[i] : NULL;
      PivotStageEvidence       *stage = &self->stages[i];

      stage->text = pivot_answer_get_text (answer, (PivotStage) i);
      if (known != NULL && (known->text == stage->text || g_str_equal (known->text, stage->text)))
        share_stage (stage, known);
      else
        read_stage (self, i);
    }
  return self;
}

void
pivot_evidence_free (PivotEvidence *self)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      pivot_reading_unref (self->stages[i].reading);
      g_array_unref (self->stages[i].hits);
      g_atomic_rc_box_release (self->stages[i].blaming);
      g_atomic_rc_box_release (self->stages[i].telling);
      g_atomic_rc_box_release (self->stages[i].foreign);
    }
  pivot_answer_unref (self->answer);
  g_free (self);
}

/**
 * pivot_evidence_is_empty:
 *
 * Returns: whether nothing is written in that stage
 */
gboolean
pivot_evidence_is_empty (const PivotEvidence *self,
                         PivotStage           stage)
{
  return self->stages[stage].speech.words == 0;
}

/**
 * pivot_evidence_get_span:
 *
 * Returns: the bytes of the stage's text that @hit is about
 */
PivotSpan
pivot_evidence_get_span (const PivotEvidence *self,
                         PivotStage           stage,
                         const PivotHit      *hit)
{
  PivotReadSentence sentence = pivot_reading_get_sentence (self->stages[stage].reading, hit->sentence);

  return pivot_match_get_span (&hit->match, &sentence);
}

/**
 * pivot_evidence_get_quote:
 * @brief: whether a phrase says it all, such as a date
 *
 * Returns: the bytes of the stage's text that show a reader what @hit found
 */
PivotSpan
pivot_evidence_get_quote (const PivotEvidence *self,
                          PivotStage           stage,
                          const PivotHit      *hit,
                          gboolean             brief)
{
  PivotReadSentence sentence = pivot_reading_get_sentence (self->stages[stage].reading, hit->sentence);

  return brief ? pivot_quote_phrase (&hit->match, &sentence) : pivot_quote_clause (&hit->match, &sentence);
}

/**
 * pivot_evidence_get_sentence:
 *
 * Returns: the bytes of the sentence that @hit stands in
 */
PivotSpan
pivot_evidence_get_sentence (const PivotEvidence *self,
                             PivotStage           stage,
                             const PivotHit      *hit)
{
  return pivot_reading_get_sentence (self->stages[stage].reading, hit->sentence).span;
}
