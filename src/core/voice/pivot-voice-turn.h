/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/insight/pivot-turn.h"

G_BEGIN_DECLS

char *pivot_voice_turn (const PivotTurn *turn);
char *pivot_voice_turn_in_words (const PivotTurn *turn);
char *pivot_voice_pace_of_change (double from,
                                  double to);
char *pivot_voice_changes (guint n_changes);

G_END_DECLS
