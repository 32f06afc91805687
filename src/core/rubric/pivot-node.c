/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-node.h"

#include <string.h>

struct _PivotTree
{
  char   *text;
  GArray *nodes; /* of PivotNode */
};

typedef struct
{
  GArray *nodes;
  char   *at;
} Reader;

static const struct
{
  const char   *written;
  PivotNodeKind kind;
  double        number;
} literals[] = {
  { "null", PIVOT_NODE_NULL, 0 },
  { "true", PIVOT_NODE_BOOLEAN, 1 },
  { "false", PIVOT_NODE_BOOLEAN, 0 },
};

static gboolean read_value (Reader     *reader,
                            const char *name);

static void
skip_spaces (Reader *reader)
{
  reader->at += strspn (reader->at, " \t\r\n");
}

static gboolean
skip (Reader *reader,
      char    wanted)
{
  skip_spaces (reader);
  if (*reader->at != wanted)
    return FALSE;
  reader->at++;
  return TRUE;
}

/* "\u00e9", which is longer than what it stands for. */
static gboolean
read_code (Reader *reader,
           char  **to)
{
  gunichar code = 0;

  for (guint i = 1; i <= 4; i++)
    {
      if (!g_ascii_isxdigit (reader->at[i]))
        return FALSE;
      code = code << 4 | (gunichar) g_ascii_xdigit_value (reader->at[i]);
    }
  *to += g_unichar_to_utf8 (code, *to);
  reader->at += 5;
  return code != 0 && g_unichar_validate (code);
}

static gboolean
read_escape (Reader *reader,
             char  **to)
{
  static const char written[] = "\"\\/bfnrt";
  static const char meant[] = "\"\\/\b\f\n\r\t";
  const char       *found = NULL;

  reader->at++;
  if (*reader->at == 'u')
    return read_code (reader, to);
  found = *reader->at != '\0' ? strchr (written, *reader->at) : NULL;
  if (found == NULL)
    return FALSE;
  *(*to)++ = meant[found - written];
  reader->at++;
  return TRUE;
}

/* Ends the string where it stands, behind what its escapes stand for. */
static gboolean
read_string (Reader      *reader,
             const char **string)
{
  char *to = NULL;

  if (!skip (reader, '"'))
    return FALSE;
  *string = reader->at;
  reader->at += strcspn (reader->at, "\"\\");
  to = reader->at;
  while (*reader->at != '"')
    {
      if (*reader->at == '\0' || (*reader->at == '\\' && !read_escape (reader, &to)))
        return FALSE;
      while (*reader->at != '\0' && *reader->at != '"' && *reader->at != '\\')
        *to++ = *reader->at++;
    }
  reader->at++;
  *to = '\0';
  return TRUE;
}

static gboolean
read_members (Reader       *reader,
              PivotNodeKind kind,
              guint         index)
{
  char  close = kind == PIVOT_NODE_OBJECT ? '}' : ']';
  guint length = 0;

  reader->at++;
  if (skip (reader, close))
    return TRUE;
  do
    {
      const char *name = NULL;

      if (kind == PIVOT_NODE_OBJECT && (!read_string (reader, &name) || !skip (reader, ':')))
        return FALSE;
      if (!read_value (reader, name))
        return FALSE;
      length++;
    }
  while (skip (reader, ','));
  g_array_index (reader->nodes, PivotNode, index).length = length;
  return skip (reader, close);
}

static gboolean
read_scalar (Reader    *reader,
             PivotNode *node)
{
  char *end = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (literals); i++)
    {
      if (g_str_has_prefix (reader->at, literals[i].written))
        {
          node->kind = literals[i].kind;
          node->number = literals[i].number;
          reader->at += strlen (literals[i].written);
          return TRUE;
        }
    }
  node->kind = PIVOT_NODE_NUMBER;
  node->number = g_ascii_strtod (reader->at, &end);
  if (end == reader->at)
    return FALSE;
  reader->at = end;
  return TRUE;
}

static gboolean
read_value (Reader     *reader,
            const char *name)
{
  PivotNode node = { .name = name, .size = 1 };
  guint     index = reader->nodes->len;
  gboolean  read = FALSE;

  skip_spaces (reader);
  if (*reader->at == '{' || *reader->at == '[')
    {
      node.kind = *reader->at == '{' ? PIVOT_NODE_OBJECT : PIVOT_NODE_ARRAY;
      g_array_append_val (reader->nodes, node);
      read = read_members (reader, node.kind, index);
      g_array_index (reader->nodes, PivotNode, index).size = reader->nodes->len - index;
      return read;
    }
  if (*reader->at == '"')
    {
      node.kind = PIVOT_NODE_STRING;
      read = read_string (reader, &node.string);
    }
  else
    read = read_scalar (reader, &node);
  g_array_append_val (reader->nodes, node);
  return read;
}

/**
 * pivot_tree_new:
 * @json: (array length=length): JSON as a generator writes it, not too deep to
 *   be read by a function that calls itself
 *
 * Returns: (transfer full) (nullable): @json as nodes; %NULL if it is no JSON
 */
PivotTree *
pivot_tree_new (const char *json,
                gsize       length)
{
  g_autoptr (PivotTree) self = g_new0 (PivotTree, 1);
  Reader reader = { NULL, NULL };

  self->text = g_strndup (json, length);
  self->nodes = g_array_sized_new (FALSE, FALSE, sizeof (PivotNode), (guint) (length / 16 + 1));
  reader = (Reader) { self->nodes, self->text };
  if (!read_value (&reader, NULL))
    return NULL;
  skip_spaces (&reader);
  return *reader.at == '\0' ? g_steal_pointer (&self) : NULL;
}

void
pivot_tree_free (PivotTree *self)
{
  g_free (self->text);
  g_array_unref (self->nodes);
  g_free (self);
}

/**
 * pivot_tree_get_root:
 *
 * Returns: (transfer none): the value that is the text
 */
const PivotNode *
pivot_tree_get_root (const PivotTree *self)
{
  return &g_array_index (self->nodes, PivotNode, 0);
}

/**
 * pivot_node_find:
 *
 * Returns: (transfer none) (nullable): the member of that name
 */
const PivotNode *
pivot_node_find (const PivotNode *self,
                 const char      *name)
{
  for (const PivotNode *member = NULL; (member = pivot_node_next (self, member)) != NULL;)
    {
      if (*member->name == *name && strcmp (member->name, name) == 0)
        return member;
    }
  return NULL;
}
