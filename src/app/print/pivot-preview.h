/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "paper/pivot-ink.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_PREVIEW (pivot_preview_get_type ())
/**
 * PivotPreview:
 *
 * Pages one below the other: the very pages that are printed.
 */
G_DECLARE_FINAL_TYPE (PivotPreview, pivot_preview, PIVOT, PREVIEW, GtkWidget)

void pivot_preview_show (PivotPreview *self,
                         GPtrArray    *pages,
                         gboolean      black);

G_END_DECLS
