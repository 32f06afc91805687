/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-column.h"

#define LABEL_WIDTH 108.0
/* A page does not end beside the label of a stage. */
#define N_LABEL_LINES 4

/* Between a title and the first rule, beside the gap. */
#define BELOW_TITLE 4
/* From the baseline of the total time to that of the words. */
#define WORDS_LEAD 13.0

#define BLANK_LEAD 24.0

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

/**
 * pivot_column_place:
 * @text: a paragraph
 * @style: how it looks
 * @axis: where it begins, one of three
 * @y: its first baseline
 * @lead: from one baseline to the next
 * @rag: how it may end
 * @tag: what it is
 *
 * Returns: its last baseline
 */
double
pivot_column_place (PivotColumn      *self,
                    const char       *text,
                    const PivotStyle *style,
                    double            axis,
                    double            y,
                    double            lead,
                    PivotRag          rag,
                    PivotTag          tag)
{
  double width = axis == PIVOT_COLUMN_WORDS ? PIVOT_COLUMN_WIDTH : LABEL_WIDTH;
  g_autoptr (PivotLines) lines = pivot_press_set (self->press, text, style, width, rag);

  if (axis == PIVOT_COLUMN_WORDS)
    pivot_page_allow_breaks_within (self->page, lines, y, lead, self->keep);
  return pivot_page_add_lines (self->page, lines, self->size->margin + axis, y, lead, tag);
}

/**
 * pivot_column_go_below_rule:
 * @gap: how far down, beside the lead
 * @more: and how far beside that
 * @thickness: of the rule
 *
 * Goes down to the next baseline, and draws a rule in the optical middle of the
 * way.
 */
void
pivot_column_go_below_rule (PivotColumn *self,
                            double       gap,
                            double       more,
                            double       thickness)
{
  double cap = CAP * self->fit.text;
  double way = self->fit.lead + gap - cap - DESCENT * self->fit.text;

  self->y += self->fit.lead + gap + more;
  pivot_page_add_shape (self->page, PIVOT_SHAPE_RULE, self->size->margin, self->y - cap - way / 2, PIVOT_PAPER_MEASURE, thickness, PIVOT_INK_BLACK);
}

/**
 * pivot_column_add_head:
 *
 * Adds question, title, time and number of words.
 */
void
pivot_column_add_head (PivotColumn *self)
{
  const PivotFit   *fit = &self->fit;
  const PivotSheet *sheet = self->sheet;
  const PivotStyle  question = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, fit->text, PIVOT_INK_BLACK };
  const PivotStyle  title = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_BOLD, fit->title, PIVOT_INK_BLACK };
  const PivotStyle  clock = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, fit->title, PIVOT_INK_BLACK };
  const PivotStyle  words = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, fit->label, PIVOT_INK_BLACK };
  double            y = self->size->first;

  self->keep = G_MAXDOUBLE;
  if (*sheet->question != '\0')
    y = pivot_column_place (self, sheet->question, &question, PIVOT_COLUMN_WORDS, y, fit->lead, PIVOT_RAG_QUESTION, PIVOT_TAG_P);
  y += fit->title_lead;
  pivot_page_add_bookmark (self->page, sheet->title, 0, y - fit->title_lead);
  self->y = pivot_column_place (self, sheet->title, &title, PIVOT_COLUMN_WORDS, y, fit->title_lead, PIVOT_RAG_TITLE, PIVOT_TAG_H1);
  pivot_column_place (self, sheet->clock, &clock, 0, y, 0, PIVOT_RAG_TEXT, PIVOT_TAG_P);
  pivot_column_place (self, sheet->words, &words, 0, y + WORDS_LEAD, fit->label_lead, PIVOT_RAG_TEXT, PIVOT_TAG_P);
  self->y = MAX (self->y, y + WORDS_LEAD - BELOW_TITLE);
}

static void
add_dots (PivotColumn           *self,
          const PivotSheetStage *stage,
          double                 y)
{
  for (guint i = 0; i < stage->n_slots; i++)
    pivot_page_add_shape (self->page, i < stage->n_filled ? PIVOT_SHAPE_DOT : PIVOT_SHAPE_RING,
                          self->size->margin + PIVOT_COLUMN_LABELS + i * DOT_STEP, y - DOT_RISE - DOT_RADIUS,
                          2 * DOT_RADIUS, 2 * DOT_RADIUS, PIVOT_INK_BLACK);
}

