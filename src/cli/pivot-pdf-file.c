/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-pdf-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/pivot-console.h"
#include "core/store/pivot-trouble.h"

/* As much of a title as every file system takes, with a number and an ending. */
#define MAX_NAME 200

struct _PivotPdfFile
{
  GFile             *file;
  char              *name;  /* as it was given */
  gboolean           fresh; /* whether no such file was there */
  GFileOutputStream *stream;
  PivotPdf          *pdf;
};

/* What is told in Pivot's own words, as of every other file. */
static const struct
{
  GIOErrorEnum code;
  int          number;
} reasons[] = {
  { G_IO_ERROR_NO_SPACE, ENOSPC },
  { G_IO_ERROR_PERMISSION_DENIED, EACCES },
  { G_IO_ERROR_READ_ONLY, EROFS },
  { G_IO_ERROR_NOT_DIRECTORY, ENOTDIR },
  { G_IO_ERROR_FILENAME_TOO_LONG, ENAMETOOLONG },
};

static void
complain (PivotPdfFile *self,
          const GError *error)
{
  const char *reason = error->message;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    reason = _ ("There is no such folder.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    reason = _ ("It is a folder.");
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      if (g_error_matches (error, G_IO_ERROR, (int) reasons[i].code))
        reason = pivot_trouble_reason (reasons[i].number);
    }
  pivot_console_complain (self->name, reason);
}

/* A title as a name for a file: no folder, nothing hidden, nothing that a terminal takes for a command. */
static char *
make_name (const char *title)
{
  GString *name = g_string_new (NULL);

  for (const char *at = title; *at != '\0' && name->len < MAX_NAME; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '/' || g_unichar_iscntrl (c) || (name->len == 0 && (c == '.' || c == '-')))
        c = '_';
      g_string_append_unichar (name, c);
    }
  return g_string_free (name, FALSE);
}

/* A file of that name in the current folder, or of that name and a number. */
static void
create_fresh (PivotPdfFile *self,
              const char   *title,
              GError      **error)
{
  g_autofree char *name = make_name (title);
  g_autoptr (GError) taken = NULL;

  for (guint i = 1; self->stream == NULL; i++)
    {
      g_autofree char *path = i == 1 ? g_strdup_printf ("%s.pdf", name) : g_strdup_printf ("%s %u.pdf", name, i);

      g_clear_error (&taken);
      g_clear_object (&self->file);
      g_free (self->name);
      self->name = g_strdup (path);
      self->file = g_file_new_for_path (path);
      self->stream = g_file_create (self->file, G_FILE_CREATE_PRIVATE, NULL, &taken);
      if (self->stream == NULL && !g_error_matches (taken, G_IO_ERROR, G_IO_ERROR_EXISTS))
        {
          g_propagate_error (error, g_steal_pointer (&taken));
          return;
        }
    }
  self->fresh = TRUE;
}

/**
 * pivot_pdf_file_new:
 * @path: (nullable) (type filename): where it is to be, instead of what is there;
 *   %NULL for the current folder
 * @title: what it is called there
 * @flags: how pages are painted
 *
 * Returns: (transfer full) (nullable): the file; %NULL where it cannot be
 *   written, which has been complained of
 */
PivotPdfFile *
pivot_pdf_file_new (const char   *path,
                    const char   *title,
                    PivotInkFlags flags)
{
  g_autoptr (PivotPdfFile) self = g_new0 (PivotPdfFile, 1);
  g_autoptr (GError) error = NULL;

  if (path == NULL)
    {
      create_fresh (self, title, &error);
    }
  else
    {
      self->name = g_strdup (path);
      self->file = g_file_new_for_path (path);
      self->fresh = !g_file_query_exists (self->file, NULL);
      self->stream = g_file_replace (self->file, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, &error);
    }
  if (self->stream == NULL)
    {
      complain (self, error);
      return NULL;
    }
  self->pdf = pivot_pdf_new (G_OUTPUT_STREAM (self->stream), flags);
  return g_steal_pointer (&self);
}

/* A stream that is closed with a cancelled cancellable puts nothing in the place of what was there. */
static void
give_up (PivotPdfFile *self)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_output_stream_close (G_OUTPUT_STREAM (self->stream), cancellable, NULL);
  if (self->fresh)
    g_file_delete (self->file, NULL, NULL);
}

void
pivot_pdf_file_free (PivotPdfFile *self)
{
  g_clear_pointer (&self->pdf, pivot_pdf_free);
  if (self->stream != NULL && !g_output_stream_is_closed (G_OUTPUT_STREAM (self->stream)))
    give_up (self);
  g_clear_object (&self->stream);
  g_clear_object (&self->file);
  g_free (self->name);
  g_free (self);
}

/**
 * pivot_pdf_file_get_pdf:
 *
 * Returns: (transfer none): what is written
 */
PivotPdf *
pivot_pdf_file_get_pdf (PivotPdfFile *self)
{
  return self->pdf;
}

/**
 * pivot_pdf_file_add_page:
 *
 * Returns: whether the page is written; where not, that has been complained of
 */
gboolean
pivot_pdf_file_add_page (PivotPdfFile    *self,
                         const PivotPage *page)
{
  g_autoptr (GError) error = NULL;

  if (pivot_pdf_add_page (self->pdf, page, &error))
    return TRUE;
  complain (self, error);
  return FALSE;
}

/**
 * pivot_pdf_file_finish:
 *
 * Returns: whether the file is whole and in its place; where not, that has been
 *   complained of
 */
gboolean
pivot_pdf_file_finish (PivotPdfFile *self)
{
  g_autoptr (GError) error = NULL;

  if (pivot_pdf_finish (self->pdf, &error) && g_output_stream_close (G_OUTPUT_STREAM (self->stream), NULL, &error))
    return TRUE;
  complain (self, error);
  return FALSE;
}
