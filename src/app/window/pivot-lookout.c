/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-lookout.h"

#include "core/store/pivot-backup.h"

/* After how many looks at the open story it is the whole library's turn. */
#define TURN 5

/* The day's backup waits until the program has settled, and is asked for again
 * in case that the day has changed. In seconds. */
#define BACKUP_AFTER 20
#define BACKUP_EVERY 3600

struct _PivotLookout
{
  PivotLibrary *library;
  char         *id; /* of the open story */
  guint         timer;
  guint         n_looks;
};

static gboolean
second_over_cb (gpointer data)
{
  PivotLookout *self = data;
  PivotStore   *store = pivot_library_get_store (self->library);

  self->n_looks++;
  if (self->n_looks % BACKUP_EVERY == BACKUP_AFTER)
    pivot_backup_begin (pivot_store_get_path (store));
  if (self->n_looks % TURN == 0 || (self->id != NULL && pivot_store_is_changed (store, self->id)))
    pivot_lookout_look (self);
  return G_SOURCE_CONTINUE;
}

/**
 * pivot_lookout_new:
 *
 * Returns: (transfer full): a lookout that begins at once
 */
PivotLookout *
pivot_lookout_new (PivotLibrary *library)
{
  PivotLookout *self = g_new0 (PivotLookout, 1);

  self->library = g_object_ref (library);
  self->timer = g_timeout_add_seconds (1, second_over_cb, self);
  return self;
}

/**
 * pivot_lookout_free:
 *
 * Ends it.
 */
void
pivot_lookout_free (PivotLookout *self)
{
  g_source_remove (self->timer);
  g_object_unref (self->library);
  g_free (self->id);
  g_free (self);
}

/**
 * pivot_lookout_set_story:
 * @story: (nullable): the open story
 */
void
pivot_lookout_set_story (PivotLookout *self,
                         PivotStory   *story)
{
  g_set_str (&self->id, story != NULL ? pivot_story_get_id (story) : NULL);
}

/**
 * pivot_lookout_look:
 *
 * Looks at the whole library now, as when the writer comes back to it.
 */
void
pivot_lookout_look (PivotLookout *self)
{
  g_autoptr (GError) error = NULL;

  /* A folder that has gone is told by the next save, which cannot do without. */
  if (!pivot_library_refresh (self->library, &error))
    g_debug ("The library cannot be looked at: %s", error->message);
}
