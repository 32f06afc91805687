/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-store.h"

#include "pivot-test-files.h"
#include "pivot-test-library.h"

static void
test_path (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autofree char *usual = pivot_store_dup_default_path ();
  g_autofree char *expected = g_build_filename (g_get_user_data_dir (), "pivot", "library", NULL);

  g_assert_cmpstr (pivot_store_get_path (room->store), ==, room->path);
  g_assert_cmpstr (usual, ==, expected);
}

static void
test_make_folder (void)
{
  g_autofree char *usual = pivot_store_dup_default_path ();
  g_autoptr (PivotStore) store = pivot_store_new (usual, pivot_files_get_real (), pivot_clock_get_real ());
  g_autoptr (GError) error = NULL;

  g_assert_true (pivot_store_make_folder (store, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (usual, G_FILE_TEST_IS_DIR));
}

static void
test_now (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (GDateTime) now = pivot_store_now (room->store);

  g_assert_true (g_date_time_equal (now, room->clock->now));
}

static void
test_round_trip (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autoptr (PivotStory) story = NULL;
  g_autoptr (PivotRecord) loaded = NULL;

  g_assert_false (pivot_store_holds (room->store, record));
  g_assert_true (pivot_store_save (room->store, record, NULL));
  g_assert_true (pivot_store_holds (room->store, record));
  story = pivot_store_load (room->store, record->id);
  loaded = pivot_story_snapshot (story);
  g_assert_true (pivot_record_equal (loaded, record));
  g_assert_true (pivot_store_holds (room->store, loaded));
}

static void
test_is_changed (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autoptr (PivotStory) reloaded = NULL;

  g_assert_true (pivot_store_save (room->store, record, NULL));
  g_assert_false (pivot_store_is_changed (room->store, record->id));
  pivot_test_library_write (room, record->id, "{\"title\":\"Theirs\"}");
  g_assert_true (pivot_store_is_changed (room->store, record->id));
  reloaded = pivot_store_load (room->store, record->id);
  g_assert_false (pivot_store_is_changed (room->store, record->id));
}

static void
test_private (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autofree char *folder = pivot_test_library_folder (room, record->id);
  g_autofree char *path = g_build_filename (folder, "story.json", NULL);
  mode_t           mask = umask (0);
  GStatBuf         status = { 0 };

  g_assert_true (pivot_store_save (room->store, record, NULL));
  umask (mask);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0700);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
}

