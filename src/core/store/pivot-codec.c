/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-codec.h"

#include "core/store/pivot-members.h"
#include "core/store/pivot-moment.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *
newer_reason (void)
{
  return _ ("A newer version of Pivot wrote this story, so it can be read here and not changed.");
}

static const char *
quirk_reason (PivotJsonQuirks quirks)
{
  if (quirks & PIVOT_JSON_QUIRK_DUPLICATE)
    return _ ("The file gives two values under one name, and saving would lose one of them, so it can be read and not changed.");
  if (quirks & PIVOT_JSON_QUIRK_RANGE)
    return _ ("The file holds a number that saving would change, so it can be read and not changed.");
  return NULL;
}

static gboolean
fail (GError    **error,
      const char *reason)
{
  g_set_error_literal (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT, reason);
  return FALSE;
}

static gboolean
read_members (PivotMembers    *members,
              PivotMembersKind kind,
              JsonObject      *object,
              GError         **error)
{
  g_autoptr (GError) misread = NULL;
  gboolean fine = pivot_members_read (members, kind, object, &misread);

  /* What a newer format means by a member is not known; its number comes first. */
  if (!fine && members->format > PIVOT_CODEC_FORMAT)
    return fail (error, newer_reason ());
  if (!fine)
    {
      g_propagate_error (error, g_steal_pointer (&misread));
      return FALSE;
    }
  if (members->format < 1)
    return fail (error, _ ("The file is of a format that Pivot does not know."));
  return TRUE;
}

static GDateTime *
first_of (GDateTime *const moments[],
          gsize            n_moments)
{
  for (gsize i = 0; i < n_moments; i++)
    {
      if (moments[i] != NULL)
        return g_date_time_ref (moments[i]);
    }
  return g_date_time_new_from_unix_utc (0);
}

static PivotRecord *
record_of (const PivotMembers *members,
           PivotMembersKind    kind,
           JsonObject         *object,
           const char         *id,
           GError            **error)
{
  GDateTime *const at_first[] = { members->created, members->modified, members->kept };
  GDateTime *const at_last[] = { members->modified, members->kept, members->created };
  g_autoptr (GDateTime) created = first_of (at_first, G_N_ELEMENTS (at_first));
  g_autoptr (PivotDraft) draft = pivot_members_to_draft (members, error);
  PivotRecord *record = NULL;

  if (draft == NULL)
    return NULL;
  if (id == NULL)
    id = members->id != NULL ? members->id : "";
  record = pivot_record_new (id, created, draft);
  g_date_time_unref (record->modified);
  record->modified = first_of (at_last, G_N_ELEMENTS (at_last));
  record->trashed = members->trashed != NULL ? g_date_time_ref (members->trashed) : NULL;
  record->parent = g_strdup (members->parent);
  record->foreign = pivot_members_foreign (members, kind, object);
  return record;
}

/**
 * pivot_codec_record_from_json:
 * @id: (nullable): the story's id; %NULL for the one that @object names, which
 *   may be no id at all
 * @caveat: (out) (nullable): why the record must not be written back, a
 *   translated sentence; %NULL where it may
 * @error: %PIVOT_JSON_ERROR_CONTENT
 *
 * Returns: (transfer full) (nullable): the story; %NULL where @object is none
 */
PivotRecord *
pivot_codec_record_from_json (JsonObject *object,
                              const char *id,
                              char      **caveat,
                              GError    **error)
{
  g_auto (PivotMembers) members = { 0 };
  PivotRecord *record = NULL;

  *caveat = NULL;
  if (!read_members (&members, PIVOT_MEMBERS_RECORD, object, error))
    return NULL;
  record = record_of (&members, PIVOT_MEMBERS_RECORD, object, id, error);
  if (record != NULL && members.format > PIVOT_CODEC_FORMAT)
    *caveat = g_strdup (newer_reason ());
  return record;
}

