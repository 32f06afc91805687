/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-change-sheet.h"

#include <glib/gi18n-lib.h>

#include "core/sheet/pivot-masked.h"
#include "core/voice/pivot-voice.h"

/* As many pieces of evidence as a stage's line has room for. */
#define MAX_TURNS 2

/* One stage, while its rows are made. */
typedef struct
{
  const PivotDiff *diff;
  PivotMasked     *texts[2];
} Telling;

static void
row_clear (gpointer data)
{
  PivotChangeRow *row = data;

  g_free (row->from.text);
  g_array_unref (row->from.runs);
  g_free (row->to.text);
  g_array_unref (row->to.runs);
}

/* Appends words with each run of space as a single one. */
static void
append_clean (GString    *text,
              const char *words)
{
  for (const char *at = words; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean space = g_unichar_isspace (c) || g_unichar_iscntrl (c);

      if (!space)
        g_string_append_unichar (text, c);
      else if (text->len > 0 && text->str[text->len - 1] != ' ')
        g_string_append_c (text, ' ');
    }
}

static PivotChangeCell
make_cell (const Telling *telling,
           gboolean       to,
           PivotSpan      row)
{
  GString        *text = g_string_new (NULL);
  PivotChangeCell cell = { NULL, g_array_new (FALSE, FALSE, sizeof (PivotSheetRun)) };

  for (guint i = 0; i < pivot_diff_get_length (telling->diff); i++)
    {
      const PivotChange *change = pivot_diff_get (telling->diff, i);
      PivotSpan          span = to ? change->to : change->from;
      PivotSpan          part = { MAX (span.start, row.start), MIN (span.end, row.end) };
      PivotSheetRun      run = { text->len, 0, to };
      g_autofree char   *words = NULL;

      if (part.start >= part.end || change->op == (to ? PIVOT_DIFF_DELETE : PIVOT_DIFF_INSERT))
        continue;
      words = pivot_masked_quote (telling->texts[to], part);
      append_clean (text, words);
      run.end = text->len;
      if (change->op != PIVOT_DIFF_EQUAL && run.end > run.start)
        g_array_append_val (cell.runs, run);
    }
  if (g_str_has_suffix (text->str, " "))
    g_string_truncate (text, text->len - 1);
  for (guint i = 0; i < cell.runs->len; i++)
    g_array_index (cell.runs, PivotSheetRun, i).end = MIN (g_array_index (cell.runs, PivotSheetRun, i).end, text->len);
  cell.text = g_string_free (text, FALSE);
  return cell;
}

static void
add_rows (PivotChangeStage *stage,
          const Telling    *telling)
{
  for (guint i = 0; pivot_diff_count_changes (telling->diff) > 0 && i < pivot_diff_get_n_rows (telling->diff); i++)
    {
      const PivotDiffRow *pair = pivot_diff_get_row (telling->diff, i);
      PivotChangeRow      row = { make_cell (telling, FALSE, pair->from), make_cell (telling, TRUE, pair->to) };

      g_array_append_val (stage->rows, row);
    }
}

