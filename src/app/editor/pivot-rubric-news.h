/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

char *pivot_rubric_news (PivotReport *before,
                         PivotReport *after,
                         PivotStage   stage);

G_END_DECLS
