/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/rubric/pivot-pack.h"
#include "core/store/pivot-library.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_PRINT_DIALOG (pivot_print_dialog_get_type ())
/**
 * PivotPrintDialog:
 *
 * Asks how a story, or several, is to be put on paper and shows the pages, then
 * prints or exports them. The signal `told` says in one line what became of that.
 * What is marked as a detail is an edit of the story like any other.
 */
G_DECLARE_FINAL_TYPE (PivotPrintDialog, pivot_print_dialog, PIVOT, PRINT_DIALOG, AdwDialog)

AdwDialog *pivot_print_dialog_new (PivotLibrary *library,
                                   PivotStory   *story,
                                   PivotPack    *pack,
                                   double        pace);
void       pivot_print_dialog_set_stories (PivotPrintDialog *self,
                                           GPtrArray        *stories);

G_END_DECLS
