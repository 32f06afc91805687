/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/print/pivot-print-choice.h"
#include "app/print/pivot-print-story.h"
#include "app/print/pivot-print-versions.h"
#include "paper/pivot-pdf.h"

G_BEGIN_DECLS

/**
 * PivotPrintPages:
 * @pages: (nullable) (element-type PivotPage): the pages; %NULL where they do
 *   not fit or the masks cannot be read
 * @n_over: how many lines too many there are
 * @problem: (nullable): why there are no pages, in one line
 *
 * Stories on paper.
 */
typedef struct
{
  GPtrArray *pages;
  guint      n_over;
  char      *problem;
} PivotPrintPages;

/**
 * PivotPrintSet:
 *
 * The stories that are printed together, in their order; where it is one, with
 * the versions that it can be compared with. Immutable.
 */
typedef struct _PivotPrintSet PivotPrintSet;

PivotPrintSet   *pivot_print_set_new (GPtrArray *stories,
                                      GPtrArray *versions);
PivotPrintSet   *pivot_print_set_ref (PivotPrintSet *self);
void             pivot_print_set_unref (PivotPrintSet *self);
GPtrArray       *pivot_print_set_get_stories (PivotPrintSet *self);
GPtrArray       *pivot_print_set_get_versions (PivotPrintSet *self);
gboolean         pivot_print_set_offers (PivotPrintSet *self,
                                         PivotKind      kind);
char            *pivot_print_set_dup_title (PivotPrintSet          *self,
                                            const PivotPrintChoice *choice);
PivotPrintPages *pivot_print_set_lay_out (PivotPrintSet          *self,
                                          PivotPress             *press,
                                          const PivotPrintChoice *choice);
void             pivot_print_set_tell (PivotPrintSet          *self,
                                       PivotPdf               *pdf,
                                       const PivotPrintChoice *choice);
void             pivot_print_pages_free (PivotPrintPages *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPrintSet, pivot_print_set_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPrintPages, pivot_print_pages_free)

G_END_DECLS
