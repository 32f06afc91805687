/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-bench.h"

#include <time.h>

/* A fast typist's burst into a long story, in the editor with and without the rubric, turn by turn in one run. What is
 * measured is the processor time of each iteration of the main loop, so that what else the machine does is left out. */
#define KEYS_A_SECOND 60
#define KEYS_A_TURN 240
#define TURNS 4
#define WORDS_A_STAGE 500
#define BUDGET_MSEC 8.0

static const char *const story[] = {
  "In March I led the move of forty clinics to one booking system, and my goal was to have them all live by Monday.",
  "Instead, eleven clinics opened with empty diaries, and by noon 640 patients had come to visits nobody could see.",
  "The mistake was partly mine: I signed off the plan after one trial, and I never tried an import from an older diary.",
  "The vendor let us down, but I did not check with the desk leads, which was a missing validation step on my side.",
  "I stopped every further move at 8:40, called three engineers into one room, and we put the clinics back on paper.",
};

static const char typed[] = "I assumed that the other 39 kept their visits the same way, and it was not entirely my fault. ";

typedef struct
{
  GMainContext *context;
  GtkTextView  *text;
  guint         n_typed;
} Typist;

static char *
make_text (void)
{
  GString *text = g_string_new (NULL);
  guint    words = 0;

  for (guint i = 0; words < WORDS_A_STAGE; i++)
    {
      const char *sentence = story[i % G_N_ELEMENTS (story)];
      g_auto (GStrv) split = g_strsplit (sentence, " ", -1);

      words += g_strv_length (split);
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", sentence);
    }
  return g_string_free_and_steal (text);
}

static gboolean
type_cb (gpointer data)
{
  Typist        *typist = data;
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (typist->text);

  gtk_text_buffer_insert_interactive_at_cursor (buffer, &typed[typist->n_typed % (sizeof typed - 1)], 1, TRUE);
  typist->n_typed++;
  return G_SOURCE_CONTINUE;
}

static double
get_cpu_msec (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1000.0 + (double) now.tv_nsec / 1000000.0;
}

/* Adds to @times what each iteration took while a turn was typed. */
static void
type_turn (GtkTextView *text,
           GArray      *times)
{
  Typist typist = { g_main_context_default (), text, 0 };
  guint  id = g_timeout_add (1000 / KEYS_A_SECOND, type_cb, &typist);

  gtk_window_present (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (text))));
  gtk_widget_grab_focus (GTK_WIDGET (text));
  while (typist.n_typed < KEYS_A_TURN)
    {
      double before = get_cpu_msec ();
      double took = 0;

      g_main_context_iteration (typist.context, TRUE);
      took = get_cpu_msec () - before;
      g_array_append_val (times, took);
    }
  g_source_remove (id);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  const double *first = a;
  const double *second = b;

  return *first < *second ? -1 : *first > *second;
}

static double
get_quantile (GArray *times,
              double  quantile)
{
  return g_array_index (times, double, (guint) ((times->len - 1) * quantile));
}

static void
tell (const char *name,
      GArray     *times)
{
  g_array_sort (times, compare_times);
  g_print ("%-16s %6u iterations: median %5.2f ms, 95 %% %5.2f ms, 99 %% %5.2f ms, longest %5.2f ms\n",
           name, times->len, get_quantile (times, 0.5), get_quantile (times, 0.95), get_quantile (times, 0.99), get_quantile (times, 1));
}

static guint
count_beyond (GArray *times,
              double  limit)
{
  guint n = 0;

  for (guint i = 0; i < times->len; i++)
    n += g_array_index (times, double, i) > limit;
  return n;
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *text = NULL;
  PivotTestBench  *with = NULL;
  PivotTestBench  *without = NULL;
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) plain = g_array_new (FALSE, FALSE, sizeof (double));

  pivot_test_bench_init (&argc, &argv);
  text = make_text ();
  with = pivot_test_bench_new ((const char *const[]) { text, text, text, text });
  without = pivot_test_bench_new ((const char *const[]) { text, text, text, text });
  pivot_test_bench_remove_rubric (without);
  pivot_test_run (2000);
  for (guint i = 0; i < TURNS; i++)
    {
      type_turn (without->texts[i % PIVOT_N_STAGES], plain);
      type_turn (with->texts[i % PIVOT_N_STAGES], times);
    }
  tell ("without rubric", plain);
  tell ("with rubric", times);
  g_print ("ratio of the 99 %%: %.2f, of the longest: %.2f; iterations more than %.0f ms beyond the longest without: %u\n",
           get_quantile (times, 0.99) / get_quantile (plain, 0.99), get_quantile (times, 1) / get_quantile (plain, 1),
           BUDGET_MSEC, count_beyond (times, get_quantile (plain, 1) + BUDGET_MSEC));
  pivot_test_bench_free (with);
  pivot_test_bench_free (without);
  return 0;
}
