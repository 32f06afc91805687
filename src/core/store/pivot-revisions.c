/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-revisions.h"

#include "core/store/pivot-codec.h"
#include "core/store/pivot-file.h"
#include "core/store/pivot-moment.h"

#include <string.h>

#define HASH_LENGTH 8
#define SUFFIX ".json"

/**
 * pivot_revisions_is_name:
 *
 * Returns: whether a file of that name is a revision: `<UTC>-<hash8>.json`
 */
gboolean
pivot_revisions_is_name (const char *name)
{
  return g_regex_match_simple ("^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}\\.json$", name, G_REGEX_RAW | G_REGEX_DOLLAR_ENDONLY, G_REGEX_MATCH_DEFAULT);
}

static char *
name_for (GDateTime  *kept,
          const char *hash)
{
  g_autofree char *stamp = pivot_moment_stamp (kept);

  return g_strdup_printf ("%s-%.*s", stamp, HASH_LENGTH, hash);
}

static gboolean
write_durably (PivotFolder *folder,
               const char  *file,
               GBytes      *bytes,
               GError     **error)
{
  g_autofree char *name = g_strconcat (file, SUFFIX, NULL);
  g_autofree char *temp = NULL;
  g_autoptr (GError) failure = NULL;

  if (!pivot_folder_has (folder, name))
    {
      temp = pivot_file_write_temp (folder, bytes, error);
      if (temp == NULL)
        return FALSE;
      if (!pivot_file_add (folder, temp, name, &failure))
        {
          pivot_folder_remove (folder, temp);
          /* Named by its content: whoever was quicker wrote the same. */
          if (!g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_EXISTS))
            {
              g_propagate_error (error, g_steal_pointer (&failure));
              return FALSE;
            }
        }
    }
  return pivot_folder_sync (folder, error);
}

/**
 * pivot_revisions_keep:
 * @story: the story's folder
 * @revision: what to keep
 * @error: %G_IO_ERROR or %PIVOT_JSON_ERROR
 *
 * Writes a revision so that it survives a power cut. To keep what is kept
 * already changes nothing.
 *
 * Returns: (transfer full) (nullable): the revision as it lies in its file
 */
PivotRevision *
pivot_revisions_keep (PivotFolder         *story,
                      const PivotRevision *revision,
                      GError             **error)
{
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *hash = NULL;
  g_autofree char *file = NULL;
  char            *text = pivot_codec_write_revision (revision, error);
  gboolean         made = FALSE;

  if (text == NULL)
    return NULL;
  bytes = g_bytes_new_take (text, strlen (text));
  if (!pivot_folder_make (story, PIVOT_REVISIONS_FOLDER, &made, error))
    return NULL;
  folder = pivot_folder_open_inside (story, PIVOT_REVISIONS_FOLDER, error);
  if (folder == NULL)
    return NULL;
  hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  file = name_for (revision->kept, hash);
  if (!write_durably (folder, file, bytes, error) || !pivot_folder_sync (story, error))
    return NULL;
  return pivot_revision_with_file (revision, file, hash);
}

static PivotRevision *
read_revision (PivotFolder *folder,
               const char  *file)
{
  g_autofree char *name = g_strconcat (file, SUFFIX, NULL);
  g_autoptr (GBytes) bytes = pivot_file_read (folder, name, pivot_json_limits_story.bytes, NULL);
  gsize       length = 0;
  const char *data = NULL;

  if (bytes == NULL)
    return NULL;
  data = g_bytes_get_data (bytes, &length);
  return pivot_codec_read_revision (data, length, file, NULL);
}

static gboolean
is_parent (const PivotRevision *parent,
           const PivotRevision *child)
{
  const char *hash = child->record->parent;

  return hash != NULL && strlen (hash) >= HASH_LENGTH && g_str_has_prefix (parent->hash, hash);
}

static gint
by_time (gconstpointer a,
         gconstpointer b)
{
  const PivotRevision *left = *(const PivotRevision *const *) a;
  const PivotRevision *right = *(const PivotRevision *const *) b;
  gint                 order = g_date_time_compare (right->kept, left->kept);

  return order != 0 ? order : strcmp (right->file, left->file);
}

static guint
find_child (GPtrArray *revisions,
            guint      from)
{
  for (guint i = from + 1; i < revisions->len; i++)
    {
      if (is_parent (g_ptr_array_index (revisions, from), g_ptr_array_index (revisions, i)))
        return i;
    }
  return from;
}

