/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-rubric-pane-state.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/text/pivot-sentences.h"
#include "core/voice/pivot-voice.h"

/* What one look at a report needs. */
typedef struct
{
  PivotReport        *report;
  PivotDraft         *draft;
  PivotStage          stage;
  const char         *text;
  const PivotSlot    *slots;
  guint               n_slots;
  const PivotFinding *findings;
  guint               n_findings;
} Look;

/* The order in which findings are told, after evidence that the stage lacks. What is underlined in the text comes
 * before what the answer as a whole lacks. */
static const struct
{
  PivotFindingKind kind;
  gboolean         whole;
} order[] = {
  { PIVOT_FINDING_MISSING, FALSE },
  { PIVOT_FINDING_CONTRAST, FALSE },
  { PIVOT_FINDING_MISSING, TRUE },
  { PIVOT_FINDING_CONTRAST, TRUE },
  { PIVOT_FINDING_MEASURE, FALSE },
  { PIVOT_FINDING_MEASURE, TRUE },
  { PIVOT_FINDING_HINT, FALSE },
  { PIVOT_FINDING_HINT, TRUE },
};

static void
said_line_free (gpointer data)
{
  PivotSaidLine *line = data;

  g_free (line->rule);
  g_free (line->said);
  g_free (line->quote);
  g_free (line);
}

static void
item_free (gpointer data)
{
  pivot_rubric_item_free (data);
}

static gboolean
is_here (const Look         *look,
         const PivotFinding *finding,
         gboolean            whole)
{
  return finding->stage == (whole ? PIVOT_STAGE_WHOLE : (int) look->stage);
}

static gboolean
is_flagged (const Look *look,
            PivotSpan   span)
{
  for (guint i = 0; i < look->n_findings; i++)
    {
      const PivotFinding *finding = &look->findings[i];

      if (finding->kind == PIVOT_FINDING_CONTRAST && finding->stage == (int) look->stage && finding->located && pivot_span_overlaps (finding->span, span))
        return TRUE;
    }
  return FALSE;
}

static void
add_said (PivotRubricPaneState *self,
          const Look           *look)
{
  for (guint i = 0; i < look->n_slots; i++)
    {
      const PivotSlot *slot = &look->slots[i];
      PivotSaidLine   *line = NULL;

      if (!slot->filled || slot->span.end > strlen (look->text))
        continue;
      line = g_new0 (PivotSaidLine, 1);
      line->rule = g_strdup (slot->rule);
      line->said = g_strdup (pivot_voice_slot_said (slot));
      line->quote = pivot_rubric_item_quote (slot->span, look->text);
      line->flagged = is_flagged (look, slot->span);
      line->span = slot->span;
      g_ptr_array_add (self->said, line);
    }
}

static void
add_questions (PivotRubricPaneState *self,
               const Look           *look,
               gboolean              hints)
{
  for (guint i = 0; i < look->n_slots; i++)
    {
      const PivotSlot *slot = &look->slots[i];

      if (!slot->filled && slot->hint == hints && !pivot_draft_is_dismissed (look->draft, slot->rule, ""))
        g_ptr_array_add (self->rest, pivot_rubric_item_new_for_slot (slot));
    }
}