/**
 * pivot_codec_read_record:
 * @bytes: (array length=length): what story.json holds
 * @id: (nullable): as for pivot_codec_record_from_json()
 * @caveat: (out) (nullable): why the record must not be written back
 * @error: %PIVOT_JSON_ERROR
 *
 * Returns: (transfer full) (nullable): the story; %NULL where it cannot be read
 */
PivotRecord *
pivot_codec_read_record (const char *bytes,
                         gsize       length,
                         const char *id,
                         char      **caveat,
                         GError    **error)
{
  PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;
  g_autoptr (JsonObject) object = pivot_json_parse (bytes, length, &pivot_json_limits_story, &quirks, error);
  PivotRecord *record = NULL;

  *caveat = NULL;
  if (object == NULL)
    return NULL;
  record = pivot_codec_record_from_json (object, id, caveat, error);
  if (record != NULL && *caveat == NULL)
    *caveat = g_strdup (quirk_reason (quirks));
  return record;
}

static void
write_moment (JsonObject *object,
              const char *name,
              GDateTime  *moment)
{
  g_autofree char *text = NULL;

  if (moment == NULL)
    {
      json_object_set_null_member (object, name);
      return;
    }
  text = pivot_moment_format (moment);
  json_object_set_string_member (object, name, text);
}

static JsonObject *
begin_json (const PivotRecord *record)
{
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "format", PIVOT_CODEC_FORMAT);
  json_object_set_string_member (object, "id", record->id);
  write_moment (object, "created", record->created);
  return object;
}

static void
end_json (JsonObject        *object,
          const PivotRecord *record)
{
  if (record->parent != NULL)
    json_object_set_string_member (object, "parent", record->parent);
  else
    json_object_set_null_member (object, "parent");
  if (record->foreign != NULL)
    pivot_members_write_foreign (object, record->foreign);
}

/**
 * pivot_codec_record_to_json:
 *
 * Returns: (transfer full): the object that story.json holds, the unknown
 *   members last
 */
JsonObject *
pivot_codec_record_to_json (const PivotRecord *record)
{
  JsonObject *object = begin_json (record);

  write_moment (object, "modified", record->modified);
  pivot_members_write_draft (object, record->draft);
  write_moment (object, "trashed", record->trashed);
  end_json (object, record);
  return object;
}

static gboolean
explain_unwritable (GError  *reread,
                    GError **error)
{
  if (g_error_matches (reread, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_LIMITS))
    return fail (error, _ ("The story is too long to be saved."));
  return fail (error, _ ("The story holds letters that cannot be saved."));
}

/**
 * pivot_codec_write_record:
 * @error: %PIVOT_JSON_ERROR_CONTENT
 *
 * Returns: (transfer full) (nullable): what story.json is to hold, ending with
 *   NUL; %NULL where it would not be read back as the same story
 */
char *
pivot_codec_write_record (const PivotRecord *record,
                          GError           **error)
{
  g_autoptr (JsonObject) object = pivot_codec_record_to_json (record);
  g_autofree char *text = pivot_json_write (object);
  g_autofree char *caveat = NULL;
  g_autoptr (GError) reread = NULL;
  g_autoptr (PivotRecord) read = pivot_codec_read_record (text, strlen (text), NULL, &caveat, &reread);

  if (read == NULL || caveat != NULL || !pivot_record_equal (read, record))
    {
      explain_unwritable (reread, error);
      return NULL;
    }
  return g_steal_pointer (&text);
}

/**
 * pivot_codec_revision_from_json:
 * @error: %PIVOT_JSON_ERROR_CONTENT
 *
 * Returns: (transfer full) (nullable): the revision, which knows of no file;
 *   %NULL where @object is none, or is of a newer format
 */
