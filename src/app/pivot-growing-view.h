/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_GROWING_VIEW (pivot_growing_view_get_type ())

/**
 * PivotGrowingView:
 *
 * A text view that is as high as what is in it, and has nothing to scroll.
 */
G_DECLARE_DERIVABLE_TYPE (PivotGrowingView, pivot_growing_view, PIVOT, GROWING_VIEW, GtkSourceView)

struct _PivotGrowingViewClass
{
  GtkSourceViewClass parent_class;
};

G_END_DECLS
