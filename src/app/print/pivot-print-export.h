/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/print/pivot-print-set.h"

G_BEGIN_DECLS

gboolean pivot_print_export (PivotPrintSet          *set,
                             const PivotPrintChoice *choice,
                             GPtrArray              *pages,
                             GFile                  *file,
                             GError                **error);

G_END_DECLS
