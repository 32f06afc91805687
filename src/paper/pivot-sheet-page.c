/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-sheet-page.h"

#include <glib/gi18n-lib.h>

#include "paper/pivot-fit.h"

/* Three axes on which everything begins, from the margin: letters, labels and words. */
#define LABEL_AXIS 24.0
#define TEXT_AXIS 136.0
#define LABEL_WIDTH 108.0
#define TEXT_WIDTH (PIVOT_PAPER_MEASURE - TEXT_AXIS)

/* Between a title and the first rule, beside the gap. */
#define BELOW_TITLE 4
/* From the baseline of the total time to that of the words. */
#define WORDS_LEAD 13.0
#define FACT_LINES 2
#define FOOTER_SIZE 9.5

/* Lines to write on, and the facts where there are such. */
#define BLANK_LEAD 24.0
#define FACT_BLANK_LEAD 20.0
#define BLANK_DROP 3.0

#define HEAVY_RULE 1.2
#define LIGHT_RULE 0.5

/* How high capitals are, and how deep letters go, as parts of their size. */
#define CAP 0.66
#define DESCENT 0.25

#define DOT_STEP 6.0
#define DOT_RADIUS 2.0
#define DOT_RISE 3.1

static const PivotInk inks[PIVOT_N_STAGES] = {
  [PIVOT_STAGE_PRECISE_CONTEXT] = PIVOT_INK_BLUE,
  [PIVOT_STAGE_ROOT_CAUSE] = PIVOT_INK_PURPLE,
  [PIVOT_STAGE_VARIABLE_CORRECTION] = PIVOT_INK_ORANGE,
  [PIVOT_STAGE_OUTCOME_LEARNING] = PIVOT_INK_GREEN,
};

/* A page as it grows downwards. */
typedef struct
{
  PivotPress           *press;
  const PivotSheet     *sheet;
  const PivotPaperSize *size;
  PivotPaper            paper;
  PivotPage            *page;
  PivotFit              fit;
  double                y; /* the last baseline */
} Layout;

static double
place (Layout           *layout,
       const char       *text,
       const PivotStyle *style,
       double            axis,
       double            y,
       double            lead,
       PivotRag          rag,
       PivotTag          tag)
{
  double width = axis == TEXT_AXIS ? TEXT_WIDTH : LABEL_WIDTH;
  g_autoptr (PivotLines) lines = pivot_press_set (layout->press, text, style, width, rag);

  return pivot_page_add_lines (layout->page, lines, layout->size->margin + axis, y, lead, tag);
}

/* Goes down to the next baseline, and draws a rule in the optical middle of the way. */
static void
go_below_rule (Layout *layout,
               double  gap,
               double  more,
               double  thickness)
{
  double cap = CAP * layout->fit.text;
  double way = layout->fit.lead + gap - cap - DESCENT * layout->fit.text;

  layout->y += layout->fit.lead + gap + more;
  pivot_page_add_shape (layout->page, PIVOT_SHAPE_RULE, layout->size->margin, layout->y - cap - way / 2, PIVOT_PAPER_MEASURE, thickness, PIVOT_INK_BLACK);
}

static void
add_head (Layout *layout)
{
  const PivotFit   *fit = &layout->fit;
  const PivotSheet *sheet = layout->sheet;
  const PivotStyle  question = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, fit->text, PIVOT_INK_BLACK };
  const PivotStyle  title = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_BOLD, fit->title, PIVOT_INK_BLACK };
  const PivotStyle  clock = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, fit->title, PIVOT_INK_BLACK };
  const PivotStyle  words = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, fit->label, PIVOT_INK_BLACK };
  double            y = layout->size->first;

  if (*sheet->question != '\0')
    y = place (layout, sheet->question, &question, TEXT_AXIS, y, fit->lead, PIVOT_RAG_QUESTION, PIVOT_TAG_P);
  y += fit->title_lead;
  pivot_page_add_bookmark (layout->page, sheet->title, 0, y - fit->title_lead);
  layout->y = place (layout, sheet->title, &title, TEXT_AXIS, y, fit->title_lead, PIVOT_RAG_TITLE, PIVOT_TAG_H1);
  place (layout, sheet->clock, &clock, 0, y, 0, PIVOT_RAG_TEXT, PIVOT_TAG_P);
  place (layout, sheet->words, &words, 0, y + WORDS_LEAD, fit->label_lead, PIVOT_RAG_TEXT, PIVOT_TAG_P);
  layout->y = MAX (layout->y, y + WORDS_LEAD - BELOW_TITLE);
}

