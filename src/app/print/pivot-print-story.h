/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/print/pivot-print-choice.h"
#include "core/rubric/pivot-rubric.h"
#include "paper/pivot-pdf.h"

G_BEGIN_DECLS

/**
 * PivotPrintPages:
 * @pages: (nullable) (element-type PivotPage): the pages; %NULL where they do
 *   not fit or the masks cannot be read
 * @n_over: how many lines too many there are
 * @problem: (nullable): why there are no pages, in one line
 *
 * A story on paper.
 */
typedef struct
{
  GPtrArray *pages;
  guint      n_over;
  char      *problem;
} PivotPrintPages;

/**
 * PivotPrintStory:
 *
 * A story that is to be printed, as it was when that began. Immutable.
 */
typedef struct _PivotPrintStory PivotPrintStory;

PivotPrintStory *pivot_print_story_new (const char *id,
                                        PivotDraft *draft,
                                        PivotPack  *pack,
                                        double      pace);
PivotPrintStory *pivot_print_story_ref (PivotPrintStory *self);
void             pivot_print_story_unref (PivotPrintStory *self);
const char      *pivot_print_story_get_id (PivotPrintStory *self);
char            *pivot_print_story_dup_title (PivotPrintStory        *self,
                                              const PivotPrintChoice *choice);
GPtrArray       *pivot_print_story_list_long_sentences (PivotPrintStory *self);
PivotPrintPages *pivot_print_story_lay_out (PivotPrintStory        *self,
                                            PivotPress             *press,
                                            const PivotPrintChoice *choice);
void             pivot_print_story_tell (PivotPrintStory        *self,
                                         PivotPdf               *pdf,
                                         const PivotPrintChoice *choice);
void             pivot_print_pages_free (PivotPrintPages *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPrintStory, pivot_print_story_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPrintPages, pivot_print_pages_free)

G_END_DECLS
