/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-bundle.h"

#include "core/store/pivot-codec.h"

#include <glib/gi18n-lib.h>

#define REVISIONS "revisions"
#define TAKES "takes"

G_DEFINE_BOXED_TYPE (PivotBundle, pivot_bundle, pivot_bundle_ref, pivot_bundle_unref)

/**
 * pivot_bundle_new:
 * @revisions: (element-type PivotRevision): oldest first
 * @takes: (element-type JsonObject): oldest first
 *
 * Returns: (transfer full): a bundle of these, which are no longer changed
 */
PivotBundle *
pivot_bundle_new (PivotRecord *record,
                  GPtrArray   *revisions,
                  GPtrArray   *takes)
{
  PivotBundle *self = g_atomic_rc_box_new0 (PivotBundle);

  self->record = pivot_record_ref (record);
  self->revisions = g_ptr_array_ref (revisions);
  self->takes = g_ptr_array_ref (takes);
  return self;
}

/* The objects in a member that is a list of objects, or not there. */
static GPtrArray *
read_objects (JsonObject *object,
              const char *name,
              GError    **error)
{
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  JsonNode  *node = json_object_get_member (object, name);
  JsonArray *list = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  gboolean   fine = node == NULL || list != NULL;

  for (guint i = 0; list != NULL && fine && i < json_array_get_length (list); i++)
    {
      JsonNode *element = json_array_get_element (list, i);

      fine = JSON_NODE_HOLDS_OBJECT (element);
      if (fine)
        g_ptr_array_add (objects, json_object_ref (json_node_get_object (element)));
    }
  if (fine)
    return g_steal_pointer (&objects);
  /* Translators: %s is the name of a member of a file. */
  g_set_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT, _ ("“%s” in the file should be a list of objects."), name);
  return NULL;
}

static GPtrArray *
read_revisions (JsonObject *object,
                GError    **error)
{
  g_autoptr (GPtrArray) objects = read_objects (object, REVISIONS, error);
  g_autoptr (GPtrArray) revisions = NULL;

  if (objects == NULL)
    return NULL;
  revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_revision_unref);
  for (guint i = 0; i < objects->len; i++)
    {
      PivotRevision *revision = pivot_codec_revision_from_json (g_ptr_array_index (objects, i), error);

      if (revision == NULL)
        return NULL;
      g_ptr_array_add (revisions, revision);
    }
  return g_steal_pointer (&revisions);
}

/* Without what is no member of a story's own file. */
static JsonObject *
copy_story (JsonObject *object)
{
  JsonObject *story = json_object_new ();
  g_autoptr (GList) names = json_object_get_members (object);

  for (GList *name = names; name != NULL; name = name->next)
    {
      if (!g_str_equal (name->data, REVISIONS) && !g_str_equal (name->data, TAKES))
        json_object_set_member (story, name->data, json_node_copy (json_object_get_member (object, name->data)));
    }
  return story;
}

/**
 * pivot_bundle_read:
 * @object: what a story's own file or a file to send holds
 * @caveat: (out) (nullable): as for pivot_codec_record_from_json()
 * @error: %PIVOT_JSON_ERROR_CONTENT
 *
 * Returns: (transfer full) (nullable): the story and what is kept of it; its id
 *   is what the file gives, which may be no id at all
 */
PivotBundle *
pivot_bundle_read (JsonObject *object,
                   char      **caveat,
                   GError    **error)
{
  g_autoptr (JsonObject) story = copy_story (object);
  g_autoptr (PivotRecord) record = pivot_codec_record_from_json (story, NULL, caveat, error);
  g_autoptr (GPtrArray) revisions = record != NULL ? read_revisions (object, error) : NULL;
  g_autoptr (GPtrArray) takes = revisions != NULL ? read_objects (object, TAKES, error) : NULL;

  return takes != NULL ? pivot_bundle_new (record, revisions, takes) : NULL;
}

/**
 * pivot_bundle_to_json:
 *
 * Returns: (transfer full): the object that a file to send holds
 */
JsonObject *
pivot_bundle_to_json (const PivotBundle *self)
{
  JsonObject *object = pivot_codec_record_to_json (self->record);
  JsonArray  *revisions = json_array_new ();
  JsonArray  *takes = json_array_new ();

  for (guint i = 0; i < self->revisions->len; i++)
    json_array_add_object_element (revisions, pivot_codec_revision_to_json (g_ptr_array_index (self->revisions, i)));
  for (guint i = 0; i < self->takes->len; i++)
    json_array_add_object_element (takes, json_object_ref (g_ptr_array_index (self->takes, i)));
  json_object_set_array_member (object, REVISIONS, revisions);
  json_object_set_array_member (object, TAKES, takes);
  return object;
}

/**
 * pivot_bundle_ref:
 *
 * Returns: (transfer full): @self
 */
PivotBundle *
pivot_bundle_ref (PivotBundle *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
pivot_bundle_clear (gpointer data)
{
  PivotBundle *self = data;

  g_clear_pointer (&self->record, pivot_record_unref);
  g_clear_pointer (&self->revisions, g_ptr_array_unref);
  g_clear_pointer (&self->takes, g_ptr_array_unref);
}

/**
 * pivot_bundle_unref:
 *
 * Lets go of @self, and frees it where nobody else holds it.
 */
void
pivot_bundle_unref (PivotBundle *self)
{
  g_atomic_rc_box_release_full (self, pivot_bundle_clear);
}
