/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

void pivot_units_glue (PangoAttrList *list,
                       const char    *text);

G_END_DECLS
