/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-draft.h"
#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotQuery:
 *
 * Words to look for. Each has to begin a word somewhere in a story, whatever
 * its case and accents.
 */
typedef struct _PivotQuery PivotQuery;

PivotQuery *pivot_query_new (const char *words);
void        pivot_query_free (PivotQuery *self);
gboolean    pivot_query_is_empty (PivotQuery *self);
gboolean    pivot_query_matches (PivotQuery *self,
                                 PivotDraft *draft);
GPtrArray  *pivot_query_get_words (PivotQuery *self);
gboolean    pivot_query_find (PivotQuery *self,
                              const char *text,
                              gsize       from,
                              PivotSpan  *word);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotQuery, pivot_query_free)

G_END_DECLS
