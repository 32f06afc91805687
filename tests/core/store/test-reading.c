/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-reading.h"

#include "core/store/pivot-codec.h"
#include "pivot-test-library.h"

#include <unistd.h>

/* A story that came from one of the files in tests/stores. */
typedef struct
{
  PivotTestLibrary *room;
  char             *id;
  char             *bytes;
  gsize             length;
  PivotStory       *story;
} Specimen;

static Specimen *
specimen_new_for_bytes (const char *bytes,
                        gsize       length)
{
  Specimen        *self = g_new0 (Specimen, 1);
  g_autofree char *folder = NULL;

  self->room = pivot_test_library_new ();
  self->id = pivot_test_id (1);
  self->bytes = g_memdup2 (bytes, length);
  self->length = length;
  folder = pivot_test_library_folder (self->room, self->id);
  pivot_test_write (folder, "story.json", bytes, (gssize) length);
  self->story = pivot_store_load (self->room->store, self->id);
  g_assert_nonnull (self->story);
  return self;
}

/* Whatever it is, reading it has left it as it was. */
static void
specimen_free (Specimen *self)
{
  g_autofree char *folder = pivot_test_library_folder (self->room, self->id);
  gsize            length = 0;
  g_autofree char *after = pivot_test_read (folder, "story.json", &length);

  g_assert_cmpmem (after, length, self->bytes, self->length);
  g_assert_finalize_object (self->story);
  pivot_test_library_free (self->room);
  g_free (self->id);
  g_free (self->bytes);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Specimen, specimen_free)

typedef void (*SpecimenCheck) (Specimen   *specimen,
                               const char *name);

static void
for_each_file (const char   *kind,
               SpecimenCheck check)
{
  const char *path = g_test_get_filename (G_TEST_DIST, "stores", kind, NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name = NULL;
  guint       n_files = 0;

  g_assert_nonnull (folder);
  for (; (name = g_dir_read_name (folder)) != NULL; n_files++)
    {
      gsize            length = 0;
      g_autofree char *bytes = pivot_test_read (path, name, &length);
      g_autoptr (Specimen) specimen = specimen_new_for_bytes (bytes, length);

      g_test_message ("%s/%s: %s", kind, name, pivot_story_get_problem (specimen->story));
      check (specimen, name);
    }
  g_assert_cmpuint (n_files, >, 0);
}

static void
check_whole (Specimen   *specimen,
             const char *name)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (specimen->story);
  g_autoptr (PivotRecord) again = NULL;
  g_autofree char *text = pivot_codec_write_record (record, NULL);
  g_autofree char *caveat = NULL;

  g_assert_true (pivot_story_is_editable (specimen->story));
  g_assert_cmpstr (pivot_story_get_title (specimen->story), !=, "");
  g_assert_nonnull (text);
  again = pivot_codec_read_record (text, strlen (text), NULL, &caveat, NULL);
  g_assert_true (pivot_record_equal (again, record));
  g_assert_true (g_date_time_equal (again->modified, record->modified));
}

static void
test_whole (void)
{
  for_each_file ("whole", check_whole);
}

static void
check_read_only (Specimen   *specimen,
                 const char *name)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (specimen->story);
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (record->draft, PIVOT_FACT_TITLE, "Changed all the same");
  g_autoptr (PivotRecord) changed = pivot_record_with_draft (record, draft);
  g_autoptr (GError) error = NULL;

  g_assert_false (pivot_story_is_editable (specimen->story));
  g_assert_false (pivot_story_is_damaged (specimen->story));
  g_assert_cmpstr (pivot_story_get_title (specimen->story), !=, "");
  g_assert_false (pivot_store_save (specimen->room->store, changed, &error));
  g_assert_true (error->domain == PIVOT_STORE_ERROR);
  g_assert_true (error->code == PIVOT_STORE_ERROR_READ_ONLY || error->code == PIVOT_STORE_ERROR_UNSUITABLE);
}

static void
test_read_only (void)
{
  for_each_file ("read-only", check_read_only);
}

static void
check_damaged (Specimen   *specimen,
               const char *name)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "In its place");
  g_autoptr (GError) error = NULL;
  const char *reason = pivot_story_get_problem (specimen->story);

  g_assert_true (pivot_story_is_damaged (specimen->story));
  g_assert_true (g_str_has_suffix (reason, "."));
  g_assert_cmpuint (strlen (reason), <, 100);
  g_assert_false (pivot_store_save (specimen->room->store, record, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_DAMAGED);
}

static void
test_damaged (void)
{
  for_each_file ("damaged", check_damaged);
}

static char *
read_good (gsize *length)
{
  return pivot_test_read (g_test_get_filename (G_TEST_DIST, "stores", "whole", NULL), "format-1.json", length);
}

