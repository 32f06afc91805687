/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

char *pivot_voice_seconds (double seconds);
char *pivot_voice_clock (double seconds);
char *pivot_voice_words (guint words);
char *pivot_voice_aliases (guint aliases);
char *pivot_voice_spoken (double seconds);
char *pivot_voice_evidence (const PivotStageReport *report);
char *pivot_voice_card_description (const PivotStageReport *report);

G_END_DECLS
