/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-places.h"
#include "core/rubric/pivot-postings.h"

G_BEGIN_DECLS

/**
 * PivotPattern:
 *
 * A row of words to look for, compiled. Immutable.
 */
typedef struct _PivotPattern PivotPattern;

extern const PivotLayout pivot_pattern_layout;

PivotPattern         *pivot_pattern_new (const char   *source,
                                         PivotLexicon *lexicon,
                                         GError      **error);
void                  pivot_pattern_free (PivotPattern *self);
const PivotSignature *pivot_pattern_get_start (const PivotPattern *self);
void                  pivot_pattern_append_traits (const PivotPattern *self,
                                                   GArray             *traits);
gsize                 pivot_pattern_weigh_cut (const PivotPattern *self,
                                               guint               index);
void                  pivot_pattern_append_cut (const PivotPattern *self,
                                                guint               index,
                                                GArray             *symbols);
PivotSignature        pivot_pattern_sign_cut (const PivotPattern *self,
                                              guint               index);
guint                 pivot_pattern_match (const PivotPattern  *self,
                                           const PivotWord     *words,
                                           const PivotPostings *postings,
                                           guint                n_words,
                                           guint                first);
gboolean              pivot_pattern_occurs (const PivotPattern  *self,
                                            const PivotWord     *words,
                                            const PivotPostings *postings,
                                            guint                first,
                                            guint                last);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPattern, pivot_pattern_free)

G_END_DECLS
