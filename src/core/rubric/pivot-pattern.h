/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-atom.h"

G_BEGIN_DECLS

/**
 * PivotPattern:
 *
 * A row of words to look for, compiled. Immutable.
 */
typedef struct _PivotPattern PivotPattern;

PivotPattern *pivot_pattern_new (const char   *source,
                                 PivotLexicon *lexicon,
                                 GError      **error);
void          pivot_pattern_free (PivotPattern *self);
GArray       *pivot_pattern_get_starts (const PivotPattern *self);
guint         pivot_pattern_match (const PivotPattern *self,
                                   const PivotWord    *words,
                                   guint               n_words,
                                   guint               first);
gboolean      pivot_pattern_occurs (const PivotPattern *self,
                                    const PivotWord    *words,
                                    guint               first,
                                    guint               last);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPattern, pivot_pattern_free)

G_END_DECLS
