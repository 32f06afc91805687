/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

const char *pivot_voice_row (PivotRow row);
const char *pivot_voice_row_reading (PivotRow row,
                                     gboolean owned);
const char *pivot_voice_row_question (PivotRow row);
const char *pivot_voice_row_nothing (void);

G_END_DECLS