/* Cut short anywhere, a story is damaged: never another story. */
static void
test_truncated (void)
{
  gsize            length = 0;
  g_autofree char *bytes = read_good (&length);

  g_assert_cmpuint (length, >, 1000);
  /* Without its last byte, the newline, it is whole. */
  for (gsize cut = 0; cut < length - 1; cut++)
    {
      g_autoptr (Specimen) specimen = specimen_new_for_bytes (bytes, cut);

      g_assert_true (pivot_story_is_damaged (specimen->story));
    }
}

/* With any byte changed, it is read or damaged, and there is no crash. */
static void
test_flipped (void)
{
  static const guchar flips[] = { 0x01, 0x20, 0x80, 0xFF };
  gsize               length = 0;
  g_autofree char    *bytes = read_good (&length);
  guint               n_damaged = 0;

  for (gsize i = 0; i < length; i++)
    {
      char original = bytes[i];
      g_autoptr (Specimen) specimen = NULL;

      bytes[i] = (char) (original ^ flips[i % G_N_ELEMENTS (flips)]);
      specimen = specimen_new_for_bytes (bytes, length);
      n_damaged += pivot_story_is_damaged (specimen->story) ? 1 : 0;
      bytes[i] = original;
    }
  g_assert_cmpuint (n_damaged, >, 0);
  g_assert_cmpuint (n_damaged, <, length);
}

static void
fill_folder (const char *folder)
{
  g_autofree char *revisions = g_build_filename (folder, "revisions", NULL);

  g_assert_cmpint (g_mkdir_with_parents (revisions, 0700), ==, 0);
}

static void
make_pipe (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "story.json", NULL);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
}

static void
make_file_link (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "story.json", NULL);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (symlink ("/etc/hostname", path), ==, 0);
}

static void
make_folder_in_its_place (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "story.json", NULL);

  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
}

static void
make_folder_link (const char *folder)
{
  g_assert_cmpint (symlink ("/etc", folder), ==, 0);
}

static void
make_loop (const char *folder)
{
  g_autofree char *name = g_path_get_basename (folder);

  g_assert_cmpint (symlink (name, folder), ==, 0);
}

static void
make_plain_file (const char *folder)
{
  g_autofree char *parent = g_path_get_dirname (folder);
  g_autofree char *name = g_path_get_basename (folder);

  pivot_test_write (parent, name, "{}", -1);
}

static void
make_empty_folder (const char *folder)
{
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
}

static void
make_nothing (const char *folder)
{
}

static const struct
{
  const char *name;
  void (*make) (const char *folder);
  const char *reason; /* NULL where nothing is listed */
} things[] = {
  { "a pipe", make_pipe, "It is not an ordinary file." },
  { "a link for a file", make_file_link, "It is a link to somewhere else, which Pivot does not follow." },
  { "a folder for a file", make_folder_in_its_place, "It is not an ordinary file." },
  { "a link for a folder", make_folder_link, "It is a link to somewhere else, which Pivot does not follow." },
  { "a loop", make_loop, "It is a link to somewhere else, which Pivot does not follow." },
  { "a file for a folder", make_plain_file, "It is not a folder." },
  { "only revisions", fill_folder, "The story’s file is no longer there." },
  { "an empty folder", make_empty_folder, NULL },
  { "nothing", make_nothing, NULL },
};

/* F-13 */
static void
test_things (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (things); i++)
    {
      g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
      g_autofree char *id = pivot_test_id (1);
      g_autofree char *folder = pivot_test_library_folder (room, id);
      g_autoptr (PivotStory) story = NULL;

      g_test_message ("%s", things[i].name);
      things[i].make (folder);
      story = pivot_store_load (room->store, id);
      g_assert_cmpstr (story != NULL ? pivot_story_get_problem (story) : NULL, ==, things[i].reason);
    }
}

static void
test_odd_names (void)
{
  static const char *const names[] = { "By hand", "-rf", "6F9C2C1E-7D0A-4B53-9C0E-0A4F1D5B7E21", "a\nb", "caf\xE9" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
      g_autoptr (PivotStory) story = NULL;

      pivot_test_library_write (room, names[i], "{\"title\":\"Odd\"}");
      story = pivot_store_load (room->store, names[i]);
      g_assert_true (pivot_story_is_damaged (story));
      g_assert_true (g_utf8_validate (pivot_story_get_id (story), -1, NULL));
      g_assert_cmpstr (pivot_story_get_problem (story), ==, "The story’s folder does not have an id for a name.");
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/reading/whole", test_whole);
  g_test_add_func ("/reading/read-only", test_read_only);
  g_test_add_func ("/reading/damaged", test_damaged);
  g_test_add_func ("/reading/truncated", test_truncated);
  g_test_add_func ("/reading/flipped", test_flipped);
  g_test_add_func ("/reading/things", test_things);
  g_test_add_func ("/reading/odd-names", test_odd_names);
  return g_test_run ();
}
