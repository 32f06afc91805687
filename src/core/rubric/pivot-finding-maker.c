/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-finding-maker.h"

#include "core/rubric/pivot-choice.h"

/* One sign may stand anywhere; two are about something. */
#define ENOUGH_SIGNS 2

/* Beyond this many places nobody reads on. */
#define MOST_FINDINGS 1000

static const struct
{
  PivotMood   mood;
  const char *reading;
} readings[] = {
  { PIVOT_MOOD_REPORTED, "reported" },
  { PIVOT_MOOD_IF, "hypothetical" },
  { PIVOT_MOOD_STANCE, "past-stance" },
};

static void
add (const PivotFindingMaker *self,
     const PivotFinding      *finding)
{
  g_array_append_vals (self->report->findings, finding, 1);
}

/* How the clause was read, where that is not how it stands. */
static void
add_reading (const PivotFindingMaker *self,
             PivotFinding            *finding,
             const PivotReadSentence *sentence,
             const PivotHit          *hit)
{
  const PivotFrame *frame = hit->match.frame != PIVOT_NO_FRAME ? &sentence->frames[hit->match.frame] : NULL;

  for (guint i = 0; frame != NULL && i < G_N_ELEMENTS (readings); i++)
    {
      if (frame->mood == readings[i].mood)
        finding->reading = readings[i].reading;
    }
  if (finding->reading != NULL && frame->reason != PIVOT_NO_WORD)
    {
      g_autofree char *word = pivot_span_quote (sentence->words[frame->reason].span, self->evidence->stages[finding->stage].text);

      finding->because = g_string_chunk_insert_const (self->report->strings, word);
    }
}

/* Whether an earlier finding of the same rule is about some of the same words. */
static gboolean
is_repeated (const PivotFindingMaker *self,
             const PivotFinding      *finding)
{
  for (guint i = self->report->findings->len; i > 0; i--)
    {
      PivotFinding *other = &g_array_index (self->report->findings, PivotFinding, i - 1);

      if (other->stage != finding->stage || other->sentence.end <= finding->sentence.start)
        return FALSE;
      if (other->rule != finding->rule || !pivot_span_overlaps (other->span, finding->span))
        continue;
      if (pivot_span_length (finding->span) > pivot_span_length (other->span))
        *other = *finding;
      return TRUE;
    }
  return FALSE;
}

/* The sentence at hand, whose hash several hits may need. */
typedef struct
{
  PivotStage stage;
  guint      sentence;
  char      *hash;
} Hashed;

static const char *
hash_of (const PivotFindingMaker *self,
         Hashed                  *hashed,
         PivotStage               stage,
         guint                    sentence)
{
  const PivotStageEvidence *found = &self->evidence->stages[stage];

  if (hashed->hash != NULL && hashed->stage == stage && hashed->sentence == sentence)
    return hashed->hash;
  g_free (hashed->hash);
  hashed->hash = pivot_finding_hash_sentence (found->text, pivot_reading_get_sentence (found->reading, sentence).span);
  hashed->stage = stage;
  hashed->sentence = sentence;
  return hashed->hash;
}

static void
add_hit (const PivotFindingMaker *self,
         Hashed                  *hashed,
         PivotStage               stage,
         const PivotHit          *hit)
{
  const PivotCriterion *criterion = pivot_evidence_get_criterion (self->evidence, hit);
  PivotReadSentence     sentence = pivot_reading_get_sentence (self->evidence->stages[stage].reading, hit->sentence);
  const char           *hash = hash_of (self, hashed, stage, hit->sentence);
  PivotFinding          finding = { .rule = criterion->rule, .cue = hit->cue->id, .stage = (int) stage };

  if (pivot_draft_is_dismissed (self->draft, criterion->rule, hash))
    return;
  finding.kind = criterion->kind == PIVOT_CRITERION_CONTRAST ? PIVOT_FINDING_CONTRAST : PIVOT_FINDING_HINT;
  finding.located = TRUE;
  finding.span = pivot_match_get_span (&hit->match, &sentence);
  finding.sentence = sentence.span;
  finding.sentence_hash = g_string_chunk_insert_const (self->report->strings, hash);
  add_reading (self, &finding, &sentence, hit);
  if (!is_repeated (self, &finding))
    add (self, &finding);
}

