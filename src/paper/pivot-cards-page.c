/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-cards-page.h"

/* White around the words of a card, and baselines from its upper edge. */
#define INSET 36.0
#define LETTER_Y 76.0
#define RULE_Y 92.0
#define NAME_Y 112.0
#define CUE_Y 156.0

#define LETTER_SIZE 56.0
#define CLOCK_SIZE 24.0
#define NAME_SIZE 11.0
#define TITLE_SIZE 9.5
#define TITLE_LEAD 12.0

/* Where to cut: ticks at the edges and a cross in the middle, of this length, and dots between. */
#define TICK 16.0
#define TICK_INSET 18.0
#define TICK_WIDTH 0.6
#define DOTS_GAP 8.0

/* A cue is as large as its longest word and the height of a card allow. */
static const struct
{
  double size;
  double lead;
} sizes[] = {
  { 24, 32 },
  { 20, 27 },
  { 16, 22 },
  { 11, 15 },
};

static const PivotInk inks[PIVOT_N_STAGES] = {
  [PIVOT_STAGE_PRECISE_CONTEXT] = PIVOT_INK_BLUE,
  [PIVOT_STAGE_ROOT_CAUSE] = PIVOT_INK_PURPLE,
  [PIVOT_STAGE_VARIABLE_CORRECTION] = PIVOT_INK_ORANGE,
  [PIVOT_STAGE_OUTCOME_LEARNING] = PIVOT_INK_GREEN,
};

/* The part of the page that is one card. */
typedef struct
{
  PivotPress *press;
  PivotPage  *page;
  double      x;
  double      y;
  double      width; /* of the words */
  double      height;
} Card;

static void
add_cue (Card                  *card,
         const PivotSheetStage *stage)
{
  gboolean written = stage->paragraphs->len > 0;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      const PivotStyle style = { written ? PIVOT_FACE_SERIF : PIVOT_FACE_SANS, written ? PIVOT_WEIGHT_BOLD : PIVOT_WEIGHT_REGULAR, sizes[i].size, PIVOT_INK_BLACK };
      g_autoptr (PivotLines) lines = pivot_press_set (card->press, stage->cue, &style, card->width, PIVOT_RAG_COLUMN);
      double   last = CUE_Y + (pivot_lines_get_length (lines) - 1) * sizes[i].lead;
      gboolean fits = last <= card->height - 2 * INSET && pivot_press_measure_word (card->press, stage->cue, &style) <= card->width;

      if (!fits && i + 1 < G_N_ELEMENTS (sizes))
        continue;
      if (last > card->height - 2 * INSET)
        {
          g_clear_pointer (&lines, pivot_lines_unref);
          lines = pivot_press_set_short (card->press, stage->cue, &style, card->width, (guint) ((card->height - 2 * INSET - CUE_Y) / sizes[i].lead) + 1);
        }
      pivot_page_add_lines (card->page, lines, card->x + INSET, card->y + CUE_Y, sizes[i].lead, PIVOT_TAG_P);
      return;
    }
}

static void
add_line (Card             *card,
          const char       *text,
          const PivotStyle *style,
          double            y,
          PivotTag          tag)
{
  g_autoptr (PivotLines) lines = pivot_press_set_short (card->press, text, style, card->width, 1);

  pivot_page_add_lines (card->page, lines, card->x + INSET, card->y + y, 0, tag);
}

