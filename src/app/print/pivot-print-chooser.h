/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/store/pivot-library.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_PRINT_CHOOSER (pivot_print_chooser_get_type ())

/**
 * PivotPrintChooser:
 *
 * Asks which stories are printed together. It emits `chosen` when that changes.
 */
G_DECLARE_FINAL_TYPE (PivotPrintChooser, pivot_print_chooser, PIVOT, PRINT_CHOOSER, AdwDialog)

AdwDialog *pivot_print_chooser_new (PivotLibrary *library,
                                    GPtrArray    *chosen);
GPtrArray *pivot_print_chooser_list (PivotPrintChooser *self);

G_END_DECLS
