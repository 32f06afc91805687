/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-members.h"

#include "core/store/pivot-dismissed.h"
#include "core/store/pivot-json-fields.h"
#include "core/store/pivot-json.h"

#include <string.h>

#define PLACE(member) offsetof (PivotMembers, member)

/* All members that are known, in the order in which they are written. */
static const PivotJsonField fields[] = {
  { "format", PIVOT_JSON_NUMBER, PLACE (format) },
  { "id", PIVOT_JSON_TEXT, PLACE (id) },
  { "created", PIVOT_JSON_TIME, PLACE (created) },
  { "modified", PIVOT_JSON_TIME, PLACE (modified) },
  { "title", PIVOT_JSON_TEXT, PLACE (facts[PIVOT_FACT_TITLE]) },
  { "question", PIVOT_JSON_TEXT, PLACE (facts[PIVOT_FACT_QUESTION]) },
  { "language", PIVOT_JSON_TEXT, PLACE (facts[PIVOT_FACT_LANGUAGE]) },
  { "stake", PIVOT_JSON_TEXT, PLACE (facts[PIVOT_FACT_STAKE]) },
  { "kind", PIVOT_JSON_TEXT, PLACE (facts[PIVOT_FACT_KIND]) },
  { "role", PIVOT_JSON_TEXT, PLACE (facts[PIVOT_FACT_ROLE]) },
  { "happened", PIVOT_JSON_TEXT, PLACE (facts[PIVOT_FACT_HAPPENED]) },
  { "failure", PIVOT_JSON_TEXT, PLACE (facts[PIVOT_FACT_FAILURE]) },
  { "setting", PIVOT_JSON_TEXT, PLACE (facts[PIVOT_FACT_SETTING]) },
  { "decision", PIVOT_JSON_TEXT, PLACE (facts[PIVOT_FACT_DECISION]) },
  { "tags", PIVOT_JSON_TEXTS, PLACE (tags) },
  { "stages", PIVOT_JSON_OBJECT, PLACE (answers[PIVOT_SIDE_OWNED]) },
  { "defensive", PIVOT_JSON_OBJECT, PLACE (answers[PIVOT_SIDE_DEFENSIVE]) },
  { "dismissed", PIVOT_JSON_LIST, PLACE (dismissed) },
  { "trashed", PIVOT_JSON_TIME, PLACE (trashed), .nullable = TRUE },
  { "parent", PIVOT_JSON_TEXT, PLACE (parent), .nullable = TRUE },
  /* The rest only in a revision. */
  { "kept", PIVOT_JSON_TIME, PLACE (kept) },
  { "why", PIVOT_JSON_TEXT, PLACE (why) },
  { "name", PIVOT_JSON_TEXT, PLACE (name), .nullable = TRUE },
};

static const gsize n_fields[] = {
  [PIVOT_MEMBERS_RECORD] = G_N_ELEMENTS (fields) - 3,
  [PIVOT_MEMBERS_REVISION] = G_N_ELEMENTS (fields),
};

static const char *const side_names[PIVOT_N_SIDES] = {
  [PIVOT_SIDE_OWNED] = "stages",
  [PIVOT_SIDE_DEFENSIVE] = "defensive",
};

typedef struct
{
  const char *texts[PIVOT_N_STAGES];
} Stages;

static const PivotJsonField stage_fields[PIVOT_N_STAGES] = {
  { "precise-context", PIVOT_JSON_TEXT, offsetof (Stages, texts[PIVOT_STAGE_PRECISE_CONTEXT]) },
  { "root-cause", PIVOT_JSON_TEXT, offsetof (Stages, texts[PIVOT_STAGE_ROOT_CAUSE]) },
  { "variable-correction", PIVOT_JSON_TEXT, offsetof (Stages, texts[PIVOT_STAGE_VARIABLE_CORRECTION]) },
  { "outcome-learning", PIVOT_JSON_TEXT, offsetof (Stages, texts[PIVOT_STAGE_OUTCOME_LEARNING]) },
};

/**
 * pivot_members_read:
 * @self: all zeros; to be cleared, after an error too
 * @kind: which members are known
 * @error: %PIVOT_JSON_ERROR_CONTENT
 *
 * Returns: whether each known member of @object is of its type
 */
gboolean
pivot_members_read (PivotMembers    *self,
                    PivotMembersKind kind,
                    JsonObject      *object,
                    GError         **error)
{
  self->format = 1;
  return pivot_json_fields_read (fields, n_fields[kind], object, self, error);
}

/**
 * pivot_members_clear:
 *
 * Lets go of what @self owns.
 */
void
pivot_members_clear (PivotMembers *self)
{
  g_clear_pointer (&self->created, g_date_time_unref);
  g_clear_pointer (&self->modified, g_date_time_unref);
  g_clear_pointer (&self->trashed, g_date_time_unref);
  g_clear_pointer (&self->kept, g_date_time_unref);
  g_clear_pointer (&self->tags, g_strfreev);
}

static void
take_draft (PivotDraft **draft,
            PivotDraft  *changed)
{
  pivot_draft_unref (*draft);
  *draft = changed;
}

static gboolean
read_answers (const PivotMembers *self,
              PivotDraft        **draft,
              GError            **error)
{
  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      Stages stages = { 0 };
      g_autoptr (PivotAnswer) answer = NULL;

      if (self->answers[side] == NULL)
        continue;
      if (!pivot_json_fields_read (stage_fields, PIVOT_N_STAGES, self->answers[side], &stages, error))
        return FALSE;
      answer = pivot_answer_new (stages.texts);
      take_draft (draft, pivot_draft_with_answer (*draft, (PivotSide) side, answer));
    }
  return TRUE;
}

