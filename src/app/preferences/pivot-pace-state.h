/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Words a minute between which people speak when they are understood. */
#define PIVOT_PACE_SLOWEST 100.0
#define PIVOT_PACE_USUAL 150.0
#define PIVOT_PACE_FASTEST 200.0

const char *pivot_pace_get_passage (void);
double      pivot_pace_measure (const char *passage,
                                double      seconds);

G_END_DECLS
