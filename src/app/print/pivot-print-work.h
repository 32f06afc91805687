/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/print/pivot-print-set.h"

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
 * PivotPrintWork:
 *
 * Stories as they are put on paper, a portion at a time, so that the window
 * answers while it is many.
 */
typedef struct _PivotPrintWork PivotPrintWork;

/**
 * PivotPrintWorkTold:
 * @n_done: how many stories are laid out
 * @n_all: of how many
 * @result: (transfer full) (nullable): the pages, at the end
 * @data: what was given with it
 */
typedef void (*PivotPrintWorkTold) (guint n_done, guint n_all, PivotPrintPages *result, gpointer data);

PivotPrintWork  *pivot_print_work_new (PivotPrintSet          *set,
                                       PivotPress             *press,
                                       const PivotPrintChoice *choice);
void             pivot_print_work_free (PivotPrintWork *self);
gboolean         pivot_print_work_do_portion (PivotPrintWork *self);
PivotPrintPages *pivot_print_work_finish (PivotPrintWork *self);
guint            pivot_print_work_run (PivotPrintWork    *self,
                                       PivotPrintWorkTold told,
                                       gpointer           data);
void             pivot_print_pages_free (PivotPrintPages *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPrintWork, pivot_print_work_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPrintPages, pivot_print_pages_free)

G_END_DECLS
