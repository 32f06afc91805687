/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-bench.h"

/* The last paragraph ends where the view does, but for the room below it. */
static gboolean
is_fitting (gpointer data)
{
  PivotTestBench *bench = data;
  GtkTextView    *view = bench->texts[PIVOT_STAGE_ROOT_CAUSE];
  GtkTextIter     end;
  int             y = 0;
  int             height = 0;

  gtk_text_buffer_get_end_iter (gtk_text_view_get_buffer (view), &end);
  gtk_text_view_get_line_yrange (view, &end, &y, &height);
  return gtk_widget_get_height (GTK_WIDGET (view)) == y + height + gtk_text_view_get_bottom_margin (view);
}

/* A window that had another width before. */
typedef struct
{
  PivotTestBench *bench;
  int             before;
} Change;

static gboolean
is_fitting_again (gpointer data)
{
  Change *change = data;

  return gtk_widget_get_width (GTK_WIDGET (change->bench->window)) != change->before && is_fitting (change->bench);
}

static void
test_fits (void)
{
  const char *const texts[PIVOT_N_STAGES] = {
    "",
    "The outage was my fault. I started the move without rehearsing the way back: I had handed over the rollback script and never ran it myself. I did not tell the support desk which evening I had picked.",
    "",
    "",
  };
  static const int widths[] = { 1140, 900, 1300, 800, 1500 };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      Change change = { bench, gtk_widget_get_width (GTK_WIDGET (bench->window)) };

      gtk_window_set_default_size (bench->window, widths[i], 800);
      g_test_message ("%d wide", widths[i]);
      g_assert_true (pivot_test_wait (is_fitting_again, &change));
    }
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (bench->texts[PIVOT_STAGE_ROOT_CAUSE]), "Short.", -1);
  g_assert_true (pivot_test_wait (is_fitting, bench));
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_bench_init (&argc, &argv);
  g_test_add_func ("/card-fits/widths", test_fits);
  return g_test_run ();
}
