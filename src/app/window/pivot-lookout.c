/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-lookout.h"

#include "core/store/pivot-backup.h"

/* A library of so few stories is looked at every second, a larger one in turns of seconds. */
#define FEW 500
#define TURN 5

/* What is done to the folder comes in bursts. In milliseconds. */
#define BURST 200

/* The day's backup waits until the program has settled, and is asked for again
 * in case that the day has changed. In seconds. */
#define BACKUP_AFTER 20
#define BACKUP_EVERY 3600

struct _PivotLookout
{
  PivotLibrary *library; /* NULL once it has ended */
  GFileMonitor *monitor; /* nullable */
  char         *id;      /* of the open story */
  guint         timer;
  guint         burst;
  guint         n_looks;
  gboolean      looking;
  gboolean      again; /* once the look that goes on has ended */
};

static void
lookout_clear (gpointer data)
{
  g_free (((PivotLookout *) data)->id);
}

static void
seen_cb (GObject      *library,
         GAsyncResult *result,
         gpointer      data)
{
  PivotLookout *self = data;
  g_autoptr (GError) error = NULL;

  /* A folder that has gone is told by the next save, which cannot do without. */
  if (!pivot_library_look_finish (PIVOT_LIBRARY (library), result, &error))
    g_debug ("The library cannot be looked at: %s", error->message);
  self->looking = FALSE;
  if (self->again && self->library != NULL)
    pivot_lookout_look (self);
  g_rc_box_release_full (self, lookout_clear);
}

static gboolean
is_its_turn (PivotLookout *self)
{
  const guint turn = g_list_model_get_n_items (G_LIST_MODEL (self->library)) <= FEW ? 1 : TURN;

  return self->n_looks % turn == 0 || (self->id != NULL && pivot_store_is_changed (pivot_library_get_store (self->library), self->id));
}

/* Of the open story, since that is the one whose other text is asked about. */
static void
adopt_copies (PivotLookout *self)
{
  PivotStory *story = self->id != NULL ? pivot_library_find (self->library, self->id) : NULL;

  if (story != NULL && pivot_store_adopt_copies (pivot_library_get_store (self->library), self->id) > 0)
    g_signal_emit_by_name (self->library, "outside", story);
}

static gboolean
second_over_cb (gpointer data)
{
  PivotLookout *self = data;

  self->n_looks++;
  adopt_copies (self);
  if (self->n_looks % BACKUP_EVERY == BACKUP_AFTER)
    pivot_backup_begin (pivot_store_get_path (pivot_library_get_store (self->library)));
  if (!self->looking && is_its_turn (self))
    pivot_lookout_look (self);
  return G_SOURCE_CONTINUE;
}

static gboolean
burst_over_cb (gpointer data)
{
  PivotLookout *self = data;

  self->burst = 0;
  pivot_lookout_look (self);
  return G_SOURCE_REMOVE;
}

static void
folder_changed_cb (PivotLookout *self)
{
  if (self->burst == 0)
    self->burst = g_timeout_add (BURST, burst_over_cb, self);
}

static GFileMonitor *
watch (PivotLookout *self)
{
  g_autoptr (GFile) folder = g_file_new_for_path (pivot_store_get_path (pivot_library_get_store (self->library)));
  GFileMonitor *monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_NONE, NULL, NULL);

  if (monitor != NULL)
    g_signal_connect_swapped (monitor, "changed", G_CALLBACK (folder_changed_cb), self);
  return monitor;
}

/**
 * pivot_lookout_new:
 *
 * Returns: (transfer full): a lookout that begins at once
 */
PivotLookout *
pivot_lookout_new (PivotLibrary *library)
{
  PivotLookout *self = g_rc_box_new0 (PivotLookout);

  self->library = g_object_ref (library);
  self->monitor = watch (self);
  self->timer = g_timeout_add_seconds (1, second_over_cb, self);
  return self;
}

/**
 * pivot_lookout_free:
 *
 * Ends it. A look that goes on is brought to its end.
 */
void
pivot_lookout_free (PivotLookout *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_handle_id (&self->burst, g_source_remove);
  if (self->monitor != NULL)
    g_signal_handlers_disconnect_by_data (self->monitor, self);
  g_clear_object (&self->monitor);
  g_clear_object (&self->library);
  g_rc_box_release_full (self, lookout_clear);
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
 * Begins to look at the whole library now, as when the writer comes back to it.
 */
void
pivot_lookout_look (PivotLookout *self)
{
  self->again = self->looking;
  if (self->looking)
    return;
  self->looking = TRUE;
  pivot_library_look_async (self->library, seen_cb, g_rc_box_acquire (self));
}
