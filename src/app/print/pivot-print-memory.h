/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/print/pivot-print-choice.h"
#include "app/print/pivot-print-story.h"

G_BEGIN_DECLS

PivotPrintChoice *pivot_print_memory_load (GPtrArray *stories);
void              pivot_print_memory_save (GPtrArray              *stories,
                                           const PivotPrintChoice *choice);
void              pivot_print_memory_load_setup (GtkPrintSettings **settings,
                                                 GtkPageSetup     **setup);
void              pivot_print_memory_save_setup (GtkPrintSettings *settings,
                                                 GtkPageSetup     *setup);

G_END_DECLS
