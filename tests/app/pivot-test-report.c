/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-report.h"

#include <string.h>

#include "core/rubric/pivot-report-draft.h"

struct _PivotTestReport
{
  PivotDraft       *draft;
  PivotReportDraft *report;
};

static PivotSpan
find_sentence (const char *text,
               PivotSpan   words)
{
  PivotSpan sentence = words;

  while (sentence.start > 0 && strchr (".\n", text[sentence.start - 1]) == NULL)
    sentence.start--;
  while (text[sentence.start] == ' ')
    sentence.start++;
  while (text[sentence.end] != '\0' && strchr (".\n", text[sentence.end]) == NULL)
    sentence.end++;
  if (text[sentence.end] == '.')
    sentence.end++;
  return sentence;
}

/**
 * pivot_test_find_words:
 *
 * Returns: where @words stand in @text
 */
PivotSpan
pivot_test_find_words (const char *text,
                       const char *words)
{
  const char *place = strstr (text, words);

  g_assert_nonnull (place);
  return (PivotSpan) { (gsize) (place - text), (gsize) (place - text) + strlen (words) };
}

/**
 * pivot_test_report_new:
 * @texts: what is written
 *
 * Returns: (transfer full): a report that thinks nothing of it yet
 */
PivotTestReport *
pivot_test_report_new (const char *const texts[PIVOT_N_STAGES])
{
  PivotTestReport *self = g_new0 (PivotTestReport, 1);
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);

  self->draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  self->report = pivot_report_draft_new (pack);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_array_set_size (self->report->slots[i], 0);
  return self;
}

/**
 * pivot_test_report_add_slot:
 * @words: (nullable): what fills it
 */
void
pivot_test_report_add_slot (PivotTestReport *self,
                            PivotStage       stage,
                            const char      *rule,
                            const char      *words,
                            gboolean         hint)
{
  PivotStageReport *report = &self->report->stages[stage];
  PivotSlot         slot = { .rule = rule, .name = rule, .stage = stage, .hint = hint, .filled = words != NULL };

  if (words != NULL)
    slot.span = pivot_test_find_words (pivot_draft_get_text (self->draft, PIVOT_SIDE_OWNED, stage), words);
  if (!hint)
    {
      report->n_slots++;
      report->n_filled += slot.filled;
    }
  g_array_append_val (self->report->slots[stage], slot);
}

/**
 * pivot_test_report_add_finding:
 * @words: (nullable): what it is about; its sentence’s hash is the rule
 */
void
pivot_test_report_add_finding (PivotTestReport *self,
                               PivotFindingKind kind,
                               int              stage,
                               const char      *rule,
                               const char      *words)
{
  PivotFinding finding = { .rule = rule, .cue = rule, .stage = stage, .kind = kind, .located = words != NULL };

  if (words != NULL)
    {
      const char *text = pivot_draft_get_text (self->draft, PIVOT_SIDE_OWNED, (PivotStage) stage);

      finding.span = pivot_test_find_words (text, words);
      finding.sentence = find_sentence (text, finding.span);
      finding.sentence_hash = rule;
    }
  g_array_append_val (self->report->findings, finding);
}

/**
 * pivot_test_report_set_stage:
 * @words: as written
 * @seconds: as spoken
 */
void
pivot_test_report_set_stage (PivotTestReport *self,
                             PivotStage       stage,
                             PivotState       state,
                             guint            words,
                             double           seconds)
{
  PivotStageReport *report = &self->report->stages[stage];

  report->state = state;
  report->words = words;
  report->seconds = seconds;
  report->whole_seconds = (guint) (seconds + 0.5);
}

/**
 * pivot_test_report_finish:
 * @self: (transfer full): a report
 * @draft: (out) (transfer full): what it is about
 * @report: (out) (transfer full): what it says
 */
void
pivot_test_report_finish (PivotTestReport *self,
                          PivotDraft     **draft,
                          PivotReport    **report)
{
  *draft = self->draft;
  *report = pivot_report_draft_finish (self->report);
  g_free (self);
}
