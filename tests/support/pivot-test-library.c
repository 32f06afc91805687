/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-library.h"

#include "core/store/pivot-codec.h"
#include "core/store/pivot-file.h"

/**
 * pivot_test_library_new:
 *
 * Returns: (transfer full): an empty library
 */
PivotTestLibrary *
pivot_test_library_new (void)
{
  PivotTestLibrary *self = g_new0 (PivotTestLibrary, 1);

  self->path = pivot_test_make_folder ();
  self->clock = pivot_test_clock_new ("2026-03-02T09:15:00Z");
  self->store = pivot_test_library_open (self, pivot_files_get_real ());
  return self;
}

/**
 * pivot_test_library_free:
 *
 * Takes the library away; nothing may hold its store any longer.
 */
void
pivot_test_library_free (PivotTestLibrary *self)
{
  pivot_test_assert_dies (self->store);
  pivot_test_clock_free (self->clock);
  pivot_test_remove (self->path);
  g_free (self->path);
  g_free (self);
}

/**
 * pivot_test_library_open:
 * @files: through which the store reaches the library; outlives it
 *
 * Returns: (transfer full): a store of the same library, as another run of the
 *   program would have
 */
PivotStore *
pivot_test_library_open (PivotTestLibrary *self,
                         const PivotFiles *files)
{
  return pivot_store_new (self->path, files, &self->clock->clock);
}

/**
 * pivot_test_id:
 *
 * Returns: (transfer full): an id that ends with @number
 */
char *
pivot_test_id (guint number)
{
  return g_strdup_printf ("00000000-0000-4000-8000-%012u", number);
}

/**
 * pivot_test_record:
 * @number: of its id
 *
 * Returns: (transfer full): a story with something in every place
 */
PivotRecord *
pivot_test_record (guint       number,
                   const char *title)
{
  g_autofree char *id = pivot_test_id (number);
  g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  g_autoptr (PivotDraft) titled = pivot_draft_with_fact (draft, PIVOT_FACT_TITLE, title);

  return pivot_record_new (id, created, titled);
}

/**
 * pivot_test_library_folder:
 *
 * Returns: (transfer full) (type filename): the path of that story's folder
 */
char *
pivot_test_library_folder (PivotTestLibrary *self,
                           const char       *id)
{
  return g_build_filename (self->path, id, NULL);
}

/**
 * pivot_test_library_write:
 *
 * Puts a story's file in its place as any other program would.
 */
void
pivot_test_library_write (PivotTestLibrary *self,
                          const char       *id,
                          const char       *text)
{
  g_autofree char *folder = pivot_test_library_folder (self, id);

  pivot_test_write (folder, "story.json", text, -1);
}

/**
 * pivot_test_library_read:
 *
 * Returns: (transfer full) (nullable): what the story's file holds
 */
char *
pivot_test_library_read (PivotTestLibrary *self,
                         const char       *id)
{
  g_autofree char *folder = pivot_test_library_folder (self, id);

  return pivot_test_read (folder, "story.json", NULL);
}

/**
 * pivot_test_library_read_title:
 *
 * Returns: (transfer full) (nullable): the title of the story as it lies on the
 *   disk, where its file is whole; %NULL where there is no file
 */
char *
pivot_test_library_read_title (PivotTestLibrary *self,
                               const char       *id)
{
  g_autofree char *text = pivot_test_library_read (self, id);
  g_autofree char *caveat = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotRecord) record = NULL;

  if (text == NULL)
    return NULL;
  record = pivot_codec_read_record (text, strlen (text), id, &caveat, &error);
  g_assert_no_error (error);
  g_assert_null (caveat);
  return g_strdup (pivot_draft_get_fact (record->draft, PIVOT_FACT_TITLE));
}

/**
 * pivot_test_library_has_title:
 *
 * Returns: whether the story on the disk has that title
 */
gboolean
pivot_test_library_has_title (PivotTestLibrary *self,
                              const char       *id,
                              const char       *title)
{
  g_autofree char *found = pivot_test_library_read_title (self, id);

  return g_strcmp0 (found, title) == 0;
}

/**
 * pivot_test_library_has:
 *
 * Returns: whether there is a folder for that story
 */
gboolean
pivot_test_library_has (PivotTestLibrary *self,
                        const char       *id)
{
  g_autofree char *folder = pivot_test_library_folder (self, id);

  return g_file_test (folder, G_FILE_TEST_EXISTS);
}

/**
 * pivot_test_library_keeps:
 *
 * Returns: whether the story of that title is on the disk, as the draft or as a
 *   revision
 */
gboolean
pivot_test_library_keeps (PivotTestLibrary *self,
                          const char       *id,
                          const char       *title)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) revisions = NULL;

  if (pivot_test_library_has_title (self, id, title))
    return TRUE;
  revisions = pivot_store_list_revisions (self->store, id, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < revisions->len; i++)
    {
      const PivotRevision *revision = g_ptr_array_index (revisions, i);

      if (g_str_equal (pivot_draft_get_fact (revision->record->draft, PIVOT_FACT_TITLE), title))
        return TRUE;
    }
  return FALSE;
}

static guint
count_names (const char *path,
             gboolean (*is_wanted) (const char *name))
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name = NULL;
  guint       n_wanted = 0;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    n_wanted += is_wanted (name) ? 1 : 0;
  return n_wanted;
}

static gboolean
is_any (const char *name)
{
  return TRUE;
}

/**
 * pivot_test_library_count_temps:
 *
 * Returns: how many files of saves that did not end lie in the story's folder
 *   and among its revisions
 */
guint
pivot_test_library_count_temps (PivotTestLibrary *self,
                                const char       *id)
{
  g_autofree char *folder = pivot_test_library_folder (self, id);
  g_autofree char *revisions = g_build_filename (folder, "revisions", NULL);

  return count_names (folder, pivot_file_is_temp) + count_names (revisions, pivot_file_is_temp);
}

/**
 * pivot_test_library_count_revisions:
 *
 * Returns: how many files there are among the story's revisions
 */
guint
pivot_test_library_count_revisions (PivotTestLibrary *self,
                                    const char       *id)
{
  g_autofree char *folder = pivot_test_library_folder (self, id);
  g_autofree char *revisions = g_build_filename (folder, "revisions", NULL);

  return count_names (revisions, is_any);
}

/**
 * pivot_test_count:
 * @count: goes up by one
 *
 * Counts how often a signal is given, connected to it swapped.
 */
void
pivot_test_count (guint *count)
{
  (*count)++;
}
