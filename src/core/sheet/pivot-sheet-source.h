/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"
#include "core/sheet/pivot-masks.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotSheetBefore:
 * @draft: what was written then
 * @report: what the rubric thinks of it
 * @names: what the two versions are called, the earlier one first
 *
 * An earlier version of a story; nobody owns what it holds.
 */
typedef struct
{
  PivotDraft  *draft;
  PivotReport *report;
  const char  *names[2];
} PivotSheetBefore;

/**
 * PivotSheetSource:
 * @draft: what was written
 * @report: what the rubric thinks of it
 * @defensive: (nullable): what it thinks of the defensive answer; only a
 *   contrast needs it
 * @before: (nullable): what it is compared with; only a comparison needs it
 * @author: (nullable): whose story it is, as the sheet says it
 * @date: (nullable): the day that the sheet says
 * @masks: (nullable): what is hidden on paper
 * @brief: whether what is marked as a detail is left out
 *
 * What a sheet is made from; nobody owns what it holds.
 */
typedef struct
{
  PivotDraft             *draft;
  PivotReport            *report;
  PivotReport            *defensive;
  const PivotSheetBefore *before;
  const char             *author;
  GDateTime              *date;
  PivotMasks             *masks;
  gboolean                brief;
} PivotSheetSource;

G_END_DECLS
