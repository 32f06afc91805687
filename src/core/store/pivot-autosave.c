/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-autosave.h"

#include "core/store/pivot-saver.h"

#include <glib/gi18n-lib.h>

/* How long a window that closes waits for its texts. */
#define PATIENCE_MSEC 5000

/* How often it is asked whether a save that came too late has ended. */
#define LATE_MSEC 100

struct _PivotAutosave
{
  GObject parent_instance;

  /* owned */
  PivotStore   *store;
  GPtrArray    *savers;
  GMainContext *waiting_room; /* where saves end that somebody waits for */

  /* state */
  char    *problem; /* as it was last announced */
  gboolean dirty;   /* as it was last announced */
  guint    late;    /* looks after saves that nobody waits for any longer */
};

G_DEFINE_FINAL_TYPE (PivotAutosave, pivot_autosave, G_TYPE_OBJECT)

typedef enum
{
  PROP_PROBLEM = 1,
  PROP_DIRTY,
} PivotAutosaveProperty;

static GParamSpec *properties[PROP_DIRTY + 1];

static PivotSaver *
autosave_find (PivotAutosave *self,
               gboolean (*is_wanted) (PivotSaver *saver))
{
  for (guint i = 0; i < self->savers->len; i++)
    {
      PivotSaver *saver = g_ptr_array_index (self->savers, i);

      if (is_wanted (saver))
        return saver;
    }
  return NULL;
}

static gboolean
has_problem (PivotSaver *saver)
{
  return pivot_saver_get_problem (saver) != NULL;
}

static void
saver_changed_cb (gpointer data)
{
  PivotAutosave *self = data;
  const GError  *error = pivot_autosave_get_error (self);
  gboolean       dirty = autosave_find (self, pivot_saver_is_dirty) != NULL;

  if (g_set_str (&self->problem, error != NULL ? error->message : NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
  if (self->dirty == dirty)
    return;
  self->dirty = dirty;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRTY]);
}

