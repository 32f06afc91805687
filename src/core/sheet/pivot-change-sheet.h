/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/insight/pivot-comparison.h"
#include "core/sheet/pivot-masks.h"
#include "core/sheet/pivot-script.h"

G_BEGIN_DECLS

/**
 * PivotSheetRun:
 * @start: first byte
 * @end: one past the last byte
 * @come: whether the words have come, or else are gone
 *
 * Words of a text that changed.
 */
typedef struct
{
  gsize    start;
  gsize    end;
  gboolean come;
} PivotSheetRun;

/**
 * PivotChangeCell:
 * @text: sentences of one version; may be empty
 * @runs: (element-type PivotSheetRun): what in them changed
 */
typedef struct
{
  char   *text;
  GArray *runs;
} PivotChangeCell;

/**
 * PivotChangeRow:
 *
 * Sentences that stand side by side.
 */
typedef struct
{
  PivotChangeCell from;
  PivotChangeCell to;
} PivotChangeRow;

/**
 * PivotChangeStage:
 * @letter: (not nullable): "P", "I", "V" or "O"
 * @name: its name
 * @summary: how much changed, and what was won and lost
 * @rows: (element-type PivotChangeRow): empty where nothing changed
 */
typedef struct
{
  const char *letter;
  char       *name;
  char       *summary;
  GArray     *rows;
} PivotChangeStage;

/**
 * PivotChangeSheet:
 * @over: what stands over the title
 * @title: the story's title
 * @measures: (array fixed-size=2): how long each version is
 * @stages: the four stages
 * @masked: (nullable): that names are masked, where some are
 * @language: of the writer's words, such as "en"
 * @script: how most of it is written
 *
 * The words that stand on the page of a comparison. Immutable.
 */
typedef struct
{
  char            *over;
  char            *title;
  char            *measures[2];
  PivotChangeStage stages[PIVOT_N_STAGES];
  char            *masked;
  char            *language;
  PivotScript      script;
} PivotChangeSheet;

PivotChangeSheet *pivot_change_sheet_new (PivotComparison *comparison,
                                          PivotReport     *from,
                                          PivotReport     *to,
                                          PivotMasks      *masks);
void              pivot_change_sheet_free (PivotChangeSheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotChangeSheet, pivot_change_sheet_free)

G_END_DECLS
