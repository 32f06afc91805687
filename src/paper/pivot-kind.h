/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/sheet/pivot-sheet.h"
#include "paper/pivot-page.h"
#include "paper/pivot-press.h"

G_BEGIN_DECLS

/**
 * PivotKind:
 * @PIVOT_KIND_SHEET: the one page to be held the night before
 * @PIVOT_KIND_CARDS: a card for each stage, to be cut
 * @PIVOT_KIND_FULL: the whole text
 * @PIVOT_KIND_CONTRAST: what reads as defensive beside what reads as owned
 * @PIVOT_KIND_COMPARISON: an earlier version beside this one
 *
 * What can be put on paper of one story.
 */
typedef enum
{
  PIVOT_KIND_SHEET,
  PIVOT_KIND_CARDS,
  PIVOT_KIND_FULL,
  PIVOT_KIND_CONTRAST,
  PIVOT_KIND_COMPARISON,
} PivotKind;

#define PIVOT_N_KINDS 5

const char *pivot_kind_get_id (PivotKind kind);
gboolean    pivot_kind_from_id (const char *id,
                                PivotKind  *kind);
gboolean    pivot_kind_suits (PivotKind               kind,
                              const PivotSheetSource *source);
GPtrArray  *pivot_kind_lay_out (PivotKind               kind,
                                PivotPress             *press,
                                const PivotSheetSource *source,
                                PivotPaper              paper,
                                guint                  *n_over);

G_END_DECLS
