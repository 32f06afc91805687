/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/print/pivot-print-set.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_PRINT_OPTIONS (pivot_print_options_get_type ())

/**
 * PivotPrintOptions:
 *
 * What is printed, and on what. It emits `changed` when another is chosen, and
 * `choose` when other stories are wanted.
 */
G_DECLARE_FINAL_TYPE (PivotPrintOptions, pivot_print_options, PIVOT, PRINT_OPTIONS, AdwPreferencesGroup)

void pivot_print_options_show (PivotPrintOptions      *self,
                               const PivotPrintChoice *choice);
void pivot_print_options_offer (PivotPrintOptions      *self,
                                PivotPrintSet          *set,
                                const PivotPrintChoice *choice);
void pivot_print_options_take (PivotPrintOptions *self,
                               PivotPrintChoice  *choice);

G_END_DECLS
