/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-evidence.h"

#include "core/rubric/pivot-concession.h"
#include "core/rubric/pivot-quote.h"
#include "core/rubric/pivot-reach.h"

#include <string.h>

/* An answer takes a minute or two to say; of a text that takes hours, only
 * the first part is read for evidence. */
#define LONGEST_READ (256 * 1024)

/* ", was I", ", shouldn't we", in words with the mark before it. */
#define LONGEST_TAG 4

/* A sentence rarely has more signs. */
#define USUAL_HITS 8

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

/**
 * pivot_evidence_is_contrast:
 *
 * Returns: whether @hit speaks against the sentence it stands in; a contrast
 *   about the whole answer does not
 */
gboolean
pivot_evidence_is_contrast (const PivotEvidence *self,
                            const PivotHit      *hit)
{
  const PivotCriterion *criterion = pivot_evidence_get_criterion (self, hit);

  return criterion->kind == PIVOT_CRITERION_CONTRAST && *criterion->than == NULL;
}

/**
 * pivot_evidence_is_plain_contrast:
 *
 * Returns: whether @hit speaks against its sentence plainly enough that the rest of
 *   the sentence is weighed against it; a cue of no strength only says that the
 *   writer does not act in it
 */
gboolean
pivot_evidence_is_plain_contrast (const PivotEvidence *self,
                                  const PivotHit      *hit)
{
  return hit->cue->strength > 0 && pivot_evidence_is_contrast (self, hit);
}

/**
 * pivot_evidence_is_blame:
 *
 * Returns: whether @hit speaks against its sentence because that puts it on others
 */
gboolean
pivot_evidence_is_blame (const PivotEvidence *self,
                         const PivotHit      *hit)
{
  const PivotCriterion *criterion = pivot_evidence_get_criterion (self, hit);

  return pivot_evidence_is_plain_contrast (self, hit) && criterion->row == PIVOT_ROW_RESPONSIBILITY && !criterion->softens;
}

/* Takes out what is no rule of this stage. Where another stage would call it a
 * contrast, somebody else is the one who fails in that sentence. */
static void
drop_foreign (PivotStageEvidence  *stage,
              const PivotEvidence *self,
              guint                stage_index,
              guint                sentence,
              PivotReach           reach,
              GArray              *hits)
{
  for (guint i = hits->len; i > 0; i--)
    {
      const PivotHit       *hit = &g_array_index (hits, PivotHit, i - 1);
      const PivotCriterion *criterion = pivot_evidence_get_criterion (self, hit);

      if (pivot_reach_hears (&reach, self, (PivotStage) stage_index, hit))
        continue;
      stage->foreign[sentence] |= criterion->kind == PIVOT_CRITERION_CONTRAST && criterion->row == PIVOT_ROW_RESPONSIBILITY && !pivot_concession_gives_way (self, hit);
      g_array_remove_index (hits, i - 1);
    }
}

/* "It was late, wasn't it?" */
static gboolean
is_tag (const PivotReadSentence *sentence,
        guint                    comma,
        guint                    end)
{
  return pivot_word_is (&sentence->words[comma], PIVOT_GRAMMAR_COMMA) && end - comma > 1 && end - comma <= LONGEST_TAG &&
         pivot_word_is (&sentence->words[end - 1], PIVOT_GRAMMAR_PRONOUN);
}

/* "My fault?", "Had I checked it?"; but not what is asked in "I ask one thing first: who signs?" */
static gboolean
is_asked (const PivotReadSentence *sentence)
{
  guint end = sentence->n_words;

  if (end == 0 || !pivot_word_is (&sentence->words[end - 1], PIVOT_GRAMMAR_QUERY))
    return FALSE;
  for (guint at = 0; at + 1 < end; at++)
    {
      const PivotWord *word = &sentence->words[at];

      if (word->mark && (pivot_word_is (word, PIVOT_GRAMMAR_BREAK) || pivot_word_is (word, PIVOT_GRAMMAR_QUOTE) || is_tag (sentence, at, end - 1)))
        return FALSE;
    }
  return TRUE;
}

/* What is asked is not said. */
static void
drop_asked (const PivotEvidence     *self,
            const PivotReadSentence *sentence,
            GArray                  *hits)
{
  gboolean asked = is_asked (sentence);

  for (guint i = hits->len; asked && i > 0; i--)
    {
      if (pivot_evidence_get_criterion (self, &g_array_index (hits, PivotHit, i - 1))->kind == PIVOT_CRITERION_SLOT)
        g_array_remove_index (hits, i - 1);
    }
}

static void
note_sentence (PivotStageEvidence  *stage,
               const PivotEvidence *self,
               guint                sentence,
               const GArray        *hits)
{
  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit       *hit = &g_array_index (hits, PivotHit, i);
      const PivotCriterion *criterion = pivot_evidence_get_criterion (self, hit);

      stage->blaming[sentence] |= pivot_evidence_is_plain_contrast (self, hit) && criterion->density == 0 && !criterion->softens;
      stage->telling[sentence] |= criterion->kind == PIVOT_CRITERION_SLOT && !criterion->hint &&
                                  (criterion->stage == PIVOT_STAGE_WHOLE || (stage->homes[sentence] >> criterion->stage & 1) != 0);
    }
  g_array_append_vals (stage->hits, hits->data, hits->len);
}

