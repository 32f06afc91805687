/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/* Words in scripts that put no space between them, such as Chinese, Japanese
 * and Thai. Only here does a text's script matter. */

gboolean pivot_breaks_is_unspaced (gunichar c);
gsize    pivot_breaks_find_end (const char *text,
                                gsize       length);
GArray  *pivot_breaks_part (const char *run,
                            gsize       length);
guint    pivot_breaks_count (const char *word,
                             gsize       length,
                             gboolean   *has_spaced);
double   pivot_breaks_say (const char *word,
                           gsize       length);

G_END_DECLS
