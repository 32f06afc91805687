/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/insight/pivot-insight-state.h"

#include <glib/gi18n-lib.h>

#include "core/insight/pivot-ledger.h"
#include "core/insight/pivot-probes.h"
#include "core/voice/pivot-voice.h"

/* As many questions as an interviewer has time for. */
#define MOST_QUESTIONS 6

static const char *const kinds[PIVOT_N_NUMBER_KINDS] = {
  [PIVOT_NUMBER_COUNT] = N_ ("Number"),
  [PIVOT_NUMBER_RATIO] = N_ ("Share"),
  [PIVOT_NUMBER_MONEY] = N_ ("Money"),
  [PIVOT_NUMBER_DURATION] = N_ ("Span of time"),
  [PIVOT_NUMBER_DATE] = N_ ("Date"),
};

static void
row_free (gpointer data)
{
  PivotInsightRow *row = data;

  g_free (row->title);
  g_free (row->subtitle);
  g_free (row);
}

static PivotInsightRow *
add_row (GPtrArray *rows,
         char      *title,
         char      *subtitle)
{
  PivotInsightRow *row = g_new0 (PivotInsightRow, 1);

  row->title = title;
  row->subtitle = subtitle;
  g_ptr_array_add (rows, row);
  return row;
}

static void
add_questions (PivotInsightState *self,
               PivotDraft        *draft,
               PivotReport       *report)
{
  guint                  n_probes = 0;
  g_autofree PivotProbe *probes = pivot_probes_list (report, draft, MOST_QUESTIONS, &n_probes);

  for (guint i = 0; i < n_probes; i++)
    add_row (self->questions, g_strdup (pivot_voice_probe_question (&probes[i])), pivot_voice_probe_reason (&probes[i]));
}

static void
locate (PivotInsightRow        *row,
        const PivotLedgerEntry *entry)
{
  row->located = TRUE;
  row->stage = entry->stage;
  row->span = entry->span;
}

static void
add_figures (PivotInsightState *self,
             PivotLedger       *ledger,
             PivotAnswer       *answer)
{
  guint                   n_entries = 0;
  const PivotLedgerEntry *entries = pivot_ledger_get_entries (ledger, &n_entries);

  for (guint i = 0; i < n_entries; i++)
    {
      const PivotLedgerEntry *entry = &entries[i];

      locate (add_row (self->figures[entry->stage], pivot_span_quote (entry->span, pivot_answer_get_text (answer, entry->stage)), g_strdup (_ (kinds[entry->kind]))), entry);
    }
}

static char *
say_clash (PivotClashKind kind,
           const char    *thing,
           const char    *first,
           const char    *second)
{
  if (kind == PIVOT_CLASH_ORDER)
    /* Translators: %1$s and %2$s are dates in the writer's words, such as “3 March” and “March 3”. */
    return g_strdup_printf (_ ("The same reads as before “%1$s” and after “%2$s”. Which is right?"), first, second);
  /* Translators: %1$s is what is counted, %2$s and %3$s are the two numbers, all in the writer's words. */
  return g_strdup_printf (_ ("The text gives two values for “%1$s”: “%2$s” and “%3$s”. Which is right?"), thing, first, second);
}

static void
add_clashes (PivotInsightState *self,
             PivotLedger       *ledger,
             PivotAnswer       *answer)
{
  guint                   n_entries = 0;
  guint                   n_clashes = 0;
  const PivotLedgerEntry *entries = pivot_ledger_get_entries (ledger, &n_entries);
  const PivotClash       *clashes = pivot_ledger_get_clashes (ledger, &n_clashes);

  for (guint i = 0; i < n_clashes; i++)
    {
      const PivotLedgerEntry *first = &entries[clashes[i].first];
      const PivotLedgerEntry *second = &entries[clashes[i].second];
      g_autofree char        *thing = pivot_span_quote (clashes[i].thing, pivot_answer_get_text (answer, second->stage));
      g_autofree char        *said = pivot_span_quote (first->span, pivot_answer_get_text (answer, first->stage));
      g_autofree char        *again = pivot_span_quote (second->span, pivot_answer_get_text (answer, second->stage));

      locate (add_row (self->clashes, say_clash (clashes[i].kind, thing, said, again), g_strdup (pivot_voice_stage_name (second->stage))), second);
    }
}

/**
 * pivot_insight_state_new:
 * @pack: the rules to read with
 * @side: which of the two answers to look at
 * @report: what the rubric thinks of it
 *
 * Returns: (transfer full): its follow-up questions, contradictions and figures
 */
PivotInsightState *
pivot_insight_state_new (PivotPack   *pack,
                         PivotDraft  *draft,
                         PivotSide    side,
                         PivotReport *report)
{
  PivotInsightState *self = g_new0 (PivotInsightState, 1);
  PivotAnswer       *answer = pivot_draft_get_answer (draft, side);
  g_autoptr (PivotLedger) ledger = pivot_ledger_new (pack, answer);

  self->questions = g_ptr_array_new_with_free_func (row_free);
  self->clashes = g_ptr_array_new_with_free_func (row_free);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->figures[i] = g_ptr_array_new_with_free_func (row_free);
  add_questions (self, draft, report);
  add_clashes (self, ledger, answer);
  add_figures (self, ledger, answer);
  return self;
}

void
pivot_insight_state_free (PivotInsightState *self)
{
  g_ptr_array_unref (self->questions);
  g_ptr_array_unref (self->clashes);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_ptr_array_unref (self->figures[i]);
  g_free (self);
}
