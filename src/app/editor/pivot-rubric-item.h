/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

/**
 * PivotRubricItem:
 * @kind: a question about missing evidence, or what kind of finding
 * @key: tells whether it is the same as one in an earlier report
 * @rule: the method's id
 * @sentence: names the sentence for a dismissal; "" where it is about none
 * @title: its name, in a few words
 * @question: what to do about it, asked or said in a sentence
 * @quote: (nullable): the writer's words that it is about, in quotation marks
 * @skeleton: (nullable): a sentence with blanks that would answer it
 * @why: (nullable): what the rule is for
 * @weak: (nullable): a line that lacks it, in quotation marks
 * @strong: (nullable): a line that has it, likewise
 * @because: (nullable): how the words were read, where that is not plain
 * @located: whether @span holds
 * @span: the words it is about, in the bytes of the stage's text
 *
 * One thing that the rubric has to say about a stage: evidence that is not
 * there yet, or a finding.
 */
typedef struct
{
  PivotFindingKind kind;
  char            *key;
  char            *rule;
  char            *sentence;
  char            *title;
  char            *question;
  char            *quote;
  char            *skeleton;
  char            *why;
  char            *weak;
  char            *strong;
  char            *because;
  gboolean         located;
  PivotSpan        span;
} PivotRubricItem;

PivotRubricItem *pivot_rubric_item_new_for_slot (const PivotSlot *slot);
PivotRubricItem *pivot_rubric_item_new_for_finding (const PivotFinding *finding,
                                                    const char         *text);
PivotRubricItem *pivot_rubric_item_new_for_dismissal (const char *rule,
                                                      const char *sentence,
                                                      const char *quote);
void             pivot_rubric_item_free (PivotRubricItem *self);
char            *pivot_rubric_item_quote (PivotSpan   span,
                                          const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotRubricItem, pivot_rubric_item_free)

G_END_DECLS
