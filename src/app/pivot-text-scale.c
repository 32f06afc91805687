/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-text-scale.h"

/* gtk-xft-dpi of text in its usual size. */
#define USUAL_DPI (96.0 * 1024)

/* Of a symbolic icon, in pixels. */
#define ICON_SIZE 16

/* Icons grow with the text so far that a narrow window still holds its buttons. */
#define MOST_ICON_SCALE 1.5

static double
get_scale (GtkSettings *settings)
{
  int dpi = 0;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? dpi / USUAL_DPI : 1.0;
}

/**
 * pivot_text_scale_get:
 *
 * Returns: how much larger than usual the user wants text to be; 1 is as usual
 */
double
pivot_text_scale_get (GtkWidget *widget)
{
  return get_scale (gtk_widget_get_settings (widget));
}

/**
 * pivot_text_scale_follow:
 * @widget: one whose size depends on pivot_text_scale_get()
 *
 * Measures @widget anew whenever the scale changes.
 */
void
pivot_text_scale_follow (GtkWidget *widget)
{
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi", G_CALLBACK (gtk_widget_queue_resize), widget, G_CONNECT_SWAPPED);
}

static void
dpi_changed_cb (GtkSettings    *settings,
                GParamSpec     *pspec,
                GtkCssProvider *provider)
{
  const double     scale = CLAMP (get_scale (settings), 1.0, MOST_ICON_SCALE);
  g_autofree char *style = g_strdup_printf ("image:not(.icon) { -gtk-icon-size: %dpx; } windowcontrols > button > image:not(.icon) { -gtk-icon-size: %dpx; }",
                                            (int) (ICON_SIZE * scale), ICON_SIZE);

  gtk_css_provider_load_from_string (provider, scale > 1.0 ? style : "");
}

/**
 * pivot_text_scale_apply:
 *
 * Lets symbolic icons on @display grow with the text beside them: their size is
 * one in pixels, which no rule of a style can tell from the text's.
 */
void
pivot_text_scale_apply (GdkDisplay *display)
{
  GtkSettings *settings = gtk_settings_get_for_display (display);
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  g_signal_connect_object (settings, "notify::gtk-xft-dpi", G_CALLBACK (dpi_changed_cb), provider, G_CONNECT_DEFAULT);
  dpi_changed_cb (settings, NULL, provider);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}