/* Signs that mean something only when there are many of them. A sentence that
 * brings evidence may be loud once. */
static gboolean
is_loud (const PivotStageEvidence *found,
         const PivotHit           *hit)
{
  const PivotHit *hits = (const PivotHit *) found->hits->data;
  const PivotHit *first = hit;
  guint           count = 0;

  if (!found->telling[hit->sentence])
    return TRUE;
  while (first > hits && first[-1].sentence == hit->sentence)
    first--;
  for (const PivotHit *other = first; other < hits + found->hits->len && other->sentence == hit->sentence; other++)
    count += other->cue->criterion == hit->cue->criterion;
  return count >= 2;
}

static guint
count_dense (const PivotEvidence  *evidence,
             const PivotCriterion *criterion)
{
  guint count = 0;

  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      const PivotStageEvidence *found = &evidence->stages[stage];

      for (guint i = 0; i < found->hits->len; i++)
        {
          const PivotHit *hit = &g_array_index (found->hits, PivotHit, i);

          count += pivot_evidence_get_criterion (evidence, hit) == criterion && is_loud (found, hit);
        }
    }
  return count;
}

static gboolean
is_dense (const PivotEvidence  *evidence,
          const PivotCriterion *criterion)
{
  guint count = count_dense (evidence, criterion);
  guint words = 0;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    words += evidence->stages[i].speech.words;
  return count >= ENOUGH_SIGNS || (count == 1 && words < criterion->density);
}

/* Whether a slot is filled that makes up for it: a vague lesson beside a real change. */
static gboolean
is_made_up_for (const PivotFindingMaker *self,
                const PivotCriterion    *criterion)
{
  for (char **rule = criterion->unless; *rule != NULL; rule++)
    {
      gssize index = pivot_pack_content_find_criterion (self->evidence->pack, *rule);

      if (index >= 0 && self->fillings[index].clean)
        return TRUE;
    }
  return FALSE;
}

/* Insight is worth that much: a kind of cause may be named of anybody. */
#define WORTH_OF_INSIGHT 1

