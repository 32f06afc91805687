/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-checkup.h"

#include "core/store/pivot-codec.h"
#include "core/store/pivot-file.h"
#include "core/store/pivot-kept.h"
#include "core/store/pivot-reading.h"
#include "core/store/pivot-rescue.h"
#include "core/store/pivot-revisions.h"
#include "core/store/pivot-save.h"
#include "core/store/pivot-takes.h"
#include "core/store/pivot-tidy.h"
#include "core/store/pivot-uuid.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const kind_ids[PIVOT_N_AILMENTS] = {
  [PIVOT_AILMENT_DAMAGED] = "damaged",
  [PIVOT_AILMENT_READ_ONLY] = "read-only",
  [PIVOT_AILMENT_CONFLICT] = "conflict",
  [PIVOT_AILMENT_LEFTOVER] = "leftover",
  [PIVOT_AILMENT_FOREIGN] = "foreign",
  [PIVOT_AILMENT_RESCUED] = "rescued",
};

/* The examination of one story, or of what is no story. */
typedef struct
{
  GPtrArray  *ailments;
  const char *id;
} Checkup;

/**
 * pivot_ailment_free:
 *
 * Frees an ailment; the library is as ill as before.
 */
void
pivot_ailment_free (PivotAilment *self)
{
  g_free (self->id);
  g_free (self->reason);
  g_free (self);
}

/**
 * pivot_ailment_kind_get_id:
 *
 * Returns: what programs call it
 */
const char *
pivot_ailment_kind_get_id (PivotAilmentKind kind)
{
  g_return_val_if_fail ((guint) kind < PIVOT_N_AILMENTS, NULL);

  return kind_ids[kind];
}

static void
note (Checkup         *self,
      PivotAilmentKind kind,
      const char      *reason)
{
  PivotAilment *ailment = g_new0 (PivotAilment, 1);

  ailment->kind = kind;
  ailment->id = g_strdup (self->id);
  ailment->reason = g_strdup (reason);
  g_ptr_array_add (self->ailments, ailment);
}

/* @format: with a place for the file's name. */
static void
note_file (Checkup         *self,
           PivotAilmentKind kind,
           const char      *format,
           const char      *name)
{
  g_autofree char *shown = g_filename_display_name (name);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *reason = g_strjoin (shown, parts[0], parts[1], NULL);

  note (self, kind, reason);
}

static void
note_unread (Checkup    *self,
             const char *name,
             const char *why)
{
  /* Translators: %1$s is the name of a file, %2$s why it cannot be read, a whole sentence. */
  g_autofree char *reason = g_strdup_printf (_ ("“%1$s”, which was kept of the story, cannot be read. %2$s"), name, why);

  note (self, PIVOT_AILMENT_DAMAGED, reason);
}

/* What sync programs and editors keep for themselves. */
static gboolean
is_hidden (const char *name)
{
  return *name == '.' || g_str_has_suffix (name, "~") || g_str_has_suffix (name, ".part");
}

static gboolean
reads_as_revision (GBytes     *bytes,
                   const char *file,
                   GError    **error)
{
  g_autoptr (PivotRevision) revision = pivot_codec_read_revision (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), file, error);

  return revision != NULL;
}

static gboolean
reads_as_take (GBytes     *bytes,
               const char *file,
               GError    **error)
{
  PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;
  g_autoptr (JsonObject) take = pivot_json_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &pivot_json_limits_story, &quirks, error);

  if (take != NULL && quirks != PIVOT_JSON_QUIRK_NONE)
    g_set_error_literal (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT, _ ("The file holds values that programs read differently."));
  return take != NULL && quirks == PIVOT_JSON_QUIRK_NONE;
}

typedef gboolean (*Reader) (GBytes     *bytes,
                            const char *file,
                            GError    **error);

static void
examine_kept (Checkup     *self,
              PivotFolder *folder,
              const char  *name,
              Reader       reads)
{
  g_autofree char *file = g_strndup (name, strlen (name) - strlen (PIVOT_KEPT_SUFFIX));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = pivot_file_read (folder, name, pivot_json_limits_story.bytes, &error);
  g_autofree char *hash = bytes != NULL ? g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes) : NULL;

  if (bytes == NULL || !reads (bytes, file, &error))
    note_unread (self, name, error->message);
  else if (!pivot_kept_fits (file, hash))
    /* Translators: %s is the name of a file. */
    note_file (self, PIVOT_AILMENT_DAMAGED, _ ("“%s” no longer holds what it is named by."), name);
}

static void
note_leftover (Checkup    *self,
               const char *name)
{
  /* Translators: %s is the name of a file. */
  note_file (self, PIVOT_AILMENT_LEFTOVER, _ ("A save that did not end has left “%s”."), name);
}

static void
note_foreign (Checkup    *self,
              const char *name)
{
  /* Translators: %s is the name of a file or a folder. */
  note_file (self, PIVOT_AILMENT_FOREIGN, _ ("“%s” is not Pivot’s."), name);
}

