/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/sheet/pivot-sheet-source.h"

G_BEGIN_DECLS

/**
 * PivotContrastQuote:
 * @letter: (not nullable): of the stage that it stands in
 * @text: the sentence
 */
typedef struct
{
  const char *letter;
  char       *text;
} PivotContrastQuote;

/**
 * PivotContrastRow:
 * @name: of the row
 * @reading: what the row is about
 * @defensive: (element-type PivotContrastQuote): what reads as defensive
 * @owned: (element-type PivotContrastQuote): what reads as owned
 * @question: what turns a defensive sentence
 */
typedef struct
{
  char   *name;
  char   *reading;
  GArray *defensive;
  GArray *owned;
  char   *question;
} PivotContrastRow;

/**
 * PivotContrastSheet:
 * @rows: the three rows
 * @nothing: what stands where nothing defensive does
 * @nothing_owned: what stands where nothing owned does
 *
 * The words that stand on a story's contrast page. Immutable.
 */
typedef struct
{
  PivotContrastRow rows[PIVOT_N_ROWS];
  char            *nothing;
  char            *nothing_owned;
} PivotContrastSheet;

PivotContrastSheet *pivot_contrast_sheet_new (const PivotSheetSource *source);
void                pivot_contrast_sheet_free (PivotContrastSheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotContrastSheet, pivot_contrast_sheet_free)

G_END_DECLS
