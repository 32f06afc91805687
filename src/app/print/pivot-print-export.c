/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-export.h"

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

/* A stream that is closed with a cancelled cancellable puts nothing in the place of what was there. */
static void
give_up (GOutputStream *stream)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_output_stream_close (stream, cancellable, NULL);
}

/**
 * pivot_print_export:
 * @story: the story
 * @choice: how it was laid out
 * @pages: (element-type PivotPage): its pages
 * @file: where to write them; what is there is replaced by the whole file, or
 *   not at all
 *
 * Returns: whether the PDF file is written; else with a #GIOErrorEnum
 */
gboolean
pivot_print_export (PivotPrintStory        *story,
                    const PivotPrintChoice *choice,
                    GPtrArray              *pages,
                    GFile                  *file,
                    GError                **error)
{
  gboolean fresh = !g_file_query_exists (file, NULL);
  g_autoptr (GFileOutputStream) stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, error);
  g_autoptr (PivotPdf) pdf = NULL;

  if (stream == NULL)
    return FALSE;
  pdf = pivot_pdf_new (G_OUTPUT_STREAM (stream), PIVOT_INK_TAGGED | (choice->black ? PIVOT_INK_BLACK_ONLY : PIVOT_INK_PLAIN));
  pivot_print_story_tell (story, pdf, choice);
  if (write_pages (pdf, pages, error))
    return g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);
  give_up (G_OUTPUT_STREAM (stream));
  if (fresh)
    g_file_delete (file, NULL, NULL);
  return FALSE;
}
