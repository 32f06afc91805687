/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-key-line.h"

#include <string.h>

#include "core/text/pivot-sentences.h"

#define MAX_RULES 4

/* The evidence that a stage is remembered by, the best first: what was missed, what was the writer's own, what stopped
 * it, what runs differently since. */
static const char *const rules[PIVOT_N_STAGES][MAX_RULES] = {
  [PIVOT_STAGE_PRECISE_CONTEXT] = { "P8", "P7" },
  [PIVOT_STAGE_ROOT_CAUSE] = { "I3", "I2", "I1" },
  [PIVOT_STAGE_VARIABLE_CORRECTION] = { "V1", "V3" },
  [PIVOT_STAGE_OUTCOME_LEARNING] = { "O5", "O4", "O3", "O2" },
};

static const PivotSlot *
find_slot (PivotReport *report,
           PivotStage   stage,
           const char  *rule)
{
  guint            n_slots;
  const PivotSlot *slots = pivot_report_get_slots (report, stage, &n_slots);

  for (guint i = 0; i < n_slots; i++)
    {
      if (slots[i].filled && g_str_equal (slots[i].rule, rule))
        return &slots[i];
    }
  return NULL;
}

static gboolean
find_sentence (const char *text,
               PivotSpan   words,
               PivotSpan  *span)
{
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, NULL);

  for (guint i = 0; i < pivot_sentences_get_length (sentences); i++)
    {
      const PivotSentence *sentence = pivot_sentences_get (sentences, i);

      if (!pivot_span_overlaps (sentence->span, words))
        continue;
      *span = sentence->span;
      return TRUE;
    }
  return FALSE;
}

/**
 * pivot_key_line_find:
 * @report: of the draft that has @text
 * @stage: a stage
 * @text: the stage's text
 * @span: (out): the sentence, in bytes of @text
 *
 * Returns: whether the stage has a sentence that it can be remembered by
 */
gboolean
pivot_key_line_find (PivotReport *report,
                     PivotStage   stage,
                     const char  *text,
                     PivotSpan   *span)
{
  for (guint i = 0; i < MAX_RULES && rules[stage][i] != NULL; i++)
    {
      const PivotSlot *slot = find_slot (report, stage, rules[stage][i]);

      if (slot != NULL && find_sentence (text, slot->span, span))
        return TRUE;
    }
  return FALSE;
}