static void
add_dots (Layout                *layout,
          const PivotSheetStage *stage,
          double                 y)
{
  for (guint i = 0; i < stage->n_slots; i++)
    pivot_page_add_shape (layout->page, i < stage->n_filled ? PIVOT_SHAPE_DOT : PIVOT_SHAPE_RING,
                          layout->size->margin + LABEL_AXIS + i * DOT_STEP, y - DOT_RISE - DOT_RADIUS,
                          2 * DOT_RADIUS, 2 * DOT_RADIUS, PIVOT_INK_BLACK);
}

/* The two columns before a stage's words. Returns their last baseline. */
static double
add_stage_label (Layout                *layout,
                 const PivotSheetStage *stage,
                 PivotInk               ink)
{
  const PivotFit  *fit = &layout->fit;
  const PivotStyle letter = { PIVOT_FACE_SANS, PIVOT_WEIGHT_BOLD, fit->title, ink };
  const PivotStyle name = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, fit->label, PIVOT_INK_BLACK };
  const PivotStyle standing = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, fit->label, PIVOT_INK_BLACK };
  double           y = layout->y;

  place (layout, stage->letter, &letter, 0, y + CAP * (fit->title - fit->label), 0, PIVOT_RAG_TEXT, PIVOT_TAG_LABEL);
  y = place (layout, stage->name, &name, LABEL_AXIS, y, fit->label_lead, PIVOT_RAG_TEXT, PIVOT_TAG_H2);
  y = place (layout, stage->standing, &standing, LABEL_AXIS, y + fit->label_lead, fit->label_lead, PIVOT_RAG_TEXT, PIVOT_TAG_P);
  y += fit->label_lead;
  add_dots (layout, stage, y);
  return y;
}

static void
add_blank (Layout *layout,
           double  y)
{
  pivot_page_add_shape (layout->page, PIVOT_SHAPE_DOTTED, layout->size->margin + TEXT_AXIS, y, TEXT_WIDTH, 0, PIVOT_INK_BLACK);
}

static double
add_words (Layout                *layout,
           const PivotSheetStage *stage)
{
  const PivotFit  *fit = &layout->fit;
  const PivotStyle text = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_REGULAR, fit->text, PIVOT_INK_BLACK };
  const PivotStyle key = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_BOLD, fit->key, PIVOT_INK_BLACK };
  const PivotStyle prompt = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, fit->text, PIVOT_INK_BLACK };
  double           y = layout->y - fit->lead - fit->paragraph;

  for (guint i = 0; i < stage->paragraphs->len; i++)
    {
      const PivotSheetParagraph *paragraph = &g_array_index (stage->paragraphs, PivotSheetParagraph, i);

      y = place (layout, paragraph->text, paragraph->key ? &key : &text, TEXT_AXIS, y + fit->lead + fit->paragraph, fit->lead, paragraph->key ? PIVOT_RAG_KEY : PIVOT_RAG_TEXT, PIVOT_TAG_P);
    }
  if (stage->paragraphs->len > 0)
    return y;
  y = place (layout, stage->prompt, &prompt, TEXT_AXIS, layout->y, fit->lead, PIVOT_RAG_QUESTION, PIVOT_TAG_P);
  for (guint i = 0; i < fit->n_blanks; i++)
    add_blank (layout, y += BLANK_LEAD);
  return y;
}

static void
add_stages (Layout *layout)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      const PivotSheetStage *stage = &layout->sheet->stages[i];
      double                 label = 0;
      double                 words = 0;

      go_below_rule (layout, layout->fit.stage, i == 0 ? BELOW_TITLE : 0, i == 0 ? HEAVY_RULE : LIGHT_RULE);
      pivot_page_add_bookmark (layout->page, stage->name, 1, layout->y - layout->fit.lead);
      label = add_stage_label (layout, stage, inks[i]);
      words = add_words (layout, stage);
      layout->y = MAX (label, words);
    }
}

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
add_fact (Layout               *layout,
          const PivotSheetFact *fact)
{
  const PivotFit  *fit = &layout->fit;
  const PivotStyle label = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, fit->label, PIVOT_INK_BLACK };
  const PivotStyle text = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_REGULAR, fit->text, PIVOT_INK_BLACK };
  double           x = layout->size->margin + TEXT_AXIS;
  double           end = 0;
  double           y = place (layout, fact->label, &label, LABEL_AXIS, layout->y, fit->label_lead, PIVOT_RAG_TEXT, PIVOT_TAG_LABEL);
  g_autofree char *words = write_fact (fact, layout->sheet->script.rtl);
  g_autoptr (PivotLines) lines = NULL;

  if (is_blank (fact))
    {
      add_blank (layout, layout->y + BLANK_DROP);
      return y;
    }
  lines = pivot_press_set_short (layout->press, words, &text, TEXT_WIDTH, FACT_LINES);
  end = pivot_page_add_lines (layout->page, lines, x, layout->y, fit->lead, PIVOT_TAG_P);
  return MAX (y, end);
}

