/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/pivot-invocation.h"
#include "core/sheet/pivot-masks.h"
#include "paper/pivot-ink.h"
#include "paper/pivot-kind.h"

G_BEGIN_DECLS

/**
 * PivotSheetOptions:
 * @kind: what is printed of each story
 * @paper: what it is printed on
 * @flags: how
 * @output: (nullable) (type filename): where to
 * @author: (nullable): whose stories they are
 * @masks: (nullable) (owned): what is hidden
 * @index: whether a last page lists them all
 *
 * How stories are put on paper, as it was asked for.
 */
typedef struct
{
  PivotKind     kind;
  PivotPaper    paper;
  PivotInkFlags flags;
  const char   *output;
  const char   *author;
  PivotMasks   *masks;
  gboolean      index;
} PivotSheetOptions;

gboolean pivot_sheet_options_read (PivotSheetOptions     *self,
                                   const PivotInvocation *invocation);
void     pivot_sheet_options_clear (PivotSheetOptions *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PivotSheetOptions, pivot_sheet_options_clear)

G_END_DECLS