static void
examine_set (Checkup     *self,
             PivotFolder *story,
             const char  *set,
             Reader       reads)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotFolder) folder = pivot_folder_open_inside (story, set, &error);
  g_autoptr (GPtrArray) names = folder != NULL ? pivot_folder_list (folder, &error) : NULL;

  if (names == NULL)
    note (self, PIVOT_AILMENT_DAMAGED, error->message);
  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);

      if (pivot_kept_is_name (name))
        examine_kept (self, folder, name, reads);
      else if (pivot_file_is_temp (name))
        note_leftover (self, name);
      else if (!is_hidden (name))
        note_foreign (self, name);
    }
}

static void
examine_beside (Checkup     *self,
                PivotFolder *folder,
                const char  *name)
{
  if (g_str_equal (name, PIVOT_REVISIONS_FOLDER))
    examine_set (self, folder, name, reads_as_revision);
  else if (g_str_equal (name, PIVOT_TAKES_FOLDER))
    examine_set (self, folder, name, reads_as_take);
  else if (pivot_file_is_temp (name))
    note_leftover (self, name);
  else if (pivot_tidy_is_copy (name))
    /* Translators: %s is the name of a file. */
    note_file (self, PIVOT_AILMENT_CONFLICT, _ ("Another program has left a copy of the story: “%s”."), name);
  else if (!is_hidden (name) && !g_str_equal (name, PIVOT_SAVE_STORY_FILE))
    note_foreign (self, name);
}

/* A story is what its folder says, but whoever copied a folder has two of one id. */
static void
examine_id (Checkup     *self,
            PivotFolder *folder)
{
  g_autoptr (GBytes) bytes = pivot_file_read (folder, PIVOT_SAVE_STORY_FILE, pivot_json_limits_story.bytes, NULL);
  g_autofree char *caveat = NULL;
  g_autoptr (PivotRecord) record = NULL;

  if (bytes != NULL)
    record = pivot_codec_read_record (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, &caveat, NULL);
  if (record != NULL && *record->id != '\0' && !g_str_equal (record->id, self->id))
    note (self, PIVOT_AILMENT_FOREIGN, _ ("The story’s file has the id of another story."));
}

static int
by_name (gconstpointer a,
         gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
examine_story (Checkup     *self,
               PivotFolder *library)
{
  g_auto (PivotReading) reading = { 0 };
  g_autoptr (PivotFolder) folder = pivot_reading_open (&reading, library, self->id);
  g_autoptr (GPtrArray) names = NULL;

  if (folder != NULL)
    pivot_reading_read (&reading, folder, self->id);
  if (reading.damage != NULL)
    note (self, PIVOT_AILMENT_DAMAGED, reading.damage);
  else if (reading.caveat != NULL)
    note (self, PIVOT_AILMENT_READ_ONLY, reading.caveat);
  if (folder == NULL)
    return;
  examine_id (self, folder);
  names = pivot_folder_list (folder, NULL);
  if (names != NULL)
    g_ptr_array_sort (names, by_name);
  for (guint i = 0; names != NULL && i < names->len; i++)
    examine_beside (self, folder, g_ptr_array_index (names, i));
}

static void
examine_rescued (GPtrArray        *ailments,
                 const PivotPlace *place)
{
  g_autoptr (GPtrArray) rescued = pivot_rescue_list (place);

  for (guint i = 0; i < rescued->len; i++)
    {
      const PivotRescued *text = g_ptr_array_index (rescued, i);
      Checkup             self = { ailments, text->record->id };

      note (&self, PIVOT_AILMENT_RESCUED, _ ("A text that could not be saved waits until Pivot is started."));
    }
}

/**
 * pivot_checkup_run:
 * @place: a library
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR
 *
 * Looks at everything in a library and changes nothing.
 *
 * Returns: (transfer full) (element-type PivotAilment) (nullable): what is
 *   wrong, story by story; %NULL where the library cannot be read
 */
GPtrArray *
pivot_checkup_run (PivotPlace *place,
                   GError    **error)
{
  g_autoptr (PivotFolder) library = pivot_place_open (place, error);
  g_autoptr (GPtrArray) names = library != NULL ? pivot_folder_list (library, error) : NULL;
  g_autoptr (GPtrArray) stories = names != NULL ? pivot_place_list (place, error) : NULL;
  g_autoptr (GHashTable) are_stories = NULL;
  GPtrArray *ailments = NULL;

  if (stories == NULL)
    return NULL;
  ailments = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_ailment_free);
  are_stories = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < stories->len; i++)
    g_hash_table_add (are_stories, g_ptr_array_index (stories, i));
  g_ptr_array_sort (names, by_name);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      Checkup     self = { ailments, name };

      if (g_hash_table_contains (are_stories, name))
        examine_story (&self, library);
      else if (!is_hidden (name))
        note_foreign (&self, name);
    }
  examine_rescued (ailments, place);
  return ailments;
}
