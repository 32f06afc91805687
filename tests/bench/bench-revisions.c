/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/compare/pivot-revisions-view.h"
#include "core/store/pivot-codec.h"
#include "core/store/pivot-moment.h"

#include <time.h>

/* The revisions of a story are opened, a few of them and very many. Measured are how long it takes until the first is
 * drawn, until all are listed and until all are read, and how long one turn of the main loop takes at most, all in
 * processor time of the main loop but for the time that passes on the clock. */
#define FEW 10
#define MANY 1000
#define TURNS 3

static const char *const sentences[] = {
  "In March I led the move of forty clinics to one booking system, and my goal was to have them all live by Monday.",
  "Instead, eleven clinics opened with empty diaries, and by noon 640 patients had come to visits nobody could see.",
  "The mistake was partly mine: I signed off the plan after one trial, and I never tried an import from an older diary.",
  "The vendor let us down, but I did not check with the desk leads, which was a missing validation step on my side.",
  "I stopped every further move at 8:40, called three engineers into one room, and we put the clinics back on paper.",
  "We compared old and new diaries line by line to find out which kinds of visit had been dropped.",
  "I learned that a plan is only as good as the diary that I have seen, and I wrote a rehearsal into every move.",
};

/* A version in which a sentence is another than in the one before, and each stage has some 70 words. */
static PivotDraft *
make_draft (guint version)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotAnswer) answer = NULL;
  g_auto (GStrv) texts = g_new0 (char *, PIVOT_N_STAGES + 1);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      GString *text = g_string_new (NULL);

      for (guint k = 0; k < 3; k++)
        g_string_append_printf (text, "%s ", sentences[(i * 2 + k) % G_N_ELEMENTS (sentences)]);
      if (version % PIVOT_N_STAGES == i)
        g_string_append_printf (text, "That was in the week of take %u.", version);
      texts[i] = g_string_free_and_steal (text);
    }
  answer = pivot_answer_new ((const char *const *) texts);
  return pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
}

static void
write_revision (PivotStory *story,
                guint       version,
                const char *folder)
{
  g_autoptr (PivotRecord) present = pivot_story_snapshot (story);
  g_autoptr (PivotDraft) draft = make_draft (version);
  g_autoptr (PivotRecord) record = pivot_record_with_draft (present, draft);
  g_autoptr (GDateTime) first = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);
  g_autoptr (GDateTime) kept = g_date_time_add_minutes (first, (int) version);
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, kept, PIVOT_WHY_AUTOMATIC, NULL);
  g_autofree char *text = pivot_codec_write_revision (revision, NULL);
  g_autofree char *stamp = pivot_moment_stamp (kept);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  g_autofree char *name = g_strdup_printf ("%s-%.8s.json", stamp, hash);

  pivot_test_write (folder, name, text, -1);
}

static void
keep_many (PivotStory *story,
           guint       n_revisions)
{
  g_autofree char *library = pivot_test_app_get_library ();
  g_autofree char *folder = g_build_filename (library, pivot_story_get_id (story), "revisions", NULL);

  for (guint i = 0; i < n_revisions; i++)
    write_revision (story, i, folder);
}

typedef struct
{
  gint64 drawn; /* microseconds of the clock, as the next two; -1 before */
  gint64 listed;
  gint64 read;
  double turn;  /* milliseconds of the processor, the longest */
  double whole; /* the same, in all */
} Times;

static double
get_cpu_msec (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1000.0 + (double) now.tv_nsec / 1000000.0;
}

static guint
count_read (GListModel *items)
{
  guint n_read = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (PivotVersionItem) item = g_list_model_get_item (items, i);

      n_read += pivot_version_item_get_report (item) != NULL;
    }
  return n_read;
}

static void
note (Times              *times,
      PivotRevisionsView *view,
      guint               n_versions,
      gint64              since)
{
  GListModel *items = pivot_versions_get_items (pivot_revisions_view_get_versions (view));
  gint64      now = g_get_monotonic_time () - since;

  if (times->listed < 0 && g_list_model_get_n_items (items) == n_versions)
    times->listed = now;
  if (times->drawn < 0 && pivot_test_find (GTK_WIDGET (view), PIVOT_TYPE_COMPARISON_VIEW) != NULL)
    times->drawn = now;
  if (times->read < 0 && times->listed >= 0 && count_read (items) == n_versions)
    times->read = now;
}

/* Shows the revisions, turn by turn of the main loop, until the last is read. */
static Times
show (PivotWindow *window,
      guint        n_versions)
{
  Times               times = { -1, -1, -1, 0, 0 };
  PivotRevisionsView *view = NULL;
  gint64              since = g_get_monotonic_time ();
  double              begin = get_cpu_msec ();

  gtk_widget_activate_action (GTK_WIDGET (window), "win.revisions", NULL);
  times.turn = get_cpu_msec () - begin;
  while (times.read < 0)
    {
      double before = get_cpu_msec ();

      g_main_context_iteration (NULL, TRUE);
      times.turn = MAX (times.turn, get_cpu_msec () - before);
      times.whole += get_cpu_msec () - before;
      if (view == NULL)
        view = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_REVISIONS_VIEW);
      if (view != NULL)
        note (&times, view, n_versions, since);
    }
  return times;
}

static void
tell (const char  *name,
      const Times *times)
{
  g_print ("%-16s shown after %6.1f ms, all listed after %6.1f, all read after %7.1f; longest turn %6.2f ms, %7.1f in all\n", name,
           (double) times->drawn / 1000, (double) times->listed / 1000, (double) times->read / 1000, times->turn, times->whole);
}

static void
inside (PivotWindow *window)
{
  PivotStory *story = pivot_window_get_story (window);
  guint       n_kept = 0;
  Times       first[2];

  for (guint i = 0; i < 2; i++)
    {
      const guint      n_revisions = i == 0 ? FEW : MANY;
      g_autofree char *name = g_strdup_printf ("%u revisions", n_revisions);

      if (n_kept < n_revisions)
        keep_many (story, n_kept = n_revisions);
      for (guint turn = 0; turn < TURNS; turn++)
        {
          Times times = show (window, n_revisions + 1);

          if (turn == 0)
            first[i] = times;
          tell (name, &times);
          pivot_test_do (window, "win.write");
        }
    }
  g_print ("%u against %u, first time: shown × %.1f, longest turn × %.1f\n", MANY, FEW,
           (double) first[1].drawn / (double) first[0].drawn, first[1].turn / first[0].turn);
}

static void
bench (void)
{
  static const PivotTestStory story = { "Forty Clinics", { "There are clinics.", "", "", "" } };

  pivot_test_app_run (&story, 1, inside);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);
  g_test_add_func ("/revisions", bench);
  return g_test_run ();
}
