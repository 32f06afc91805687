/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The packs that come with the program; made by glib-compile-resources. */
GResource *pivot_rubric_get_resource (void);

G_END_DECLS
