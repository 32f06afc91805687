/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-rubric.h"

#include "core/rubric/pivot-across.h"
#include "core/rubric/pivot-score.h"

typedef struct
{
  const PivotEvidence *evidence;
  PivotReportDraft    *report;
  PivotDisowned       *disowned; /* nullable */
  PivotFilling        *fillings;
  PivotFindingMaker    findings;
} Assessment;

static const PivotCriterion *
criterion_at (const Assessment *self,
              guint             index)
{
  return pivot_pack_content_get_criterion (self->evidence->pack, index);
}

static void
measure_speech (Assessment *self,
                double      pace)
{
  double seconds[PIVOT_N_STAGES];
  guint  rounded[PIVOT_N_STAGES];

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      PivotSpeech speech = self->evidence->stages[i].speech;

      seconds[i] = pivot_speech_seconds (speech, pace);
      self->report->stages[i].words = speech.words;
      self->report->stages[i].seconds = seconds[i];
      self->report->words += speech.words;
      self->report->seconds += seconds[i];
    }
  pivot_speech_round (seconds, PIVOT_N_STAGES, rounded);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->report->stages[i].whole_seconds = rounded[i];
}

static void
add_mark (Assessment *self,
          int         row,
          gboolean    owned,
          PivotStage  stage,
          PivotSpan   span,
          PivotSpan   sentence)
{
  const PivotMark mark = { (PivotRow) row, owned, stage, span, sentence };

  if (row >= 0)
    g_array_append_val (self->report->marks, mark);
}

/* A sentence that blames can still tell a cost. It does not open a gate, though,
 * nor show that the writer answers for anything. */
static gboolean
is_filled (const PivotCriterion *criterion,
           const PivotFilling   *filling)
{
  gboolean answers = criterion->stage == PIVOT_STAGE_WHOLE && criterion->row == PIVOT_ROW_RESPONSIBILITY;

  return criterion->gate > 0 || answers ? filling->clean : filling->hit != NULL;
}

static void
add_slot (Assessment *self,
          guint       index)
{
  const PivotCriterion *criterion = criterion_at (self, index);
  const PivotFilling   *filling = &self->fillings[index];
  GArray               *slots = criterion->stage == PIVOT_STAGE_WHOLE ? self->report->whole : self->report->slots[criterion->stage];
  PivotSlot             slot = {
                .rule = criterion->rule,
                .name = criterion->name,
                .stage = filling->hit != NULL || criterion->stage == PIVOT_STAGE_WHOLE ? filling->stage : (PivotStage) criterion->stage,
                .hint = criterion->hint,
                .filled = is_filled (criterion, filling),
  };

  if (slot.filled)
    slot.span = pivot_evidence_get_quote (self->evidence, filling->stage, filling->hit, criterion->brief);
  g_array_append_val (slots, slot);
  if (criterion->stage == PIVOT_STAGE_WHOLE || criterion->hint)
    return;
  self->report->stages[criterion->stage].n_slots++;
  self->report->stages[criterion->stage].n_filled += (guint) slot.filled;
}

static void
fill_slots (Assessment *self)
{
  for (guint i = 0; i < self->evidence->pack->criteria->len; i++)
    {
      if (criterion_at (self, i)->kind != PIVOT_CRITERION_SLOT)
        continue;
      self->fillings[i] = pivot_filling_find (self->evidence, self->disowned, self->fillings, i);
      add_slot (self, i);
    }
}

static gboolean
is_begun (const Assessment *self,
          int               stage)
{
  if (stage != PIVOT_STAGE_WHOLE)
    return self->report->stages[stage].words > 0;
  return self->report->words > 0;
}

static void
add_missing (Assessment *self)
{
  for (guint i = 0; i < self->evidence->pack->criteria->len; i++)
    {
      const PivotCriterion *criterion = criterion_at (self, i);

      if (criterion->kind == PIVOT_CRITERION_SLOT && !criterion->hint && !is_filled (criterion, &self->fillings[i]) && is_begun (self, criterion->stage))
        pivot_finding_maker_add_missing (&self->findings, criterion->rule, criterion->stage);
    }
}

