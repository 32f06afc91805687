/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "core/exchange/pivot-bundle.h"
#include "core/insight/pivot-split.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

#define PIVOT_DOCUMENT_ERROR (pivot_document_error_quark ())

/**
 * PivotDocumentError:
 * @PIVOT_DOCUMENT_ERROR_NAMED_JSON: its name says JSON, its content is none
 * @PIVOT_DOCUMENT_ERROR_OTHER_JSON: JSON, but no story
 * @PIVOT_DOCUMENT_ERROR_NEWER: a story of a newer format
 * @PIVOT_DOCUMENT_ERROR_AMBIGUOUS: a member comes twice
 * @PIVOT_DOCUMENT_ERROR_UNKEEPABLE: it can be read, and yet a library cannot
 *   keep it as it is
 *
 * Why a text that can be read is no story to be told; other reasons are those
 * of #PivotIntakeError, #PivotJsonError and #GIOErrorEnum.
 */
typedef enum
{
  PIVOT_DOCUMENT_ERROR_NAMED_JSON,
  PIVOT_DOCUMENT_ERROR_OTHER_JSON,
  PIVOT_DOCUMENT_ERROR_NEWER,
  PIVOT_DOCUMENT_ERROR_AMBIGUOUS,
  PIVOT_DOCUMENT_ERROR_UNKEEPABLE,
} PivotDocumentError;

/**
 * PivotDocument:
 *
 * A story as somebody hands it over: a story's own file, Markdown with the
 * headings of the stages or of STAR, or a plain narrative. Its content says
 * which. Immutable.
 */
typedef struct _PivotDocument PivotDocument;

#define PIVOT_TYPE_DOCUMENT (pivot_document_get_type ())

GQuark         pivot_document_error_quark (void);
GType          pivot_document_get_type (void);
PivotDocument *pivot_document_new_for_path (PivotPack  *pack,
                                            const char *path,
                                            GError    **error);
PivotDocument *pivot_document_new_for_fd (PivotPack *pack,
                                          int        fd,
                                          GError   **error);
PivotDocument *pivot_document_new_for_prose (PivotPack  *pack,
                                             const char *text,
                                             GError    **error);
PivotDocument *pivot_document_new_for_json (JsonObject *object,
                                            GError    **error);
PivotDocument *pivot_document_new_for_draft (const char *id,
                                             PivotDraft *draft);
PivotDocument *pivot_document_ref (PivotDocument *self);
void           pivot_document_unref (PivotDocument *self);
const char    *pivot_document_get_id (PivotDocument *self);
PivotDraft    *pivot_document_get_draft (PivotDocument *self);
PivotSplit    *pivot_document_get_split (PivotDocument *self);
PivotBundle   *pivot_document_get_bundle (PivotDocument *self);
const char    *pivot_document_get_caveat (PivotDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotDocument, pivot_document_unref)

G_END_DECLS
