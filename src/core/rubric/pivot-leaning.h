/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack-content.h"
#include "core/story/pivot-stage.h"

G_BEGIN_DECLS

/**
 * PivotLeaning:
 * @stages: by stage, how much speaks for a sentence's belonging there, where
 *   what one rule finds is worth 1
 *
 * Which stage a sentence belongs to by what it says alone.
 */
typedef struct
{
  double stages[PIVOT_N_STAGES];
} PivotLeaning;

PivotLeaning pivot_leaning_of (const PivotPackContent  *pack,
                               const PivotReadSentence *sentence,
                               const GArray            *hits);

G_END_DECLS
