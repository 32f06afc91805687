/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-node.h"

#include "pivot-test.h"

#include <json-glib/json-glib.h>
#include <string.h>

static const char *const good[] = {
  "{}",
  " [ ] ",
  "[null,true,false,0,-1.5e3,\"\"]",
  "{\"a\": {\"b\": [1, [2, {\"c\": 3}], 4]}, \"d\": \"e\"}",
  "[\"\\\"\", \"\\\\\", \"\\/\", \"a\\b\\f\\n\\r\\tz\", \"\\u0001\\u00e9\\u20AC\", \"\\\\\\\"\", \"né “so”\"]",
  "[\"behind\\u0041\", {\"na\\nme\": 1}]",
};

static const char *const bad[] = {
  "",
  " ",
  "{",
  "[1,",
  "[1,]",
  "[1 2]",
  "{\"a\"}",
  "{\"a\":}",
  "{a:1}",
  "\"open",
  "\"ends in a \\",
  "\"\\x\"",
  "\"\\u12\"",
  "\"\\u0000\"",
  "\"\\ud800\"",
  "nul",
  "[] []",
};

static void assert_same (JsonNode        *json,
                         const PivotNode *node);

static void
assert_same_list (JsonNode        *json,
                  const PivotNode *node)
{
  JsonArray       *array = json_node_get_array (json);
  const PivotNode *child = NULL;

  g_assert_cmpint (node->kind, ==, PIVOT_NODE_ARRAY);
  g_assert_cmpuint (node->length, ==, json_array_get_length (array));
  for (guint i = 0; i < node->length; i++)
    {
      child = pivot_node_next (node, child);
      assert_same (json_array_get_element (array, i), child);
    }
  g_assert_null (pivot_node_next (node, child));
}

static void
assert_same_members (JsonNode        *json,
                     const PivotNode *node)
{
  JsonObject *object = json_node_get_object (json);
  g_autoptr (GList) names = json_object_get_members (object);
  const PivotNode *member = NULL;

  g_assert_cmpint (node->kind, ==, PIVOT_NODE_OBJECT);
  g_assert_cmpuint (node->length, ==, json_object_get_size (object));
  for (GList *name = names; name != NULL; name = name->next)
    {
      member = pivot_node_next (node, member);
      g_assert_cmpstr (member->name, ==, name->data);
      g_assert_true (pivot_node_find (node, name->data) == member);
      assert_same (json_object_get_member (object, name->data), member);
    }
  g_assert_null (pivot_node_next (node, member));
  g_assert_null (pivot_node_find (node, "no such member"));
}

static void
assert_same (JsonNode        *json,
             const PivotNode *node)
{
  if (JSON_NODE_HOLDS_ARRAY (json))
    assert_same_list (json, node);
  else if (JSON_NODE_HOLDS_OBJECT (json))
    assert_same_members (json, node);
  else if (JSON_NODE_HOLDS_NULL (json))
    g_assert_cmpint (node->kind, ==, PIVOT_NODE_NULL);
  else if (json_node_get_value_type (json) == G_TYPE_STRING)
    g_assert_cmpstr (node->string, ==, json_node_get_string (json));
  else
    g_assert_cmpfloat (node->number, ==, json_node_get_value_type (json) == G_TYPE_BOOLEAN ? json_node_get_boolean (json) : json_node_get_double (json));
}

static void
check (const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) parsed = json_from_string (json, &error);
  g_autoptr (PivotTree) tree = pivot_tree_new (json, strlen (json));

  g_assert_no_error (error);
  g_assert_nonnull (tree);
  assert_same (parsed, pivot_tree_get_root (tree));
}

static void
test_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    check (good[i]);
}

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (PivotTree) tree = pivot_tree_new (bad[i], strlen (bad[i]));

      g_test_message ("%s", bad[i]);
      g_assert_null (tree);
    }
}

/* The pack is read as a library for JSON reads it. */
static void
test_pack (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *json = NULL;

  g_file_get_contents (PIVOT_PACK_SOURCE, &json, NULL, &error);
  g_assert_no_error (error);
  check (json);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/rubric/node/good", test_good);
  g_test_add_func ("/rubric/node/bad", test_bad);
  g_test_add_func ("/rubric/node/pack", test_pack);
  return g_test_run ();
}
