/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/tally/pivot-tally.h"

G_BEGIN_DECLS

/**
 * PivotTallyCache:
 *
 * Remembers how drafts read from one run of the program to the next, since to
 * read thousands of stories again takes seconds. It holds numbers alone, never
 * a word, is known by all that a number depends on, and can be done without.
 */
typedef struct _PivotTallyCache PivotTallyCache;

PivotTallyCache *pivot_tally_cache_open (PivotPack  *pack,
                                         const char *path);
PivotTallyCache *pivot_tally_cache_open_usual (PivotPack  *pack,
                                               const char *program);
PivotTally      *pivot_tally_cache_get (PivotTallyCache   *self,
                                        PivotDraft *const *drafts,
                                        guint              n_drafts);
guint            pivot_tally_cache_get_n_fresh (PivotTallyCache *self);
void             pivot_tally_cache_close (PivotTallyCache *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTallyCache, pivot_tally_cache_close)

G_END_DECLS