/* What is in a sentence is there wherever it stands, so that it is looked for once. */
static void
find_in_sentences (PivotStageEvidence       *stage,
                   const PivotPackContent   *pack,
                   const PivotStageEvidence *before)
{
  stage->found = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint i = 0; i < pivot_reading_get_n_sentences (stage->reading); i++)
    {
      guint             origin = pivot_reading_get_origin (stage->reading, i);
      PivotReadSentence sentence = pivot_reading_get_sentence (stage->reading, i);
      GArray           *found = origin != PIVOT_NO_SENTENCE ? g_array_ref (g_ptr_array_index (before->found, origin)) : g_array_sized_new (FALSE, FALSE, sizeof (PivotHit), USUAL_HITS);

      if (origin == PIVOT_NO_SENTENCE)
        pivot_cue_set_find (pack->cues, &sentence, i, found);
      g_ptr_array_add (stage->found, found);
    }
}

/* What was found in one sentence, to be weighed. */
static void
take_found (const PivotStageEvidence *stage,
            guint                     sentence,
            GArray                   *hits)
{
  const GArray *found = g_ptr_array_index (stage->found, sentence);

  g_array_set_size (hits, 0);
  g_array_append_vals (hits, found->data, found->len);
  for (guint i = 0; i < hits->len; i++)
    g_array_index (hits, PivotHit, i).sentence = sentence;
}

/* Weighs from the last sentence to the first, as a turn is told after what it turns. */
static void
weigh_hits (PivotEvidence *self,
            guint          stage_index)
{
  PivotStageEvidence  *stage = &self->stages[stage_index];
  guint                n_sentences = pivot_reading_get_n_sentences (stage->reading);
  PivotNext            next = PIVOT_NEXT_IS_OTHER;
  g_autofree gboolean *repeated = pivot_reading_find_repeated (stage->reading, stage->text);
  g_autoptr (GArray) hits = g_array_sized_new (FALSE, FALSE, sizeof (PivotHit), USUAL_HITS);

  stage->blaming = g_atomic_rc_box_alloc0 (sizeof (gboolean) * (n_sentences + 1));
  stage->telling = g_atomic_rc_box_alloc0 (sizeof (gboolean) * (n_sentences + 1));
  stage->foreign = g_atomic_rc_box_alloc0 (sizeof (gboolean) * (n_sentences + 1));
  stage->homes = g_atomic_rc_box_alloc0 (sizeof (guint) * (n_sentences + 1));
  for (guint i = n_sentences; i > 0; i--)
    {
      PivotReach        reach;
      PivotReadSentence sentence = pivot_reading_get_sentence (stage->reading, i - 1);

      if (repeated[i - 1])
        continue; /* it says nothing new */
      take_found (stage, i - 1, hits);
      reach = pivot_reach_of_sentence (self, (PivotStage) stage_index, i - 1, hits);
      stage->homes[i - 1] = reach.home;
      drop_foreign (stage, self, stage_index, i - 1, reach, hits);
      drop_asked (self, &sentence, hits);
      next = pivot_concession_apply (self, &sentence, hits, next);
      note_sentence (stage, self, i - 1, hits);
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

/* Sentences that the stage had @before are not read again. */
static void
read_stage (PivotEvidence            *self,
            guint                     stage_index,
            const PivotStageEvidence *before)
{
  PivotStageEvidence *stage = &self->stages[stage_index];

  stage->length = readable_length (stage->text);
  stage->reading = pivot_reading_new_again (before != NULL ? before->reading : NULL, self->pack->language, stage->text, stage->length);
  stage->speech = stage->text[stage->length] == '\0' ? pivot_reading_get_speech (stage->reading) : pivot_speech_measure (stage->text);
  stage->hits = g_array_new (FALSE, FALSE, sizeof (PivotHit));
  find_in_sentences (stage, self->pack, before);
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
  g_ptr_array_ref (stage->found);
  g_array_ref (stage->hits);
  g_atomic_rc_box_acquire (stage->blaming);
  g_atomic_rc_box_acquire (stage->telling);
  g_atomic_rc_box_acquire (stage->foreign);
  g_atomic_rc_box_acquire (stage->homes);
}

static void
weigh_everywhere (PivotEvidence *self)
{
  self->fall = self->told ? pivot_reach_find_fall (self) : 0;
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (self->stages[i].homes != NULL)
        continue;
      weigh_hits (self, i);
      g_array_sort (self->stages[i].hits, compare_hits);
    }
}

/**
 * pivot_evidence_new:
 * @told: whether @answer was told as one, in the stages that are proposed; then
 *   evidence counts as far as its sentence reaches
 * @before: (nullable): what was found in an earlier answer; sentences that did
 *   not change since are not read again
 *
 * Returns: (transfer full): what the rules of @pack, which must live as long,
 *   find in @answer
 */
PivotEvidence *
pivot_evidence_new (const PivotPackContent *pack,
                    PivotAnswer            *answer,
                    gboolean                told,
                    const PivotEvidence    *before)
{
  PivotEvidence *self = g_new0 (PivotEvidence, 1);

  self->pack = pack;
  self->answer = pivot_answer_ref (answer);
  self->told = told;
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      const PivotStageEvidence *known = before != NULL && before->pack == pack && !before->told ? &before->stages[i] : NULL;
      PivotStageEvidence       *stage = &self->stages[i];

      stage->text = pivot_answer_get_text (answer, (PivotStage) i);
      if (known != NULL && (known->text == stage->text || g_str_equal (known->text, stage->text)))
        share_stage (stage, known);
      else
        read_stage (self, i, known);
    }
  weigh_everywhere (self);
  return self;
}

void
pivot_evidence_free (PivotEvidence *self)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      pivot_reading_unref (self->stages[i].reading);
      g_ptr_array_unref (self->stages[i].found);
      g_array_unref (self->stages[i].hits);
      g_atomic_rc_box_release (self->stages[i].blaming);
      g_atomic_rc_box_release (self->stages[i].telling);
      g_atomic_rc_box_release (self->stages[i].foreign);
      g_atomic_rc_box_release (self->stages[i].homes);
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
