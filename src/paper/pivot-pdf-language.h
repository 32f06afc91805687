/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PivotPdfLanguage:
 *
 * Looks at a PDF file while cairo writes it, so as to say behind it in which
 * language it is, which cairo has no call for.
 */
typedef struct _PivotPdfLanguage PivotPdfLanguage;

PivotPdfLanguage *pivot_pdf_language_new (void);
void              pivot_pdf_language_free (PivotPdfLanguage *self);
void              pivot_pdf_language_watch (PivotPdfLanguage *self,
                                            const char       *bytes,
                                            gsize             length);
GBytes           *pivot_pdf_language_make_update (PivotPdfLanguage *self,
                                                  const char       *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPdfLanguage, pivot_pdf_language_free)

G_END_DECLS
