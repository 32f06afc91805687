/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-sentences-state.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/contrast/pivot-contrast.h"
#include "core/text/pivot-sentences.h"

/* In none of the rows. */
#define NO_ROW (-1)

typedef struct
{
  PivotDraft          *draft;
  PivotReport         *report;
  PivotSentencesState *state;
} Sorting;

static void
sorted_free (gpointer data)
{
  PivotSorted *sorted = data;

  g_free (sorted->text);
  g_array_unref (sorted->phrases);
  g_free (sorted->hash);
  g_strfreev (sorted->rules);
  g_free (sorted);
}

static PivotSorted *
sorted_new (const Sorting        *sorting,
            const PivotQuotation *quotation,
            int                   row)
{
  PivotSorted *sorted = g_new0 (PivotSorted, 1);
  const char  *text = pivot_draft_get_text (sorting->draft, PIVOT_SIDE_OWNED, quotation->stage);

  sorted->stage = quotation->stage;
  sorted->span = quotation->span;
  sorted->row = row;
  sorted->text = pivot_span_quote (quotation->span, text);
  sorted->hash = pivot_finding_hash_sentence (text, quotation->span);
  sorted->phrases = g_array_new (FALSE, FALSE, sizeof (PivotPhrase));
  return sorted;
}

static int
compare_phrases (gconstpointer a,
                 gconstpointer b)
{
  const PivotPhrase *left = a;
  const PivotPhrase *right = b;

  return left->span.start < right->span.start ? -1 : left->span.start > right->span.start;
}

/* The words of the sentence on that side of its row. */
static void
find_phrases (const Sorting *sorting,
              PivotSorted   *sorted,
              gboolean       owned)
{
  guint            n_marks;
  const PivotMark *marks = pivot_report_get_marks (sorting->report, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      PivotPhrase phrase = { marks[i].span, marks[i].row, owned };

      if (marks[i].owned != owned || (int) marks[i].row != sorted->row || marks[i].stage != sorted->stage ||
          !pivot_span_equal (marks[i].sentence, sorted->span))
        continue;
      phrase.span.start -= sorted->span.start;
      phrase.span.end -= sorted->span.start;
      g_array_append_val (sorted->phrases, phrase);
    }
  g_array_sort (sorted->phrases, compare_phrases);
}

static gboolean
has_phrase (const PivotSorted  *sorted,
            const PivotFinding *finding)
{
  for (guint i = 0; i < sorted->phrases->len; i++)
    {
      PivotSpan span = g_array_index (sorted->phrases, PivotPhrase, i).span;

      if (span.start + sorted->span.start == finding->span.start && span.end + sorted->span.start == finding->span.end)
        return TRUE;
    }
  return FALSE;
}

/* The rules that speak in the phrases of the sentence. */
static GStrv
find_rules (const Sorting     *sorting,
            const PivotSorted *sorted)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (sorting->report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].kind == PIVOT_FINDING_CONTRAST && findings[i].located && findings[i].stage == (int) sorted->stage && has_phrase (sorted, &findings[i]))
        g_strv_builder_add (builder, findings[i].rule);
    }
  return g_strv_builder_end (builder);
}

/* The rules that were set aside for the sentence. */
static GStrv
find_set_aside (const Sorting     *sorting,
                const PivotSorted *sorted)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint                 n_dismissals;
  const PivotDismissal *dismissals = pivot_draft_get_dismissals (sorting->draft, &n_dismissals);

  for (guint i = 0; i < n_dismissals; i++)
    {
      if (g_str_equal (dismissals[i].sentence, sorted->hash) && !g_str_equal (dismissals[i].rule, PIVOT_DISMISSAL_DETAIL))
        g_strv_builder_add (builder, dismissals[i].rule);
    }
  return g_strv_builder_end (builder);
}

/* What moves the sentence across: to where it is read as context, or to the other side. */
static void
find_way_across (const Sorting *sorting,
                 PivotSorted   *sorted,
                 gboolean       owned)
{
  const char *const row[] = { pivot_row_get_id ((PivotRow) sorted->row), NULL };

  if (!owned)
    sorted->rules = find_rules (sorting, sorted);
  if (owned || *sorted->rules == NULL)
    {
      g_clear_pointer (&sorted->rules, g_strfreev);
      sorted->rules = g_strdupv ((GStrv) row);
      sorted->moved = !owned;
    }
}