PivotRevision *
pivot_codec_revision_from_json (JsonObject *object,
                                GError    **error)
{
  g_auto (PivotMembers) members = { 0 };
  g_autoptr (PivotRecord) record = NULL;
  PivotWhy why = PIVOT_WHY_AUTOMATIC;

  if (!read_members (&members, PIVOT_MEMBERS_REVISION, object, error))
    return NULL;
  if (members.format > PIVOT_CODEC_FORMAT)
    {
      fail (error, _ ("A newer version of Pivot wrote it."));
      return NULL;
    }
  record = record_of (&members, PIVOT_MEMBERS_REVISION, object, NULL, error);
  if (record == NULL)
    return NULL;
  pivot_why_from_id (members.why, &why);
  return pivot_revision_new (record, members.kept != NULL ? members.kept : record->modified, why, members.name);
}

static GDateTime *
moment_of_file (const char *file)
{
  g_auto (GStrv) parts = g_strsplit (file, "-", 2);

  return pivot_moment_parse (parts[0]);
}

/**
 * pivot_codec_read_revision:
 * @bytes: (array length=length): what the revision's file holds
 * @file: `<UTC>-<hash8>`; says when it was kept where the file does not
 * @error: %PIVOT_JSON_ERROR
 *
 * Returns: (transfer full) (nullable): the revision; %NULL where it cannot be
 *   read whole
 */
PivotRevision *
pivot_codec_read_revision (const char *bytes,
                           gsize       length,
                           const char *file,
                           GError    **error)
{
  PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;
  g_autoptr (JsonObject) object = pivot_json_parse (bytes, length, &pivot_json_limits_story, &quirks, error);
  g_autoptr (PivotRevision) read = NULL;
  g_autofree char *hash = NULL;

  if (object == NULL)
    return NULL;
  if (quirks != PIVOT_JSON_QUIRK_NONE)
    {
      fail (error, _ ("The file holds values that programs read differently."));
      return NULL;
    }
  if (!json_object_has_member (object, "kept"))
    {
      g_autoptr (GDateTime) kept = moment_of_file (file);

      if (kept != NULL)
        write_moment (object, "kept", kept);
    }
  read = pivot_codec_revision_from_json (object, error);
  if (read == NULL)
    return NULL;
  hash = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes, length);
  return pivot_revision_with_file (read, file, hash);
}

/**
 * pivot_codec_revision_to_json:
 *
 * Returns: (transfer full): the object that the revision's file holds
 */
JsonObject *
pivot_codec_revision_to_json (const PivotRevision *revision)
{
  JsonObject *object = begin_json (revision->record);

  pivot_members_write_draft (object, revision->record->draft);
  write_moment (object, "kept", revision->kept);
  json_object_set_string_member (object, "why", pivot_why_get_id (revision->why));
  if (revision->name != NULL)
    json_object_set_string_member (object, "name", revision->name);
  end_json (object, revision->record);
  return object;
}

static gboolean
revisions_equal (const PivotRevision *a,
                 const PivotRevision *b)
{
  const PivotRecord *left = a->record;
  const PivotRecord *right = b->record;

  return pivot_revision_equal (a, b) && g_str_equal (left->id, right->id) && g_strcmp0 (left->parent, right->parent) == 0;
}

/**
 * pivot_codec_write_revision:
 * @error: %PIVOT_JSON_ERROR_CONTENT
 *
 * Returns: (transfer full) (nullable): what the revision's file is to hold;
 *   %NULL where it would not be read back as the same revision
 */
char *
pivot_codec_write_revision (const PivotRevision *revision,
                            GError             **error)
{
  g_autoptr (JsonObject) object = pivot_codec_revision_to_json (revision);
  g_autofree char *text = pivot_json_write (object);
  g_autoptr (GError) reread = NULL;
  g_autoptr (PivotRevision) read = pivot_codec_read_revision (text, strlen (text), "", &reread);

  if (read == NULL || !revisions_equal (read, revision))
    {
      explain_unwritable (reread, error);
      return NULL;
    }
  return g_steal_pointer (&text);
}
