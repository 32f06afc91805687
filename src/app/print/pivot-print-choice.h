/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/sheet/pivot-masks.h"
#include "paper/pivot-kind.h"

G_BEGIN_DECLS

/**
 * PivotPrintChoice:
 * @kind: what is printed
 * @paper: what it is printed on
 * @black: whether without colours
 * @index: whether a last page lists the stories, where there are several
 * @masked: whether names are hidden
 * @author: whose it is; may be empty
 * @masks: what is hidden, "name = alias" on each line
 * @versions: which versions are compared, by their places in the list of them
 *
 * How stories are to be put on paper.
 */
typedef struct
{
  PivotKind  kind;
  PivotPaper paper;
  gboolean   black;
  gboolean   index;
  gboolean   masked;
  char      *author;
  char      *masks;
  guint      versions[2];
} PivotPrintChoice;

PivotPrintChoice *pivot_print_choice_new (void);
PivotPrintChoice *pivot_print_choice_copy (const PivotPrintChoice *self);
void              pivot_print_choice_free (PivotPrintChoice *self);
PivotMasks       *pivot_print_choice_read_masks (const PivotPrintChoice *self,
                                                 GError                **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPrintChoice, pivot_print_choice_free)

G_END_DECLS
