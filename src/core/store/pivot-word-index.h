/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-query.h"

G_BEGIN_DECLS

/**
 * PivotWordIndex:
 *
 * Which words stand in which of many drafts, so that thousands of them are
 * searched between two keys. Finds what pivot_query_matches() finds. Immutable.
 */
typedef struct _PivotWordIndex PivotWordIndex;

PivotWordIndex *pivot_word_index_new (PivotDraft *const *drafts,
                                      guint              n_drafts);
void            pivot_word_index_free (PivotWordIndex *self);
guint           pivot_word_index_get_n_drafts (PivotWordIndex *self);
guint8         *pivot_word_index_find (PivotWordIndex *self,
                                       PivotQuery     *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotWordIndex, pivot_word_index_free)

G_END_DECLS