static GPtrArray *
list_side (const Sorting *sorting,
           PivotContrast *contrast,
           PivotRow       row,
           gboolean       owned)
{
  GPtrArray            *list = g_ptr_array_new_with_free_func (sorted_free);
  guint                 n_quotations;
  const PivotQuotation *quotations = pivot_contrast_get (contrast, row, owned, &n_quotations);

  for (guint i = 0; i < n_quotations; i++)
    {
      PivotSorted *sorted = sorted_new (sorting, &quotations[i], (int) row);

      find_phrases (sorting, sorted, owned);
      find_way_across (sorting, sorted, owned);
      g_ptr_array_add (list, sorted);
    }
  return list;
}

static void
fill_row (const Sorting *sorting,
          PivotContrast *contrast,
          PivotRow       row)
{
  PivotSortedRow *self = &sorting->state->rows[row];

  self->defensive = list_side (sorting, contrast, row, FALSE);
  self->owned = list_side (sorting, contrast, row, TRUE);
  sorting->state->n_defensive += self->defensive->len;
  if (self->defensive->len == 0)
    self->to_turn = g_strdup (_ ("Nothing to turn"));
  else
    /* Translators: %u is how many sentences read as defensive. */
    self->to_turn = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u sentence to turn", "%u sentences to turn", self->defensive->len), self->defensive->len);
  /* Translators: %u is how many sentences read as owned. */
  self->n_owned = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u owned", "%u owned", self->owned->len), self->owned->len);
}

static gboolean
is_sorted (const Sorting        *sorting,
           const PivotQuotation *quotation)
{
  guint            n_marks;
  const PivotMark *marks = pivot_report_get_marks (sorting->report, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      if (marks[i].stage == quotation->stage && pivot_span_overlaps (marks[i].sentence, quotation->span))
        return TRUE;
    }
  return FALSE;
}

/* Adds the sentences of a stage that no row has, and returns how many there are in all. */
static guint
add_rest (const Sorting *sorting,
          PivotStage     stage)
{
  const char *text = pivot_draft_get_text (sorting->draft, PIVOT_SIDE_OWNED, stage);
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, NULL);

  for (guint i = 0; i < pivot_sentences_get_length (sentences); i++)
    {
      const PivotQuotation quotation = { stage, pivot_sentences_get (sentences, i)->span };
      PivotSorted         *sorted = NULL;

      if (is_sorted (sorting, &quotation))
        continue;
      sorted = sorted_new (sorting, &quotation, NO_ROW);
      sorted->rules = find_set_aside (sorting, sorted);
      g_ptr_array_add (sorting->state->rest, sorted);
    }
  return pivot_sentences_get_length (sentences);
}

/**
 * pivot_sentences_state_new:
 *
 * Returns: (transfer full): the sentences of the owning answer by row and side
 */
PivotSentencesState *
pivot_sentences_state_new (PivotPairing *pairing)
{
  PivotSentencesState *self = g_new0 (PivotSentencesState, 1);
  const Sorting        sorting = { pivot_pairing_get_draft (pairing), pivot_pairing_get_report (pairing, PIVOT_SIDE_OWNED), self };
  g_autoptr (PivotContrast) contrast = pivot_contrast_new (sorting.report);
  guint n_all = 0;

  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    fill_row (&sorting, contrast, (PivotRow) i);
  self->rest = g_ptr_array_new_with_free_func (sorted_free);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    n_all += add_rest (&sorting, (PivotStage) i);
  if (self->n_defensive == 0)
    self->summary = g_strdup (_ ("Nothing to turn"));
  else
    /* Translators: %1$u is how many sentences read as defensive, %2$u how many there are. */
    self->summary = g_strdup_printf (_ ("%1$u to turn, of %2$u sentences"), self->n_defensive, n_all);
  return self;
}

void
pivot_sentences_state_free (PivotSentencesState *self)
{
  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    {
      g_ptr_array_unref (self->rows[i].defensive);
      g_ptr_array_unref (self->rows[i].owned);
      g_free (self->rows[i].to_turn);
      g_free (self->rows[i].n_owned);
    }
  g_ptr_array_unref (self->rest);
  g_free (self->summary);
  g_free (self);
}

/**
 * pivot_sorted_equal:
 *
 * Returns: whether both are the same sentence in the same row
 */
gboolean
pivot_sorted_equal (const PivotSorted *a,
                    const PivotSorted *b)
{
  return a->stage == b->stage && a->row == b->row && g_str_equal (a->hash, b->hash);
}
