/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-json.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char byte_order_mark[] = "\xEF\xBB\xBF";

#define BYTE_ORDER_MARK_LENGTH (sizeof byte_order_mark - 1)

/* Space enough for any double and the ".0" that tells it from an integer. */
#define NUMBER_LENGTH (G_ASCII_DTOSTR_BUF_SIZE + 2)

/* The indent of a value that is written on one line. */
#define NO_LINES G_MAXUINT

static void
parser_error_cb (JsonParser *parser,
                 GError     *error,
                 guint      *line)
{
  *line = json_parser_get_current_line (parser);
}

static JsonObject *
parse_strictly (const char *bytes,
                gsize       length,
                GError    **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonNode *root = NULL;
  guint     line = 1;

  json_parser_set_strict (parser, TRUE);
  /* Only while it stops does the parser know where it is. */
  g_signal_connect (parser, "error", G_CALLBACK (parser_error_cb), &line);
  if (!json_parser_load_from_data (parser, bytes, (gssize) length, NULL))
    {
      g_set_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_SYNTAX,
                   /* Translators: JSON is the name of the file's format. */
                   _ ("Line %u of the file is not valid JSON."), line);
      return NULL;
    }
  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error_literal (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT, _ ("The file does not hold a story."));
      return NULL;
    }
  return json_node_dup_object (root);
}

/**
 * pivot_json_parse:
 * @bytes: (array length=length): a file's content; need not end with NUL
 * @limits: what it may cost
 * @quirks: (out): what would not be written back as it is
 * @error: %PIVOT_JSON_ERROR
 *
 * Returns: (transfer full) (nullable): the object that the text is; %NULL where
 *   it is anything else
 */
JsonObject *
pivot_json_parse (const char            *bytes,
                  gsize                  length,
                  const PivotJsonLimits *limits,
                  PivotJsonQuirks       *quirks,
                  GError               **error)
{
  if (length >= BYTE_ORDER_MARK_LENGTH && memcmp (bytes, byte_order_mark, BYTE_ORDER_MARK_LENGTH) == 0)
    {
      bytes += BYTE_ORDER_MARK_LENGTH;
      length -= BYTE_ORDER_MARK_LENGTH;
    }
  if (!pivot_json_scan (bytes, length, limits, quirks, error))
    return NULL;
  return parse_strictly (bytes, length, error);
}

static void
write_string (GString    *into,
              const char *text)
{
  static const char shorthands[] = { ['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f', ['\r'] = 'r', ['"'] = '"', ['\\'] = '\\' };

  g_string_append_c (into, '"');
  for (; *text != '\0'; text++)
    {
      guchar letter = (guchar) *text;

      if (letter < sizeof shorthands && shorthands[letter] != '\0')
        g_string_append_printf (into, "\\%c", shorthands[letter]);
      else if (letter < 0x20)
        g_string_append_printf (into, "\\u%04x", letter);
      else
        g_string_append_c (into, *text);
    }
  g_string_append_c (into, '"');
}

/* The fewest digits that are read back as the same number. */
static void
write_double (GString *into,
              double   number)
{
  char text[NUMBER_LENGTH];

  for (int digits = 15; digits <= 17; digits++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%dg", digits);
      g_ascii_formatd (text, sizeof text, format, number);
      if (g_ascii_strtod (text, NULL) == number)
        break;
    }
  g_string_append (into, text);
  if (strpbrk (text, ".e") == NULL)
    g_string_append (into, ".0");
}

static void
write_scalar (GString  *into,
              JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    write_string (into, json_node_get_string (node));
  else if (type == G_TYPE_INT64)
    g_string_append_printf (into, "%" G_GINT64_FORMAT, json_node_get_int (node));
  else if (type == G_TYPE_DOUBLE)
    write_double (into, json_node_get_double (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (into, json_node_get_boolean (node) ? "true" : "false");
  else
    g_string_append (into, "null");
}

static void write_object (GString    *into,
                          JsonObject *object,
                          guint       indent);
static void write_array (GString   *into,
                         JsonArray *array,
                         guint      indent);

static void
write_node (GString  *into,
            JsonNode *node,
            guint     indent)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    write_object (into, json_node_get_object (node), indent);
  else if (JSON_NODE_HOLDS_ARRAY (node))
    write_array (into, json_node_get_array (node), indent);
  else
    write_scalar (into, node);
}

static void
write_line_start (GString *into,
                  gboolean first,
                  guint    indent)
{
  if (indent == NO_LINES)
    {
      g_string_append (into, first ? "" : ", ");
      return;
    }
  g_string_append (into, first ? "\n" : ",\n");
  for (guint i = 0; i < indent; i++)
    g_string_append (into, "  ");
}

static guint
deeper (guint indent)
{
  return indent == NO_LINES ? NO_LINES : indent + 1;
}

static void
write_array (GString   *into,
             JsonArray *array,
             guint      indent)
{
  guint length = json_array_get_length (array);

  g_string_append_c (into, '[');
  for (guint i = 0; i < length; i++)
    {
      write_line_start (into, i == 0, deeper (indent));
      write_node (into, json_array_get_element (array, i), deeper (indent));
    }
  if (length > 0)
    write_line_start (into, TRUE, indent);
  g_string_append_c (into, ']');
}

static void
write_object (GString    *into,
              JsonObject *object,
              guint       indent)
{
  JsonObjectIter iter;
  const char    *name = NULL;
  JsonNode      *node = NULL;
  gboolean       first = TRUE;

  g_string_append_c (into, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    {
      write_line_start (into, first, deeper (indent));
      write_string (into, name);
      g_string_append (into, ": ");
      write_node (into, node, deeper (indent));
      first = FALSE;
    }
  if (!first)
    write_line_start (into, TRUE, indent);
  g_string_append_c (into, '}');
}

/**
 * pivot_json_write:
 * @object: of valid UTF-8 and finite numbers
 *
 * Returns: (transfer full): @object as text, a member a line in the object's
 *   own order, with a newline at the end
 */
char *
pivot_json_write (JsonObject *object)
{
  GString *text = g_string_new (NULL);

  write_object (text, object, 0);
  g_string_append_c (text, '\n');
  return g_string_free_and_steal (text);
}

/**
 * pivot_json_write_line:
 * @node: any value
 *
 * Returns: (transfer full): the value on one line, which ends with a line
 *   break; numbers alike in every locale
 */
char *
pivot_json_write_line (JsonNode *node)
{
  GString *text = g_string_new (NULL);

  write_node (text, node, NO_LINES);
  g_string_append_c (text, '\n');
  return g_string_free_and_steal (text);
}
