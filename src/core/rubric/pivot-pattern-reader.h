/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-places.h"

G_BEGIN_DECLS

gboolean pivot_places_read (PivotPlaces  *self,
                            const char   *source,
                            PivotLexicon *lexicon,
                            GError      **error);

G_END_DECLS
