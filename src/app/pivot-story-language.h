/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void     pivot_story_language_list (GStrv *codes,
                                    GStrv *names);
gboolean pivot_story_language_apply (const char *language);
gboolean pivot_story_language_is (const char *language,
                                  const char *code);

G_END_DECLS
