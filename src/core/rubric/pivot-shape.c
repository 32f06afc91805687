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
  for (const PivotNode *member = NULL; (member = pivot_node_next (self->object, member)) != NULL;)
    {
      if (!g_strv_contains (known, member->name))
        {
          complain (self, member->name, "is not known", error);
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
  return pivot_node_find (self->object, name) != NULL;
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
  const PivotNode *node = pivot_node_find (self->object, name);

  if (node == NULL || node->kind != PIVOT_NODE_STRING)
    {
      complain (self, name, "must be a string", error);
      return NULL;
    }
  return node->string;
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
  const PivotNode *node = pivot_node_find (self->object, name);

  if (node == NULL)
    return TRUE;
  if (node->kind != PIVOT_NODE_NUMBER || !isfinite (node->number))
    {
      complain (self, name, "must be a number", error);
      return FALSE;
    }
  *number = node->number;
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
  const PivotNode *node = pivot_node_find (self->object, name);

  if (node == NULL)
    return TRUE;
  if (node->kind != PIVOT_NODE_BOOLEAN)
    {
      complain (self, name, "must be true or false", error);
      return FALSE;
    }
  *value = node->number > 0;
  return TRUE;
}

/**
 * pivot_shape_get_object:
 *
 * Returns: (transfer none) (nullable): the object of that name
 */
const PivotNode *
pivot_shape_get_object (const PivotShape *self,
                        const char       *name,
                        GError          **error)
{
  const PivotNode *node = pivot_node_find (self->object, name);

  if (node == NULL || node->kind != PIVOT_NODE_OBJECT)
    {
      complain (self, name, "must be an object", error);
      return NULL;
    }
  return node;
}

/**
 * pivot_shape_get_array:
 *
 * Returns: (transfer none) (nullable): the array of that name
 */
const PivotNode *
pivot_shape_get_array (const PivotShape *self,
                       const char       *name,
                       GError          **error)
{
  const PivotNode *node = pivot_node_find (self->object, name);

  if (node == NULL || node->kind != PIVOT_NODE_ARRAY)
    {
      complain (self, name, "must be an array", error);
      return NULL;
    }
  return node;
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
  const PivotNode *array = NULL;

  if (!pivot_shape_has (self, name))
    return g_strv_builder_end (strings);
  array = pivot_shape_get_array (self, name, error);
  for (const PivotNode *node = NULL; array != NULL && (node = pivot_node_next (array, node)) != NULL;)
    {
      if (node->kind != PIVOT_NODE_STRING)
        {
          complain (self, name, "must hold strings only", error);
          return NULL;
        }
      g_strv_builder_add (strings, node->string);
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
