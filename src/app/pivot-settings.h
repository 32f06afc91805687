/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void pivot_settings_bind (const char *key,
                          GObject    *object,
                          const char *property);

char *pivot_settings_dup_string (const char *key,
                                 const char *fallback);

G_END_DECLS
