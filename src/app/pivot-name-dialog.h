/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * PivotNameDialogCallback:
 * @target: what was given to pivot_name_dialog_present()
 * @name: what the writer typed, without space around it
 */
typedef void (*PivotNameDialogCallback) (gpointer    target,
                                         const char *name);

void pivot_name_dialog_present (GtkWidget              *parent,
                                const char             *heading,
                                const char             *verb,
                                const char             *name,
                                PivotNameDialogCallback callback,
                                GObject                *target);

G_END_DECLS
