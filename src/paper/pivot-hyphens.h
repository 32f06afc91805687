/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where a line may end within a word. */
#define PIVOT_SOFT_HYPHEN "\302\255"

/**
 * PivotHyphens:
 *
 * Where the long words of a language may be parted. Immutable.
 */
typedef struct _PivotHyphens PivotHyphens;

PivotHyphens *pivot_hyphens_new (const char *language);
void          pivot_hyphens_free (PivotHyphens *self);
char         *pivot_hyphens_insert (PivotHyphens *self,
                                    const char   *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotHyphens, pivot_hyphens_free)

G_END_DECLS
