/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-reading.h"

#include "app/pivot-assessment.h"

/**
 * pivot_library_reading_new:
 * @items: (element-type PivotLibraryItem): whose stories are to be read, as
 *   they are now
 * @n_items: how many of them, from the first on
 *
 * Returns: (transfer full): what is to be read
 */
PivotLibraryReading *
pivot_library_reading_new (GPtrArray *items,
                           guint      n_items)
{
  PivotLibraryReading *self = g_new0 (PivotLibraryReading, 1);

  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->drafts = g_new0 (PivotDraft *, MAX (n_items, 1));
  self->rehearsed = g_new0 (GDateTime *, MAX (n_items, 1));
  for (guint i = 0; i < n_items; i++)
    {
      PivotLibraryItem *item = g_ptr_array_index (items, i);

      g_ptr_array_add (self->items, g_object_ref (item));
      self->drafts[i] = pivot_draft_ref (pivot_story_get_draft (pivot_library_item_get_story (item)));
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
 * pivot_library_reading_is_long:
 *
 * Returns: whether one of the stories takes so long that a key would have to
 *   wait for it
 */
gboolean
pivot_library_reading_is_long (PivotLibraryReading *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      if (pivot_assessment_is_of_long_draft (self->drafts[i], PIVOT_SIDE_OWNED))
        return TRUE;
    }
  return FALSE;
}

static void
find_rehearsed (PivotLibraryReading *self,
                PivotStore          *store)
{
  for (guint i = 0; i < self->items->len; i++)
    self->rehearsed[i] = pivot_store_find_last_take (store, pivot_story_get_id (pivot_library_item_get_story (g_ptr_array_index (self->items, i))));
}

/**
 * pivot_library_reading_run_alone:
 * @pack: the rules to read by
 *
 * Reads the stories with nothing remembered, in whatever thread this is called.
 */
void
pivot_library_reading_run_alone (PivotLibraryReading *self,
                                 PivotStore          *store,
                                 PivotPack           *pack)
{
  self->tallies = g_new (PivotTally, MAX (self->items->len, 1));
  for (guint i = 0; i < self->items->len; i++)
    self->tallies[i] = pivot_tally_new (pack, self->drafts[i]);
  find_rehearsed (self, store);
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
  find_rehearsed (self, store);
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
