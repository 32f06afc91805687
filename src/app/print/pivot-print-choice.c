/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-choice.h"

/**
 * pivot_print_choice_new:
 *
 * Returns: (transfer full): a sheet on A4, with nothing hidden
 */
PivotPrintChoice *
pivot_print_choice_new (void)
{
  PivotPrintChoice *self = g_new0 (PivotPrintChoice, 1);

  self->author = g_strdup ("");
  self->masks = g_strdup ("");
  self->details = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  return self;
}

/**
 * pivot_print_choice_copy:
 *
 * Returns: (transfer full): the same choice
 */
PivotPrintChoice *
pivot_print_choice_copy (const PivotPrintChoice *self)
{
  PivotPrintChoice *copy = g_memdup2 (self, sizeof *self);

  copy->author = g_strdup (self->author);
  copy->masks = g_strdup (self->masks);
  copy->details = g_ptr_array_new_null_terminated (self->details->len, g_free, TRUE);
  for (guint i = 0; i < self->details->len; i++)
    g_ptr_array_add (copy->details, g_strdup (g_ptr_array_index (self->details, i)));
  return copy;
}

void
pivot_print_choice_free (PivotPrintChoice *self)
{
  g_free (self->author);
  g_free (self->masks);
  g_ptr_array_unref (self->details);
  g_free (self);
}
