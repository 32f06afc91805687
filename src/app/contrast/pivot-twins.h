/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-record.h"

G_BEGIN_DECLS

#define PIVOT_N_TWINS 6

/* The defensive answers of the stories that come with Pivot, each of another kind. */

PivotRecord *pivot_twin_load (guint twin);
const char  *pivot_twin_kind (guint twin);

G_END_DECLS
