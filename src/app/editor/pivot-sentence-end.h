/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean pivot_sentence_end_is_before (const char *text,
                                       gsize       place);

G_END_DECLS
