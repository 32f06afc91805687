/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-stage.h"

G_BEGIN_DECLS

#define PIVOT_N_LEVELS 5

const char *pivot_voice_level_own (int level);
const char *pivot_voice_level_stage (PivotStage stage,
                                     int        level);

G_END_DECLS
