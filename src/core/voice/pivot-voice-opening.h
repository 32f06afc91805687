/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

/* How many ways there are, in each row, to turn a defensive sentence. */
#define PIVOT_N_OPENINGS 3

const char *pivot_voice_opening_name (PivotRow row,
                                      guint    opening);
const char *pivot_voice_opening_question (PivotRow row,
                                          guint    opening);
const char *pivot_voice_opening_skeleton (PivotRow row,
                                          guint    opening);

G_END_DECLS
