/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include <ftw.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

/**
 * pivot_test_init:
 *
 * Seals a test: the user's folders are empty ones of its own, times are UTC,
 * sentences are as written, and a warning fails.
 */
void
pivot_test_init (int    *argc,
                 char ***argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_setenv ("LC_ALL", "C.UTF-8", TRUE);
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  setlocale (LC_ALL, "");
  g_test_init (argc, argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
}

static GDateTime *
clock_now (gpointer data)
{
  PivotTestClock *self = data;

  return g_date_time_ref (self->now);
}

/**
 * pivot_test_clock_new:
 * @now: ISO 8601 with its zone, such as "2026-03-02T09:15:00Z"
 *
 * Returns: (transfer full): a clock that stands at @now
 */
PivotTestClock *
pivot_test_clock_new (const char *now)
{
  PivotTestClock *self = g_new0 (PivotTestClock, 1);

  self->clock.now = clock_now;
  self->clock.data = self;
  pivot_test_clock_set (self, now);
  return self;
}

/**
 * pivot_test_clock_set:
 * @now: ISO 8601 with its zone; may lie before what the clock showed
 */
void
pivot_test_clock_set (PivotTestClock *self,
                      const char     *now)
{
  g_clear_pointer (&self->now, g_date_time_unref);
  self->now = g_date_time_new_from_iso8601 (now, NULL);
  g_assert_nonnull (self->now);
}

void
pivot_test_clock_advance (PivotTestClock *self,
                          double          seconds)
{
  GDateTime *later = g_date_time_add_seconds (self->now, seconds);

  g_assert_nonnull (later);
  g_date_time_unref (self->now);
  self->now = later;
}

void
pivot_test_clock_free (PivotTestClock *self)
{
  g_date_time_unref (self->now);
  g_free (self);
}

/**
 * pivot_test_effort:
 * @quick: how often something is tried in a test that is to be quick
 *
 * Returns: how often it is tried now: many times as often where PIVOT_TEST_EFFORT
 *   says so, as in the suite “torture”
 */
guint
pivot_test_effort (guint quick)
{
  const char   *effort = g_getenv ("PIVOT_TEST_EFFORT");
  const guint64 times = effort != NULL ? g_ascii_strtoull (effort, NULL, 10) : 1;

  return quick * (guint) CLAMP (times, 1, 1000);
}

/**
 * pivot_test_make_folder:
 *
 * Returns: (transfer full) (type filename): an empty folder of the test's own
 */
char *
pivot_test_make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *path = g_dir_make_tmp ("pivot-test-XXXXXX", &error);

  g_assert_no_error (error);
  return path;
}

static int
remove_one (const char        *path,
            const struct stat *status,
            int                kind,
            struct FTW        *place)
{
  return remove (path);
}

static int
open_up (const char        *path,
         const struct stat *status,
         int                kind,
         struct FTW        *place)
{
  if (kind == FTW_D || kind == FTW_DNR)
    g_chmod (path, 0700);
  return 0;
}

/**
 * pivot_test_remove:
 * @path: a folder or a file; links in it are not followed
 *
 * Takes away @path and all that is in it.
 */
