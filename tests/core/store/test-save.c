/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-save.h"

#include "pivot-test-files.h"
#include "pivot-test-library.h"

#include <errno.h>

typedef struct
{
  PivotTestLibrary *room;
  PivotTestFiles    files;
  PivotStore       *store;
  char             *id;
} Desk;

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);

  self->room = pivot_test_library_new ();
  pivot_test_files_init (&self->files);
  self->store = pivot_test_library_open (self->room, &self->files.files);
  self->id = pivot_test_id (1);
  return self;
}

static void
desk_free (Desk *self)
{
  pivot_test_assert_dies (self->store);
  pivot_test_library_free (self->room);
  g_free (self->id);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static void
save (Desk       *desk,
      const char *title)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, title);
  g_autoptr (GError) error = NULL;

  g_assert_true (pivot_store_save (desk->store, record, &error));
  g_assert_no_error (error);
}

static void
assert_refused (Desk           *desk,
                const char     *title,
                PivotStoreError code)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, title);
  g_autoptr (GError) error = NULL;

  g_assert_false (pivot_store_save (desk->store, record, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, (gint) code);
}

static char *
outside_text (const char *title)
{
  return g_strdup_printf ("{\"format\":1,\"modified\":\"2026-03-05T00:00:00Z\",\"title\":\"%s\"}", title);
}

static void
test_new_and_known (void)
{
  g_autoptr (Desk) desk = desk_new ();

  save (desk, "First");
  g_assert_true (pivot_test_library_has_title (desk->room, desk->id, "First"));
  save (desk, "Second");
  g_assert_true (pivot_test_library_has_title (desk->room, desk->id, "Second"));
  g_assert_cmpuint (pivot_test_library_count_temps (desk->room, desk->id), ==, 0);
  g_assert_cmpuint (pivot_test_library_count_revisions (desk->room, desk->id), ==, 0);
}

static void
stat_story (Desk     *desk,
            GStatBuf *status)
{
  g_autofree char *folder = pivot_test_library_folder (desk->room, desk->id);
  g_autofree char *path = g_build_filename (folder, "story.json", NULL);

  g_assert_cmpint (g_stat (path, status), ==, 0);
}

static void
test_unchanged_is_untouched (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotStore) another = pivot_test_library_open (desk->room, &desk->files.files);
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autoptr (GDateTime) later = g_date_time_new_utc (2026, 5, 1, 0, 0, 0);
  g_autoptr (PivotRecord) touched = pivot_record_with_modified (record, later);
  GStatBuf before = { 0 };
  GStatBuf after = { 0 };

  save (desk, "First");
  stat_story (desk, &before);
  pivot_test_files_reset (&desk->files);
  g_assert_true (pivot_store_save (desk->store, touched, NULL));
  /* Also where nothing is known of the file yet. */
  g_assert_true (pivot_store_save (another, record, NULL));
  stat_story (desk, &after);
  g_assert_cmpuint (desk->files.counts[PIVOT_TEST_WRITE], ==, 0);
  g_assert_cmpuint (after.st_ino, ==, before.st_ino);
  g_assert_cmpint (after.st_mtim.tv_sec, ==, before.st_mtim.tv_sec);
  g_assert_cmpint (after.st_mtim.tv_nsec, ==, before.st_mtim.tv_nsec);
}

static void
test_same_values_are_untouched (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *after = NULL;
  g_autoptr (PivotStory) story = NULL;
  g_autoptr (PivotRecord) record = NULL;

  pivot_test_library_write (desk->room, desk->id, " {\"title\" :\"By hand\"}\n\n");
  story = pivot_store_load (desk->store, desk->id);
  record = pivot_story_snapshot (story);
  g_assert_true (pivot_store_save (desk->store, record, NULL));
  after = pivot_test_library_read (desk->room, desk->id);
  g_assert_cmpstr (after, ==, " {\"title\" :\"By hand\"}\n\n");
}

static void
test_outside_becomes_a_revision (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *theirs = outside_text ("Theirs");
  guint            n_outside = 0;

  g_signal_connect_swapped (desk->store, "outside", G_CALLBACK (pivot_test_count), &n_outside);
  save (desk, "First");
  pivot_test_library_write (desk->room, desk->id, theirs);
  save (desk, "Second");
  g_assert_cmpuint (n_outside, ==, 1);
  g_assert_true (pivot_test_library_has_title (desk->room, desk->id, "Second"));
  g_assert_true (pivot_test_library_keeps (desk->room, desk->id, "Theirs"));
  save (desk, "Third");
  g_assert_cmpuint (n_outside, ==, 1);
  g_assert_cmpuint (pivot_test_library_count_revisions (desk->room, desk->id), ==, 1);
}

