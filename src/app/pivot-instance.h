/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *pivot_instance_get_library (const char *folder);
char *pivot_instance_get_id (const char *library);

G_END_DECLS
