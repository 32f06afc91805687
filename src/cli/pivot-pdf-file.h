/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/pivot-pdf.h"

G_BEGIN_DECLS

/**
 * PivotPdfFile:
 *
 * A PDF file on the way to its place. What does not become whole leaves nothing
 * behind.
 */
typedef struct _PivotPdfFile PivotPdfFile;

PivotPdfFile *pivot_pdf_file_new (const char   *path,
                                  const char   *title,
                                  PivotInkFlags flags);
void          pivot_pdf_file_free (PivotPdfFile *self);
PivotPdf     *pivot_pdf_file_get_pdf (PivotPdfFile *self);
gboolean      pivot_pdf_file_add_page (PivotPdfFile    *self,
                                       const PivotPage *page);
gboolean      pivot_pdf_file_finish (PivotPdfFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPdfFile, pivot_pdf_file_free)

G_END_DECLS
