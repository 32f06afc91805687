/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-save.h"

#include "core/store/pivot-codec.h"
#include "core/store/pivot-emptying.h"
#include "core/store/pivot-file.h"
#include "core/store/pivot-found.h"
#include "core/store/pivot-revisions.h"
#include "core/store/pivot-store-error.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How often another program may come between before a save gives up for now. */
#define MAX_ROUNDS 4

typedef struct
{
  PivotSaveJob *job;
  GBytes       *bytes;
  PivotFolder  *library;
  PivotFolder  *folder;
  gboolean      made_folder;
} Save;

typedef enum
{
  ROUND_FAILED,
  ROUND_DONE,
  ROUND_AGAIN,
} Round;

static void
save_clear (Save *self)
{
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->folder, pivot_folder_free);
  g_clear_pointer (&self->library, pivot_folder_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Save, save_clear)

static gboolean
fail (GError        **error,
      PivotStoreError code,
      const char     *reason)
{
  g_set_error_literal (error, PIVOT_STORE_ERROR, code, reason);
  return FALSE;
}

static gboolean
fail_gone (GError **error)
{
  return fail (error, PIVOT_STORE_ERROR_STORY_GONE, _ ("The story was taken out of the library by another program."));
}

static gboolean
is_missing (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static gboolean
serialise (Save    *self,
           GError **error)
{
  g_autoptr (GError) unsuitable = NULL;
  char *text = pivot_codec_write_record (self->job->record, &unsuitable);

  if (text == NULL)
    return fail (error, PIVOT_STORE_ERROR_UNSUITABLE, unsuitable->message);
  self->bytes = g_bytes_new_take (text, strlen (text));
  return TRUE;
}

static gboolean
open_folder (Save    *self,
             GError **error)
{
  const PivotPlace *place = self->job->place;
  const char       *id = self->job->record->id;
  g_autoptr (GError) failure = NULL;
  gboolean elsewhere = FALSE;

  self->library = pivot_place_open (place, error);
  if (self->library == NULL)
    return FALSE;
  elsewhere = pivot_place_is_elsewhere (place, self->library);
  if (pivot_base_is_new (self->job->base) && !elsewhere && !pivot_folder_make (self->library, id, &self->made_folder, error))
    return FALSE;
  self->folder = pivot_folder_open_inside (self->library, id, &failure);
  if (self->folder != NULL)
    {
      pivot_folder_lock (self->folder);
      return TRUE;
    }
  if (is_missing (failure))
    return elsewhere ? fail (error, PIVOT_STORE_ERROR_LIBRARY_GONE, _ ("The library’s folder is not there.")) : fail_gone (error);
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

/* Dated by the writer of it, so that two machines make the same file of it. */
static gboolean
keep (Save        *self,
      PivotRecord *record,
      PivotWhy     why,
      GError     **error)
{
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, record->modified, why, NULL);
  g_autoptr (PivotRevision) kept = pivot_revisions_keep (self->folder, revision, error);

  if (kept == NULL)
    return FALSE;
  if (why == PIVOT_WHY_OUTSIDE)
    g_set_str (&self->job->outside, kept->hash);
  return TRUE;
}

/* The story as it was before it was emptied, and what was written into the rest of it since. */
static gboolean
keep_what_is_emptied (Save        *self,
                      PivotRecord *last,
                      GError     **error)
{
  PivotRecord *fullest = self->job->base->fullest;

  if (fullest == NULL || pivot_emptying_is_empty (fullest->draft) || pivot_record_equal (fullest, last))
    return keep (self, last, PIVOT_WHY_REPLACE, error);
  return keep (self, fullest, PIVOT_WHY_REPLACE, error) &&
         (pivot_emptying_is_remainder (last->draft, fullest->draft) || keep (self, last, PIVOT_WHY_REPLACE, error));
}

/* Makes a revision of what would be lost by taking its place. */
static gboolean
keep_what_goes (Save             *self,
                const PivotFound *found,
                GError          **error)
{
  if (!pivot_base_knows (self->job->base, found->record))
    return keep (self, found->record, PIVOT_WHY_OUTSIDE, error);
  if (pivot_emptying_is_empty (self->job->record->draft) && !pivot_emptying_is_empty (found->record->draft))
    return keep_what_is_emptied (self, found->record, error);
  return TRUE;
}

static Round
after_trouble (Save       *self,
               const char *temp,
               GError     *failure,
               GError    **error)
{
  pivot_folder_remove (self->folder, temp);
  if (is_missing (failure))
    fail_gone (error);
  else
    g_propagate_error (error, g_error_copy (failure));
  return ROUND_FAILED;
}

/* The story's file was not there when it was looked for. */
static Round
put_new (Save    *self,
         GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autofree char *temp = pivot_file_write_temp (self->folder, self->bytes, error);

  if (temp == NULL)
    return ROUND_FAILED;
  if (pivot_file_add (self->folder, temp, PIVOT_SAVE_STORY_FILE, &failure))
    return ROUND_DONE;
  if (!g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_EXISTS))
    return after_trouble (self, temp, failure, error);
  pivot_folder_remove (self->folder, temp);
  return ROUND_AGAIN;
}

