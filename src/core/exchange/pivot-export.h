/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/exchange/pivot-bundle.h"
#include "core/store/pivot-store.h"

G_BEGIN_DECLS

/**
 * PivotExportFormat:
 * @PIVOT_EXPORT_PIVOT: all of it, with revisions and rehearsals
 * @PIVOT_EXPORT_MARKDOWN: the owning answer, to be read back
 * @PIVOT_EXPORT_TEXT: the owning answer, for people
 * @PIVOT_EXPORT_HTML: the same as a page that loads and runs nothing
 * @PIVOT_EXPORT_JSON: what the story's own file holds
 *
 * What a story can be written as.
 */
typedef enum
{
  PIVOT_EXPORT_PIVOT,
  PIVOT_EXPORT_MARKDOWN,
  PIVOT_EXPORT_TEXT,
  PIVOT_EXPORT_HTML,
  PIVOT_EXPORT_JSON,
} PivotExportFormat;

#define PIVOT_EXPORT_N_FORMATS 5

const char  *pivot_export_format_get_id (PivotExportFormat format);
gboolean     pivot_export_format_from_id (const char        *id,
                                          PivotExportFormat *format);
PivotBundle *pivot_export_collect (PivotStore  *store,
                                   PivotRecord *record,
                                   GError     **error);
char        *pivot_export_write (const PivotBundle *bundle,
                                 PivotExportFormat  format);
gboolean     pivot_export_save (PivotStore       *store,
                                PivotRecord      *record,
                                PivotExportFormat format,
                                const char       *path,
                                GError          **error);

G_END_DECLS
