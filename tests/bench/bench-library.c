/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/library/pivot-library-pane.h"
#include "core/store/pivot-codec.h"
#include "core/store/pivot-library.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

/* The window on a library of 0, 10, 1,000 and 10,000 stories of some four kilobytes. Measured are how long it takes
 * until the window has come to rest, which is later than it can be used, until all stories are listed and until all are read;
 * the longest turn of the main loop; what a key in the search takes until the rows are there and until they are drawn,
 * in processor time of the main loop; and the memory that a story takes beyond its text. */
static const guint sizes[] = { 0, 10, 1000, 10000 };

static const char *const sentences[] = {
  "In March I led the move of forty clinics to one booking system, and my goal was to have them all live by Monday.",
  "Instead, eleven clinics opened with empty diaries, and by noon 640 patients had come to visits nobody could see.",
  "The mistake was partly mine: I signed off the plan after one trial, and I never tried an import from an older diary.",
  "The vendor let us down, but I did not check with the desk leads, which was a missing validation step on my side.",
  "I stopped every further move at 8:40, called three engineers into one room, and we put the clinics back on paper.",
  "We compared old and new diaries line by line to find out which kinds of visit had been dropped.",
  "I learned that a plan is only as good as the diary that I have seen, and I wrote a rehearsal into every move.",
};

static const char *const keys[] = { "c", "cl", "cli", "clin", "clinics", "clinics n", "clinics no", "clinics noon", "clinics noon word7", "x", "" };

/* Each stage has some nine sentences, and a word of its own. */
static PivotDraft *
make_draft (guint number)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autofree char *title = g_strdup_printf ("Story %u", number);
  g_autoptr (PivotDraft) titled = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, title);
  g_autoptr (PivotAnswer) answer = NULL;
  g_auto (GStrv) texts = g_new0 (char *, PIVOT_N_STAGES + 1);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      GString *text = g_string_new (NULL);

      for (guint k = 0; k < 9; k++)
        g_string_append_printf (text, "%s ", sentences[(i * 2 + k + number) % G_N_ELEMENTS (sentences)]);
      g_string_append_printf (text, "That was in the week of word%u.", number % 977 + i);
      texts[i] = g_string_free_and_steal (text);
    }
  answer = pivot_answer_new ((const char *const *) texts);
  return pivot_draft_with_answer (titled, PIVOT_SIDE_OWNED, answer);
}

static gsize
write_story (guint number)
{
  g_autofree char *library = pivot_test_app_get_library ();
  g_autofree char *id = g_strdup_printf ("00000000-0000-4000-8000-%012u", number);
  g_autofree char *folder = g_build_filename (library, id, NULL);
  g_autoptr (GDateTime) first = g_date_time_new_utc (2026, 3, 1, 9, 15, 0);
  g_autoptr (GDateTime) created = g_date_time_add_minutes (first, (int) number);
  g_autoptr (PivotDraft) draft = make_draft (number);
  g_autoptr (PivotRecord) record = pivot_record_new (id, created, draft);
  g_autofree char *text = pivot_codec_write_record (record, NULL);

  pivot_test_write (folder, "story.json", text, -1);
  return strlen (text);
}

static double
get_cpu_msec (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1000.0 + (double) now.tv_nsec / 1000000.0;
}

static gsize
get_resident (void)
{
  g_autofree char *text = NULL;
  gulong           pages = 0;
  gulong           resident = 0;

  g_file_get_contents ("/proc/self/statm", &text, NULL, NULL);
  sscanf (text, "%lu %lu", &pages, &resident);
  return resident * 4096;
}

typedef struct
{
  guint  n_stories;
  gsize  bytes;  /* of all texts */
  gsize  before; /* resident without them */
  gint64 begin;
  double first; /* until a window of an empty library is drawn */
  double turn;
} Bench;

static Bench bench;

static PivotLibraryList *
get_list (PivotWindow *window)
{
  PivotLibraryPane *pane = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_LIBRARY_PANE);

  return pane != NULL ? pivot_library_pane_get_list (pane) : NULL;
}

static guint
count_read (PivotWindow *window)
{
  PivotLibraryRows        *rows = get_list (window) != NULL ? pivot_library_list_get_rows (get_list (window)) : NULL;
  guint                    n_facts = 0;
  guint                    n_read = 0;
  const PivotLibraryFacts *facts = rows != NULL ? pivot_library_rows_get_facts (rows, &n_facts) : NULL;

  for (guint i = 0; i < n_facts; i++)
    n_read += facts[i].is_read;
  return n_read;
}

static guint
count_listed (PivotWindow *window)
{
  PivotLibraryRows *rows = get_list (window) != NULL ? pivot_library_list_get_rows (get_list (window)) : NULL;

  return rows != NULL ? g_list_model_get_n_items (G_LIST_MODEL (rows)) : 0;
}

static void
turn_once (gboolean may_block)
{
  const double before = get_cpu_msec ();

  g_main_context_iteration (NULL, may_block);
  bench.turn = MAX (bench.turn, get_cpu_msec () - before);
}

static void
wait_until_read (PivotWindow *window)
{
  gint64 listed = 0;

  while (count_read (window) < bench.n_stories)
    {
      const gint64 pause = g_get_monotonic_time () + 50000;

      if (listed == 0 && count_listed (window) == bench.n_stories)
        listed = g_get_monotonic_time ();
      /* To count takes its time, too. */
      while (g_get_monotonic_time () < pause)
        turn_once (FALSE);
    }
  g_print ("  all listed after %.0f ms, all read after %.0f ms; longest turn %.1f ms of the processor\n",
           (double) ((listed != 0 ? listed : g_get_monotonic_time ()) - bench.begin) / 1000, (double) (g_get_monotonic_time () - bench.begin) / 1000, bench.turn);
}

static void
search (PivotWindow *window)
{
  double most = 0;
  double drawn = 0;

  for (guint turn = 0; turn < 3; turn++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
        {
          double begin = get_cpu_msec ();

          g_object_set (get_list (window), "words", keys[i], NULL);
          if (turn > 0)
            most = MAX (most, get_cpu_msec () - begin);
          pivot_test_settle ();
          if (turn > 0)
            drawn = MAX (drawn, get_cpu_msec () - begin);
        }
    }
  g_print ("  a key in the search: rows are there after %.1f ms at most, drawn after %.1f ms\n", most, drawn);
}

static void
inside (PivotWindow *window)
{
  const double drawn = (double) (g_get_monotonic_time () - bench.begin) / 1000;

  if (bench.n_stories == 0)
    bench.first = drawn;
  g_print ("%u stories: a window at rest after %.0f ms, × %.2f of an empty library\n", bench.n_stories, drawn, drawn / bench.first);
  if (bench.n_stories == 0)
    return;
  wait_until_read (window);
  g_print ("  memory for each beyond its text: %.1f KiB\n", ((double) get_resident () - (double) bench.before - (double) bench.bytes) / 1024 / bench.n_stories);
  search (window);
}

static void
run (void)
{
  guint n_written = 0;

  /* The first window of a process costs more than any other. */
  bench = (Bench) { .first = 1 };
  pivot_test_app_run (NULL, 0, inside);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      while (n_written < sizes[i])
        bench.bytes += write_story (++n_written);
      bench.n_stories = sizes[i];
      bench.turn = 0;
      bench.before = get_resident ();
      bench.begin = g_get_monotonic_time ();
      pivot_test_app_run (NULL, 0, inside);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);
  g_test_add_func ("/library", run);
  return g_test_run ();
}
