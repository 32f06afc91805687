/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/print/pivot-print-set.h"

G_BEGIN_DECLS

/**
 * PivotPrintTold:
 * @sentence: what became of it, in one line
 * @data: the caller's
 */
typedef void (*PivotPrintTold) (const char *sentence,
                                gpointer    data);

void        pivot_print_operation_run (PivotPrintSet          *set,
                                       const PivotPrintChoice *choice,
                                       GtkWindow              *parent,
                                       PivotPrintTold          told,
                                       gpointer                data,
                                       GDestroyNotify          destroy);
const char *pivot_print_operation_describe (const GError *error);

G_END_DECLS
