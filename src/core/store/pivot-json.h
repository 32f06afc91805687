/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "core/store/pivot-json-scan.h"

G_BEGIN_DECLS

JsonObject *pivot_json_parse (const char            *bytes,
                              gsize                  length,
                              const PivotJsonLimits *limits,
                              PivotJsonQuirks       *quirks,
                              GError               **error);
char       *pivot_json_write (JsonObject *object);
char       *pivot_json_write_line (JsonNode *node);

G_END_DECLS
