/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/* The member `dismissed`: a list of rules, each with the sentence that it was
 * set aside for. */

PivotDraft *pivot_dismissed_read (JsonArray  *dismissed,
                                  PivotDraft *draft,
                                  GError    **error);
JsonArray  *pivot_dismissed_write (PivotDraft *draft);
void        pivot_dismissed_foreign (JsonArray  *dismissed,
                                     JsonObject *foreign);
void        pivot_dismissed_write_foreign (JsonArray *dismissed,
                                           JsonArray *foreign);

G_END_DECLS
