/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/contrast/pivot-contrast.h"

#define N_SIDES 2 /* defensive, owning */

struct _PivotContrast
{
  GArray *cells[PIVOT_N_ROWS][N_SIDES]; /* of PivotQuotation */
};

G_DEFINE_BOXED_TYPE (PivotContrast, pivot_contrast, pivot_contrast_ref, pivot_contrast_unref)

static int
compare_quotations (gconstpointer a,
                    gconstpointer b)
{
  const PivotQuotation *left = a;
  const PivotQuotation *right = b;

  if (left->stage != right->stage)
    return left->stage < right->stage ? -1 : 1;
  if (left->span.start != right->span.start)
    return left->span.start < right->span.start ? -1 : 1;
  return 0;
}

/* A sentence that was marked more than once is quoted once. */
static void
drop_repetitions (GArray *cell)
{
  PivotQuotation *kept = (PivotQuotation *) cell->data;
  guint           n_kept = MIN (cell->len, 1);

  for (guint i = 1; i < cell->len; i++)
    {
      if (compare_quotations (&kept[i], &kept[n_kept - 1]) != 0)
        kept[n_kept++] = kept[i];
    }
  g_array_set_size (cell, n_kept);
}

/**
 * pivot_contrast_new:
 * @report: what the rubric found in an answer
 *
 * Returns: (transfer full): the sentences of that answer by row and side
 */
PivotContrast *
pivot_contrast_new (PivotReport *report)
{
  PivotContrast   *self = g_atomic_rc_box_new0 (PivotContrast);
  guint            n_marks;
  const PivotMark *marks = pivot_report_get_marks (report, &n_marks);

  for (guint row = 0; row < PIVOT_N_ROWS; row++)
    {
      for (guint side = 0; side < N_SIDES; side++)
        self->cells[row][side] = g_array_new (FALSE, FALSE, sizeof (PivotQuotation));
    }
  for (guint i = 0; i < n_marks; i++)
    {
      PivotQuotation quotation = { marks[i].stage, marks[i].sentence };

      g_array_append_val (self->cells[marks[i].row][marks[i].owned ? 1 : 0], quotation);
    }
  for (guint row = 0; row < PIVOT_N_ROWS; row++)
    {
      for (guint side = 0; side < N_SIDES; side++)
        {
          g_array_sort (self->cells[row][side], compare_quotations);
          drop_repetitions (self->cells[row][side]);
        }
    }
  return self;
}

PivotContrast *
pivot_contrast_ref (PivotContrast *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
pivot_contrast_clear (gpointer data)
{
  PivotContrast *self = data;

  for (guint row = 0; row < PIVOT_N_ROWS; row++)
    {
      for (guint side = 0; side < N_SIDES; side++)
        g_clear_pointer (&self->cells[row][side], g_array_unref);
    }
}

void
pivot_contrast_unref (PivotContrast *self)
{
  g_atomic_rc_box_release_full (self, pivot_contrast_clear);
}

/**
 * pivot_contrast_get:
 * @row: a row
 * @owned: whether its owning side is asked for, else its defensive one
 * @n_quotations: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_quotations): the sentences, in the
 *   order of the answer, each of them once
 */
const PivotQuotation *
pivot_contrast_get (PivotContrast *self,
                    PivotRow       row,
                    gboolean       owned,
                    guint         *n_quotations)
{
  GArray *cell = NULL;

  g_return_val_if_fail ((guint) row < PIVOT_N_ROWS, NULL);

  cell = self->cells[row][owned ? 1 : 0];
  *n_quotations = cell->len;
  return (const PivotQuotation *) cell->data;
}
