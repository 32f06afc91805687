/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_FIRST_RUN (pivot_first_run_get_type ())

/**
 * PivotFirstRun:
 *
 * The page of a library that never held a story: what Pivot is for, and the two
 * ways to begin.
 */
G_DECLARE_FINAL_TYPE (PivotFirstRun, pivot_first_run, PIVOT, FIRST_RUN, AdwBin)

G_END_DECLS
