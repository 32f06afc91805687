/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *const *pivot_voice_cue_list (void);
const char        *pivot_voice_cue_title (const char *cue);
const char        *pivot_voice_cue_question (const char *cue);

G_END_DECLS
