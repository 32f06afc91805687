/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-reading.h"

/**
 * pivot_library_reading_new:
 * @items: (array length=n_items): whose stories are to be read, as they are now
 *
 * Returns: (transfer full): what is to be read
 */
PivotLibraryReading *
pivot_library_reading_new (PivotLibraryItem *const *items,
                           guint                    n_items)
{
  PivotLibraryReading *self = g_new0 (PivotLibraryReading, 1);

  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->drafts = g_new0 (PivotDraft *, MAX (n_items, 1));
  self->rehearsed = g_new0 (GDateTime *, MAX (n_items, 1));
  for (guint i = 0; i < n_items; i++)
    {
      g_ptr_array_add (self->items, g_object_ref (items[i]));
      self->drafts[i] = pivot_draft_ref (pivot_story_get_draft (pivot_library_item_get_story (items[i])));
    }
  return self;
}

/**
 * pivot_library_reading_free:
 *
 * Frees a reading.
 */
void
pivot_library_reading_free (PivotLibraryReading *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      pivot_draft_unref (self->drafts[i]);
      g_clear_pointer (&self->rehearsed[i], g_date_time_unref);
    }
  g_ptr_array_unref (self->items);
  g_free (self->drafts);
  g_free (self->rehearsed);
  g_free (self->tallies);
  g_clear_pointer (&self->index, pivot_word_index_free);
  g_free (self);
}

/**
 * pivot_library_reading_run:
 * @cache: what is remembered, and learns
 *
 * Reads the stories, in whatever thread this is called.
 */
void
pivot_library_reading_run (PivotLibraryReading *self,
                           PivotStore          *store,
                           PivotTallyCache     *cache)
{
  self->tallies = pivot_tally_cache_get (cache, self->drafts, self->items->len);
  for (guint i = 0; i < self->items->len; i++)
    self->rehearsed[i] = pivot_store_find_last_take (store, pivot_story_get_id (pivot_library_item_get_story (g_ptr_array_index (self->items, i))));
}

/**
 * pivot_library_reading_run_index:
 *
 * Collects the words of the stories instead.
 */
void
pivot_library_reading_run_index (PivotLibraryReading *self)
{
  self->index = pivot_word_index_new (self->drafts, self->items->len);
}