/* A clock that was put back must not show a revision before the one it grew from. */
static void
put_children_first (GPtrArray *revisions)
{
  for (guint i = 0; i < revisions->len; i++)
    {
      /* Each turn brings one child forward, so that the turns have an end. */
      for (guint turn = i; turn < revisions->len; turn++)
        {
          guint child = find_child (revisions, i);

          if (child == i)
            break;
          g_ptr_array_insert (revisions, (gint) i, g_ptr_array_steal_index (revisions, child));
        }
    }
}

static gint
newest_name_first (gconstpointer a,
                   gconstpointer b)
{
  return strcmp (*(const char *const *) b, *(const char *const *) a);
}

/**
 * pivot_revisions_list_names:
 * @story: the story's folder
 * @error: %G_IO_ERROR
 *
 * Lists the revisions without reading one; the names say when each was kept.
 *
 * Returns: (transfer full) (element-type utf8) (nullable): their names, without
 *   the suffix of their files, newest first; %NULL where the folder cannot be read
 */
GPtrArray *
pivot_revisions_list_names (PivotFolder *story,
                            GError     **error)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (PivotFolder) folder = NULL;

  if (!pivot_folder_has (story, PIVOT_REVISIONS_FOLDER))
    return g_steal_pointer (&files);
  folder = pivot_folder_open_inside (story, PIVOT_REVISIONS_FOLDER, error);
  if (folder == NULL)
    return NULL;
  names = pivot_folder_list (folder, error);
  if (names == NULL)
    return NULL;
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);

      if (pivot_revisions_is_name (name))
        g_ptr_array_add (files, g_strndup (name, strlen (name) - strlen (SUFFIX)));
    }
  g_ptr_array_sort (files, newest_name_first);
  return g_steal_pointer (&files);
}

/**
 * pivot_revisions_read:
 * @story: the story's folder
 * @files: (element-type utf8): names as pivot_revisions_list_names() gives them
 * @known: (nullable) (element-type utf8 PivotRevision): what was read before, by
 *   name; since a revision never changes, it is not read again
 *
 * Returns: (transfer full) (element-type PivotRevision): those that can be read,
 *   newest first
 */
GPtrArray *
pivot_revisions_read (PivotFolder *story,
                      GPtrArray   *files,
                      GHashTable  *known)
{
  GPtrArray *revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_revision_unref);
  g_autoptr (PivotFolder) folder = files->len > 0 ? pivot_folder_open_inside (story, PIVOT_REVISIONS_FOLDER, NULL) : NULL;

  for (guint i = 0; i < files->len && folder != NULL; i++)
    {
      const char    *file = g_ptr_array_index (files, i);
      PivotRevision *old = known != NULL ? g_hash_table_lookup (known, file) : NULL;
      PivotRevision *revision = old != NULL ? pivot_revision_ref (old) : read_revision (folder, file);

      if (revision != NULL)
        g_ptr_array_add (revisions, revision);
    }
  g_ptr_array_sort (revisions, by_time);
  put_children_first (revisions);
  return revisions;
}

/**
 * pivot_revisions_list:
 * @story: the story's folder
 * @error: %G_IO_ERROR
 *
 * Returns: (transfer full) (element-type PivotRevision) (nullable): the
 *   revisions that can be read, newest first; %NULL where the folder cannot be
 */
GPtrArray *
pivot_revisions_list (PivotFolder *story,
                      GError     **error)
{
  g_autoptr (GPtrArray) files = pivot_revisions_list_names (story, error);

  return files != NULL ? pivot_revisions_read (story, files, NULL) : NULL;
}

/**
 * pivot_revisions_remove:
 * @story: the story's folder
 * @file: the name of a revision, without the suffix of its file
 *
 * Lets a revision go; one that is not there is gone already.
 */
void
pivot_revisions_remove (PivotFolder *story,
                        const char  *file)
{
  g_autoptr (PivotFolder) folder = pivot_folder_open_inside (story, PIVOT_REVISIONS_FOLDER, NULL);
  g_autofree char *name = g_strconcat (file, SUFFIX, NULL);

  if (folder != NULL && pivot_revisions_is_name (name))
    pivot_folder_remove (folder, name);
}