static void
add_facts (Layout *layout)
{
  double lead = layout->fit.lead;

  for (guint i = 0; i < PIVOT_SHEET_N_FACTS; i++)
    {
      if (layout->fit.roomy && is_blank (&layout->sheet->facts[i]))
        lead = MAX (lead, FACT_BLANK_LEAD);
    }
  go_below_rule (layout, layout->fit.block, 0, HEAVY_RULE);
  pivot_page_add_bookmark (layout->page, _ ("Facts"), 1, layout->y - layout->fit.lead);
  for (guint i = 0; i < PIVOT_SHEET_N_FACTS; i++)
    {
      layout->y += i > 0 ? lead : 0;
      layout->y = add_fact (layout, &layout->sheet->facts[i]);
    }
}

static void
add_probes (Layout *layout)
{
  const PivotFit  *fit = &layout->fit;
  const PivotStyle label = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, fit->label, PIVOT_INK_BLACK };
  const PivotStyle text = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, fit->text, PIVOT_INK_BLACK };

  if (layout->sheet->probes->len == 0)
    return;
  go_below_rule (layout, fit->block, 0, HEAVY_RULE);
  pivot_page_add_bookmark (layout->page, _ ("They may ask"), 1, layout->y - fit->lead);
  place (layout, _ ("They may ask"), &label, LABEL_AXIS, layout->y, fit->label_lead, PIVOT_RAG_TEXT, PIVOT_TAG_LABEL);
  for (guint i = 0; i < layout->sheet->probes->len; i++)
    {
      layout->y += i > 0 ? fit->lead : 0;
      layout->y = place (layout, g_ptr_array_index (layout->sheet->probes, i), &text, TEXT_AXIS, layout->y, fit->lead, PIVOT_RAG_QUESTION, PIVOT_TAG_P);
    }
}

static void
add_footer (Layout *layout)
{
  const PivotStyle footer = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, FOOTER_SIZE, PIVOT_INK_BLACK };
  const PivotStyle masked = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, FOOTER_SIZE, PIVOT_INK_BLACK };
  g_autoptr (PivotLines) foot = pivot_press_set_short (layout->press, layout->sheet->footer, &footer, PIVOT_PAPER_MEASURE * 0.6, 1);
  g_autoptr (PivotLines) end = NULL;

  pivot_page_add_lines (layout->page, foot, layout->size->margin, layout->size->footer, 0, PIVOT_TAG_P);
  if (layout->sheet->masked == NULL)
    return;
  end = pivot_press_set_short (layout->press, layout->sheet->masked, &masked, PIVOT_PAPER_MEASURE * 0.4, 1);
  pivot_page_add_line_at_end (layout->page, end, layout->size->margin + PIVOT_PAPER_MEASURE, layout->size->footer);
}

/* Lays the page out anew. Returns its last baseline above the footer. */
static double
lay_out (const PivotFit *fit,
         gpointer        data)
{
  Layout *layout = data;

  g_clear_pointer (&layout->page, pivot_page_free);
  layout->page = pivot_page_new (layout->paper, layout->sheet->script.rtl);
  layout->fit = *fit;
  add_head (layout);
  add_stages (layout);
  add_facts (layout);
  add_probes (layout);
  return layout->y;
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
  Layout   layout = { press, sheet, pivot_paper_get_size (paper), paper };
  guint    n_gaps = PIVOT_N_STAGES + 1 + (sheet->probes->len > 0);
  PivotFit fit;

  pivot_press_begin (press, sheet->language);
  if (!pivot_fit_find (&fit, layout.size->last, n_gaps, sheet->script.arabic, lay_out, &layout, n_over))
    {
      pivot_page_free (layout.page);
      return NULL;
    }
  lay_out (&fit, &layout);
  add_footer (&layout);
  return layout.page;
}
