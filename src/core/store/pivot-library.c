/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-library-private.h"

#include "core/store/pivot-uuid.h"

#include <glib/gi18n-lib.h>

static void pivot_library_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PivotLibrary,
                               pivot_library,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, pivot_library_list_model_init))

typedef enum
{
  PROP_PROGRESS = 1,
} PivotLibraryProperty;

static GParamSpec *properties[PROP_PROGRESS + 1];

enum
{
  SIGNAL_OUTSIDE,
  SIGNAL_VANISHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * pivot_library_insert:
 * @position: where it comes in the list
 *
 * Adds a story to the list.
 */
void
pivot_library_insert (PivotLibrary *self,
                      guint         position,
                      PivotStory   *story)
{
  g_ptr_array_insert (self->stories, (gint) position, g_object_ref (story));
  g_hash_table_insert (self->by_id, g_strdup (pivot_story_get_id (story)), story);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 0, 1);
}

/**
 * pivot_library_remove:
 *
 * Takes a story out of the list, where it is in it.
 */
void
pivot_library_remove (PivotLibrary *self,
                      PivotStory   *story)
{
  guint position = 0;

  if (!g_ptr_array_find (self->stories, story, &position))
    return;
  g_hash_table_remove (self->by_id, pivot_story_get_id (story));
  g_ptr_array_remove_index (self->stories, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/**
 * pivot_library_exchange:
 * @old: a story in the list
 * @story: one of the same id, to be in its place
 *
 * Puts one object in the place of another.
 */
void
pivot_library_exchange (PivotLibrary *self,
                        PivotStory   *old,
                        PivotStory   *story)
{
  guint position = 0;

  if (!g_ptr_array_find (self->stories, old, &position))
    return;
  g_hash_table_remove (self->by_id, pivot_story_get_id (old));
  g_hash_table_insert (self->by_id, g_strdup (pivot_story_get_id (story)), story);
  g_object_unref (old);
  self->stories->pdata[position] = g_object_ref (story);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 1);
}

static void
store_outside_cb (PivotStore   *store,
                  const char   *id,
                  const char   *hash,
                  PivotLibrary *self)
{
  PivotStory *story = pivot_library_find (self, id);

  /* A text that came meanwhile is another one than was announced before. */
  g_hash_table_remove (self->announced, id);
  if (story == NULL)
    return;
  g_signal_emit (self, signals[SIGNAL_OUTSIDE], 0, story);
  g_hash_table_insert (self->contested, g_strdup (id), g_strdup (hash));
}

static void
pivot_library_outside (PivotLibrary *self,
                       PivotStory   *story)
{
  g_hash_table_insert (self->contested, g_strdup (pivot_story_get_id (story)), g_strdup (""));
}

static GType
pivot_library_get_item_type (GListModel *model)
{
  return PIVOT_TYPE_STORY;
}

static guint
pivot_library_get_n_items (GListModel *model)
{
  return PIVOT_LIBRARY (model)->stories->len;
}

static gpointer
pivot_library_get_item (GListModel *model,
                        guint       position)
{
  PivotLibrary *self = PIVOT_LIBRARY (model);

  return position < self->stories->len ? g_object_ref (g_ptr_array_index (self->stories, position)) : NULL;
}

static void
pivot_library_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = pivot_library_get_item_type;
  iface->get_n_items = pivot_library_get_n_items;
  iface->get_item = pivot_library_get_item;
}