/* Another program wrote in the moment before the exchange: @temp is what it wrote. */
static Round
settle_surprise (Save       *self,
                 const char *temp,
                 GError    **error)
{
  g_auto (PivotFound) found = { 0 };
  g_autoptr (GError) failure = NULL;

  if (pivot_found_look (&found, self->folder, temp, self->job->record->id, &failure))
    {
      if (found.bytes != NULL && !keep (self, found.record, PIVOT_WHY_OUTSIDE, error))
        return ROUND_FAILED;
      pivot_folder_remove (self->folder, temp);
      return ROUND_DONE;
    }
  /* What cannot be read gets its place back. */
  if (failure->domain == PIVOT_STORE_ERROR && pivot_file_exchange (self->folder, temp, PIVOT_SAVE_STORY_FILE, NULL))
    pivot_folder_remove (self->folder, temp);
  g_propagate_error (error, g_steal_pointer (&failure));
  return ROUND_FAILED;
}

static Round
after_exchange (Save             *self,
                const char       *temp,
                const PivotFound *expected,
                GError          **error)
{
  g_autoptr (GBytes) came_out = pivot_file_read (self->folder, temp, pivot_json_limits_story.bytes, NULL);

  if (came_out == NULL || !g_bytes_equal (came_out, expected->bytes))
    return settle_surprise (self, temp, error);
  pivot_folder_remove (self->folder, temp);
  return ROUND_DONE;
}

/* For a file system that cannot exchange: as late a look as can be, then a plain rename. */
static Round
put_by_renaming (Save             *self,
                 const char       *temp,
                 const PivotFound *expected,
                 GError          **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (GBytes) now = pivot_file_read (self->folder, PIVOT_SAVE_STORY_FILE, pivot_json_limits_story.bytes, &failure);

  if (now != NULL && !g_bytes_equal (now, expected->bytes))
    {
      pivot_folder_remove (self->folder, temp);
      return ROUND_AGAIN;
    }
  if (now != NULL && pivot_file_replace (self->folder, temp, PIVOT_SAVE_STORY_FILE, &failure))
    return ROUND_DONE;
  return after_trouble (self, temp, failure, error);
}

static Round
put_known (Save             *self,
           const PivotFound *expected,
           GError          **error)
{
  g_autoptr (GError) failure = NULL;
  g_autofree char *temp = pivot_file_write_temp (self->folder, self->bytes, error);

  if (temp == NULL)
    return ROUND_FAILED;
  if (pivot_file_exchange (self->folder, temp, PIVOT_SAVE_STORY_FILE, &failure))
    return after_exchange (self, temp, expected, error);
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED))
    return put_by_renaming (self, temp, expected, error);
  return after_trouble (self, temp, failure, error);
}

/* One look and one attempt to put the story in its place. */
static Round
try_once (Save     *self,
          gboolean *untouched,
          GError  **error)
{
  g_auto (PivotFound) found = { 0 };
  PivotBase *base = self->job->base;

  if (!pivot_found_look (&found, self->folder, PIVOT_SAVE_STORY_FILE, self->job->record->id, error))
    return ROUND_FAILED;
  if (found.bytes == NULL && !pivot_base_is_new (self->job->base))
    {
      fail_gone (error);
      return ROUND_FAILED;
    }
  if (found.bytes != NULL && !pivot_base_is_doubtful (base) && pivot_record_equal (found.record, self->job->record))
    {
      pivot_base_set (base, self->job->record, NULL);
      *untouched = TRUE;
      return ROUND_DONE;
    }
  if (found.bytes != NULL && !keep_what_goes (self, &found, error))
    return ROUND_FAILED;
  pivot_base_add_attempt (base, self->job->record);
  return found.bytes != NULL ? put_known (self, &found, error) : put_new (self, error);
}

static gboolean
put (Save     *self,
     gboolean *untouched,
     GError  **error)
{
  for (guint i = 0; i < MAX_ROUNDS; i++)
    {
      Round result = try_once (self, untouched, error);

      if (result != ROUND_AGAIN)
        return result == ROUND_DONE;
    }
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY, _ ("Another program keeps writing the same story."));
  return FALSE;
}

static gboolean
sync_all (Save    *self,
          GError **error)
{
  if (!pivot_folder_sync (self->folder, error))
    return FALSE;
  /* An attempt that failed may have made the story's folder and not synced it. */
  return !pivot_base_is_new (self->job->base) || pivot_folder_sync (self->library, error);
}

static gboolean
run (Save    *self,
     GError **error)
{
  gboolean untouched = FALSE;

  if (!serialise (self, error) || !open_folder (self, error))
    return FALSE;
  if (!put (self, &untouched, error))
    return FALSE;
  if (untouched)
    return TRUE;
  if (!sync_all (self, error))
    return FALSE;
  pivot_base_set (self->job->base, self->job->record, NULL);
  return TRUE;
}

/**
 * pivot_save_run:
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Saves a story so that it survives a power cut. What is in its place when the
 * save begins is either what was last read or saved there, or it becomes a
 * revision first. While the save runs, and after an error, the file is whole:
 * as it was or as it is to be.
 *
 * Returns: whether the story is on the disk
 */
gboolean
pivot_save_run (PivotSaveJob *job,
                GError      **error)
{
  g_auto (Save) save = { .job = job };
  gboolean fine = run (&save, error);

  if (!fine && save.made_folder)
    pivot_folder_remove_folder (save.library, job->record->id);
  return fine;
}
