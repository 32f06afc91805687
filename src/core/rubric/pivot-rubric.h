/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack.h"
#include "core/rubric/pivot-report.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

PivotReport *pivot_rubric_assess (PivotPack  *pack,
                                  PivotDraft *draft,
                                  PivotSide   side,
                                  double      pace);

PivotReport *pivot_rubric_assess_told (PivotPack  *pack,
                                       PivotDraft *draft,
                                       PivotSide   side,
                                       double      pace);

PivotReport *pivot_rubric_assess_again (PivotReport *previous,
                                        PivotPack   *pack,
                                        PivotDraft  *draft,
                                        PivotSide    side,
                                        double       pace);

G_END_DECLS
