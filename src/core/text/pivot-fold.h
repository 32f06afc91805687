/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void    pivot_fold_append (GString    *pool,
                           const char *word,
                           gsize       length);
guint32 pivot_fold_append_plain (GString    *pool,
                                 const char *word,
                                 gsize       length);
char   *pivot_fold (const char *word);

G_END_DECLS
