/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-fit.h"

/* A page of so many lines in four paragraphs, four stages and two blocks. */
#define N_GAPS 6
#define ROOM 700.0

static double
measure (const PivotFit *fit,
         gpointer        data)
{
  const guint *n_lines = data;

  return *n_lines * fit->lead + 4 * fit->paragraph + 4 * fit->stage + 2 * fit->block;
}

static const struct
{
  guint  n_lines;
  double text;
  double lead;
  double paragraph;
  guint  n_over;
} cases[] = {
  { 10, 11, 16, 4, 0 },
  { 36, 11, 16, 4, 0 },
  { 37, 11, 16, 4, 0 },
  { 38, 11, 15, 3, 0 },
  { 42, 11, 14, 2, 0 },
  { 43, 11, 14, 2, 0 },
  { 45, 11, 14, 2, 0 },
  { 46, 10.5, 13.5, 2, 0 },
  { 47, 10.5, 13.5, 2, 0 },
  { 50, 10, 12.5, 2, 0 },
  { 51, 10, 12.5, 2, 0 },
  { 53, 9.5, 12, 2, 0 },
  { 55, 9, 11.5, 2, 0 },
  { 56, 9, 11.5, 0, 0 },
  { 58, 9, 11.5, 0, 0 },
  { 59, 9, 11.5, 0, 1 },
  { 60, 9, 11.5, 0, 2 },
  { 68, 9, 11.5, 0, 10 },
};

static void
test_order (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint    n_lines = cases[i].n_lines;
      guint    n_over;
      PivotFit fit;
      gboolean fits = pivot_fit_find (&fit, ROOM, N_GAPS, FALSE, measure, &n_lines, &n_over);

      g_test_message ("%u lines: %g/%g, %g between paragraphs", n_lines, fit.text, fit.lead, fit.paragraph);
      g_assert_cmpuint (n_over, ==, cases[i].n_over);
      g_assert_cmpint (fits, ==, n_over == 0);
      if (!fits)
        continue;
      g_assert_cmpfloat (fit.text, ==, cases[i].text);
      g_assert_cmpfloat (fit.lead, ==, cases[i].lead);
      g_assert_cmpfloat (fit.paragraph, ==, cases[i].paragraph);
    }
}

/* What is given back to the gaps does not make the page too long. */
static void
test_always_fits (void)
{
  for (guint n_lines = 1; n_lines < 80; n_lines++)
    {
      guint    n_over;
      PivotFit fit;

      if (pivot_fit_find (&fit, ROOM, N_GAPS, FALSE, measure, &n_lines, &n_over))
        g_assert_cmpfloat (measure (&fit, &n_lines), <=, ROOM);
      else
        g_assert_cmpuint (n_over, >, 0);
    }
}

static void
test_arabic (void)
{
  guint    n_lines = 10;
  guint    n_over;
  PivotFit fit;

  g_assert_true (pivot_fit_find (&fit, ROOM, N_GAPS, TRUE, measure, &n_lines, &n_over));
  g_assert_cmpfloat_with_epsilon (fit.text, 12.1, 0.001);
  g_assert_cmpfloat_with_epsilon (fit.lead, 18, 0.001);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fit/order", test_order);
  g_test_add_func ("/fit/always-fits", test_always_fits);
  g_test_add_func ("/fit/arabic", test_arabic);
  return g_test_run ();
}
