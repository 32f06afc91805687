/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

/* Every sentence the user reads about stages and findings, in the interface's language. */

const char        *pivot_voice_stage_name (PivotStage stage);
const char        *pivot_voice_stage_short_name (PivotStage stage);
const char        *pivot_voice_stage_job (PivotStage stage);
const char *const *pivot_voice_stage_prompts (PivotStage stage);
const char        *pivot_voice_state (PivotState state);
const char        *pivot_voice_row (PivotRow row);
const char        *pivot_voice_slot_name (const PivotSlot *slot);
const char        *pivot_voice_slot_said (const PivotSlot *slot);
const char        *pivot_voice_slot_question (const PivotSlot *slot);
const char        *pivot_voice_slot_skeleton (const PivotSlot *slot);
const char        *pivot_voice_rule_why (const char *rule);
const char        *pivot_voice_finding_title (const PivotFinding *finding);
char              *pivot_voice_finding_message (const PivotFinding *finding);
char              *pivot_voice_finding_because (const PivotFinding *finding);
char              *pivot_voice_seconds (double seconds);
char              *pivot_voice_clock (double seconds);
char              *pivot_voice_card_description (const PivotStageReport *report);

G_END_DECLS
