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
