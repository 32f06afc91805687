/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-library-private.h"

/**
 * pivot_library_trash:
 *
 * Moves a story to the trash, where it can be found. To do so twice is no error.
 */
void
pivot_library_trash (PivotLibrary *self,
                     PivotStory   *story)
{
  g_autoptr (GDateTime) now = NULL;

  g_return_if_fail (PIVOT_IS_LIBRARY (self));

  if (pivot_story_get_trashed (story) != NULL)
    return;
  now = pivot_store_now (self->store);
  pivot_story_set_trashed (story, now);
}

/**
 * pivot_library_restore:
 *
 * Takes a story out of the trash. To do so twice is no error.
 */
void
pivot_library_restore (PivotLibrary *self,
                       PivotStory   *story)
{
  g_return_if_fail (PIVOT_IS_LIBRARY (self));

  pivot_story_set_trashed (story, NULL);
}

/**
 * pivot_library_purge:
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR; then it is still there
 *
 * Deletes a story that is in the trash, also on the disk, and takes it out of the
 * list. There is no way back.
 *
 * Returns: whether it is gone
 */
gboolean
pivot_library_purge (PivotLibrary *self,
                     PivotStory   *story,
                     GError      **error)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), FALSE);

  if (!pivot_store_purge (self->store, pivot_story_get_id (story), error))
    return FALSE;
  pivot_library_remove (self, story);
  return TRUE;
}

/**
 * pivot_library_find_old_trash:
 *
 * To be called once the library is loaded, whenever Pivot is used.
 *
 * Returns: (transfer full) (element-type PivotStory): the stories that are in the
 *   trash for thirty days of use
 */
GPtrArray *
pivot_library_find_old_trash (PivotLibrary *self)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), NULL);

  return pivot_store_age_trash (self->store, self->stories);
}

/**
 * pivot_library_keep:
 * @story: a story whose file somebody took away
 *
 * Keeps the story all the same: the next save makes its file anew.
 */
void
pivot_library_keep (PivotLibrary *self,
                    PivotStory   *story)
{
  g_return_if_fail (PIVOT_IS_LIBRARY (self));

  pivot_store_forget (self->store, pivot_story_get_id (story));
  if (pivot_library_find (self, pivot_story_get_id (story)) == NULL)
    pivot_library_insert (self, 0, story);
}

/**
 * pivot_library_let_go:
 * @story: a story whose file somebody took away
 *
 * Takes the story out of the list.
 */
void
pivot_library_let_go (PivotLibrary *self,
                      PivotStory   *story)
{
  g_return_if_fail (PIVOT_IS_LIBRARY (self));

  pivot_library_remove (self, story);
}
