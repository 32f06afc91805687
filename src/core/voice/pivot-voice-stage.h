/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

const char        *pivot_voice_stage_name (PivotStage stage);
const char        *pivot_voice_stage_short_name (PivotStage stage);
const char        *pivot_voice_stage_job (PivotStage stage);
const char *const *pivot_voice_stage_prompts (PivotStage stage);
const char        *pivot_voice_state (PivotState state);

G_END_DECLS