static gboolean
has_slot (const Look *look,
          const char *rule)
{
  for (guint i = 0; i < look->n_slots; i++)
    {
      if (g_str_equal (look->slots[i].rule, rule))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_told (const Look         *look,
         const PivotFinding *finding)
{
  const char *sentence = finding->sentence_hash != NULL ? finding->sentence_hash : "";

  if (finding->kind == PIVOT_FINDING_MISSING && has_slot (look, finding->rule))
    return TRUE;
  return pivot_draft_is_dismissed (look->draft, finding->rule, sentence);
}

static void
add_findings (PivotRubricPaneState *self,
              const Look           *look,
              PivotFindingKind      kind,
              gboolean              whole)
{
  for (guint i = 0; i < look->n_findings; i++)
    {
      const PivotFinding *finding = &look->findings[i];

      if (finding->kind == kind && is_here (look, finding, whole) && !is_told (look, finding))
        g_ptr_array_add (self->rest, pivot_rubric_item_new_for_finding (finding, finding->stage >= 0 ? look->text : ""));
    }
}

static char *
quote_in (const char *text,
          const char *hash)
{
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, NULL);

  for (guint i = 0; i < pivot_sentences_get_length (sentences); i++)
    {
      PivotSpan        span = pivot_sentences_get (sentences, i)->span;
      g_autofree char *own = pivot_finding_hash_sentence (text, span);

      if (g_str_equal (own, hash))
        return pivot_rubric_item_quote (span, text);
    }
  return NULL;
}

static char *
quote_sentence (PivotDraft *draft,
                PivotSide   side,
                const char *hash)
{
  char *quote = NULL;

  for (guint i = 0; i < PIVOT_N_STAGES && quote == NULL && hash[0] != '\0'; i++)
    quote = quote_in (pivot_draft_get_text (draft, side, (PivotStage) i), hash);
  return quote;
}

static void
add_aside (PivotRubricPaneState *self,
           PivotDraft           *draft,
           PivotSide             side)
{
  guint                 n_dismissals = 0;
  const PivotDismissal *dismissals = pivot_draft_get_dismissals (draft, &n_dismissals);

  for (guint i = 0; i < n_dismissals; i++)
    {
      g_autofree char *quote = NULL;

      if (g_str_equal (dismissals[i].rule, PIVOT_DISMISSAL_DETAIL))
        continue;
      quote = quote_sentence (draft, side, dismissals[i].sentence);
      g_ptr_array_add (self->aside, pivot_rubric_item_new_for_dismissal (dismissals[i].rule, dismissals[i].sentence, quote));
    }
}

static void
choose_next (PivotRubricPaneState *self)
{
  PivotRubricItem *first = self->rest->len > 0 ? g_ptr_array_index (self->rest, 0) : NULL;

  if (first != NULL && (first->kind == PIVOT_FINDING_MISSING || first->kind == PIVOT_FINDING_CONTRAST))
    self->next = g_ptr_array_steal_index (self->rest, 0);
}

static char *
make_subtitle (const PivotStageReport *report,
               PivotStage              stage)
{
  /* Translators: a stage's short name, pieces of evidence that it holds, and how many it could hold. */
  return g_strdup_printf (_ ("%s, %u of %u"), pivot_voice_stage_short_name (stage), report->n_filled, report->n_slots);
}

static char *
make_summary (const PivotStageReport *report)
{
  g_autofree char *clock = pivot_voice_clock (report->whole_seconds);

  /* Translators: pieces of evidence in a stage, how many there could be, and its spoken time. */
  return g_strdup_printf (_ ("%u of %u in this stage · %s"), report->n_filled, report->n_slots, clock);
}

/**
 * pivot_rubric_pane_state_new:
 * @report: what is thought of @draft's answer of that @side
 * @stage: the stage to speak about
 *
 * Returns: (transfer full): what the pane shows
 */
PivotRubricPaneState *
pivot_rubric_pane_state_new (PivotReport *report,
                             PivotDraft  *draft,
                             PivotSide    side,
                             PivotStage   stage)
{
  PivotRubricPaneState   *self = g_new0 (PivotRubricPaneState, 1);
  const PivotStageReport *stage_report = pivot_report_get_stage (report, stage);
  Look                    look = { report, draft, stage, pivot_draft_get_text (draft, side, stage) };

  look.slots = pivot_report_get_slots (report, stage, &look.n_slots);
  look.findings = pivot_report_get_findings (report, &look.n_findings);

  self->stage = stage;
  self->ready = stage_report->state == PIVOT_STATE_READY;
  self->subtitle = make_subtitle (stage_report, stage);
  self->summary = make_summary (stage_report);
  self->said = g_ptr_array_new_with_free_func (said_line_free);
  self->rest = g_ptr_array_new_with_free_func (item_free);
  self->aside = g_ptr_array_new_with_free_func (item_free);

  add_said (self, &look);
  add_questions (self, &look, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    add_findings (self, &look, order[i].kind, order[i].whole);
  add_questions (self, &look, TRUE);
  add_aside (self, draft, side);
  choose_next (self);
  return self;
}

void
pivot_rubric_pane_state_free (PivotRubricPaneState *self)
{
  g_free (self->subtitle);
  g_free (self->summary);
  g_ptr_array_unref (self->said);
  g_clear_pointer (&self->next, pivot_rubric_item_free);
  g_ptr_array_unref (self->rest);
  g_ptr_array_unref (self->aside);
  g_free (self);
}
