/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"
#include "core/sheet/pivot-masks.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotSheetSource:
 * @draft: what was written
 * @report: what the rubric thinks of it
 * @defensive: (nullable): what it thinks of the defensive answer; only a
 *   contrast needs it
 * @author: (nullable): whose story it is, as the sheet says it
 * @date: (nullable): the day that the sheet says
 * @masks: (nullable): what is hidden on paper
 * @details: (nullable) (array zero-terminated=1): hashes of sentences that are
 *   left out, as pivot_finding_hash_sentence() makes them
 *
 * What a sheet is made from; nobody owns what it holds.
 */
typedef struct
{
  PivotDraft        *draft;
  PivotReport       *report;
  PivotReport       *defensive;
  const char        *author;
  GDateTime         *date;
  PivotMasks        *masks;
  const char *const *details;
} PivotSheetSource;

G_END_DECLS
