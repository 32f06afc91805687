/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-dismissed.h"

#include "core/store/pivot-json-fields.h"
#include "core/store/pivot-json-scan.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *rule;
  const char *sentence;
} Dismissed;

static const PivotJsonField element_fields[] = {
  { "rule", PIVOT_JSON_TEXT, offsetof (Dismissed, rule) },
  { "sentence", PIVOT_JSON_TEXT, offsetof (Dismissed, sentence) },
};

static gboolean
read_element (JsonNode  *node,
              Dismissed *dismissed,
              GError   **error)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      if (!pivot_json_fields_read (element_fields, G_N_ELEMENTS (element_fields), json_node_get_object (node), dismissed, error))
        return FALSE;
      if (dismissed->rule != NULL && dismissed->sentence != NULL)
        return TRUE;
    }
  g_set_error_literal (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT, _ ("“dismissed” in the file should list rules and sentences."));
  return FALSE;
}

static guint
dismissed_hash (gconstpointer key)
{
  const Dismissed *dismissed = key;

  return g_str_hash (dismissed->rule) * 31 + g_str_hash (dismissed->sentence);
}

static gboolean
dismissed_equal (gconstpointer a,
                 gconstpointer b)
{
  const Dismissed *left = a;
  const Dismissed *right = b;

  return g_str_equal (left->rule, right->rule) && g_str_equal (left->sentence, right->sentence);
}

/**
 * pivot_dismissed_read:
 * @dismissed: the member
 * @error: %PIVOT_JSON_ERROR_CONTENT
 *
 * Returns: (transfer full) (nullable): @draft with these findings set aside;
 *   %NULL where an element is not what it should be
 */
PivotDraft *
pivot_dismissed_read (JsonArray  *dismissed,
                      PivotDraft *draft,
                      GError    **error)
{
  g_autoptr (GHashTable) met = g_hash_table_new_full (dismissed_hash, dismissed_equal, g_free, NULL);
  g_autoptr (GArray) dismissals = g_array_new (FALSE, FALSE, sizeof (PivotDismissal));

  for (guint i = 0; i < json_array_get_length (dismissed); i++)
    {
      Dismissed      element = { 0 };
      PivotDismissal dismissal = { 0 };

      if (!read_element (json_array_get_element (dismissed, i), &element, error))
        return NULL;
      dismissal = (PivotDismissal) { (char *) element.rule, (char *) element.sentence };
      if (g_hash_table_add (met, g_memdup2 (&element, sizeof element)))
        g_array_append_val (dismissals, dismissal);
    }
  return pivot_draft_with_dismissals (draft, (const PivotDismissal *) dismissals->data, dismissals->len);
}

static JsonObject *
new_element (const char *rule,
             const char *sentence)
{
  JsonObject *element = json_object_new ();

  json_object_set_string_member (element, "rule", rule);
  json_object_set_string_member (element, "sentence", sentence);
  return element;
}

/**
 * pivot_dismissed_write:
 *
 * Returns: (transfer full): the member
 */
JsonArray *
pivot_dismissed_write (PivotDraft *draft)
{
  JsonArray            *dismissed = json_array_new ();
  guint                 n_dismissals = 0;
  const PivotDismissal *dismissals = pivot_draft_get_dismissals (draft, &n_dismissals);

  for (guint i = 0; i < n_dismissals; i++)
    json_array_add_object_element (dismissed, new_element (dismissals[i].rule, dismissals[i].sentence));
  return dismissed;
}

static Dismissed
key_of (JsonObject *element)
{
  return (Dismissed) { json_object_get_string_member (element, "rule"), json_object_get_string_member (element, "sentence") };
}

/* As it will be written, so that the same said in another order is the same. */
static JsonObject *
in_order (JsonObject *element)
{
  Dismissed   key = key_of (element);
  JsonObject *ordered = new_element (key.rule, key.sentence);

  pivot_json_fields_add_missing (ordered, element);
  return ordered;
}

/**
 * pivot_dismissed_foreign:
 * @dismissed: the member, as pivot_dismissed_read() accepted it
 * @foreign: gets a member `dismissed` of those elements that say more than is
 *   known, where there are any
 */
void
pivot_dismissed_foreign (JsonArray  *dismissed,
                         JsonObject *foreign)
{
  g_autoptr (JsonArray) strange = json_array_new ();

  for (guint i = 0; i < json_array_get_length (dismissed); i++)
    {
      JsonObject *element = json_array_get_object_element (dismissed, i);

      if (json_object_get_size (element) > G_N_ELEMENTS (element_fields))
        json_array_add_object_element (strange, in_order (element));
    }
  if (json_array_get_length (strange) > 0)
    json_object_set_array_member (foreign, "dismissed", g_steal_pointer (&strange));
}

static GHashTable *
index_elements (JsonArray *dismissed)
{
  GHashTable *index = g_hash_table_new_full (dismissed_hash, dismissed_equal, g_free, NULL);

  for (guint i = 0; i < json_array_get_length (dismissed); i++)
    {
      JsonObject *element = json_array_get_object_element (dismissed, i);
      Dismissed   key = key_of (element);

      g_hash_table_insert (index, g_memdup2 (&key, sizeof key), element);
    }
  return index;
}

/**
 * pivot_dismissed_write_foreign:
 * @dismissed: what pivot_dismissed_write() gave
 * @foreign: the member that pivot_dismissed_foreign() gave
 *
 * Adds what else was said about the findings that are still set aside.
 */
void
pivot_dismissed_write_foreign (JsonArray *dismissed,
                               JsonArray *foreign)
{
  g_autoptr (GHashTable) index = index_elements (dismissed);

  for (guint i = 0; i < json_array_get_length (foreign); i++)
    {
      JsonObject *strange = json_array_get_object_element (foreign, i);
      Dismissed   key = key_of (strange);
      JsonObject *element = g_hash_table_lookup (index, &key);

      if (element != NULL)
        pivot_json_fields_add_missing (element, strange);
    }
}
