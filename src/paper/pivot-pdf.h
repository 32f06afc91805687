/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "paper/pivot-ink.h"

G_BEGIN_DECLS

/**
 * PivotPdfTraits:
 * @title: what the file is called where it is shown
 * @author: (nullable): whose it is
 * @subject: (nullable): what it is about
 * @language: (nullable): of its words, such as "en"
 * @date: (nullable): when it was made
 *
 * What a PDF file says of itself.
 */
typedef struct
{
  const char *title;
  const char *author;
  const char *subject;
  const char *language;
  GDateTime  *date;
} PivotPdfTraits;

/**
 * PivotPdf:
 *
 * A PDF file while it is written, page by page.
 */
typedef struct _PivotPdf PivotPdf;

PivotPdf *pivot_pdf_new (GOutputStream *stream,
                         PivotInkFlags  flags);
void      pivot_pdf_free (PivotPdf *self);
void      pivot_pdf_tell (PivotPdf             *self,
                          const PivotPdfTraits *traits);
gboolean  pivot_pdf_add_page (PivotPdf        *self,
                              const PivotPage *page,
                              GError         **error);
gboolean  pivot_pdf_finish (PivotPdf *self,
                            GError  **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPdf, pivot_pdf_free)

G_END_DECLS
