/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PivotDragGuard:
 *
 * Keeps a window from noting a drag that stays within it. Under X11 a window
 * hears nothing of it when such a drag is over, holds on to it, and complains of
 * the next one.
 */
typedef struct _PivotDragGuard PivotDragGuard;

PivotDragGuard *pivot_drag_guard_new (GtkWidget *widget);
void            pivot_drag_guard_free (PivotDragGuard *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotDragGuard, pivot_drag_guard_free)

G_END_DECLS
