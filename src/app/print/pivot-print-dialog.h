/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/print/pivot-print-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_PRINT_DIALOG (pivot_print_dialog_get_type ())
/**
 * PivotPrintDialog:
 *
 * Asks how a story is to be put on paper and shows the page, then prints or
 * exports it. The signal `told` says in one line what became of that.
 */
G_DECLARE_FINAL_TYPE (PivotPrintDialog, pivot_print_dialog, PIVOT, PRINT_DIALOG, AdwDialog)

AdwDialog *pivot_print_dialog_new (PivotPrintStory *story);

G_END_DECLS
