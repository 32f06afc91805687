/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-found.h"

#include "core/store/pivot-codec.h"
#include "core/store/pivot-file.h"
#include "core/store/pivot-store-error.h"

static gboolean
fail (GError        **error,
      PivotStoreError code,
      const char     *reason)
{
  g_set_error_literal (error, PIVOT_STORE_ERROR, code, reason);
  return FALSE;
}

/* Something that was never read is in the story's place. */
static gboolean
is_no_story (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE) ||
         g_error_matches (error, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS) ||
         g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

static gboolean
decode (PivotFound *self,
        const char *id,
        GError    **error)
{
  g_autoptr (GError) damage = NULL;
  g_autofree char *caveat = NULL;
  gsize            length = 0;
  const char      *data = g_bytes_get_data (self->bytes, &length);

  self->record = pivot_codec_read_record (data, length, id, &caveat, &damage);
  if (self->record == NULL)
    return fail (error, PIVOT_STORE_ERROR_DAMAGED, damage->message);
  if (caveat != NULL)
    return fail (error, PIVOT_STORE_ERROR_READ_ONLY, caveat);
  return TRUE;
}

/**
 * pivot_found_look:
 * @self: all zeros; to be cleared, after an error too
 * @folder: the story's folder
 * @name: of the file
 * @error: %PIVOT_STORE_ERROR for what must not lose its place, or %G_IO_ERROR
 *
 * Returns: whether the place is free, or is a story's that can be kept
 */
gboolean
pivot_found_look (PivotFound  *self,
                  PivotFolder *folder,
                  const char  *name,
                  const char  *id,
                  GError     **error)
{
  g_autoptr (GError) failure = NULL;

  self->bytes = pivot_file_read (folder, name, pivot_json_limits_story.bytes, &failure);
  if (self->bytes != NULL)
    return decode (self, id, error);
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return TRUE;
  if (is_no_story (failure))
    return fail (error, PIVOT_STORE_ERROR_DAMAGED, failure->message);
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

/**
 * pivot_found_clear:
 *
 * Lets go of what @self owns.
 */
void
pivot_found_clear (PivotFound *self)
{
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->record, pivot_record_unref);
}
