/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-sheet-page.h"

#include <glib/gi18n-lib.h>

#include "paper/pivot-column.h"
#include "paper/pivot-footer.h"

/* A fact that is longer ends in "…"; it stands whole above. */
#define FACT_LINES 2

/* Where there is nothing to tell, there is a line to write on. */
#define FACT_BLANK_LEAD 20.0
#define BLANK_DROP 3.0

static gboolean
is_blank (const PivotSheetFact *fact)
{
  return *fact->from == '\0' && (fact->to == NULL || *fact->to == '\0');
}

static char *
write_fact (const PivotSheetFact *fact,
            gboolean              rtl)
{
  if (fact->to == NULL)
    return g_strdup (fact->from);
  return g_strstrip (g_strdup_printf ("%s %s %s", fact->from, rtl ? "←" : "→", fact->to));
}

static double
add_fact (PivotColumn          *self,
          const PivotSheetFact *fact)
{
  const PivotFit  *fit = &self->fit;
  const PivotStyle label = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, fit->label, PIVOT_INK_BLACK };
  const PivotStyle text = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_REGULAR, fit->text, PIVOT_INK_BLACK };
  double           x = self->size->margin + PIVOT_COLUMN_WORDS;
  double           end = 0;
  double           y = pivot_column_place (self, fact->label, &label, PIVOT_COLUMN_LABELS, self->y, fit->label_lead, PIVOT_RAG_TEXT, PIVOT_TAG_LABEL);
  g_autofree char *words = write_fact (fact, self->sheet->script.rtl);
  g_autoptr (PivotLines) lines = NULL;

  if (is_blank (fact))
    {
      pivot_column_add_blank (self, self->y + BLANK_DROP);
      return y;
    }
  lines = pivot_press_set_short (self->press, words, &text, PIVOT_COLUMN_WIDTH, FACT_LINES);
  end = pivot_page_add_lines (self->page, lines, x, self->y, fit->lead, PIVOT_TAG_P);
  return MAX (y, end);
}

static void
add_facts (PivotColumn *self)
{
  double lead = self->fit.lead;

  for (guint i = 0; i < PIVOT_SHEET_N_FACTS; i++)
    {
      if (self->fit.roomy && is_blank (&self->sheet->facts[i]))
        lead = MAX (lead, FACT_BLANK_LEAD);
    }
  pivot_column_go_below_rule (self, self->fit.block, 0, PIVOT_RULE_HEAVY);
  pivot_page_add_bookmark (self->page, _ ("Facts"), 1, self->y - self->fit.lead);
  for (guint i = 0; i < PIVOT_SHEET_N_FACTS; i++)
    {
      self->y += i > 0 ? lead : 0;
      self->y = add_fact (self, &self->sheet->facts[i]);
    }
}

static void
add_probes (PivotColumn *self)
{
  const PivotFit  *fit = &self->fit;
  const PivotStyle label = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, fit->label, PIVOT_INK_BLACK };
  const PivotStyle text = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, fit->text, PIVOT_INK_BLACK };

  if (self->sheet->probes->len == 0)
    return;
  pivot_column_go_below_rule (self, fit->block, 0, PIVOT_RULE_HEAVY);
  pivot_page_add_bookmark (self->page, _ ("They may ask"), 1, self->y - fit->lead);
  pivot_column_place (self, _ ("They may ask"), &label, PIVOT_COLUMN_LABELS, self->y, fit->label_lead, PIVOT_RAG_TEXT, PIVOT_TAG_LABEL);
  for (guint i = 0; i < self->sheet->probes->len; i++)
    {
      self->y += i > 0 ? fit->lead : 0;
      self->y = pivot_column_place (self, g_ptr_array_index (self->sheet->probes, i), &text, PIVOT_COLUMN_WORDS, self->y, fit->lead, PIVOT_RAG_QUESTION, PIVOT_TAG_P);
    }
}

/* Lays the page out anew. Returns its last baseline above the footer. */
static double
lay_out (const PivotFit *fit,
         gpointer        data)
{
  PivotColumn *self = data;

  g_clear_pointer (&self->page, pivot_page_free);
  self->page = pivot_page_new (self->paper, self->sheet->script.rtl);
  self->fit = *fit;
  pivot_column_add_head (self);
  pivot_column_add_stages (self);
  add_facts (self);
  add_probes (self);
  return self->y;
}

/**
 * pivot_sheet_page_new:
 * @press: what sets it
 * @sheet: what stands on it
 * @paper: what it is printed on
 * @n_over: (out): how many lines too many there are
 *
 * Returns: (transfer full) (nullable): the sheet on one page; %NULL where it
 *   has @n_over lines too many even in the smallest size
 */
PivotPage *
pivot_sheet_page_new (PivotPress       *press,
                      const PivotSheet *sheet,
                      PivotPaper        paper,
                      guint            *n_over)
{
  PivotColumn column = { press, sheet, pivot_paper_get_size (paper), paper };
  guint       n_gaps = PIVOT_N_STAGES + 1 + (sheet->probes->len > 0);
  PivotFit    fit;

  pivot_press_begin (press, sheet->language);
  if (!pivot_fit_find (&fit, column.size->last, n_gaps, sheet->script.arabic, lay_out, &column, n_over))
    {
      pivot_page_free (column.page);
      return NULL;
    }
  lay_out (&fit, &column);
  pivot_footer_add (column.page, press, sheet->footer, sheet->masked);
  return column.page;
}
