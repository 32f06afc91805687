/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-choice.h"

/**
 * pivot_print_choice_new:
 *
 * Returns: (transfer full): a sheet on A4, with nothing hidden; and what was
 *   kept last as what the present text is compared with
 */
PivotPrintChoice *
pivot_print_choice_new (void)
{
  PivotPrintChoice *self = g_new0 (PivotPrintChoice, 1);

  self->author = g_strdup ("");
  self->masks = g_strdup ("");
  self->versions[0] = 1;
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
  return copy;
}

void
pivot_print_choice_free (PivotPrintChoice *self)
{
  g_free (self->author);
  g_free (self->masks);
  g_free (self);
}

/**
 * pivot_print_choice_read_masks:
 * @error: what is wrong with them
 *
 * Returns: (transfer full) (nullable): what is hidden; %NULL without an error
 *   where nothing is
 */
PivotMasks *
pivot_print_choice_read_masks (const PivotPrintChoice *self,
                               GError                **error)
{
  return self->masked ? pivot_masks_new (self->masks, error) : NULL;
}
