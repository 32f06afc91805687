/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-allowed.h"

#include <string.h>

#define BITS 64

struct _PivotAllowed
{
  guint64 *sets; /* for each bit of a manner, the forms that allow it */
  guint    n_rows;
  guint    n_words; /* of all sets */
};

static const PivotLayout  row_layout = PIVOT_PLAIN_LAYOUT (guint64);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotAllowed, sets), PIVOT_POINTER_MANY, &row_layout, G_STRUCT_OFFSET (PivotAllowed, n_words) },
};
const PivotLayout pivot_allowed_layout = PIVOT_LAYOUT (PivotAllowed, pointers);

/**
 * pivot_allowed_new:
 * @n_rows: how many words of 64 bits a set of forms takes
 *
 * Returns: (transfer full): no forms
 */
PivotAllowed *
pivot_allowed_new (guint n_rows)
{
  PivotAllowed *self = g_new0 (PivotAllowed, 1);

  self->n_rows = n_rows;
  self->n_words = PIVOT_N_MANNERS * n_rows;
  self->sets = g_new0 (guint64, self->n_words);
  return self;
}

void
pivot_allowed_free (PivotAllowed *self)
{
  g_free (self->sets);
  g_free (self);
}

/**
 * pivot_allowed_add:
 * @number: of a form
 * @manners: every bit that a manner may have for it, as #PivotClause has them
 */
void
pivot_allowed_add (PivotAllowed *self,
                   guint         number,
                   guint64       manners)
{
  for (guint64 left = manners; left != 0; left &= left - 1)
    self->sets[(guint) __builtin_ctzll (left) * self->n_rows + number / BITS] |= G_GUINT64_CONSTANT (1) << number % BITS;
}

/**
 * pivot_allowed_pass:
 * @manner: of a clause
 * @forms: some forms
 * @passed: (out caller-allocates): those of @forms that allow all of @manner
 */
void
pivot_allowed_pass (const PivotAllowed *self,
                    guint64             manner,
                    const guint64      *forms,
                    guint64            *passed)
{
  guint n_rows = self->n_rows;

  memcpy (passed, forms, n_rows * sizeof *passed);
  for (guint64 left = manner; left != 0; left &= left - 1)
    {
      const guint64 *set = &self->sets[(guint) __builtin_ctzll (left) * n_rows];

      for (guint i = 0; i < n_rows; i++)
        passed[i] &= set[i];
    }
}