static void
test_revisions (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autoptr (PivotRevision) kept = NULL;
  g_autoptr (GPtrArray) revisions = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (pivot_store_keep_revision (room->store, record, PIVOT_WHY_NAMED, "Early", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (pivot_store_save (room->store, record, NULL));
  kept = pivot_store_keep_revision (room->store, record, PIVOT_WHY_NAMED, "Before the call", NULL);
  revisions = pivot_store_list_revisions (room->store, record->id, NULL);
  g_assert_cmpuint (revisions->len, ==, 1);
  g_assert_cmpstr (((PivotRevision *) g_ptr_array_index (revisions, 0))->file, ==, kept->file);
  g_assert_cmpstr (((PivotRevision *) g_ptr_array_index (revisions, 0))->name, ==, "Before the call");
  g_assert_true (g_date_time_equal (kept->kept, room->clock->now));
}

/* What is let go can be put back as it was, and what has a name stays whatever its age. */
static void
test_revisions_go (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "One");
  g_autoptr (PivotRecord) changed = pivot_test_record (1, "Two");
  g_autoptr (PivotRevision) named = NULL;
  g_autoptr (PivotRevision) automatic = NULL;
  g_autoptr (PivotRevision) again = NULL;
  g_autoptr (PivotRevision) back = NULL;
  g_autoptr (GPtrArray) revisions = NULL;

  g_assert_true (pivot_store_save (room->store, record, NULL));
  automatic = pivot_store_keep_revision (room->store, record, PIVOT_WHY_AUTOMATIC, NULL, NULL);
  pivot_test_clock_advance (room->clock, 1);
  again = pivot_store_keep_revision (room->store, record, PIVOT_WHY_RESTORE, NULL, NULL);
  g_assert_cmpstr (again->file, ==, automatic->file);
  g_clear_pointer (&automatic, pivot_revision_unref);
  automatic = pivot_store_keep_revision (room->store, changed, PIVOT_WHY_AUTOMATIC, NULL, NULL);
  pivot_test_clock_advance (room->clock, 1);
  named = pivot_store_keep_revision (room->store, record, PIVOT_WHY_NAMED, "Mine", NULL);
  g_assert_cmpuint (pivot_store_thin_revisions (room->store, record->id), ==, 0);
  pivot_test_clock_advance (room->clock, 30 * 24 * 3600);
  g_assert_cmpuint (pivot_store_thin_revisions (room->store, record->id), ==, 1);
  g_assert_cmpuint (pivot_store_thin_revisions (room->store, record->id), ==, 0);
  g_assert_cmpuint (pivot_test_library_count_revisions (room, record->id), ==, 2);

  pivot_store_remove_revision (room->store, record->id, named);
  g_assert_cmpuint (pivot_test_library_count_revisions (room, record->id), ==, 1);
  back = pivot_store_put_revision (room->store, named, NULL);
  g_assert_cmpstr (back->file, ==, named->file);
  revisions = pivot_store_list_revisions (room->store, record->id, NULL);
  g_assert_cmpuint (revisions->len, ==, 2);
}

typedef struct
{
  GString *done; /* the numbers of the saves, as they end */
  guint    n_failed;
  guint    n_expected;
} Log;

typedef struct
{
  Log  *log;
  guint number;
} Ticket;

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autofree Ticket *ticket = data;

  if (!pivot_store_save_finish (PIVOT_STORE (source), result, NULL))
    ticket->log->n_failed++;
  g_string_append_printf (ticket->log->done, "%u ", ticket->number);
  ticket->log->n_expected--;
}

static gboolean
all_ended (gpointer data)
{
  Log *log = data;

  return log->n_expected == 0;
}

static void
begin_save (PivotStore *store,
            Log        *log,
            guint       story,
            guint       number)
{
  g_autofree char *title = g_strdup_printf ("%u", number);
  g_autoptr (PivotRecord) record = pivot_test_record (story, title);
  Ticket *ticket = g_new0 (Ticket, 1);

  *ticket = (Ticket) { log, number };
  log->n_expected++;
  pivot_store_save_async (store, record, NULL, saved_cb, ticket);
}

/* Saves of one story end in the order in which they were asked for. */
static void
test_queue (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autofree char *id = pivot_test_id (1);
  Log              log = { .done = g_string_new (NULL) };

  for (guint i = 1; i <= 9; i++)
    begin_save (room->store, &log, 1, i);
  g_assert_true (pivot_test_wait (all_ended, &log));
  g_assert_cmpstr (log.done->str, ==, "1 2 3 4 5 6 7 8 9 ");
  g_assert_cmpuint (log.n_failed, ==, 0);
  g_assert_true (pivot_test_library_has_title (room, id, "9"));
  g_assert_cmpuint (pivot_test_library_count_revisions (room, id), ==, 0);
  g_string_free (log.done, TRUE);
}

typedef struct
{
  GMutex   mutex;
  GCond    cond;
  gboolean reached;
  gboolean open;
} Gate;

static void
wait_hook (PivotTestCall call,
           const char   *name,
           gpointer      data)
{
  Gate            *gate = data;
  g_autofree char *slow = pivot_test_id (1);

  if (call != PIVOT_TEST_MKDIR || g_strcmp0 (name, slow) != 0)
    return;
  g_mutex_lock (&gate->mutex);
  gate->reached = TRUE;
  while (!gate->open)
    g_cond_wait (&gate->cond, &gate->mutex);
  g_mutex_unlock (&gate->mutex);
}

static gboolean
gate_is_reached (gpointer data)
{
  Gate    *gate = data;
  gboolean reached = FALSE;

  g_mutex_lock (&gate->mutex);
  reached = gate->reached;
  g_mutex_unlock (&gate->mutex);
  return reached;
}