/* Whether it is a loss that is counted or named, which is told of others too: "900 riders left us". */
static gboolean
is_loss (const PivotCriterion *criterion)
{
  return criterion->row == PIVOT_ROW_REALITY && (criterion->proof || criterion->beside[0] != NULL);
}

/* Whether a sentence shows what it should not, or somebody else fails in it. */
static gboolean
is_defensive (const Assessment     *self,
              const PivotCriterion *criterion,
              PivotStage            stage,
              const PivotHit       *hit)
{
  const PivotStageEvidence *found = &self->evidence->stages[stage];
  PivotSpan                 sentence = pivot_evidence_get_sentence (self->evidence, stage, hit);

  for (guint i = 0; i < self->report->findings->len; i++)
    {
      const PivotFinding *finding = &g_array_index (self->report->findings, PivotFinding, i);

      if (finding->kind == PIVOT_FINDING_CONTRAST && finding->stage == (int) stage && finding->sentence.start == sentence.start)
        return TRUE;
    }
  return found->blaming[hit->sentence] || (found->foreign[hit->sentence] && !is_loss (criterion));
}

/* A slot that only a defensive sentence fills is shown, but stands on no owning side. */
static void
add_owned_marks (Assessment *self)
{
  for (guint i = 0; i < self->evidence->pack->criteria->len; i++)
    {
      const PivotCriterion *criterion = criterion_at (self, i);
      const PivotFilling   *filling = &self->fillings[i];

      if (criterion->kind != PIVOT_CRITERION_SLOT || filling->hit == NULL || is_defensive (self, criterion, filling->stage, filling->hit))
        continue;
      add_mark (self, criterion->row, TRUE, filling->stage, pivot_evidence_get_quote (self->evidence, filling->stage, filling->hit, criterion->brief),
                pivot_evidence_get_sentence (self->evidence, filling->stage, filling->hit));
    }
}

static void
add_defensive_marks (Assessment *self)
{
  for (guint i = 0; i < self->report->findings->len; i++)
    {
      const PivotFinding *finding = &g_array_index (self->report->findings, PivotFinding, i);
      gssize              criterion = pivot_pack_content_find_criterion (self->evidence->pack, finding->rule);

      if (finding->kind == PIVOT_FINDING_CONTRAST && finding->located)
        add_mark (self, criterion_at (self, (guint) criterion)->row, FALSE, (PivotStage) finding->stage, finding->span, finding->sentence);
    }
}

static guint
count_contrasts (const Assessment *self,
                 int               stage)
{
  guint count = 0;

  for (guint i = 0; i < self->report->findings->len; i++)
    {
      const PivotFinding *finding = &g_array_index (self->report->findings, PivotFinding, i);

      count += finding->kind == PIVOT_FINDING_CONTRAST && finding->stage == stage;
    }
  return count;
}

/* From three quarters of what a stage has to have on, it is nearly there. Being free of what weakens it is one of those
 * things where it is not. */
static PivotState
state_of (const Assessment *self,
          int               stage)
{
  guint n_required = count_contrasts (self, stage) > 0;
  guint n_there = 0;

  if (!is_begun (self, stage) && self->report->stages[stage].n_filled == 0)
    return PIVOT_STATE_NOT_STARTED;
  for (guint i = 0; i < self->evidence->pack->criteria->len; i++)
    {
      const PivotCriterion *criterion = criterion_at (self, i);
      gboolean              required = criterion->stage == stage && criterion->required;

      n_required += required;
      n_there += required && self->fillings[i].hit != NULL;
    }
  if (n_there == n_required)
    return PIVOT_STATE_READY;
  return 4 * n_there >= 3 * n_required ? PIVOT_STATE_NEARLY : PIVOT_STATE_DRAFTING;
}