static void
pivot_autosave_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  PivotAutosave *self = PIVOT_AUTOSAVE (object);

  switch ((PivotAutosaveProperty) prop_id)
    {
    case PROP_PROBLEM:
      g_value_set_string (value, pivot_autosave_get_problem (self));
      break;
    case PROP_DIRTY:
      g_value_set_boolean (value, pivot_autosave_is_dirty (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_autosave_dispose (GObject *object)
{
  PivotAutosave *self = PIVOT_AUTOSAVE (object);

  for (guint i = 0; self->savers != NULL && i < self->savers->len; i++)
    pivot_saver_stop (g_ptr_array_index (self->savers, i));
  g_clear_pointer (&self->savers, g_ptr_array_unref);
  g_clear_handle_id (&self->late, g_source_remove);
  g_clear_pointer (&self->waiting_room, g_main_context_unref);
  g_clear_object (&self->store);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (pivot_autosave_parent_class)->dispose (object);
}

static void
pivot_autosave_class_init (PivotAutosaveClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_autosave_get_property;
  object_class->dispose = pivot_autosave_dispose;

  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, flags);
  properties[PROP_DIRTY] = g_param_spec_boolean ("dirty", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pivot_autosave_init (PivotAutosave *self)
{
  self->savers = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_saver_unref);
  self->waiting_room = g_main_context_new ();
}

/**
 * pivot_autosave_new:
 * @store: where the stories go
 *
 * Returns: (transfer full): an autosave that watches no story yet
 */
PivotAutosave *
pivot_autosave_new (PivotStore *store)
{
  PivotAutosave *self = g_object_new (PIVOT_TYPE_AUTOSAVE, NULL);

  self->store = g_object_ref (store);
  return self;
}

static gboolean
autosave_find_story (PivotAutosave *self,
                     PivotStory    *story,
                     guint         *position)
{
  for (guint i = 0; i < self->savers->len; i++)
    {
      if (pivot_saver_get_story (g_ptr_array_index (self->savers, i)) == story)
        {
          *position = i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * pivot_autosave_watch:
 *
 * Saves a story from now on: whatever of it is not on the disk yet, and every
 * change. A story that takes no edits is left alone.
 */
void
pivot_autosave_watch (PivotAutosave *self,
                      PivotStory    *story)
{
  guint position = 0;

  g_return_if_fail (PIVOT_IS_AUTOSAVE (self));

  if (!pivot_story_is_editable (story) || autosave_find_story (self, story, &position))
    return;
  g_ptr_array_add (self->savers, pivot_saver_new (self->store, story, saver_changed_cb, self));
  saver_changed_cb (self);
}

/**
 * pivot_autosave_let_go:
 *
 * Saves a story no longer, not even what of it is not on the disk.
 */
void
pivot_autosave_let_go (PivotAutosave *self,
                       PivotStory    *story)
{
  guint position = 0;

  g_return_if_fail (PIVOT_IS_AUTOSAVE (self));

  if (!autosave_find_story (self, story, &position))
    return;
  pivot_saver_stop (g_ptr_array_index (self->savers, position));
  g_ptr_array_remove_index (self->savers, position);
  saver_changed_cb (self);
}

/**
 * pivot_autosave_flush:
 *
 * Saves all that is not saved yet, now, without waiting for the disk.
 */
void
pivot_autosave_flush (PivotAutosave *self)
{
  g_return_if_fail (PIVOT_IS_AUTOSAVE (self));

  for (guint i = 0; i < self->savers->len; i++)
    pivot_saver_flush (g_ptr_array_index (self->savers, i));
}

static gboolean
time_is_up_cb (gpointer data)
{
  gboolean *up = data;

  *up = TRUE;
  return G_SOURCE_REMOVE;
}

static gboolean
late_cb (gpointer data)
{
  PivotAutosave *self = data;

  while (g_main_context_iteration (self->waiting_room, FALSE))
    ;
  if (autosave_find (self, pivot_saver_is_awaited) != NULL)
    return G_SOURCE_CONTINUE;
  self->late = 0;
  return G_SOURCE_REMOVE;
}

static void
autosave_start_all (PivotAutosave *self)
{
  g_main_context_push_thread_default (self->waiting_room);
  for (guint i = 0; i < self->savers->len; i++)
    pivot_saver_save_awaited (g_ptr_array_index (self->savers, i));
  g_main_context_pop_thread_default (self->waiting_room);
}

static gboolean
may_still_succeed (PivotSaver *saver)
{
  return pivot_saver_is_dirty (saver) && pivot_saver_is_awaited (saver);
}

/* Only what is waited for is dispatched: no key, no click, no redraw comes between. */
static void
autosave_wait (PivotAutosave *self)
{
  g_autoptr (GSource) timer = g_timeout_source_new (PATIENCE_MSEC);
  gboolean up = FALSE;

  g_source_set_callback (timer, time_is_up_cb, &up, NULL);
  g_source_attach (timer, self->waiting_room);
  while (!up && autosave_find (self, may_still_succeed) != NULL)
    g_main_context_iteration (self->waiting_room, TRUE);
  g_source_destroy (timer);
  if (self->late == 0 && autosave_find (self, pivot_saver_is_awaited) != NULL)
    self->late = g_timeout_add (LATE_MSEC, late_cb, self);
}

/**
 * pivot_autosave_flush_sync:
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR, %G_IO_ERROR_TIMED_OUT where the
 *   disk does not answer
 *
 * Saves all that is not saved yet and waits for it, no longer than five
 * seconds. Nothing else happens meanwhile, no key and no click.
 *
 * Returns: whether all is on the disk
 */
gboolean
pivot_autosave_flush_sync (PivotAutosave *self,
                           GError       **error)
{
  const GError *problem = NULL;

  g_return_val_if_fail (PIVOT_IS_AUTOSAVE (self), FALSE);

  autosave_start_all (self);
  autosave_wait (self);
  if (autosave_find (self, pivot_saver_is_dirty) == NULL)
    return TRUE;
  problem = pivot_autosave_get_error (self);
  if (problem != NULL)
    g_propagate_error (error, g_error_copy (problem));
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT, _ ("The disk does not answer."));
  return FALSE;
}

/**
 * pivot_autosave_get_error:
 *
 * Returns: (transfer none) (nullable): why the last save failed; %NULL while
 *   all is well
 */
const GError *
pivot_autosave_get_error (PivotAutosave *self)
{
  PivotSaver *saver = NULL;

  g_return_val_if_fail (PIVOT_IS_AUTOSAVE (self), NULL);

  saver = autosave_find (self, has_problem);
  return saver != NULL ? pivot_saver_get_problem (saver) : NULL;
}

/**
 * pivot_autosave_get_problem:
 *
 * Returns: (transfer none) (nullable): why the last save failed, a translated
 *   sentence; %NULL while all is well
 */
const char *
pivot_autosave_get_problem (PivotAutosave *self)
{
  const GError *error = pivot_autosave_get_error (self);

  return error != NULL ? error->message : NULL;
}

/**
 * pivot_autosave_get_troubled:
 *
 * Returns: (transfer none) (nullable): the story that could not be saved; %NULL
 *   while all is well
 */
PivotStory *
pivot_autosave_get_troubled (PivotAutosave *self)
{
  PivotSaver *saver = NULL;

  g_return_val_if_fail (PIVOT_IS_AUTOSAVE (self), NULL);

  saver = autosave_find (self, has_problem);
  return saver != NULL ? pivot_saver_get_story (saver) : NULL;
}

/**
 * pivot_autosave_is_dirty:
 *
 * Returns: whether anything is not on the disk
 */
gboolean
pivot_autosave_is_dirty (PivotAutosave *self)
{
  g_return_val_if_fail (PIVOT_IS_AUTOSAVE (self), FALSE);

  return self->dirty;
}
