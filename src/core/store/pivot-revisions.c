/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-revisions.h"

#include "core/store/pivot-codec.h"
#include "core/store/pivot-file.h"
#include "core/store/pivot-kept.h"

#include <string.h>

#define HASH_LENGTH 8

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
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *hash = NULL;
  g_autofree char *file = NULL;
  char            *text = pivot_codec_write_revision (revision, error);

  if (text == NULL)
    return NULL;
  bytes = g_bytes_new_take (text, strlen (text));
  hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  file = pivot_kept_name (revision->kept, hash);
  if (!pivot_kept_put (story, PIVOT_REVISIONS_FOLDER, file, bytes, error))
    return NULL;
  return pivot_revision_with_file (revision, file, hash);
}

/* Notes in @unread, where there is one, why a revision cannot be read. */
static PivotRevision *
read_revision (PivotFolder  *folder,
               const char   *file,
               GStrvBuilder *unread)
{
  g_autofree char *name = g_strconcat (file, PIVOT_KEPT_SUFFIX, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = pivot_file_read (folder, name, pivot_json_limits_story.bytes, &error);
  PivotRevision *revision = NULL;

  if (bytes != NULL)
    revision = pivot_codec_read_revision (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), file, &error);
  /* One that has been let go since the names were listed is no loss. */
  if (revision == NULL && unread != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_strv_builder_take (unread, g_strdup_printf ("%s: %s", name, error->message));
  return revision;
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
  g_autoptr (PivotFolder) folder = NULL;

  if (!pivot_folder_has (story, PIVOT_REVISIONS_FOLDER))
    return g_ptr_array_new_with_free_func (g_free);
  folder = pivot_folder_open_inside (story, PIVOT_REVISIONS_FOLDER, error);
  return folder != NULL ? pivot_kept_list (folder, error) : NULL;
}

/**
 * pivot_revisions_read:
 * @story: the story's folder
 * @files: (element-type utf8): names as pivot_revisions_list_names() gives them
 * @known: (nullable) (element-type utf8 PivotRevision): what was read before, by
 *   name; since a revision never changes, it is not read again
 * @unread: (nullable): takes a line for each that cannot be read, its file and why
 *
 * Returns: (transfer full) (element-type PivotRevision): those that can be read,
 *   newest first
 */
GPtrArray *
pivot_revisions_read (PivotFolder  *story,
                      GPtrArray    *files,
                      GHashTable   *known,
                      GStrvBuilder *unread)
{
  GPtrArray *revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_revision_unref);
  g_autoptr (PivotFolder) folder = files->len > 0 ? pivot_folder_open_inside (story, PIVOT_REVISIONS_FOLDER, NULL) : NULL;

  for (guint i = 0; i < files->len && folder != NULL; i++)
    {
      const char    *file = g_ptr_array_index (files, i);
      PivotRevision *old = known != NULL ? g_hash_table_lookup (known, file) : NULL;
      PivotRevision *revision = old != NULL ? pivot_revision_ref (old) : read_revision (folder, file, unread);

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

  return files != NULL ? pivot_revisions_read (story, files, NULL, NULL) : NULL;
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
  g_autofree char *name = g_strconcat (file, PIVOT_KEPT_SUFFIX, NULL);

  if (folder != NULL && pivot_kept_is_name (name))
    pivot_folder_remove (folder, name);
}
