/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-tidy.h"

#include "core/store/pivot-codec.h"
#include "pivot-test-files.h"
#include "pivot-test-library.h"

#include <sys/file.h>

typedef struct
{
  PivotTestLibrary *room;
  char             *id;
  char             *path;
} Desk;

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);

  self->room = pivot_test_library_new ();
  self->id = pivot_test_id (1);
  self->path = pivot_test_library_folder (self->room, self->id);
  return self;
}

static void
desk_free (Desk *self)
{
  pivot_test_library_free (self->room);
  g_free (self->id);
  g_free (self->path);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static char *
text_of (const char *title)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, title);

  return pivot_codec_write_record (record, NULL);
}

static void
put (Desk       *desk,
     const char *name,
     const char *title)
{
  g_autofree char *text = text_of (title);

  pivot_test_write (desk->path, name, text, -1);
}

static guint
tidy (Desk *desk)
{
  return pivot_store_tidy (desk->room->store, desk->id);
}

static gboolean
has (Desk       *desk,
     const char *name)
{
  g_autofree char *path = g_build_filename (desk->path, name, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS) || g_file_test (path, G_FILE_TEST_IS_SYMLINK);
}

#define TEMP ".save-0123456789abcdef.tmp"

static const struct
{
  const char *name;
  const char *story; /* titles of what is there */
  const char *temp;
  gboolean    broken; /* the temp is cut short */
  const char *then;   /* title of the story afterwards */
  guint       n_revisions;
} temps[] = {
  { "a text that is nowhere else is kept", "Story", "Other", FALSE, "Story", 1 },
  { "what is in the story goes", "Story", "Story", FALSE, "Story", 0 },
  { "a save that was cut short goes", "Story", "Other", TRUE, "Story", 0 },
  { "the text of a first save takes its place", NULL, "First", FALSE, "First", 0 },
  { "a first save that was cut short leaves nothing", NULL, "First", TRUE, NULL, 0 },
};

static void
test_temps (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (temps); i++)
    {
      g_autoptr (Desk) desk = desk_new ();
      g_autofree char *text = text_of (temps[i].temp);

      g_test_message ("%s", temps[i].name);
      if (temps[i].story != NULL)
        put (desk, "story.json", temps[i].story);
      pivot_test_write (desk->path, TEMP, text, temps[i].broken ? 100 : -1);
      g_assert_cmpuint (tidy (desk), ==, 0);
      g_assert_false (has (desk, TEMP));
      g_assert_true (pivot_test_library_has_title (desk->room, desk->id, temps[i].then));
      g_assert_cmpuint (pivot_test_library_count_revisions (desk->room, desk->id), ==, temps[i].n_revisions);
      if (temps[i].n_revisions > 0)
        g_assert_true (pivot_test_library_keeps (desk->room, desk->id, temps[i].temp));
    }
}

/* As sync programs name what they leave beside a file that two machines wrote. */
static const char *const copies[] = {
  "story.sync-conflict-20260302-091500-ABCDEFG.json",
  "story (conflicted copy 2026-03-02 091500).json",
  "story (Ann Example's conflicted copy 2026-03-02).json",
  "story (1).json",
  "story 2.json",
  "story-LAPTOP.json",
  "story.Conflict.json",
};

/* F-18 */
static void
test_copies (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (copies); i++)
    {
      g_autoptr (Desk) desk = desk_new ();
      g_autoptr (GPtrArray) revisions = NULL;

      g_test_message ("%s", copies[i]);
      put (desk, "story.json", "Here");
      put (desk, copies[i], "There");
      g_assert_cmpuint (tidy (desk), ==, 1);
      g_assert_false (has (desk, copies[i]));
      g_assert_true (pivot_test_library_has_title (desk->room, desk->id, "Here"));
      revisions = pivot_store_list_revisions (desk->room->store, desk->id, NULL);
      g_assert_cmpuint (revisions->len, ==, 1);
      g_assert_cmpuint (((PivotRevision *) g_ptr_array_index (revisions, 0))->why, ==, PIVOT_WHY_OUTSIDE);
      g_assert_true (pivot_test_library_keeps (desk->room, desk->id, "There"));
      g_assert_cmpuint (tidy (desk), ==, 0);
    }
}

static void
test_copy_of_the_same (void)
{
  g_autoptr (Desk) desk = desk_new ();

  put (desk, "story.json", "Here");
  put (desk, copies[0], "Here");
  g_assert_cmpuint (tidy (desk), ==, 0);
  g_assert_false (has (desk, copies[0]));
  g_assert_cmpuint (pivot_test_library_count_revisions (desk->room, desk->id), ==, 0);
}

