/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

const char *pivot_voice_slot_name (const PivotSlot *slot);
const char *pivot_voice_slot_said (const PivotSlot *slot);
const char *pivot_voice_slot_question (const PivotSlot *slot);
const char *pivot_voice_slot_skeleton (const PivotSlot *slot);
gboolean    pivot_voice_slot_knows (const char *rule);

G_END_DECLS
