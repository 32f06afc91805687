/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-export.h"

#include <glib/gi18n-lib.h>

#include "core/exchange/pivot-outlet.h"

static gboolean
write_pages (PivotPdf  *pdf,
             GPtrArray *pages,
             GError   **error)
{
  for (guint i = 0; i < pages->len; i++)
    {
      if (!pivot_pdf_add_page (pdf, g_ptr_array_index (pages, i), error))
        return FALSE;
    }
  return pivot_pdf_finish (pdf, error);
}

static GBytes *
make_file (PivotPrintSet          *set,
           const PivotPrintChoice *choice,
           GPtrArray              *pages,
           GError                **error)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (PivotPdf) pdf = pivot_pdf_new (stream, PIVOT_INK_TAGGED | (choice->black ? PIVOT_INK_BLACK_ONLY : PIVOT_INK_PLAIN));

  pivot_print_set_tell (set, pdf, choice);
  if (!write_pages (pdf, pages, error) || !g_output_stream_close (stream, NULL, error))
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

/**
 * pivot_print_export:
 * @set: the stories
 * @choice: how they were laid out
 * @pages: (element-type PivotPage): their pages
 * @file: where to write them; what is there is replaced by the whole file, or
 *   not at all
 *
 * Returns: whether the PDF file is on the disk; else with a #GIOErrorEnum
 */
gboolean
pivot_print_export (PivotPrintSet          *set,
                    const PivotPrintChoice *choice,
                    GPtrArray              *pages,
                    GFile                  *file,
                    GError                **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GBytes) bytes = NULL;

  if (path == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, _ ("It is not on this computer."));
      return FALSE;
    }
  bytes = make_file (set, choice, pages, error);
  return bytes != NULL && pivot_outlet_write (pivot_files_get_real (), path, bytes, error);
}