/* Whether anything at all is owned. */
static gboolean
is_owned_anywhere (const PivotFindingMaker *self)
{
  const PivotPackContent *pack = self->evidence->pack;

  for (guint i = 0; i < pack->criteria->len; i++)
    {
      const PivotCriterion *criterion = pivot_pack_content_get_criterion (pack, i);

      if (criterion->kind != PIVOT_CRITERION_SLOT || criterion->row != PIVOT_ROW_RESPONSIBILITY)
        continue;
      if (self->fillings[i].clean && (criterion->proof || criterion->own > WORTH_OF_INSIGHT))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_shown (const PivotFindingMaker *self,
          const PivotCriterion    *criterion,
          const gboolean          *dense,
          const PivotHit          *hit,
          PivotStage               stage,
          gboolean                 owned)
{
  if (criterion->kind != PIVOT_CRITERION_CONTRAST && criterion->kind != PIVOT_CRITERION_HINT)
    return FALSE;
  if (is_made_up_for (self, criterion) || (hit->cue->strength == 0 && owned))
    return FALSE;
  if (*criterion->than != NULL)
    return dense[hit->cue->criterion];
  return criterion->density == 0 || (dense[hit->cue->criterion] && is_loud (&self->evidence->stages[stage], hit));
}

static void
add_stage (const PivotFindingMaker *self,
           Hashed                  *hashed,
           gboolean                *dense,
           PivotStage               stage)
{
  const PivotStageEvidence *found = &self->evidence->stages[stage];
  gboolean                  owned = is_owned_anywhere (self);

  for (guint i = 0; i < found->hits->len && self->report->findings->len < MOST_FINDINGS; i++)
    {
      const PivotHit *hit = &g_array_index (found->hits, PivotHit, i);

      const PivotCriterion *criterion = pivot_evidence_get_criterion (self->evidence, hit);

      if (!is_shown (self, criterion, dense, hit, stage, owned))
        continue;
      add_hit (self, hashed, stage, hit);
      dense[hit->cue->criterion] = *criterion->than == NULL;
    }
}

/**
 * pivot_finding_maker_add_located:
 *
 * Adds a finding for every place that shows what it should not.
 */
void
pivot_finding_maker_add_located (const PivotFindingMaker *self)
{
  const PivotPackContent *pack = self->evidence->pack;
  g_autofree gboolean    *dense = g_new0 (gboolean, pack->criteria->len + 1);
  Hashed                  hashed = { PIVOT_STAGE_PRECISE_CONTEXT, 0, NULL };

  for (guint i = 0; i < pack->criteria->len; i++)
    {
      const PivotCriterion *criterion = pivot_pack_content_get_criterion (pack, i);

      dense[i] = *criterion->than != NULL ? pivot_choice_is_about (self->evidence, criterion) : criterion->density > 0 && is_dense (self->evidence, criterion);
    }
  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    add_stage (self, &hashed, dense, (PivotStage) stage);
  g_free (hashed.hash);
}

/**
 * pivot_finding_maker_add_missing:
 * @rule: the method's id, which must live as long as the pack
 * @stage: a stage, or %PIVOT_STAGE_WHOLE
 *
 * Adds that something is not there yet.
 */
void
pivot_finding_maker_add_missing (const PivotFindingMaker *self,
                                 const char              *rule,
                                 int                      stage)
{
  pivot_finding_maker_add_measure (self, rule, PIVOT_FINDING_MISSING, stage, 0, 0);
}

/**
 * pivot_finding_maker_add_measure:
 * @rule: the method's id, which must live as long as the pack
 * @stage: a stage, or %PIVOT_STAGE_WHOLE
 * @count: what was measured
 * @limit: what it should have been
 *
 * Adds a finding about no words in particular.
 */
void
pivot_finding_maker_add_measure (const PivotFindingMaker *self,
                                 const char              *rule,
                                 PivotFindingKind         kind,
                                 int                      stage,
                                 double                   count,
                                 double                   limit)
{
  const PivotFinding finding = { .rule = rule, .cue = rule, .stage = stage, .kind = kind, .count = count, .limit = limit };

  if (!pivot_draft_is_dismissed (self->draft, rule, ""))
    add (self, &finding);
}

/**
 * pivot_finding_maker_count:
 *
 * Returns: how many places show a contrast of that rule in that stage
 */
guint
pivot_finding_maker_count (const PivotFindingMaker *self,
                           const char              *rule,
                           int                      stage)
{
  guint count = 0;

  for (guint i = 0; i < self->report->findings->len; i++)
    {
      const PivotFinding *finding = &g_array_index (self->report->findings, PivotFinding, i);

      count += finding->kind == PIVOT_FINDING_CONTRAST && finding->stage == stage && g_str_equal (finding->rule, rule);
    }
  return count;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const PivotFinding *left = a;
  const PivotFinding *right = b;

  if (left->stage != right->stage)
    return (guint) left->stage < (guint) right->stage ? -1 : 1;
  if (left->located != right->located)
    return left->located ? -1 : 1;
  return left->span.start < right->span.start ? -1 : left->span.start > right->span.start;
}

/**
 * pivot_finding_maker_sort:
 *
 * Puts the findings in order: by stage and place, the whole answer last.
 */
void
pivot_finding_maker_sort (const PivotFindingMaker *self)
{
  g_array_sort (self->report->findings, compare);
}
