/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-word.h"

G_BEGIN_DECLS

/**
 * PivotVerdict:
 * @PIVOT_VERDICT_VERB_IF_FORMED: if it is in a form that only a verb has, or takes an object
 *
 * What a word that may be a noun or a verb turns out to be.
 */
typedef enum
{
  PIVOT_VERDICT_NOUN,
  PIVOT_VERDICT_VERB,
  PIVOT_VERDICT_VERB_IF_BASE,
  PIVOT_VERDICT_VERB_IF_PARTICIPLE,
  PIVOT_VERDICT_VERB_IF_GERUND,
  PIVOT_VERDICT_VERB_IF_FORMED,
} PivotVerdict;

const PivotWord *pivot_verdict_find_word (const PivotWord *words,
                                          guint            at);
PivotVerdict     pivot_verdict_after (const PivotWord *before);
gboolean         pivot_verdict_is_past (const PivotWord *word);
gboolean         pivot_verdict_has_object (const PivotWord *words,
                                           guint            n_words,
                                           guint            at);
gboolean         pivot_verdict_is_verb (const PivotWord *words,
                                        guint            n_words,
                                        guint            at);

G_END_DECLS