static void
add_card (Card                  *card,
          const PivotSheetStage *stage,
          PivotInk               ink,
          const PivotSheet      *sheet)
{
  const PivotStyle letter = { PIVOT_FACE_SANS, PIVOT_WEIGHT_BOLD, LETTER_SIZE, ink };
  const PivotStyle clock = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, CLOCK_SIZE, PIVOT_INK_BLACK };
  const PivotStyle name = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, NAME_SIZE, PIVOT_INK_BLACK };
  const PivotStyle foot = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, TITLE_SIZE, PIVOT_INK_BLACK };
  const PivotStyle strong = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, TITLE_SIZE, PIVOT_INK_BLACK };
  g_autoptr (PivotLines) time = pivot_press_set (card->press, stage->clock, &clock, card->width, PIVOT_RAG_TEXT);

  pivot_page_add_bookmark (card->page, stage->name, 1, card->y);
  add_line (card, stage->letter, &letter, LETTER_Y, PIVOT_TAG_LABEL);
  pivot_page_add_line_at_end (card->page, time, card->x + INSET + card->width, card->y + LETTER_Y);
  pivot_page_add_shape (card->page, PIVOT_SHAPE_RULE, card->x + INSET, card->y + RULE_Y, card->width, 1, PIVOT_INK_BLACK);
  add_line (card, stage->name, &name, NAME_Y, PIVOT_TAG_H2);
  add_cue (card, stage);
  add_line (card, sheet->title, &foot, card->height - INSET, PIVOT_TAG_P);
  if (sheet->masked != NULL)
    add_line (card, sheet->masked, &strong, card->height - INSET + TITLE_LEAD, PIVOT_TAG_P);
}

/* A way across the page, to be cut or folded: a tick, dots, half of the cross. */
static void
add_marks (PivotPage            *page,
           const PivotPaperSize *size)
{
  double x = size->width / 2;
  double y = size->height / 2;
  double dots = TICK_INSET + TICK + DOTS_GAP;
  double across = x - dots - TICK / 2 - DOTS_GAP;
  double down = y - dots - TICK / 2 - DOTS_GAP;

  for (guint i = 0; i < 2; i++)
    {
      double far_x = i == 0 ? TICK_INSET : size->width - TICK_INSET - TICK;
      double far_y = i == 0 ? TICK_INSET : size->height - TICK_INSET - TICK;
      double dots_x = i == 0 ? dots : x + TICK / 2 + DOTS_GAP;
      double dots_y = i == 0 ? dots : y + TICK / 2 + DOTS_GAP;

      pivot_page_add_shape (page, PIVOT_SHAPE_RULE, far_x, y, TICK, TICK_WIDTH, PIVOT_INK_BLACK);
      pivot_page_add_shape (page, PIVOT_SHAPE_POST, x - TICK_WIDTH / 2, far_y, TICK_WIDTH, TICK, PIVOT_INK_BLACK);
      pivot_page_add_shape (page, PIVOT_SHAPE_DOTTED, dots_x, y, across, 0, PIVOT_INK_BLACK);
      pivot_page_add_shape (page, PIVOT_SHAPE_DOTTED, x, dots_y, 0, down, PIVOT_INK_BLACK);
    }
  pivot_page_add_shape (page, PIVOT_SHAPE_RULE, x - TICK / 2, y, TICK, TICK_WIDTH, PIVOT_INK_BLACK);
  pivot_page_add_shape (page, PIVOT_SHAPE_POST, x - TICK_WIDTH / 2, y - TICK / 2, TICK_WIDTH, TICK, PIVOT_INK_BLACK);
}

/**
 * pivot_cards_page_new:
 * @press: what sets it
 * @sheet: what stands on it
 * @paper: what it is printed on
 *
 * Returns: (transfer full): a page of four cue cards, to be cut
 */
PivotPage *
pivot_cards_page_new (PivotPress       *press,
                      const PivotSheet *sheet,
                      PivotPaper        paper)
{
  const PivotPaperSize *size = pivot_paper_get_size (paper);
  PivotPage            *page = pivot_page_new (paper, sheet->script.rtl);

  pivot_press_begin (press, sheet->language);
  pivot_page_add_bookmark (page, sheet->title, 0, 0);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      Card card = { press, page, i % 2 * size->width / 2, i / 2 * size->height / 2, size->width / 2 - 2 * INSET, size->height / 2 };

      add_card (&card, &sheet->stages[i], inks[i], sheet);
    }
  add_marks (page, size);
  return page;
}