static void
test_outside_revision_is_the_same_everywhere (void)
{
  g_autoptr (Desk) here = desk_new ();
  g_autoptr (Desk) there = desk_new ();
  Desk *const      desks[] = { here, there };
  g_autofree char *names[G_N_ELEMENTS (desks)] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (desks); i++)
    {
      g_autofree char *theirs = outside_text ("Theirs");
      g_autoptr (GPtrArray) revisions = NULL;

      pivot_test_clock_advance (desks[i]->room->clock, 86400 * i);
      save (desks[i], "First");
      pivot_test_library_write (desks[i]->room, desks[i]->id, theirs);
      save (desks[i], "Second");
      revisions = pivot_store_list_revisions (desks[i]->store, desks[i]->id, NULL);
      g_assert_cmpuint (revisions->len, ==, 1);
      names[i] = g_strdup (((PivotRevision *) g_ptr_array_index (revisions, 0))->file);
    }
  g_assert_cmpstr (names[0], ==, names[1]);
  g_free (g_steal_pointer (&names[0]));
  g_free (g_steal_pointer (&names[1]));
}

static void
test_taken_id (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *theirs = outside_text ("Theirs");

  pivot_test_library_write (desk->room, desk->id, theirs);
  save (desk, "Ours");
  g_assert_true (pivot_test_library_has_title (desk->room, desk->id, "Ours"));
  g_assert_true (pivot_test_library_keeps (desk->room, desk->id, "Theirs"));
}

static const struct
{
  const char     *text;
  PivotStoreError code;
} protected[] = {
  { "", PIVOT_STORE_ERROR_DAMAGED },
  { "{\"title\":\"Half a st", PIVOT_STORE_ERROR_DAMAGED },
  { "{\"title\":1}", PIVOT_STORE_ERROR_DAMAGED },
  { "{\"format\":2,\"title\":\"Newer\"}", PIVOT_STORE_ERROR_READ_ONLY },
  { "{\"title\":\"One\",\"title\":\"Two\"}", PIVOT_STORE_ERROR_READ_ONLY },
};

static void
test_damaged_is_never_replaced (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (protected); i++)
    {
      g_autoptr (Desk) desk = desk_new ();
      g_autofree char *after = NULL;

      save (desk, "First");
      pivot_test_library_write (desk->room, desk->id, protected[i].text);
      assert_refused (desk, "Second", protected[i].code);
      after = pivot_test_library_read (desk->room, desk->id);
      g_assert_cmpstr (after, ==, protected[i].text);
      g_assert_cmpuint (pivot_test_library_count_temps (desk->room, desk->id), ==, 0);
    }
}

static void
test_link_is_never_followed (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *folder = pivot_test_library_folder (desk->room, desk->id);
  g_autofree char *path = g_build_filename (folder, "story.json", NULL);
  g_autofree char *target = NULL;

  save (desk, "First");
  pivot_test_write (desk->room->path, "target", "{\"title\":\"Elsewhere\"}", -1);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (symlink ("../target", path), ==, 0);
  assert_refused (desk, "Second", PIVOT_STORE_ERROR_DAMAGED);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  target = pivot_test_read (desk->room->path, "target", NULL);
  g_assert_cmpstr (target, ==, "{\"title\":\"Elsewhere\"}");
}

static void
test_gone (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *folder = pivot_test_library_folder (desk->room, desk->id);

  save (desk, "First");
  pivot_test_remove (folder);
  assert_refused (desk, "Second", PIVOT_STORE_ERROR_STORY_GONE);
  g_assert_false (pivot_test_library_has (desk->room, desk->id));
  pivot_store_forget (desk->store, desk->id);
  save (desk, "Second");
  g_assert_true (pivot_test_library_has_title (desk->room, desk->id, "Second"));
}

static void
test_file_gone (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *folder = pivot_test_library_folder (desk->room, desk->id);
  g_autofree char *path = g_build_filename (folder, "story.json", NULL);

  save (desk, "First");
  g_assert_cmpint (g_unlink (path), ==, 0);
  assert_refused (desk, "Second", PIVOT_STORE_ERROR_STORY_GONE);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_library_gone (void)
{
  g_autoptr (Desk) desk = desk_new ();

  save (desk, "First");
  pivot_test_remove (desk->room->path);
  assert_refused (desk, "Second", PIVOT_STORE_ERROR_LIBRARY_GONE);
  g_assert_false (g_file_test (desk->room->path, G_FILE_TEST_EXISTS));
}

/* The empty folder that is left where a disk was is no place for a new story. */
static void
test_disk_gone (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GPtrArray) names = pivot_store_list (desk->store, NULL);
  g_autofree char *folder = pivot_test_library_folder (desk->room, desk->id);

  g_assert_cmpuint (names->len, ==, 0);
  desk->files.moved = TRUE;
  assert_refused (desk, "First", PIVOT_STORE_ERROR_LIBRARY_GONE);
  g_assert_false (pivot_test_library_has (desk->room, desk->id));
  desk->files.moved = FALSE;
  save (desk, "First");
  desk->files.moved = TRUE;
  save (desk, "The same story on the same disk, under another number");
  pivot_test_remove (folder);
  assert_refused (desk, "Third", PIVOT_STORE_ERROR_LIBRARY_GONE);
}