void
pivot_test_remove (const char *path)
{
  nftw (path, open_up, 16, FTW_PHYS);
  nftw (path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

/**
 * pivot_test_write:
 * @folder: made with all that leads to it where it is missing
 * @length: of @bytes, or -1 where they end with NUL
 *
 * Puts a file in a folder as any other program would.
 */
void
pivot_test_write (const char *folder,
                  const char *name,
                  const char *bytes,
                  gssize      length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileOutputStream) stream = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_unlink (path);
  stream = g_file_create (file, G_FILE_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_write_all (G_OUTPUT_STREAM (stream), bytes, length < 0 ? strlen (bytes) : (gsize) length, NULL, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, &error);
  g_assert_no_error (error);
}

/**
 * pivot_test_read:
 * @length: (out) (optional): how many bytes there are
 *
 * Returns: (transfer full) (nullable): what the file holds, with a NUL after it;
 *   %NULL where there is no such file
 */
char *
pivot_test_read (const char *folder,
                 const char *name,
                 gsize      *length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *bytes = NULL;

  if (!g_file_get_contents (path, &bytes, length, &error))
    g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  return bytes;
}

static const char *const sample_facts[PIVOT_N_FACTS] = {
  [PIVOT_FACT_TITLE] = "The reminder nobody got",
  [PIVOT_FACT_QUESTION] = "Tell me about a time you failed.",
  [PIVOT_FACT_LANGUAGE] = "en",
  [PIVOT_FACT_STAKE] = "medium",
  [PIVOT_FACT_KIND] = "execution",
  [PIVOT_FACT_ROLE] = "pm",
  [PIVOT_FACT_HAPPENED] = "2025-11",
  [PIVOT_FACT_FAILURE] = "Four in ten reminders never arrived",
  [PIVOT_FACT_SETTING] = "work",
  [PIVOT_FACT_DECISION] = "I sent without a sample of real numbers",
};

static const char *const sample_tags[] = { "launch", "naïve “quotes”", NULL };

static const char *const sample_texts[PIVOT_N_SIDES][PIVOT_N_STAGES] = {
  [PIVOT_SIDE_OWNED] = {
    "In November I led the reminder service for 300 clinics. We promised 95 % delivery; 61 % arrived.",
    "I had never compared the phone numbers with the carriers’ rules. That check was mine to make.",
    "I stopped the sending within the hour and went through 40 failed numbers by hand.",
    "Every import now runs past a sample of real numbers first. It has held for five months.",
  },
  [PIVOT_SIDE_DEFENSIVE] = {
    "The carriers changed their rules.",
    "Nobody told us.",
    "",
    "I learned that communication matters.",
  },
};

static void
draft_take (PivotDraft **draft,
            PivotDraft  *changed)
{
  pivot_draft_unref (*draft);
  *draft = changed;
}

/**
 * pivot_test_draft:
 *
 * Returns: (transfer full): a draft with something in every place
 */
PivotDraft *
pivot_test_draft (void)
{
  PivotDraft *draft = pivot_draft_new ();

  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    draft_take (&draft, pivot_draft_with_fact (draft, (PivotFact) i, sample_facts[i]));
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    {
      g_autoptr (PivotAnswer) answer = pivot_answer_new (sample_texts[i]);

      draft_take (&draft, pivot_draft_with_answer (draft, (PivotSide) i, answer));
    }
  draft_take (&draft, pivot_draft_with_tags (draft, sample_tags));
  draft_take (&draft, pivot_draft_with_dismissal (draft, "C1", "9f86d081"));
  return draft;
}

static gboolean
give_up_cb (gpointer data)
{
  gboolean *over = data;

  *over = TRUE;
  return G_SOURCE_REMOVE;
}

/**
 * pivot_test_wait:
 * @condition: asked after every turn of the main loop
 *
 * Runs the main loop until @condition holds, but no longer than
 * %PIVOT_TEST_PATIENCE.
 *
 * Returns: whether it came about in time
 */
gboolean
pivot_test_wait (PivotTestCondition condition,
                 gpointer           data)
{
  gboolean over = FALSE;
  guint    timer = g_timeout_add (PIVOT_TEST_PATIENCE, give_up_cb, &over);

  while (!over && !condition (data))
    g_main_context_iteration (NULL, TRUE);
  if (!over)
    g_source_remove (timer);
  return !over;
}

/**
 * pivot_test_run:
 *
 * Runs the main loop for a while, to see that nothing happens.
 */
void
pivot_test_run (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, give_up_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

/**
 * pivot_test_spent:
 *
 * Returns: how long this thread alone has worked so far, in microseconds,
 *   whatever else the machine does
 */
gint64
pivot_test_spent (void)
{
  struct timespec now = { 0, 0 };

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static void
notify_cb (GObject    *object,
           GParamSpec *pspec,
           gpointer    data)
{
  guint *count = data;

  (*count)++;
}

/**
 * pivot_test_count_notify:
 * @property: a property's name
 * @count: goes up by one each time the property is announced; outlives @object
 */
void
pivot_test_count_notify (GObject    *object,
                         const char *property,
                         guint      *count)
{
  g_autofree char *signal = g_strconcat ("notify::", property, NULL);

  *count = 0;
  g_signal_connect (object, signal, G_CALLBACK (notify_cb), count);
}

static gboolean
is_dead (gpointer data)
{
  g_autoptr (GObject) object = g_weak_ref_get (data);

  return object == NULL;
}

static gboolean
look_again_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/**
 * pivot_test_assert_dies:
 * @object: (transfer full): an object that a thread may hold a moment longer
 *
 * Asserts that nobody else holds @object, as g_assert_finalize_object() does,
 * but gives threads the time to let go of it.
 */
void
pivot_test_assert_dies (gpointer object)
{
  GWeakRef weak;
  guint    timer = g_timeout_add (1, look_again_cb, NULL);

  g_weak_ref_init (&weak, object);
  g_object_unref (object);
  g_assert_true (pivot_test_wait (is_dead, &weak));
  g_weak_ref_clear (&weak);
  g_source_remove (timer);
}
