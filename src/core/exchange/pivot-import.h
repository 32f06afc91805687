/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/exchange/pivot-document.h"
#include "core/store/pivot-library.h"

G_BEGIN_DECLS

/**
 * PivotImportOutcome:
 * @PIVOT_IMPORT_ADDED: it is in the library now
 * @PIVOT_IMPORT_RENAMED: so it is, but under another id, since its file gives
 *   it none that is one
 * @PIVOT_IMPORT_APART: so it is, but under another id, since a story with
 *   another text has the one in its file
 * @PIVOT_IMPORT_KNOWN: it was there already
 *
 * What came of taking a story into a library.
 */
typedef enum
{
  PIVOT_IMPORT_ADDED,
  PIVOT_IMPORT_RENAMED,
  PIVOT_IMPORT_APART,
  PIVOT_IMPORT_KNOWN,
} PivotImportOutcome;

gboolean    pivot_import_check (PivotDocument *document,
                                GError       **error);
PivotStory *pivot_import_run (PivotLibrary       *library,
                              PivotDocument      *document,
                              PivotImportOutcome *outcome,
                              GError            **error);

G_END_DECLS
