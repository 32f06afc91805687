/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *pivot_voice_moment (GDateTime *moment,
                          GDateTime *now);
char *pivot_voice_day (GDateTime *moment,
                       GDateTime *now);

G_END_DECLS