static gboolean
take_dismissals (const PivotMembers *self,
                 PivotDraft        **draft,
                 GError            **error)
{
  PivotDraft *changed = NULL;

  if (self->dismissed == NULL)
    return TRUE;
  changed = pivot_dismissed_read (self->dismissed, *draft, error);
  if (changed == NULL)
    return FALSE;
  take_draft (draft, changed);
  return TRUE;
}

/**
 * pivot_members_to_draft:
 * @error: %PIVOT_JSON_ERROR_CONTENT
 *
 * Returns: (transfer full) (nullable): what the person wrote; %NULL where a
 *   stage or a dismissal is not what it should be
 */
PivotDraft *
pivot_members_to_draft (const PivotMembers *self,
                        GError            **error)
{
  g_autoptr (PivotDraft) draft = pivot_draft_new ();

  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    {
      if (self->facts[i] != NULL && self->facts[i][0] != '\0')
        take_draft (&draft, pivot_draft_with_fact (draft, (PivotFact) i, self->facts[i]));
    }
  if (self->tags != NULL)
    take_draft (&draft, pivot_draft_with_tags (draft, (const char *const *) self->tags));
  if (!read_answers (self, &draft, error) || !take_dismissals (self, &draft, error))
    return NULL;
  return g_steal_pointer (&draft);
}

/**
 * pivot_members_foreign:
 * @object: what @self was read from
 *
 * Returns: (transfer full) (nullable): the members that are not known, at every
 *   level, as pivot_members_write_foreign() takes them; %NULL where all are known
 */
GBytes *
pivot_members_foreign (const PivotMembers *self,
                       PivotMembersKind    kind,
                       JsonObject         *object)
{
  g_autoptr (JsonObject) foreign = pivot_json_fields_foreign (fields, n_fields[kind], object);
  char *text = NULL;

  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      g_autoptr (JsonObject) strange = NULL;

      if (self->answers[side] == NULL)
        continue;
      strange = pivot_json_fields_foreign (stage_fields, PIVOT_N_STAGES, self->answers[side]);
      if (json_object_get_size (strange) > 0)
        json_object_set_object_member (foreign, side_names[side], g_steal_pointer (&strange));
    }
  if (self->dismissed != NULL)
    pivot_dismissed_foreign (self->dismissed, foreign);
  if (json_object_get_size (foreign) == 0)
    return NULL;
  text = pivot_json_write (foreign);
  return g_bytes_new_take (text, strlen (text));
}

static void
write_facts (JsonObject *object,
             PivotDraft *draft)
{
  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    {
      PivotFact   fact = (PivotFact) i;
      const char *value = pivot_draft_get_fact (draft, fact);

      /* The two that a reader of the file looks for are there even when empty. */
      if (value[0] != '\0' || fact == PIVOT_FACT_TITLE || fact == PIVOT_FACT_QUESTION)
        json_object_set_string_member (object, pivot_fact_get_id (fact), value);
    }
}

static void
write_tags (JsonObject *object,
            PivotDraft *draft)
{
  JsonArray *array = json_array_new ();

  for (const char *const *tag = pivot_draft_get_tags (draft); *tag != NULL; tag++)
    json_array_add_string_element (array, *tag);
  json_object_set_array_member (object, "tags", array);
}

static void
write_answers (JsonObject *object,
               PivotDraft *draft)
{
  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      JsonObject *stages = json_object_new ();

      for (guint i = 0; i < PIVOT_N_STAGES; i++)
        json_object_set_string_member (stages, pivot_stage_get_id ((PivotStage) i), pivot_draft_get_text (draft, (PivotSide) side, (PivotStage) i));
      json_object_set_object_member (object, side_names[side], stages);
    }
}

/**
 * pivot_members_write_draft:
 *
 * Adds to @object what a person wrote.
 */
void
pivot_members_write_draft (JsonObject *object,
                           PivotDraft *draft)
{
  write_facts (object, draft);
  write_tags (object, draft);
  write_answers (object, draft);
  json_object_set_array_member (object, "dismissed", pivot_dismissed_write (draft));
}

/**
 * pivot_members_write_foreign:
 * @object: with all that is known in it
 * @foreign: what pivot_members_foreign() gave
 *
 * Adds the unknown members where they were.
 */
void
pivot_members_write_foreign (JsonObject *object,
                             GBytes     *foreign)
{
  PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;
  gsize           length = 0;
  const char     *text = g_bytes_get_data (foreign, &length);
  g_autoptr (JsonObject) members = pivot_json_parse (text, length, &pivot_json_limits_bundle, &quirks, NULL);

  /* A number that JSON cannot say: whoever reads the text back finds that it is missing. */
  if (members == NULL)
    return;
  pivot_json_fields_add_missing (object, members);
  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      if (json_object_has_member (members, side_names[side]))
        pivot_json_fields_add_missing (json_object_get_object_member (object, side_names[side]), json_object_get_object_member (members, side_names[side]));
    }
  if (json_object_has_member (members, "dismissed"))
    pivot_dismissed_write_foreign (json_object_get_array_member (object, "dismissed"), json_object_get_array_member (members, "dismissed"));
}
