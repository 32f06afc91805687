/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-rubric-item.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/voice/pivot-voice.h"

static char *
quote_line (const char *line)
{
  if (line == NULL)
    return NULL;
  return pivot_rubric_item_quote ((PivotSpan) { 0, strlen (line) }, line);
}

static void
item_explain (PivotRubricItem *self)
{
  self->key = g_strjoin ("\n", self->rule, self->title, self->sentence, NULL);
  self->why = g_strdup (pivot_voice_rule_why (self->rule));
  self->weak = quote_line (pivot_voice_lines_weak (self->rule));
  self->strong = quote_line (pivot_voice_lines_strong (self->rule));
}

/**
 * pivot_rubric_item_new_for_slot:
 * @slot: a slot that is empty
 *
 * Returns: (transfer full): the question that would fill it
 */
PivotRubricItem *
pivot_rubric_item_new_for_slot (const PivotSlot *slot)
{
  PivotRubricItem *self = g_new0 (PivotRubricItem, 1);

  self->kind = slot->hint ? PIVOT_FINDING_HINT : PIVOT_FINDING_MISSING;
  self->rule = g_strdup (slot->rule);
  self->sentence = g_strdup ("");
  self->title = g_strdup (pivot_voice_slot_name (slot));
  self->question = g_strdup (pivot_voice_slot_question (slot));
  self->skeleton = g_strdup (pivot_voice_slot_skeleton (slot));
  item_explain (self);
  return self;
}

/**
 * pivot_rubric_item_new_for_finding:
 * @text: the text of the finding's stage
 *
 * Returns: (transfer full): what is said about that finding
 */
PivotRubricItem *
pivot_rubric_item_new_for_finding (const PivotFinding *finding,
                                   const char         *text)
{
  PivotRubricItem *self = g_new0 (PivotRubricItem, 1);

  self->kind = finding->kind;
  self->rule = g_strdup (finding->rule);
  self->sentence = g_strdup (finding->sentence_hash != NULL ? finding->sentence_hash : "");
  self->title = g_strdup (pivot_voice_finding_title (finding));
  self->question = pivot_voice_finding_message (finding);
  item_explain (self);
  self->because = pivot_voice_finding_because (finding);
  self->located = finding->located;
  self->span = finding->span;
  if (finding->located)
    self->quote = pivot_rubric_item_quote (finding->span, text);
  return self;
}

/**
 * pivot_rubric_item_new_for_dismissal:
 * @sentence: names the sentence that it was about; "" where it was about none
 * @quote: (nullable): that sentence in quotation marks, while it is there
 *
 * Returns: (transfer full): the name of something that was set aside
 */
PivotRubricItem *
pivot_rubric_item_new_for_dismissal (const char *rule,
                                     const char *sentence,
                                     const char *quote)
{
  PivotRubricItem *self = NULL;
  PivotFinding     finding = { .rule = rule, .cue = rule, .stage = PIVOT_STAGE_WHOLE, .kind = PIVOT_FINDING_CONTRAST };
  PivotSlot        slot = { .rule = rule, .name = rule };
  int              row = pivot_row_find (rule);

  /* Only a question about missing evidence is about no sentence. */
  if (sentence[0] == '\0')
    return pivot_rubric_item_new_for_slot (&slot);

  self = g_new0 (PivotRubricItem, 1);
  self->kind = PIVOT_FINDING_CONTRAST;
  self->rule = g_strdup (rule);
  self->sentence = g_strdup (sentence);
  self->title = g_strdup (row >= 0 ? pivot_voice_row_disowned ((PivotRow) row) : pivot_voice_finding_title (&finding));
  self->quote = g_strdup (quote);
  return self;
}

void
pivot_rubric_item_free (PivotRubricItem *self)
{
  g_free (self->key);
  g_free (self->rule);
  g_free (self->sentence);
  g_free (self->title);
  g_free (self->question);
  g_free (self->quote);
  g_free (self->skeleton);
  g_free (self->why);
  g_free (self->weak);
  g_free (self->strong);
  g_free (self->because);
  g_free (self);
}

/**
 * pivot_rubric_item_quote:
 *
 * Returns: (transfer full): the words of @text that @span covers, on one line,
 *   in quotation marks
 */
char *
pivot_rubric_item_quote (PivotSpan   span,
                         const char *text)
{
  g_autofree char *words = pivot_span_quote (span, text);
  g_autofree char *isolated = NULL;

  g_strdelimit (words, "\n\t", ' ');
  /* Words of another direction must not turn the marks round. */
  isolated = g_strconcat ("\u2068", words, "\u2069", NULL);
  /* Translators: the writer's own words in quotation marks. */
  return g_strdup_printf (_ ("“%s”"), isolated);
}