static void
pivot_library_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((PivotLibraryProperty) prop_id)
    {
    case PROP_PROGRESS:
      g_value_set_double (value, PIVOT_LIBRARY (object)->progress);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_library_dispose (GObject *object)
{
  PivotLibrary *self = PIVOT_LIBRARY (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->announced, g_hash_table_unref);
  g_clear_pointer (&self->contested, g_hash_table_unref);
  g_clear_pointer (&self->stories, g_ptr_array_unref);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (pivot_library_parent_class)->dispose (object);
}

static void
pivot_library_class_init (PivotLibraryClass *klass)
{
  G_OBJECT_CLASS (klass)->get_property = pivot_library_get_property;
  G_OBJECT_CLASS (klass)->dispose = pivot_library_dispose;

  properties[PROP_PROGRESS] = g_param_spec_double ("progress", NULL, NULL, 0, 1, 1, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (properties), properties);

  signals[SIGNAL_OUTSIDE] = g_signal_new_class_handler ("outside", PIVOT_TYPE_LIBRARY, G_SIGNAL_RUN_FIRST, G_CALLBACK (pivot_library_outside), NULL, NULL, NULL, G_TYPE_NONE, 1, PIVOT_TYPE_STORY);
  signals[SIGNAL_VANISHED] = g_signal_new ("vanished", PIVOT_TYPE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
pivot_library_init (PivotLibrary *self)
{
  self->progress = 1;
  self->stories = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->announced = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->contested = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * pivot_library_new:
 * @store: where the stories are
 *
 * Returns: (transfer full): an empty library; pivot_library_load() fills it
 */
PivotLibrary *
pivot_library_new (PivotStore *store)
{
  PivotLibrary *self = g_object_new (PIVOT_TYPE_LIBRARY, NULL);

  self->store = g_object_ref (store);
  g_signal_connect_object (store, "outside", G_CALLBACK (store_outside_cb), self, G_CONNECT_DEFAULT);
  return self;
}

/**
 * pivot_library_set_progress:
 * @progress: 0 to 1, how much of the library has been read
 *
 * Tells how far loading has come.
 */
void
pivot_library_set_progress (PivotLibrary *self,
                            double        progress)
{
  if (self->progress == progress)
    return;
  self->progress = progress;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROGRESS]);
}

/**
 * pivot_library_is_loading:
 *
 * Returns: whether stories are missing in the list that are about to come
 */
gboolean
pivot_library_is_loading (PivotLibrary *self)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), FALSE);

  return self->progress < 1;
}

/**
 * pivot_library_get_store:
 *
 * Returns: (transfer none): where the stories are
 */
PivotStore *
pivot_library_get_store (PivotLibrary *self)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), NULL);

  return self->store;
}

/**
 * pivot_library_find:
 * @id: a story's id
 *
 * Returns: (transfer none) (nullable): the story of that id
 */
PivotStory *
pivot_library_find (PivotLibrary *self,
                    const char   *id)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), NULL);

  return g_hash_table_lookup (self->by_id, id);
}

/**
 * pivot_library_find_by_prefix:
 * @prefix: an id, or its beginning; an empty one names no story, though every id begins so
 * @error: %PIVOT_STORE_ERROR_UNKNOWN or %PIVOT_STORE_ERROR_AMBIGUOUS
 *
 * Returns: (transfer none) (nullable): the one story whose id begins so
 */
PivotStory *
pivot_library_find_by_prefix (PivotLibrary *self,
                              const char   *prefix,
                              GError      **error)
{
  PivotStory *found = NULL;

  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), NULL);

  if (*prefix == '\0')
    {
      g_set_error_literal (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_UNKNOWN, _ ("The id of a story is empty."));
      return NULL;
    }
  for (guint i = 0; i < self->stories->len; i++)
    {
      PivotStory *story = g_ptr_array_index (self->stories, i);

      if (!g_str_has_prefix (pivot_story_get_id (story), prefix))
        continue;
      if (g_str_equal (pivot_story_get_id (story), prefix))
        return story;
      if (found != NULL)
        {
          g_set_error_literal (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_AMBIGUOUS, _ ("Several stories have an id that begins so."));
          return NULL;
        }
      found = story;
    }
  if (found == NULL)
    g_set_error_literal (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_UNKNOWN, _ ("There is no such story."));
  return found;
}

/**
 * pivot_library_add:
 * @record: a story whose id no other story of the library has
 *
 * Adds a story that was elsewhere. It is on the disk once it is saved.
 *
 * Returns: (transfer none): the story
 */
PivotStory *
pivot_library_add (PivotLibrary *self,
                   PivotRecord  *record)
{
  g_autoptr (PivotStory) story = NULL;

  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (pivot_library_find (self, record->id) == NULL, NULL);

  story = pivot_story_new (record);
  pivot_library_insert (self, 0, story);
  return story;
}

/**
 * pivot_library_create:
 * @draft: what the story begins with
 *
 * Adds a story. It is on the disk once it is saved.
 *
 * Returns: (transfer none): the new story
 */
PivotStory *
pivot_library_create (PivotLibrary *self,
                      PivotDraft   *draft)
{
  g_autofree char *id = pivot_uuid_new ();
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (PivotRecord) record = NULL;

  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), NULL);

  now = pivot_store_now (self->store);
  record = pivot_record_new (id, now, draft);
  return pivot_library_add (self, record);
}
