/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

const char *pivot_trouble_reason (int error_number);
void        pivot_trouble_set (GError **error,
                               int      error_number);
void        pivot_trouble_name (GError    **error,
                                const char *path);

G_END_DECLS
