/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/sheet/pivot-sheet.h"
#include "paper/pivot-fit.h"
#include "paper/pivot-page.h"
#include "paper/pivot-press.h"

G_BEGIN_DECLS

/* Three axes on which everything begins, from the margin: letters, labels and words. */
#define PIVOT_COLUMN_LETTERS 0.0
#define PIVOT_COLUMN_LABELS 24.0
#define PIVOT_COLUMN_WORDS 136.0
#define PIVOT_COLUMN_WIDTH (PIVOT_PAPER_MEASURE - PIVOT_COLUMN_WORDS)

/* How thick rules are: around blocks, and between stages. */
#define PIVOT_RULE_HEAVY 1.2
#define PIVOT_RULE_LIGHT 0.5

/**
 * PivotColumn:
 * @press: what sets it
 * @sheet: what stands in it
 * @size: of the paper
 * @paper: the paper
 * @page: (owned): what is laid out
 * @fit: how large and how loose
 * @y: the last baseline
 * @keep: before this no page may begin within the words
 *
 * A page of a story while it grows downwards.
 */
typedef struct
{
  PivotPress           *press;
  const PivotSheet     *sheet;
  const PivotPaperSize *size;
  PivotPaper            paper;
  PivotPage            *page;
  PivotFit              fit;
  double                y;
  double                keep;
} PivotColumn;

double pivot_column_place (PivotColumn      *self,
                           const char       *text,
                           const PivotStyle *style,
                           double            axis,
                           double            y,
                           double            lead,
                           PivotRag          rag,
                           PivotTag          tag);
void   pivot_column_go_below_rule (PivotColumn *self,
                                   double       gap,
                                   double       more,
                                   double       thickness);
void   pivot_column_add_blank (PivotColumn *self,
                               double       y);
void   pivot_column_add_head (PivotColumn *self);
void   pivot_column_add_stages (PivotColumn *self);

G_END_DECLS
