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
 *
 * What can be put on paper of one story.
 */
typedef enum
{
  PIVOT_KIND_SHEET,
} PivotKind;

#define PIVOT_N_KINDS 1

gboolean   pivot_kind_from_id (const char *id,
                               PivotKind  *kind);
GPtrArray *pivot_kind_lay_out (PivotKind               kind,
                               PivotPress             *press,
                               const PivotSheetSource *source,
                               PivotPaper              paper,
                               guint                  *n_over);

G_END_DECLS
