/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-finding.h"

#include "core/text/pivot-tokens.h"

/* Enough of a hash to tell the sentences of one story apart. */
#define HASH_LENGTH 16

static const char *const kind_ids[] = {
  [PIVOT_FINDING_CONTRAST] = "contrast",
  [PIVOT_FINDING_MISSING] = "missing",
  [PIVOT_FINDING_MEASURE] = "measure",
  [PIVOT_FINDING_HINT] = "hint",
};

/**
 * pivot_finding_kind_get_id:
 *
 * Returns: the name of @kind in a JSON report
 */
const char *
pivot_finding_kind_get_id (PivotFindingKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (kind_ids), NULL);

  return kind_ids[kind];
}

/**
 * pivot_finding_hash_sentence:
 * @text: valid UTF-8
 * @sentence: a range of it
 *
 * Returns: (transfer full): a name for the sentence that stays when only its
 *   case, its spaces or the shape of its quotes change
 */
char *
pivot_finding_hash_sentence (const char *text,
                             PivotSpan   sentence)
{
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text + sentence.start, pivot_span_length (sentence));
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *hash = NULL;

  for (guint i = 0; i < pivot_tokens_get_length (tokens); i++)
    {
      g_string_append (words, pivot_tokens_get_folded (tokens, i));
      g_string_append_c (words, ' ');
    }
  hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, words->str, (gssize) words->len);
  return g_strndup (hash, HASH_LENGTH);
}
