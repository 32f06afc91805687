/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-shape.h"

#include "core/rubric/pivot-pack.h"

#include <math.h>
#include <string.h>

static void
complain (const PivotShape *self,
          const char       *name,
          const char       *wanted,
          GError          **error)
{
  g_set_error (error, PIVOT_PACK_ERROR, PIVOT_PACK_ERROR_SYNTAX, "%s: “%s” %s", self->where, name, wanted);
}

/**
 * pivot_shape_check:
 * @known: (array zero-terminated=1): the members that there may be
 *
 * Returns: whether there are no others
 */
gboolean
pivot_shape_check (const PivotShape  *self,
                   const char *const *known,
                   GError           **error)
{
  g_autoptr (GList) members = json_object_get_members (self->object);

  for (GList *member = members; member != NULL; member = member->next)
    {
      if (!g_strv_contains (known, member->data))
        {
          complain (self, member->data, "is not known", error);
          return FALSE;
        }
    }
  return TRUE;
}

/**
 * pivot_shape_has:
 *
 * Returns: whether there is a member of that name
 */
gboolean
pivot_shape_has (const PivotShape *self,
                 const char       *name)
{
  return json_object_has_member (self->object, name);
}

/**
 * pivot_shape_get_string:
 *
 * Returns: (transfer none) (nullable): the string of that name
 */
const char *
pivot_shape_get_string (const PivotShape *self,
                        const char       *name,
                        GError          **error)
{
  JsonNode *node = json_object_get_member (self->object, name);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      complain (self, name, "must be a string", error);
      return NULL;
    }
  return json_node_get_string (node);
}

/**
 * pivot_shape_get_number:
 * @number: (inout): what it is if there is no member of that name
 *
 * Returns: whether it is a number, or not there
 */
gboolean
pivot_shape_get_number (const PivotShape *self,
                        const char       *name,
                        double           *number,
                        GError          **error)
{
  JsonNode *node = json_object_get_member (self->object, name);
  GType     type = node != NULL ? json_node_get_value_type (node) : G_TYPE_INVALID;

  if (node == NULL)
    return TRUE;
  if ((type != G_TYPE_INT64 && type != G_TYPE_DOUBLE) || !isfinite (json_node_get_double (node)))
    {
      complain (self, name, "must be a number", error);
      return FALSE;
    }
  *number = json_node_get_double (node);
  return TRUE;
}

/**
 * pivot_shape_get_boolean:
 * @value: (inout): what it is if there is no member of that name
 *
 * Returns: whether it is true or false, or not there
 */
gboolean
pivot_shape_get_boolean (const PivotShape *self,
                         const char       *name,
                         gboolean         *value,
                         GError          **error)
{
  JsonNode *node = json_object_get_member (self->object, name);

  if (node == NULL)
    return TRUE;
  if (json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    {
      complain (self, name, "must be true or false", error);
      return FALSE;
    }
  *value = json_node_get_boolean (node);
  return TRUE;
}

/**
 * pivot_shape_get_object:
 *
 * Returns: (transfer none) (nullable): the object of that name
 */
JsonObject *
pivot_shape_get_object (const PivotShape *self,
                        const char       *name,
                        GError          **error)
{
  JsonNode *node = json_object_get_member (self->object, name);

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    {
      complain (self, name, "must be an object", error);
      return NULL;
    }
  return json_node_get_object (node);
}

/**
 * pivot_shape_get_array:
 *
 * Returns: (transfer none) (nullable): the array of that name
 */
JsonArray *
pivot_shape_get_array (const PivotShape *self,
                       const char       *name,
                       GError          **error)
{
  JsonNode *node = json_object_get_member (self->object, name);

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    {
      complain (self, name, "must be an array", error);
      return NULL;
    }
  return json_node_get_array (node);
}

/**
 * pivot_shape_get_strings:
 *
 * Returns: (transfer full) (nullable): the strings of the array of that name;
 *   none if there is no such member
 */
GStrv
pivot_shape_get_strings (const PivotShape *self,
                         const char       *name,
                         GError          **error)
{
  g_autoptr (GStrvBuilder) strings = g_strv_builder_new ();
  JsonArray *array = NULL;

  if (!pivot_shape_has (self, name))
    return g_strv_builder_end (strings);
  array = pivot_shape_get_array (self, name, error);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (json_node_get_value_type (node) != G_TYPE_STRING)
        {
          complain (self, name, "must hold strings only", error);
          return NULL;
        }
      g_strv_builder_add (strings, json_node_get_string (node));
    }
  return array != NULL ? g_strv_builder_end (strings) : NULL;
}

/**
 * pivot_shape_get_words:
 *
 * Returns: (transfer full) (nullable): the words of the strings of that name,
 *   which may hold several each
 */
GStrv
pivot_shape_get_words (const PivotShape *self,
                       const char       *name,
                       GError          **error)
{
  g_auto (GStrv) rows = pivot_shape_get_strings (self, name, error);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  if (rows == NULL)
    return NULL;
  for (char **row = rows; *row != NULL; row++)
    {
      for (const char *word = *row + strspn (*row, " "); *word != '\0'; word += strspn (word, " "))
        {
          gsize length = strcspn (word, " ");

          g_strv_builder_take (words, g_strndup (word, length));
          word += length;
        }
    }
  return g_strv_builder_end (words);
}
