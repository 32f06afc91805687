/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/pivot-kind.h"

G_BEGIN_DECLS

/**
 * PivotPrintChoice:
 * @kind: what is printed
 * @paper: what it is printed on
 * @black: whether without colours
 * @masked: whether names are hidden
 * @author: whose it is; may be empty
 * @masks: what is hidden, "name = alias" on each line
 * @details: (element-type utf8): hashes of sentences that are left out
 *
 * How a story is to be put on paper.
 */
typedef struct
{
  PivotKind  kind;
  PivotPaper paper;
  gboolean   black;
  gboolean   masked;
  char      *author;
  char      *masks;
  GPtrArray *details;
} PivotPrintChoice;

PivotPrintChoice *pivot_print_choice_new (void);
PivotPrintChoice *pivot_print_choice_copy (const PivotPrintChoice *self);
void              pivot_print_choice_free (PivotPrintChoice *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPrintChoice, pivot_print_choice_free)

G_END_DECLS