static void
test_emptied_keeps_a_revision (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Full");
  g_autoptr (PivotDraft) nothing = pivot_draft_new ();
  g_autoptr (PivotRecord) emptied = pivot_record_with_draft (record, nothing);

  save (desk, "Full");
  g_assert_true (pivot_store_save (desk->store, emptied, NULL));
  g_assert_true (pivot_test_library_has_title (desk->room, desk->id, ""));
  g_assert_true (pivot_test_library_keeps (desk->room, desk->id, "Full"));
}

static void
test_unsuitable (void)
{
  static const char *const ids[] = { "", "../x", "/x", "-rf", "6F9C2C1E-7D0A-4B53-9C0E-0A4F1D5B7E21", "a\nb" };
  g_autoptr (Desk) desk = desk_new ();

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (PivotRecord) good = pivot_test_record (1, "First");
      g_autoptr (PivotRecord) record = pivot_record_new (ids[i], good->created, good->draft);
      g_autoptr (GError) error = NULL;

      g_assert_false (pivot_store_save (desk->store, record, &error));
      g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_UNSUITABLE);
    }
  assert_refused (desk, "caf\xE9", PIVOT_STORE_ERROR_UNSUITABLE);
  g_assert_cmpuint (desk->files.n_calls, ==, 0);
}

/* One card after the other, with a save between them, and a word that was typed by mistake. */
static void
test_emptied_card_by_card (void)
{
  static const struct
  {
    PivotStage  stage;
    const char *text;
  } edits[] = {
    { PIVOT_STAGE_PRECISE_CONTEXT, "I promised three hundred clinics that the scanners would ship in May." },
    { PIVOT_STAGE_ROOT_CAUSE, "I had not asked the factory for its test dates." },
    { PIVOT_STAGE_PRECISE_CONTEXT, "" },
    { PIVOT_STAGE_ROOT_CAUSE, "I had" },
    { PIVOT_STAGE_ROOT_CAUSE, "Oops" },
    { PIVOT_STAGE_ROOT_CAUSE, "" },
  };
  static const char *const causes[] = { "Oops", "I had not asked the factory for its test dates." };
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Scanners");
  g_autoptr (PivotDraft) draft = pivot_draft_new ();
  g_autoptr (GPtrArray) revisions = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autoptr (PivotDraft) before = draft;
      g_autoptr (PivotRecord) written = NULL;
      g_autoptr (GDateTime) later = g_date_time_add_minutes (record->modified, (int) i);
      g_autoptr (PivotRecord) dated = NULL;

      draft = pivot_draft_with_text (before, PIVOT_SIDE_OWNED, edits[i].stage, edits[i].text);
      written = pivot_record_with_draft (record, draft);
      dated = pivot_record_with_modified (written, later);
      g_assert_true (pivot_store_save (desk->store, dated, NULL));
    }
  revisions = pivot_store_list_revisions (desk->store, desk->id, NULL);
  g_assert_cmpuint (revisions->len, ==, G_N_ELEMENTS (causes));
  for (guint i = 0; i < revisions->len; i++)
    {
      const PivotRevision *revision = g_ptr_array_index (revisions, i);

      g_assert_cmpint (revision->why, ==, PIVOT_WHY_REPLACE);
      g_assert_cmpstr (pivot_draft_get_text (revision->record->draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE), ==, causes[i]);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/save/new-and-known", test_new_and_known);
  g_test_add_func ("/save/unchanged-is-untouched", test_unchanged_is_untouched);
  g_test_add_func ("/save/same-values-are-untouched", test_same_values_are_untouched);
  g_test_add_func ("/save/outside-becomes-a-revision", test_outside_becomes_a_revision);
  g_test_add_func ("/save/outside-revision-is-the-same-everywhere", test_outside_revision_is_the_same_everywhere);
  g_test_add_func ("/save/taken-id", test_taken_id);
  g_test_add_func ("/save/damaged-is-never-replaced", test_damaged_is_never_replaced);
  g_test_add_func ("/save/link-is-never-followed", test_link_is_never_followed);
  g_test_add_func ("/save/gone", test_gone);
  g_test_add_func ("/save/file-gone", test_file_gone);
  g_test_add_func ("/save/library-gone", test_library_gone);
  g_test_add_func ("/save/disk-gone", test_disk_gone);
  g_test_add_func ("/save/emptied-keeps-a-revision", test_emptied_keeps_a_revision);
  g_test_add_func ("/save/emptied-card-by-card", test_emptied_card_by_card);
  g_test_add_func ("/save/unsuitable", test_unsuitable);
  return g_test_run ();
}
