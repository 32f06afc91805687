/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void pivot_settings_bind (const char *key,
                          GObject    *object,
                          const char *property);

G_END_DECLS