/* The two columns before a stage's words. Returns their last baseline. */
static double
add_stage_label (PivotColumn           *self,
                 const PivotSheetStage *stage,
                 PivotInk               ink)
{
  const PivotFit  *fit = &self->fit;
  const PivotStyle letter = { PIVOT_FACE_SANS, PIVOT_WEIGHT_BOLD, fit->title, ink };
  const PivotStyle name = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, fit->label, PIVOT_INK_BLACK };
  const PivotStyle standing = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, fit->label, PIVOT_INK_BLACK };
  double           y = self->y;

  pivot_column_place (self, stage->letter, &letter, 0, y + CAP * (fit->title - fit->label), 0, PIVOT_RAG_TEXT, PIVOT_TAG_LABEL);
  y = pivot_column_place (self, stage->name, &name, PIVOT_COLUMN_LABELS, y, fit->label_lead, PIVOT_RAG_TEXT, PIVOT_TAG_H2);
  y = pivot_column_place (self, stage->standing, &standing, PIVOT_COLUMN_LABELS, y + fit->label_lead, fit->label_lead, PIVOT_RAG_TEXT, PIVOT_TAG_P);
  y += fit->label_lead;
  add_dots (self, stage, y);
  return y;
}

/**
 * pivot_column_add_blank:
 *
 * Adds a line to write on.
 */
void
pivot_column_add_blank (PivotColumn *self,
                        double       y)
{
  pivot_page_add_shape (self->page, PIVOT_SHAPE_DOTTED, self->size->margin + PIVOT_COLUMN_WORDS, y, PIVOT_COLUMN_WIDTH, 0, PIVOT_INK_BLACK);
}

static double
add_words (PivotColumn           *self,
           const PivotSheetStage *stage)
{
  const PivotFit  *fit = &self->fit;
  const PivotStyle text = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_REGULAR, fit->text, PIVOT_INK_BLACK };
  const PivotStyle key = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_BOLD, fit->key, PIVOT_INK_BLACK };
  const PivotStyle prompt = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, fit->text, PIVOT_INK_BLACK };
  double           y = self->y - fit->lead - fit->paragraph;

  for (guint i = 0; i < stage->paragraphs->len; i++)
    {
      const PivotSheetParagraph *paragraph = &g_array_index (stage->paragraphs, PivotSheetParagraph, i);

      y = pivot_column_place (self, paragraph->text, paragraph->key ? &key : &text, PIVOT_COLUMN_WORDS, y + fit->lead + fit->paragraph, fit->lead, paragraph->key ? PIVOT_RAG_KEY : PIVOT_RAG_TEXT, PIVOT_TAG_P);
    }
  if (stage->paragraphs->len > 0)
    return y;
  y = pivot_column_place (self, stage->prompt, &prompt, PIVOT_COLUMN_WORDS, self->y, fit->lead, PIVOT_RAG_QUESTION, PIVOT_TAG_P);
  for (guint i = 0; i < fit->n_blanks; i++)
    pivot_column_add_blank (self, y += BLANK_LEAD);
  return y;
}

/**
 * pivot_column_add_stages:
 *
 * Adds the four stages.
 */
void
pivot_column_add_stages (PivotColumn *self)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      const PivotSheetStage *stage = &self->sheet->stages[i];
      double                 label = 0;
      double                 words = 0;

      pivot_column_go_below_rule (self, self->fit.stage, i == 0 ? BELOW_TITLE : 0, i == 0 ? PIVOT_RULE_HEAVY : PIVOT_RULE_LIGHT);
      pivot_page_add_bookmark (self->page, stage->name, 1, self->y - self->fit.lead);
      pivot_page_allow_break (self->page, self->y);
      self->keep = self->y + N_LABEL_LINES * self->fit.label_lead;
      label = add_stage_label (self, stage, inks[i]);
      words = add_words (self, stage);
      self->y = MAX (label, words);
    }
}
