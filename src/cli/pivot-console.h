/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void     pivot_console_prepare (void);
gboolean pivot_console_print (const char *text);
void     pivot_console_complain (const char *subject,
                                 const char *reason);
gboolean pivot_console_is_terminal (void);
guint    pivot_console_get_width (void);

G_END_DECLS