static void
gate_open (Gate *gate)
{
  g_mutex_lock (&gate->mutex);
  gate->open = TRUE;
  g_cond_broadcast (&gate->cond);
  g_mutex_unlock (&gate->mutex);
}

/* A story that cannot be saved for now holds up no other. */
static void
test_queues_apart (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  PivotTestFiles files;
  PivotStore    *store = NULL;
  Gate           gate = { 0 };
  Log            slow = { .done = g_string_new (NULL) };
  Log            quick = { .done = g_string_new (NULL) };

  pivot_test_files_init (&files);
  files.hook = wait_hook;
  files.hook_data = &gate;
  store = pivot_test_library_open (room, &files.files);
  begin_save (store, &slow, 1, 1);
  begin_save (store, &quick, 2, 2);
  g_assert_true (pivot_test_wait (all_ended, &quick));
  g_assert_cmpuint (slow.n_expected, ==, 1);
  gate_open (&gate);
  g_assert_true (pivot_test_wait (all_ended, &slow));
  g_assert_cmpuint (slow.n_failed + quick.n_failed, ==, 0);
  pivot_test_assert_dies (store);
  g_string_free (slow.done, TRUE);
  g_string_free (quick.done, TRUE);
}

static gboolean
tick_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* While a story is being saved nothing is certain, and nobody waits to find out. */
static void
test_busy (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "1");
  PivotTestFiles files;
  PivotStore    *store = NULL;
  Gate           gate = { 0 };
  Log            log = { .done = g_string_new (NULL) };
  guint          timer = 0;

  pivot_test_files_init (&files);
  store = pivot_test_library_open (room, &files.files);
  files.hook = wait_hook;
  files.hook_data = &gate;
  begin_save (store, &log, 1, 1);
  timer = g_timeout_add (1, tick_cb, NULL);
  g_assert_true (pivot_test_wait (gate_is_reached, &gate));
  g_source_remove (timer);
  g_assert_false (pivot_store_holds (store, record));
  g_assert_false (pivot_store_is_changed (store, record->id));
  gate_open (&gate);
  g_assert_true (pivot_test_wait (all_ended, &log));
  g_assert_true (pivot_store_holds (store, record));
  pivot_test_assert_dies (store);
  g_string_free (log.done, TRUE);
}

/* A save that failed does not stop those behind it. */
static void
test_queue_after_failure (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autofree char *id = pivot_test_id (1);
  Log              log = { .done = g_string_new (NULL) };

  begin_save (room->store, &log, 1, 1);
  {
    g_autoptr (PivotRecord) record = pivot_test_record (1, "caf\xE9");
    Ticket *ticket = g_new0 (Ticket, 1);

    *ticket = (Ticket) { &log, 2 };
    log.n_expected++;
    pivot_store_save_async (room->store, record, NULL, saved_cb, ticket);
  }
  begin_save (room->store, &log, 1, 3);
  g_assert_true (pivot_test_wait (all_ended, &log));
  g_assert_cmpstr (log.done->str, ==, "1 2 3 ");
  g_assert_cmpuint (log.n_failed, ==, 1);
  g_assert_true (pivot_test_library_has_title (room, id, "3"));
  g_string_free (log.done, TRUE);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/store/path", test_path);
  g_test_add_func ("/store/make-folder", test_make_folder);
  g_test_add_func ("/store/now", test_now);
  g_test_add_func ("/store/round-trip", test_round_trip);
  g_test_add_func ("/store/is-changed", test_is_changed);
  g_test_add_func ("/store/private", test_private);
  g_test_add_func ("/store/revisions", test_revisions);
  g_test_add_func ("/store/revisions-go", test_revisions_go);
  g_test_add_func ("/store/queue", test_queue);
  g_test_add_func ("/store/queues-apart", test_queues_apart);
  g_test_add_func ("/store/busy", test_busy);
  g_test_add_func ("/store/queue-after-failure", test_queue_after_failure);
  return g_test_run ();
}
