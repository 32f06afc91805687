/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-evidence.h"

G_BEGIN_DECLS

/**
 * PivotNext:
 * @PIVOT_NEXT_IS_OTHER: it tells of something else
 * @PIVOT_NEXT_OWNS: it says the writer's part, and blames nobody
 * @PIVOT_NEXT_TURNS: it opens with "but" besides
 *
 * How a sentence takes up the one before it.
 */
typedef enum
{
  PIVOT_NEXT_IS_OTHER,
  PIVOT_NEXT_OWNS,
  PIVOT_NEXT_TURNS,
} PivotNext;

gboolean  pivot_concession_gives_way (const PivotEvidence *self,
                                      const PivotHit      *hit);
PivotNext pivot_concession_apply (const PivotEvidence     *self,
                                  const PivotReadSentence *sentence,
                                  GArray                  *hits,
                                  PivotNext                next);

G_END_DECLS
