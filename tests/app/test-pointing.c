/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-bench.h"

#include "app/editor/pivot-said-row.h"

#define I PIVOT_STAGE_ROOT_CAUSE

static const char *const texts[PIVOT_N_STAGES] = {
  "In May I led the locks of 12 depots.",
  "Né. The mistake was partly mine. I signed off the plan.",
  "",
  "",
};

static gboolean
is_pointed_at (gpointer data)
{
  PivotTestBench *bench = data;
  GtkTextBuffer  *buffer = gtk_text_view_get_buffer (bench->texts[I]);
  GtkTextTag     *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), "pointed");
  GtkTextIter     iter;

  gtk_text_buffer_get_start_iter (buffer, &iter);
  return tag != NULL && (gtk_text_iter_has_tag (&iter, tag) || gtk_text_iter_forward_to_tag_toggle (&iter, tag));
}

static gboolean
is_not_pointed_at (gpointer data)
{
  return !is_pointed_at (data);
}

/* A row shows which words it is about while it has the focus. */
static void
test_row_points (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);

  pivot_test_bench_do (bench, "story.go-to-stage(1)");
  g_assert_false (is_pointed_at (bench));
  g_assert_true (gtk_widget_grab_focus (pivot_test_find_nth (GTK_WIDGET (bench->pane), PIVOT_TYPE_SAID_ROW, 0)));
  g_assert_true (pivot_test_wait (is_pointed_at, bench));
  pivot_test_bench_do (bench, "story.go-to-stage(1)");
  g_assert_true (pivot_test_wait (is_not_pointed_at, bench));
}

static gboolean
has_told_mark (gpointer text)
{
  g_autoptr (GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean told = FALSE;

  g_signal_emit_by_name (text, "query-tooltip", 4, 8, FALSE, tooltip, &told);
  return told;
}

/* A mark in the margin says what the finding beside it says. */
static void
test_mark_has_tooltip (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);

  g_assert_true (pivot_test_wait (has_told_mark, bench->texts[I]));
  g_assert_false (has_told_mark (bench->texts[PIVOT_STAGE_PRECISE_CONTEXT]));
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_bench_init (&argc, &argv);
  g_test_add_func ("/pointing/row-points", test_row_points);
  g_test_add_func ("/pointing/mark-has-tooltip", test_mark_has_tooltip);
  return g_test_run ();
}
