/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-cases.h"

#include <json-glib/json-glib.h>

static void
pivot_case_free (gpointer data)
{
  PivotCase *self = data;

  g_free (self->id);
  g_free (self->family);
  g_free (self->text);
  g_free (self->pair);
  g_clear_pointer (&self->answer, pivot_answer_unref);
  g_strfreev (self->slots);
  g_strfreev (self->without);
  g_strfreev (self->contrast);
  g_strfreev (self->tags);
  g_strfreev (self->defects);
  g_free (self);
}

static char **
read_list (JsonObject *object,
           const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (json_object_has_member (object, name))
    {
      JsonArray *array = json_object_get_array_member (object, name);

      for (guint i = 0; i < json_array_get_length (array); i++)
        g_strv_builder_add (builder, json_array_get_string_element (array, i));
    }
  return g_strv_builder_end (builder);
}

static PivotAnswer *
read_answer (JsonObject *stages)
{
  const char *texts[PIVOT_N_STAGES];

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    texts[i] = json_object_get_string_member (stages, pivot_stage_get_id (i));
  return pivot_answer_new (texts);
}

static PivotCase *
read_case (JsonObject *object)
{
  PivotCase *self = g_new0 (PivotCase, 1);

  self->id = g_strdup (json_object_get_string_member (object, "id"));
  self->family = g_strdup (json_object_get_string_member (object, "family"));
  self->held_out = json_object_get_boolean_member (object, "held_out");
  self->text = g_strdup (json_object_get_string_member_with_default (object, "text", NULL));
  self->pair = g_strdup (json_object_get_string_member_with_default (object, "pair", NULL));
  self->strong = g_strcmp0 (json_object_get_string_member_with_default (object, "label", NULL), "strong") == 0;
  if (json_object_has_member (object, "stage"))
    g_assert_true (pivot_stage_from_id (json_object_get_string_member (object, "stage"), &self->stage));
  if (json_object_has_member (object, "stages"))
    self->answer = read_answer (json_object_get_object_member (object, "stages"));
  self->slots = read_list (object, "slots");
  self->without = read_list (object, "without");
  self->contrast = read_list (object, "contrast");
  self->tags = read_list (object, "tags");
  self->defects = read_list (object, "defects");
  return self;
}

/**
 * pivot_cases_load:
 * @name: a file of the folder, such as "sentences.jsonl"
 *
 * Returns: (transfer full) (element-type PivotCase): its lines
 */
GPtrArray *
pivot_cases_load (const char *name)
{
  GPtrArray       *cases = g_ptr_array_new_with_free_func (pivot_case_free);
  g_autofree char *path = g_build_filename (PIVOT_CASES_FOLDER, name, NULL);
  g_autofree char *bytes = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  lines = g_strsplit (bytes, "\n", -1);
  for (guint i = 0; lines[i] != NULL && lines[i][0] != '\0'; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) root = json_from_string (lines[i], &error);

      g_assert_no_error (error);
      g_ptr_array_add (cases, read_case (json_node_get_object (root)));
    }
  return cases;
}

/**
 * pivot_case_sentence_draft:
 *
 * Returns: (transfer full): a draft with nothing but the sentence, in its card
 */
PivotDraft *
pivot_case_sentence_draft (const PivotCase *self)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();

  return pivot_draft_with_text (empty, PIVOT_SIDE_OWNED, self->stage, self->text);
}

/**
 * pivot_tallies_new:
 *
 * Returns: (transfer full): counts by name, apart for what is held out
 */
GHashTable *
pivot_tallies_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * pivot_tallies_count:
 * @key: what is counted
 * @hit: whether it was seen
 */
void
pivot_tallies_count (GHashTable *tallies,
                     const char *key,
                     gboolean    held_out,
                     gboolean    hit)
{
  PivotTally *pair = g_hash_table_lookup (tallies, key);

  if (pair == NULL)
    {
      pair = g_new0 (PivotTally, 2);
      g_hash_table_insert (tallies, g_strdup (key), pair);
    }
  pair[held_out ? 1 : 0].total++;
  pair[held_out ? 1 : 0].hits += hit ? 1 : 0;
}

/**
 * pivot_tallies_get:
 *
 * Returns: the count of that name, zero of zero where there is none
 */
PivotTally
pivot_tallies_get (GHashTable *tallies,
                   const char *key,
                   gboolean    held_out)
{
  PivotTally *pair = g_hash_table_lookup (tallies, key);
  PivotTally  none = { 0, 0 };

  return pair != NULL ? pair[held_out ? 1 : 0] : none;
}

/**
 * pivot_tallies_print:
 *
 * Writes all counts into the test's log, in the order of their names.
 */
void
pivot_tallies_print (GHashTable *tallies)
{
  g_autoptr (GList) keys = g_list_sort (g_hash_table_get_keys (tallies), (GCompareFunc) g_strcmp0);

  for (GList *l = keys; l != NULL; l = l->next)
    {
      PivotTally seen = pivot_tallies_get (tallies, l->data, FALSE);
      PivotTally held = pivot_tallies_get (tallies, l->data, TRUE);

      g_test_message ("%-28s %3u of %3u, held out %3u of %3u", (char *) l->data, seen.hits, seen.total, held.hits, held.total);
    }
}
