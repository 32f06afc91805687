/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pivot-stage-text.h"
#include "core/text/pivot-span.h"

G_BEGIN_DECLS

void pivot_pointing_show (PivotStageText *text,
                          PivotSpan       span);

G_END_DECLS
