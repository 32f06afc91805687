/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-json.h"
#include "core/story/pivot-revision.h"

G_BEGIN_DECLS

/* The format that is written, and the newest that is fully understood. */
#define PIVOT_CODEC_FORMAT 1

PivotRecord   *pivot_codec_read_record (const char *bytes,
                                        gsize       length,
                                        const char *id,
                                        char      **caveat,
                                        GError    **error);
PivotRecord   *pivot_codec_record_from_json (JsonObject *object,
                                             const char *id,
                                             char      **caveat,
                                             GError    **error);
JsonObject    *pivot_codec_record_to_json (const PivotRecord *record);
char          *pivot_codec_write_record (const PivotRecord *record,
                                         GError           **error);
PivotRevision *pivot_codec_read_revision (const char *bytes,
                                          gsize       length,
                                          const char *file,
                                          GError    **error);
PivotRevision *pivot_codec_revision_from_json (JsonObject *object,
                                               GError    **error);
JsonObject    *pivot_codec_revision_to_json (const PivotRevision *revision);
char          *pivot_codec_write_revision (const PivotRevision *revision,
                                           GError             **error);

G_END_DECLS
