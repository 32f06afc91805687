/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/print/pivot-print-choice.h"

G_BEGIN_DECLS

PivotPrintChoice *pivot_print_memory_load (const char *story);
void              pivot_print_memory_save (const char             *story,
                                           const PivotPrintChoice *choice);
void              pivot_print_memory_load_setup (GtkPrintSettings **settings,
                                                 GtkPageSetup     **setup);
void              pivot_print_memory_save_setup (GtkPrintSettings *settings,
                                                 GtkPageSetup     *setup);

G_END_DECLS