static void
assess (Assessment *self,
        double      pace)
{
  measure_speech (self, pace);
  fill_slots (self);
  pivot_finding_maker_add_located (&self->findings);
  add_owned_marks (self);
  add_defensive_marks (self);
  pivot_disowned_add_marks (self->disowned, self->report->marks);
  add_missing (self);
  pivot_across_apply (&self->findings, self->fillings);
  pivot_score_apply (self->report, &self->findings, self->fillings);
  for (int stage = 0; stage < PIVOT_N_STAGES; stage++)
    self->report->stages[stage].state = state_of (self, stage);
  pivot_finding_maker_sort (&self->findings);
}

/* Takes @evidence. */
static PivotReport *
report_on (PivotEvidence *evidence,
           PivotPack     *pack,
           PivotDraft    *draft,
           double         pace)
{
  g_autoptr (PivotDisowned) disowned = pivot_disowned_new (evidence, draft);
  g_autofree PivotFilling *fillings = g_new0 (PivotFilling, evidence->pack->criteria->len + 1);
  Assessment               assessment = { .evidence = evidence, .report = pivot_report_draft_new (pack), .disowned = disowned, .fillings = fillings };

  assessment.report->evidence = evidence;
  assessment.findings = (PivotFindingMaker) { evidence, fillings, draft, assessment.report };
  assess (&assessment, pace);
  return pivot_report_draft_finish (assessment.report);
}

/**
 * pivot_rubric_assess_again:
 * @previous: (nullable): a report on an earlier draft; sentences that did not
 *   change since are not read again
 * @pack: the rules
 * @draft: what the writer wrote
 * @side: which of its answers to assess
 * @pace: spoken words a minute, above 0
 *
 * Does what pivot_rubric_assess() does, and the report is the same; after a
 * change in one sentence it is there sooner.
 *
 * Returns: (transfer full): what the rubric thinks of it
 */
PivotReport *
pivot_rubric_assess_again (PivotReport *previous,
                           PivotPack   *pack,
                           PivotDraft  *draft,
                           PivotSide    side,
                           double       pace)
{
  PivotEvidence *evidence = NULL;

  g_return_val_if_fail (pace > 0, NULL);

  evidence = pivot_evidence_new (pivot_pack_get_content (pack), pivot_draft_get_answer (draft, side), FALSE, previous != NULL ? pivot_report_get_evidence (previous) : NULL);
  return report_on (evidence, pack, draft, pace);
}

/**
 * pivot_rubric_assess_told:
 * @pack: the rules
 * @draft: an answer that was told as one, in the stages that are proposed for it
 * @side: which of its answers to assess
 * @pace: spoken words a minute, above 0
 *
 * Does what pivot_rubric_assess() does for an answer whose stages nobody chose:
 * a slot may be filled by any sentence that leans to its stage, wherever it was
 * put. So the score does not hang on where the borders fall.
 *
 * Returns: (transfer full): what the rubric thinks of it; a slot's stage is
 *   the one that the words which fill it stand in
 */
PivotReport *
pivot_rubric_assess_told (PivotPack  *pack,
                          PivotDraft *draft,
                          PivotSide   side,
                          double      pace)
{
  g_return_val_if_fail (pace > 0, NULL);

  return report_on (pivot_evidence_new (pivot_pack_get_content (pack), pivot_draft_get_answer (draft, side), TRUE, NULL), pack, draft, pace);
}

/**
 * pivot_rubric_assess:
 * @pack: the rules
 * @draft: what the writer wrote
 * @side: which of its answers to assess
 * @pace: spoken words a minute, above 0
 *
 * Reads one answer of a draft by the rules of a pack. Depends on nothing but
 * what it is given, and may be called from any thread.
 *
 * Returns: (transfer full): what the rubric thinks of it
 */
PivotReport *
pivot_rubric_assess (PivotPack  *pack,
                     PivotDraft *draft,
                     PivotSide   side,
                     double      pace)
{
  return pivot_rubric_assess_again (NULL, pack, draft, side, pace);
}
