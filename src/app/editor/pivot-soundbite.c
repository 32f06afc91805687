/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-soundbite.h"

#include <string.h>

#include "app/editor/pivot-rubric-item.h"
#include "core/text/pivot-sentences.h"

/**
 * pivot_soundbite:
 * @example: a story that is told well
 * @stage: the stage that is to be written
 *
 * Returns: (transfer full) (nullable): the line that opens that stage in
 *   @example, in quotation marks; %NULL where it says nothing there
 */
char *
pivot_soundbite (PivotDraft *example,
                 PivotStage  stage)
{
  const char *text = pivot_draft_get_text (example, PIVOT_SIDE_OWNED, stage);
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, NULL);

  if (pivot_sentences_get_length (sentences) == 0)
    return NULL;
  return pivot_rubric_item_quote (pivot_sentences_get (sentences, 0)->span, text);
}
