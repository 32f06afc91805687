/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/exchange/pivot-export.h"

G_BEGIN_DECLS

char *pivot_export_name_suggest (const char       *title,
                                 PivotExportFormat format);

G_END_DECLS
