/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *pivot_voice_lines_weak (const char *rule);
const char *pivot_voice_lines_strong (const char *rule);

G_END_DECLS
