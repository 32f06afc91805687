/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "core/story/pivot-stage.h"

G_BEGIN_DECLS

/**
 * PivotSaidRows:
 *
 * The first rows of a list, which say what a stage holds.
 */
typedef struct _PivotSaidRows PivotSaidRows;

PivotSaidRows *pivot_said_rows_new (GtkListBox *list);
void           pivot_said_rows_free (PivotSaidRows *self);
void           pivot_said_rows_show (PivotSaidRows *self,
                                     GPtrArray     *said,
                                     guint          in_view,
                                     PivotStage     stage);
void           pivot_said_rows_set_text (PivotSaidRows *self,
                                         GtkWidget     *text);

G_END_DECLS
