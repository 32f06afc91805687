/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-pdf.h"

#include <cairo-pdf.h>

#include "paper/pivot-pdf-language.h"

#define BUFFER_SIZE ((gsize) 64 * 1024)

struct _PivotPdf
{
  GOutputStream    *stream;
  GError           *error; /* the first that the stream had */
  cairo_surface_t  *surface;
  cairo_t          *cr;
  PivotInkFlags     flags;
  guint             n_pages;
  int               story;    /* in the outline */
  char             *language; /* nullable */
  PivotPdfLanguage *watch;
};

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  PivotPdf *self = closure;

  pivot_pdf_language_watch (self->watch, (const char *) data, length);
  if (self->error == NULL && g_output_stream_write_all (self->stream, data, length, NULL, NULL, &self->error))
    return CAIRO_STATUS_SUCCESS;
  return CAIRO_STATUS_WRITE_ERROR;
}

static void
say (PivotPdf            *self,
     cairo_pdf_metadata_t what,
     const char          *value)
{
  if (value != NULL && *value != '\0')
    cairo_pdf_surface_set_metadata (self->surface, what, value);
}

/**
 * pivot_pdf_new:
 * @stream: (transfer none): where it is written to; the caller closes it
 * @flags: how pages are painted; cairo keeps the tags of all pages in memory
 *   until the file is finished
 *
 * Returns: (transfer full): a file with no page yet
 */
PivotPdf *
pivot_pdf_new (GOutputStream *stream,
               PivotInkFlags  flags)
{
  PivotPdf             *self = g_new0 (PivotPdf, 1);
  const PivotPaperSize *size = pivot_paper_get_size (PIVOT_PAPER_A4);

  /* Cairo writes in small pieces. */
  self->stream = g_buffered_output_stream_new_sized (stream, BUFFER_SIZE);
  g_filter_output_stream_set_close_base_stream (G_FILTER_OUTPUT_STREAM (self->stream), FALSE);
  self->flags = flags;
  self->story = CAIRO_PDF_OUTLINE_ROOT;
  self->watch = pivot_pdf_language_new ();
  self->surface = cairo_pdf_surface_create_for_stream (write_cb, self, size->width, size->height);
  self->cr = cairo_create (self->surface);
  return self;
}

/* Whoever does not finish the file has no use for it, so errors do not matter any more. */
void
pivot_pdf_free (PivotPdf *self)
{
  cairo_surface_finish (self->surface);
  cairo_destroy (self->cr);
  cairo_surface_destroy (self->surface);
  g_object_unref (self->stream);
  pivot_pdf_language_free (self->watch);
  g_free (self->language);
  g_clear_error (&self->error);
  g_free (self);
}

/**
 * pivot_pdf_tell:
 * @traits: what the file says of itself
 *
 * Can be told at any time before the file is finished.
 */
void
pivot_pdf_tell (PivotPdf             *self,
                const PivotPdfTraits *traits)
{
  g_autofree char *date = traits->date != NULL ? g_date_time_format_iso8601 (traits->date) : NULL;

  g_free (self->language);
  self->language = g_strdup (traits->language);
  say (self, CAIRO_PDF_METADATA_TITLE, traits->title);
  say (self, CAIRO_PDF_METADATA_AUTHOR, traits->author);
  say (self, CAIRO_PDF_METADATA_SUBJECT, traits->subject);
  say (self, CAIRO_PDF_METADATA_CREATOR, "Pivot " PIVOT_VERSION);
  say (self, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

static gboolean
check (PivotPdf      *self,
       cairo_status_t status,
       GError       **error)
{
  if (self->error != NULL)
    {
      g_propagate_error (error, g_error_copy (self->error));
      return FALSE;
    }
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
  return FALSE;
}

static void
add_bookmarks (PivotPdf        *self,
               const PivotPage *page)
{
  for (guint i = 0; i < page->bookmarks->len; i++)
    {
      const PivotBookmark *bookmark = &g_array_index (page->bookmarks, PivotBookmark, i);
      char                 y[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char     *where = g_strdup_printf ("page=%u pos=[0 %s]", self->n_pages, g_ascii_formatd (y, sizeof y, "%.1f", MAX (bookmark->y, 0)));
      int                  parent = bookmark->level == 0 ? CAIRO_PDF_OUTLINE_ROOT : self->story;
      int                  id = cairo_pdf_surface_add_outline (self->surface, parent, bookmark->title, where, bookmark->level == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);

      if (bookmark->level == 0)
        self->story = id;
    }
}

/**
 * pivot_pdf_add_page:
 * @page: (transfer none): a page, on any paper
 *
 * Returns: whether it is written; else with a #GIOErrorEnum
 */
gboolean
pivot_pdf_add_page (PivotPdf        *self,
                    const PivotPage *page,
                    GError         **error)
{
  const PivotPaperSize *size = pivot_paper_get_size (page->paper);

  /* The last page is shown only once its document is ended, which has to be on a page. */
  if (self->n_pages > 0)
    cairo_show_page (self->cr);
  self->n_pages++;
  cairo_pdf_surface_set_size (self->surface, size->width, size->height);
  add_bookmarks (self, page);
  if (self->n_pages == 1 && (self->flags & PIVOT_INK_TAGGED) != 0)
    cairo_tag_begin (self->cr, "Document", NULL);
  pivot_ink_paint (page, self->cr, self->flags);
  return check (self, cairo_status (self->cr), error);
}

/* Says in which language the file is. */
static gboolean
write_language (PivotPdf *self,
                GError  **error)
{
  g_autoptr (GBytes) update = self->language != NULL ? pivot_pdf_language_make_update (self->watch, self->language) : NULL;

  return update == NULL || g_output_stream_write_all (self->stream, g_bytes_get_data (update, NULL), g_bytes_get_size (update), NULL, NULL, error);
}

/**
 * pivot_pdf_finish:
 *
 * Writes the rest of the file.
 *
 * Returns: whether the file is whole; else with a #GIOErrorEnum
 */
gboolean
pivot_pdf_finish (PivotPdf *self,
                  GError  **error)
{
  if ((self->flags & PIVOT_INK_TAGGED) != 0)
    cairo_tag_end (self->cr, "Document");
  cairo_show_page (self->cr);
  if (!check (self, cairo_status (self->cr), error))
    return FALSE;
  cairo_surface_finish (self->surface);
  if (!check (self, cairo_surface_status (self->surface), error) || !write_language (self, error))
    return FALSE;
  return g_output_stream_flush (self->stream, NULL, error);
}
