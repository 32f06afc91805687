/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

gboolean pivot_key_line_find (PivotReport *report,
                              PivotStage   stage,
                              const char  *text,
                              PivotSpan   *span);

G_END_DECLS
