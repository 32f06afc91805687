/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/sheet/pivot-script.h"
#include "core/sheet/pivot-sheet-source.h"

G_BEGIN_DECLS

#define PIVOT_SHEET_N_FACTS 6
#define PIVOT_SHEET_N_PROBES 3

/**
 * PivotSheetParagraph:
 * @text: its words, without line breaks
 * @key: whether it is the sentence that its stage is remembered by
 */
typedef struct
{
  char    *text;
  gboolean key;
} PivotSheetParagraph;

/**
 * PivotSheetStage:
 * @letter: (not nullable): "P", "I", "V" or "O"
 * @name: its name
 * @standing: its time and state, such as "0:19 · Ready"
 * @clock: its time, such as "0:19"
 * @n_filled: pieces of evidence that it has
 * @n_slots: pieces of evidence that it could have
 * @paragraphs: (element-type PivotSheetParagraph): what is written; empty where
 *   nothing is
 * @cue: what to remember it by, in at most twelve words; the stage's question
 *   where nothing is written
 * @prompt: what an empty stage says
 */
typedef struct
{
  const char *letter;
  char       *name;
  char       *standing;
  char       *clock;
  guint       n_filled;
  guint       n_slots;
  GArray     *paragraphs;
  char       *cue;
  char       *prompt;
} PivotSheetStage;

/**
 * PivotSheetFact:
 * @label: what it is, such as "Cost"
 * @from: the writer's words; "" where there are none
 * @to: (nullable): where the fact is a way, where it led; "" where that is not
 *   said
 */
typedef struct
{
  char *label;
  char *from;
  char *to;
} PivotSheetFact;

/**
 * PivotSheet:
 * @title: the story's title; never empty
 * @question: what the interviewer asks; may be empty
 * @clock: how long the whole takes, such as "1:18"
 * @words: how much the whole is, such as "182 words"
 * @probes: (element-type utf8): what may be asked next
 * @footer: what stands at the foot of the page
 * @masked: (nullable): that names are masked, where some are
 * @author: (nullable): whose it is, where that may be said
 * @language: of the writer's words, such as "en"
 * @script: how most of them are written
 * @long_sentences: (element-type utf8): sentences that hold no evidence, the
 *   longest first: what may be marked as detail where room is short
 * @details: (element-type utf8): sentences that are marked as one
 *
 * All the words that stand on a story's sheet, masked where they are to be.
 * Knows nothing of where they stand. Immutable.
 */
typedef struct
{
  gatomicrefcount ref_count;
  char           *title;
  char           *question;
  char           *clock;
  char           *words;
  PivotSheetStage stages[PIVOT_N_STAGES];
  PivotSheetFact  facts[PIVOT_SHEET_N_FACTS];
  GPtrArray      *probes;
  char           *footer;
  char           *masked;
  char           *author;
  char           *language;
  PivotScript     script;
  GPtrArray      *long_sentences;
  GPtrArray      *details;
} PivotSheet;

#define PIVOT_TYPE_SHEET (pivot_sheet_get_type ())

GType       pivot_sheet_get_type (void);
PivotSheet *pivot_sheet_new (const PivotSheetSource *source);
PivotSheet *pivot_sheet_ref (PivotSheet *self);
void        pivot_sheet_unref (PivotSheet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotSheet, pivot_sheet_unref)

G_END_DECLS
