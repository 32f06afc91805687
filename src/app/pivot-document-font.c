/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-document-font.h"

#include <adwaita.h>

/* Set a little larger than the system says, and airy: made for reading. */
#define SCALE 1.1
#define LINE_HEIGHT "1.45em" /* a bare number would be of the font's own height, not of its size */
#define FALLBACK_SIZE 11

#define STYLE_CLASS "document-text"

static char *
make_style (const char *font_name)
{
  PangoFontDescription *font = pango_font_description_from_string (font_name);
  const char           *family = pango_font_description_get_family (font);
  int                   size = pango_font_description_get_size (font);
  g_autofree char      *quoted = g_strescape (family != NULL ? family : "sans-serif", NULL);
  char                  points[G_ASCII_DTOSTR_BUF_SIZE];
  char                 *style = NULL;

  g_ascii_formatd (points, sizeof points, "%.2f", SCALE * (size > 0 ? (double) size / PANGO_SCALE : FALLBACK_SIZE));
  style = g_strdup_printf ("." STYLE_CLASS " { font-family: \"%s\"; font-size: %spt; line-height: " LINE_HEIGHT "; }", quoted, points);
  pango_font_description_free (font);
  return style;
}

static void
font_changed_cb (AdwStyleManager *manager,
                 GParamSpec      *pspec,
                 GtkCssProvider  *provider)
{
  g_autofree char *style = make_style (adw_style_manager_get_document_font_name (manager));

  gtk_css_provider_load_from_string (provider, style);
}

static void
install (GdkDisplay *display)
{
  AdwStyleManager *manager = adw_style_manager_get_for_display (display);
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  g_signal_connect_object (manager, "notify::document-font-name", G_CALLBACK (font_changed_cb), provider, G_CONNECT_DEFAULT);
  font_changed_cb (manager, NULL, provider);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/**
 * pivot_document_font_use:
 *
 * Sets the text of @widget in the system's font for documents, and keeps it so
 * when the user chooses another.
 */
void
pivot_document_font_use (GtkWidget *widget)
{
  static GdkDisplay *installed = NULL;
  GdkDisplay        *display = gtk_widget_get_display (widget);

  if (installed != display)
    {
      install (display);
      installed = display;
    }
  gtk_widget_add_css_class (widget, STYLE_CLASS);
}
