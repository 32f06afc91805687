/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/library/pivot-library-rows.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_COVERAGE_DIALOG (pivot_coverage_dialog_get_type ())

/**
 * PivotCoverageDialog:
 *
 * How many stories there are of each kind and stake, what is missing, and which
 * story answers a question that is often asked. Its signal `chosen` is given
 * with the story that the user wants to go to, `narrowed` with a kind and a stake.
 */
G_DECLARE_FINAL_TYPE (PivotCoverageDialog, pivot_coverage_dialog, PIVOT, COVERAGE_DIALOG, AdwDialog)

AdwDialog *pivot_coverage_dialog_new (PivotLibraryRows *rows);

G_END_DECLS
