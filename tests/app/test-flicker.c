/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-bench.h"

#include <string.h>

#include "app/editor/pivot-finding-row.h"
#include "app/editor/pivot-showing.h"

#define I PIVOT_STAGE_ROOT_CAUSE

static const char *const texts[PIVOT_N_STAGES] = { "In May I led the locks of 12 depots.", "The mistake was partly mine. I signed off the plan.", "", "" };

static void
list_rows (GtkWidget *root,
           GPtrArray *rows)
{
  if (PIVOT_IS_FINDING_ROW (root))
    g_ptr_array_add (rows, root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    list_rows (child, rows);
}

static char *
dup_rows (PivotTestBench *bench)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  GString *told = g_string_new (NULL);

  list_rows (GTK_WIDGET (bench->pane), rows);
  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (told, "%p %s;", g_ptr_array_index (rows, i), pivot_finding_row_get_key (g_ptr_array_index (rows, i)));
  return g_string_free_and_steal (told);
}

/* What is shown, and what was shown before. */
typedef struct
{
  PivotShowing *showing;
  PivotReport  *before;
} Change;

static gboolean
is_shown_anew (gpointer data)
{
  Change *change = data;

  /* What is pending is done with, since the pane has a turn of its own. */
  return pivot_showing_get_report (change->showing) != change->before && !g_main_context_pending (NULL);
}

/* While a sentence is written nothing moves in the pane; when it ends, what is still to be said stays in its row. */
static void
test_nothing_flickers (void)
{
  static const char sentence[] = "t was perhaps the vendor’s fault as well, in a way";
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  PivotShowing    *showing = pivot_assessor_get_showing (bench->assessor);
  GtkTextBuffer   *buffer = gtk_text_view_get_buffer (bench->texts[I]);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_auto (GStrv) rows = NULL;
  PivotReport *shown = NULL;
  guint        n_held = 0;
  guint        n_kept = 0;
  GtkTextIter  end;

  pivot_test_bench_do (bench, "story.go-to-stage(1)");
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_place_cursor (buffer, &end);
  pivot_test_bench_type (bench, I, " I");
  before = dup_rows (bench);
  shown = pivot_showing_get_report (showing);
  for (const char *p = sentence; *p != '\0'; p = g_utf8_next_char (p))
    {
      char             key[8] = { 0 };
      g_autofree char *now = NULL;

      g_utf8_strncpy (key, p, 1);
      pivot_test_bench_type (bench, I, key);
      now = dup_rows (bench);
      /* A machine that is busy elsewhere makes a pause of its own. */
      if (pivot_showing_get_report (showing) != shown)
        break;
      g_assert_cmpstr (now, ==, before);
      n_held++;
    }
  g_assert_cmpuint (n_held, >, 0);
  pivot_test_bench_type (bench, I, ".");
  g_assert_true (pivot_test_wait (is_shown_anew, &(Change) { showing, shown }));
  after = dup_rows (bench);
  rows = g_strsplit (before, ";", -1);
  for (guint i = 0; rows[i] != NULL && rows[i][0] != '\0'; i++)
    {
      const char *key = strchr (rows[i], ' ');

      /* The row is the same object, or what it said is said no more. */
      g_assert_true (strstr (after, rows[i]) != NULL || strstr (after, key) == NULL);
      n_kept += strstr (after, rows[i]) != NULL;
    }
  g_assert_cmpuint (n_kept, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_bench_init (&argc, &argv);
  g_test_add_func ("/flicker/while-typing", test_nothing_flickers);
  return g_test_run ();
}
