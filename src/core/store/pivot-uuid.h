/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *pivot_uuid_new (void);
gboolean pivot_uuid_is_valid (const char *text);

G_END_DECLS
