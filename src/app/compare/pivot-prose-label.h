/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/compare/pivot-prose.h"

G_BEGIN_DECLS

GtkWidget *pivot_prose_label_new (const PivotProse *prose);
void       pivot_prose_label_get_ink (PivotDiffOp op,
                                      GdkRGBA    *ink);

G_END_DECLS
