/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"
#include "pivot-test-bench.h"

#include "app/pivot-stage-text.h"

#include <time.h>

/* A fast typist's burst into a long story, turn by turn in one run: in the same text views without the rubric, with the
 * rubric, and in the whole window, with a library beside the story that is saved while it is typed. What is measured is
 * the processor time of each iteration of the main loop, so that what else the machine does is left out. The same key is
 * typed into the same text each time, so that what a key costs is compared with what it costs without the rubric. */
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

#define N_KEYS (TURNS * KEYS_A_TURN)

typedef struct
{
  GtkTextView *text;
  guint        n_typed;
} Typist;

/* What one editor has cost. */
typedef struct
{
  const char *name;
  GArray     *times;        /* of each iteration, in milliseconds */
  double      keys[N_KEYS]; /* the longest iteration from one key to the next */
} Cost;

static Cost plain = { "without rubric", NULL, { 0 } };
static Cost rubric = { "with rubric", NULL, { 0 } };
static Cost whole = { "in the window", NULL, { 0 } };

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

/* Types a turn, and notes what each iteration took. */
static void
type_turn (GtkTextView *text,
           Cost        *cost,
           guint        turn)
{
  Typist         typist = { text, 0 };
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (text);
  GtkTextIter    start;
  guint          id = 0;

  gtk_window_present (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (text))));
  gtk_widget_grab_focus (GTK_WIDGET (text));
  gtk_text_buffer_get_start_iter (buffer, &start);
  gtk_text_buffer_place_cursor (buffer, &start);
  /* Coming there is not typing. */
  pivot_test_settle ();
  id = g_timeout_add (1000 / KEYS_A_SECOND, type_cb, &typist);
  while (typist.n_typed < KEYS_A_TURN)
    {
      double *key = &cost->keys[turn * KEYS_A_TURN + typist.n_typed];
      double  before = get_cpu_msec ();
      double  took = 0;

      g_main_context_iteration (NULL, TRUE);
      took = get_cpu_msec () - before;
      g_array_append_val (cost->times, took);
      *key = MAX (*key, took);
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
tell (Cost *cost)
{
  g_array_sort (cost->times, compare_times);
  g_print ("%-16s %6u iterations: median %5.2f ms, 95 %% %5.2f ms, 99 %% %5.2f ms, longest %5.2f ms\n",
           cost->name, cost->times->len, get_quantile (cost->times, 0.5), get_quantile (cost->times, 0.95),
           get_quantile (cost->times, 0.99), get_quantile (cost->times, 1));
}

/* Tells what a cost is beyond the plain one, key by key. */
static void
tell_beyond (const Cost *cost)
{
  double worst = 0;
  guint  n = 0;

  for (guint i = 0; i < N_KEYS; i++)
    {
      worst = MAX (worst, cost->keys[i] - plain.keys[i]);
      n += cost->keys[i] - plain.keys[i] > BUDGET_MSEC;
    }
  g_print ("%s: ratio of the 99 %%: %.2f, of the longest: %.2f; at the same key at most %.2f ms beyond it without rubric; "
           "keys more than %.0f ms beyond: %u of %u\n",
           cost->name, get_quantile (cost->times, 0.99) / get_quantile (plain.times, 0.99),
           get_quantile (cost->times, 1) / get_quantile (plain.times, 1), worst, BUDGET_MSEC, n, N_KEYS);
}

static void
in_window (PivotWindow *window)
{
  g_autofree char *text = make_text ();
  PivotTestBench  *with = pivot_test_bench_new ((const char *const[]) { text, text, text, text });
  PivotTestBench  *without = pivot_test_bench_new ((const char *const[]) { text, text, text, text });

  pivot_test_bench_remove_rubric (without);
  pivot_test_run (2000);
  for (guint i = 0; i < TURNS; i++)
    {
      type_turn (without->texts[i % PIVOT_N_STAGES], &plain, i);
      type_turn (with->texts[i % PIVOT_N_STAGES], &rubric, i);
      type_turn (pivot_test_find_nth (GTK_WIDGET (window), PIVOT_TYPE_STAGE_TEXT, i % PIVOT_N_STAGES), &whole, i);
    }
  pivot_test_bench_free (with);
  pivot_test_bench_free (without);
}

static void
measure (void)
{
  Cost *const          costs[] = { &plain, &rubric, &whole };
  g_autofree char     *text = make_text ();
  const PivotTestStory stories[] = {
    { "Forty Clinics", { text, text, text, text } },
    { "A Bridge Too Late", { story[0], story[1], story[2], "" } },
    { "Two Keys", { story[3], story[4], "", "" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (costs); i++)
    costs[i]->times = g_array_new (FALSE, FALSE, sizeof (double));
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_window);
  for (guint i = 0; i < G_N_ELEMENTS (costs); i++)
    tell (costs[i]);
  tell_beyond (&rubric);
  tell_beyond (&whole);
  for (guint i = 0; i < G_N_ELEMENTS (costs); i++)
    g_array_unref (costs[i]->times);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_bench_init (&argc, &argv);
  g_test_add_func ("/bench/typing", measure);
  return g_test_run ();
}
