/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-clock.h"

G_BEGIN_DECLS

/* Times as files hold them: UTC, in members as 2026-03-02T09:15:00Z, in names
 * as 20260302T091500Z. */

GDateTime *pivot_moment_now (const PivotClock *clock);
GDateTime *pivot_moment_parse (const char *text);
char      *pivot_moment_format (GDateTime *moment);
char      *pivot_moment_stamp (GDateTime *moment);

G_END_DECLS
