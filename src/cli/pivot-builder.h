/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Members of the objects that the commands write, with as many digits as are
 * meant. */

void pivot_builder_add_string (JsonBuilder *builder,
                               const char  *name,
                               const char  *value);
void pivot_builder_add_integer (JsonBuilder *builder,
                                const char  *name,
                                gint64       value);
void pivot_builder_add_score (JsonBuilder *builder,
                              const char  *name,
                              double       score);
void pivot_builder_add_seconds (JsonBuilder *builder,
                                const char  *name,
                                double       seconds);

G_END_DECLS
