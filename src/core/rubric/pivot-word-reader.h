/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-language.h"
#include "core/rubric/pivot-word.h"
#include "core/text/pivot-number.h"
#include "core/text/pivot-sentences.h"

G_BEGIN_DECLS

/**
 * PivotWordReader:
 * @language: of the text
 * @text: valid UTF-8
 * @tokens: of @text
 * @numbers: of @tokens
 * @next_number: the first number that is not read yet; start it at 0
 * @sentence: the sentence at hand; start it at %NULL
 *
 * Makes words of the tokens of a text, sentence by sentence.
 */
typedef struct
{
  const PivotLanguage *language;
  const char          *text;
  const PivotTokens   *tokens;
  const GArray        *numbers;
  guint                next_number;
  const PivotSentence *sentence;
} PivotWordReader;

void pivot_word_reader_read (PivotWordReader     *self,
                             const PivotSentence *sentence,
                             GArray              *words);

G_END_DECLS
