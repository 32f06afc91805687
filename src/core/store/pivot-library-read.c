/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-library-private.h"

#include <glib/gi18n-lib.h>

static gint
by_modified (gconstpointer a,
             gconstpointer b)
{
  PivotStory *left = *(PivotStory *const *) a;
  PivotStory *right = *(PivotStory *const *) b;
  gint        order = g_date_time_compare (pivot_story_get_modified (right), pivot_story_get_modified (left));

  return order != 0 ? order : g_strcmp0 (pivot_story_get_id (left), pivot_story_get_id (right));
}

static void
library_take_all (PivotLibrary *self,
                  GPtrArray    *stories)
{
  guint n_removed = self->stories->len;

  g_hash_table_remove_all (self->by_id);
  g_hash_table_remove_all (self->announced);
  g_ptr_array_set_size (self->stories, 0);
  g_ptr_array_sort (stories, by_modified);
  for (guint i = 0; i < stories->len; i++)
    {
      PivotStory *story = g_ptr_array_index (stories, i);

      g_ptr_array_add (self->stories, g_object_ref (story));
      g_hash_table_insert (self->by_id, g_strdup (pivot_story_get_id (story)), story);
    }
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_removed, self->stories->len);
}

/* Leaves the folder as it is where nobody asks for @outside. */
static gboolean
library_read (PivotLibrary *self,
              const char   *prefix,
              GPtrArray    *outside,
              GError      **error)
{
  g_autoptr (GPtrArray) stories = pivot_store_load_all (self->store, prefix, outside, error);

  if (stories == NULL)
    return FALSE;
  library_take_all (self, stories);
  for (guint i = 0; outside != NULL && i < outside->len; i++)
    g_signal_emit_by_name (self, "outside", g_ptr_array_index (outside, i));
  return TRUE;
}

/**
 * pivot_library_load:
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR
 *
 * Reads all stories, after clearing what saves left that did not end and
 * making revisions of the copies that sync programs leave. A story that cannot
 * be read is no error: it is listed with its reason.
 *
 * Returns: whether the folder could be read
 */
gboolean
pivot_library_load (PivotLibrary *self,
                    GError      **error)
{
  g_autoptr (GPtrArray) outside = NULL;

  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), FALSE);

  outside = g_ptr_array_new_with_free_func (g_object_unref);
  return library_read (self, NULL, outside, error);
}

/**
 * pivot_library_load_untouched:
 * @prefix: (nullable): only stories whose id begins so
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR
 *
 * Reads the stories and leaves the folder exactly as it is.
 *
 * Returns: whether the folder could be read
 */
gboolean
pivot_library_load_untouched (PivotLibrary *self,
                              const char   *prefix,
                              GError      **error)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), FALSE);

  return library_read (self, prefix, NULL, error);
}

/**
 * pivot_library_is_contested:
 *
 * Returns: whether somebody else wrote the story too, and nobody has chosen yet
 *   between the two texts
 */
gboolean
pivot_library_is_contested (PivotLibrary *self,
                            PivotStory   *story)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), FALSE);

  return g_hash_table_contains (self->contested, pivot_story_get_id (story));
}

/**
 * pivot_library_settle:
 *
 * Notes that the writer has chosen between the two texts of a story. The other
 * one stays among its revisions.
 */
void
pivot_library_settle (PivotLibrary *self,
                      PivotStory   *story)
{
  g_return_if_fail (PIVOT_IS_LIBRARY (self));

  g_hash_table_remove (self->contested, pivot_story_get_id (story));
}

/**
 * pivot_library_read_theirs:
 * @story: a saved story that is contested
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Reads what somebody else wrote last into the story.
 *
 * Returns: (transfer full) (nullable): their text
 */
PivotDraft *
pivot_library_read_theirs (PivotLibrary *self,
                           PivotStory   *story,
                           GError      **error)
{
  g_autoptr (GPtrArray) revisions = NULL;
  const char *hash = NULL;

  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), NULL);

  hash = g_hash_table_lookup (self->contested, pivot_story_get_id (story));
  revisions = pivot_store_list_revisions (self->store, pivot_story_get_id (story), error);
  if (revisions == NULL)
    return NULL;
  for (guint i = 0; i < revisions->len; i++)
    {
      const PivotRevision *revision = g_ptr_array_index (revisions, i);

      if (revision->why == PIVOT_WHY_OUTSIDE && g_str_has_prefix (revision->hash, hash != NULL ? hash : ""))
        return pivot_draft_ref (revision->record->draft);
    }
  g_set_error_literal (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_UNKNOWN, _ ("The other text cannot be found."));
  return NULL;
}
