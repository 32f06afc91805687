/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *pivot_text_clean (const char *text,
                           gssize      length);
gboolean pivot_text_clean_is_lossy (const char *text,
                                    gssize      length);
gboolean pivot_text_clean_is_endless (const char *text);

G_END_DECLS
