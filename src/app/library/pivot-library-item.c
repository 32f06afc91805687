/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-item.h"

struct _PivotLibraryItem
{
  GObject parent_instance;

  /* owned */
  PivotStory *story;
  GDateTime  *rehearsed; /* nullable */
  char       *key;       /* nullable until it is asked for */

  /* state */
  PivotTally tally;
  gboolean   is_read;
  gboolean   is_stale;
};

G_DEFINE_FINAL_TYPE (PivotLibraryItem, pivot_library_item, G_TYPE_OBJECT)

static guint changed;

static void
pivot_library_item_finalize (GObject *object)
{
  PivotLibraryItem *self = PIVOT_LIBRARY_ITEM (object);

  g_clear_object (&self->story);
  g_clear_pointer (&self->rehearsed, g_date_time_unref);
  g_clear_pointer (&self->key, g_free);

  G_OBJECT_CLASS (pivot_library_item_parent_class)->finalize (object);
}

static void
pivot_library_item_class_init (PivotLibraryItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pivot_library_item_finalize;

  changed = g_signal_new ("changed", PIVOT_TYPE_LIBRARY_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
pivot_library_item_init (PivotLibraryItem *self)
{
  self->is_stale = TRUE;
}

/**
 * pivot_library_item_new:
 *
 * Returns: (transfer full): an item of which only the text is known
 */
PivotLibraryItem *
pivot_library_item_new (PivotStory *story)
{
  PivotLibraryItem *self = g_object_new (PIVOT_TYPE_LIBRARY_ITEM, NULL);

  self->story = g_object_ref (story);
  return self;
}

/**
 * pivot_library_item_get_story:
 *
 * Returns: (transfer none): the story
 */
PivotStory *
pivot_library_item_get_story (PivotLibraryItem *self)
{
  return self->story;
}

/**
 * pivot_library_item_get_tally:
 *
 * Returns: (transfer none) (nullable): how the story read when it was last read;
 *   %NULL where it has not been yet
 */
const PivotTally *
pivot_library_item_get_tally (PivotLibraryItem *self)
{
  return self->is_read ? &self->tally : NULL;
}

/**
 * pivot_library_item_get_rehearsed:
 *
 * Returns: (transfer none) (nullable): when the story was last rehearsed
 */
GDateTime *
pivot_library_item_get_rehearsed (PivotLibraryItem *self)
{
  return self->rehearsed;
}

/**
 * pivot_library_item_get_key:
 *
 * Returns: (transfer none): what the story is sorted by where titles are sorted
 */
const char *
pivot_library_item_get_key (PivotLibraryItem *self)
{
  if (self->key == NULL)
    {
      g_autofree char *folded = g_utf8_casefold (pivot_story_get_title (self->story), -1);

      self->key = g_utf8_collate_key (folded, -1);
    }
  return self->key;
}

/**
 * pivot_library_item_is_stale:
 *
 * Returns: whether the story has another text than when it was last read
 */
gboolean
pivot_library_item_is_stale (PivotLibraryItem *self)
{
  return self->is_stale;
}

/**
 * pivot_library_item_set_stale:
 *
 * Notes that the story's text is another one now.
 */
void
pivot_library_item_set_stale (PivotLibraryItem *self)
{
  self->is_stale = TRUE;
  g_clear_pointer (&self->key, g_free);
}

/**
 * pivot_library_item_set_reading:
 * @tally: how the story reads
 * @rehearsed: (nullable): when it was last rehearsed
 *
 * Takes in what has been learned.
 */
void
pivot_library_item_set_reading (PivotLibraryItem *self,
                                const PivotTally *tally,
                                GDateTime        *rehearsed)
{
  self->tally = *tally;
  self->is_read = TRUE;
  self->is_stale = FALSE;
  if (rehearsed != NULL)
    g_date_time_ref (rehearsed);
  g_clear_pointer (&self->rehearsed, g_date_time_unref);
  self->rehearsed = rehearsed;
  g_signal_emit (self, changed, 0);
}