static const struct
{
  const char *name;
  const char *text;
} strangers[] = {
  { "story (damaged copy).json", "{\"title\":\"Half" },
  { "story (newer copy).json", "{\"format\":2}" },
  { ".syncthing.story.json.tmp", "{\"title\":\"Half" },
  { "~story.json", "{}" },
  { "story.json~", "{}" },
  { "story.json.part", "{}" },
  { ".story.json.swp", "{}" },
  { "notes.txt", "{}" },
};

/* F-18 */
static void
test_strangers_stay (void)
{
  g_autoptr (Desk) desk = desk_new ();

  put (desk, "story.json", "Here");
  put (desk, copies[0], "There");
  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    pivot_test_write (desk->path, strangers[i].name, strangers[i].text, -1);
  g_assert_cmpuint (tidy (desk), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      g_autofree char *after = pivot_test_read (desk->path, strangers[i].name, NULL);

      g_assert_cmpstr (after, ==, strangers[i].text);
    }
}

static void
test_damaged_story_stays (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *after = NULL;

  pivot_test_write (desk->path, "story.json", "{\"title\":\"Half", -1);
  put (desk, TEMP, "Whole");
  tidy (desk);
  after = pivot_test_read (desk->path, "story.json", NULL);
  g_assert_cmpstr (after, ==, "{\"title\":\"Half");
  g_assert_false (has (desk, TEMP));
  g_assert_cmpuint (pivot_test_library_count_revisions (desk->room, desk->id), ==, 1);
}

static void
test_link_stays (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *path = g_build_filename (desk->path, "story (link).json", NULL);

  put (desk, "story.json", "Here");
  g_assert_cmpint (symlink ("story.json", path), ==, 0);
  g_assert_cmpuint (tidy (desk), ==, 0);
  g_assert_true (has (desk, "story (link).json"));
}

static void
test_revision_temps (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *revisions = g_build_filename (desk->path, "revisions", NULL);

  put (desk, "story.json", "Here");
  pivot_test_write (revisions, TEMP, "{\"title\":\"Half", -1);
  tidy (desk);
  g_assert_cmpuint (pivot_test_library_count_temps (desk->room, desk->id), ==, 0);
}

/* What another program is saving this very moment is not cleared under its hands. */
static void
test_busy (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotFolder) busy = NULL;

  put (desk, "story.json", "Here");
  put (desk, TEMP, "Being saved");
  busy = pivot_folder_open (pivot_files_get_real (), desk->path, NULL);
  g_assert_cmpint (pivot_folder_lock (busy), ==, PIVOT_LOCK_HELD);
  tidy (desk);
  g_assert_true (has (desk, TEMP));
}

/* Where a text cannot be kept, its file stays. */
static void
test_full_disk (void)
{
  g_autoptr (Desk) desk = desk_new ();
  PivotTestFiles files;
  g_autoptr (PivotStore) store = NULL;

  pivot_test_files_init (&files);
  files.broken[PIVOT_TEST_WRITE] = TRUE;
  store = pivot_test_library_open (desk->room, &files.files);
  put (desk, "story.json", "Here");
  put (desk, TEMP, "Unknown");
  put (desk, copies[0], "There");
  g_assert_cmpuint (pivot_store_tidy (store, desk->id), ==, 0);
  g_assert_true (has (desk, TEMP));
  g_assert_true (has (desk, copies[0]));
  files.broken[PIVOT_TEST_WRITE] = FALSE;
  files.broken[PIVOT_TEST_READ] = TRUE;
  pivot_store_tidy (store, desk->id);
  g_assert_true (has (desk, TEMP));
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/tidy/temps", test_temps);
  g_test_add_func ("/tidy/copies", test_copies);
  g_test_add_func ("/tidy/copy-of-the-same", test_copy_of_the_same);
  g_test_add_func ("/tidy/strangers-stay", test_strangers_stay);
  g_test_add_func ("/tidy/damaged-story-stays", test_damaged_story_stays);
  g_test_add_func ("/tidy/link-stays", test_link_stays);
  g_test_add_func ("/tidy/revision-temps", test_revision_temps);
  g_test_add_func ("/tidy/busy", test_busy);
  g_test_add_func ("/tidy/full-disk", test_full_disk);
  return g_test_run ();
}