static char *
summarise (PivotComparison *comparison,
           PivotStage       stage)
{
  double           from = 0;
  double           to = 0;
  guint            n_turns;
  const PivotTurn *turns = pivot_comparison_get_turns (comparison, &n_turns);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  char *pace = pivot_comparison_get_seconds (comparison, (int) stage, &from, &to) ? pivot_voice_pace_of_change (from, to) : NULL;

  g_ptr_array_add (parts, pivot_voice_changes (pivot_diff_count_changes (pivot_comparison_get_diff (comparison, stage))));
  for (guint i = 0; i < n_turns && parts->len <= MAX_TURNS; i++)
    {
      if (turns[i].stage == (int) stage)
        g_ptr_array_add (parts, pivot_voice_turn (&turns[i]));
    }
  if (pace != NULL)
    g_ptr_array_add (parts, pace);
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

static void
fill_stage (PivotChangeStage   *self,
            PivotComparison    *comparison,
            PivotStage          stage,
            PivotMasked *const *texts)
{
  Telling telling = { pivot_comparison_get_diff (comparison, stage), { texts[0], texts[1] } };

  self->letter = pivot_stage_get_letter (stage);
  self->name = g_strdup (pivot_voice_stage_name (stage));
  self->rows = g_array_new (FALSE, FALSE, sizeof (PivotChangeRow));
  g_array_set_clear_func (self->rows, row_clear);
  add_rows (self, &telling);
}

static void
fill_stages (PivotChangeSheet *self,
             PivotComparison  *comparison,
             PivotMasks       *masks)
{
  PivotDraft  *drafts[] = { pivot_comparison_get_from (comparison), pivot_comparison_get_to (comparison) };
  const char  *written[PIVOT_N_STAGES];
  PivotMasked *texts[PIVOT_N_STAGES * 2 + 1];

  texts[PIVOT_N_STAGES * 2] = pivot_masked_new (masks, pivot_draft_get_fact (drafts[1], PIVOT_FACT_TITLE));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      written[i] = pivot_draft_get_text (drafts[1], PIVOT_SIDE_OWNED, (PivotStage) i);
      for (guint to = 0; to < 2; to++)
        texts[i * 2 + to] = pivot_masked_new (masks, pivot_draft_get_text (drafts[to], PIVOT_SIDE_OWNED, (PivotStage) i));
      fill_stage (&self->stages[i], comparison, (PivotStage) i, &texts[i * 2]);
    }
  self->script = pivot_script_of (written, PIVOT_N_STAGES);
  self->masked = masks != NULL ? pivot_masked_tell (masks, texts, G_N_ELEMENTS (texts)) : NULL;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    pivot_masked_free (texts[i]);
}

static char *
measure (PivotReport *report)
{
  g_autofree char *words = pivot_voice_words (pivot_report_get_words (report));
  g_autofree char *clock = pivot_voice_clock (pivot_report_get_seconds (report));

  return g_strdup_printf ("%s · %s", words, clock);
}

static char *
head (PivotComparison *comparison)
{
  g_autofree char *changes = pivot_voice_changes (pivot_comparison_count_changes (comparison));

  return g_strdup_printf ("%s · %s", _ ("Two revisions"), changes);
}

/**
 * pivot_change_sheet_new:
 * @comparison: by words
 * @from: what the rubric thinks of the first version
 * @to: what it thinks of the second
 * @masks: (nullable): what is hidden on paper
 *
 * Returns: (transfer full): the words of the page that shows it
 */
PivotChangeSheet *
pivot_change_sheet_new (PivotComparison *comparison,
                        PivotReport     *from,
                        PivotReport     *to,
                        PivotMasks      *masks)
{
  PivotChangeSheet *self = g_new0 (PivotChangeSheet, 1);
  PivotDraft       *draft = pivot_comparison_get_to (comparison);
  const char       *title = pivot_draft_get_fact (draft, PIVOT_FACT_TITLE);
  const char       *language = pivot_draft_get_fact (draft, PIVOT_FACT_LANGUAGE);

  self->over = head (comparison);
  self->title = pivot_mask_text (masks, *title != '\0' ? title : _ ("Untitled Story"));
  self->measures[0] = measure (from);
  self->measures[1] = measure (to);
  self->language = g_strdup (*language != '\0' ? language : pivot_report_get_pack_language (to));
  fill_stages (self, comparison, masks);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->stages[i].summary = summarise (comparison, (PivotStage) i);
  return self;
}

void
pivot_change_sheet_free (PivotChangeSheet *self)
{
  g_free (self->over);
  g_free (self->title);
  g_free (self->measures[0]);
  g_free (self->measures[1]);
  g_free (self->masked);
  g_free (self->language);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_free (self->stages[i].name);
      g_free (self->stages[i].summary);
      g_array_unref (self->stages[i].rows);
    }
  g_free (self);
}
