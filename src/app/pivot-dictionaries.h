/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *pivot_dictionaries_choose (const char *const *installed,
                                       const char        *language);

G_END_DECLS
