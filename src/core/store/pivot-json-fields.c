/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-json-fields.h"

#include "core/store/pivot-json-scan.h"
#include "core/store/pivot-moment.h"

#include <glib/gi18n-lib.h>

/* Where in the struct a value goes. */
#define PLACE(type) (*(type *) place)

static gboolean
read_text (JsonNode *node,
           gpointer  place)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return FALSE;
  PLACE (const char *) = json_node_get_string (node);
  return TRUE;
}

static gboolean
read_number (JsonNode *node,
             gpointer  place)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;
  PLACE (gint64) = json_node_get_int (node);
  return TRUE;
}

static gboolean
read_time (JsonNode *node,
           gpointer  place)
{
  const char *text = NULL;

  if (!read_text (node, &text))
    return FALSE;
  PLACE (GDateTime *) = pivot_moment_parse (text);
  return PLACE (GDateTime *) != NULL;
}

static gboolean
read_texts (JsonNode *node,
            gpointer  place)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  JsonArray *array = NULL;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      const char *text = NULL;

      if (!read_text (json_array_get_element (array, i), &text))
        return FALSE;
      g_strv_builder_add (texts, text);
    }
  PLACE (GStrv) = g_strv_builder_end (texts);
  return TRUE;
}

static gboolean
read_list (JsonNode *node,
           gpointer  place)
{
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;
  PLACE (JsonArray *) = json_node_get_array (node);
  return TRUE;
}

static gboolean
read_object (JsonNode *node,
             gpointer  place)
{
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;
  PLACE (JsonObject *) = json_node_get_object (node);
  return TRUE;
}

/* Each reason is followed by the name of the member. */
static const struct
{
  gboolean (*read) (JsonNode *node, gpointer place);
  const char *reason;
} types[] = {
  /* Translators: %s is the name of a place in a file, such as “title”. */
  [PIVOT_JSON_TEXT] = { read_text, N_ ("“%s” in the file should be text.") },
  /* Translators: %s is the name of a place in a file, such as “format”. */
  [PIVOT_JSON_NUMBER] = { read_number, N_ ("“%s” in the file should be a whole number.") },
  /* Translators: %s is the name of a place in a file, such as “created”. */
  [PIVOT_JSON_TIME] = { read_time, N_ ("“%s” in the file should be a date with a time.") },
  /* Translators: %s is the name of a place in a file, such as “tags”. */
  [PIVOT_JSON_TEXTS] = { read_texts, N_ ("“%s” in the file should be a list of texts.") },
  /* Translators: %s is the name of a place in a file, such as “dismissed”. */
  [PIVOT_JSON_LIST] = { read_list, N_ ("“%s” in the file should be a list.") },
  /* Translators: %s is the name of a place in a file, such as “stages”. */
  [PIVOT_JSON_OBJECT] = { read_object, N_ ("“%s” in the file should be an object.") },
};

static gboolean
read_field (const PivotJsonField *field,
            JsonNode             *node,
            gpointer              into,
            GError              **error)
{
  if (field->nullable && JSON_NODE_HOLDS_NULL (node))
    return TRUE;
  if (types[field->type].read (node, (guint8 *) into + field->offset))
    return TRUE;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_set_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT, _ (types[field->type].reason), field->name);
#pragma GCC diagnostic pop
  return FALSE;
}

/**
 * pivot_json_fields_read:
 * @fields: (array length=n_fields): what @object may hold
 * @into: the struct that is filled; a member that is missing leaves its place alone
 * @error: %PIVOT_JSON_ERROR_CONTENT
 *
 * Reads the members that are in the table. After an error @into is filled in
 * part, and has to be cleared all the same.
 *
 * Returns: whether each member that is there is of its type
 */
gboolean
pivot_json_fields_read (const PivotJsonField *fields,
                        gsize                 n_fields,
                        JsonObject           *object,
                        gpointer              into,
                        GError              **error)
{
  for (gsize i = 0; i < n_fields; i++)
    {
      JsonNode *node = json_object_get_member (object, fields[i].name);

      if (node != NULL && !read_field (&fields[i], node, into, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_field (const PivotJsonField *fields,
           gsize                 n_fields,
           const char           *name)
{
  for (gsize i = 0; i < n_fields; i++)
    {
      if (g_str_equal (fields[i].name, name))
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_json_fields_foreign:
 * @fields: (array length=n_fields): what is known
 *
 * Returns: (transfer full): the members of @object that are not in the table,
 *   in their order
 */
JsonObject *
pivot_json_fields_foreign (const PivotJsonField *fields,
                           gsize                 n_fields,
                           JsonObject           *object)
{
  JsonObject    *foreign = json_object_new ();
  JsonObjectIter iter;
  const char    *name = NULL;
  JsonNode      *node = NULL;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      if (!has_field (fields, n_fields, name))
        json_object_set_member (foreign, name, json_node_copy (node));
    }
  return foreign;
}

/**
 * pivot_json_fields_add_missing:
 * @object: gets the members of @foreign that it does not have
 */
void
pivot_json_fields_add_missing (JsonObject *object,
                               JsonObject *foreign)
{
  JsonObjectIter iter;
  const char    *name = NULL;
  JsonNode      *node = NULL;

  json_object_iter_init_ordered (&iter, foreign);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      if (!json_object_has_member (object, name))
        json_object_set_member (object, name, json_node_copy (node));
    }
}
