/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/contrast/pivot-pairing.h"

G_BEGIN_DECLS

const char *pivot_voice_row (PivotRow row);
const char *pivot_voice_row_reading (PivotRow row,
                                     gboolean owned);
const char *pivot_voice_row_stance (PivotRow    row,
                                    PivotStance stance);
const char *pivot_voice_row_phrase (PivotRow row,
                                    gboolean owned);
const char *pivot_voice_row_question (PivotRow row);
const char *pivot_voice_row_disowned (PivotRow row);
const char *pivot_voice_row_nothing (void);

G_END_DECLS
