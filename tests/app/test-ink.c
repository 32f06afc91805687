/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/pivot-stage-text.h"

#define BYTES_PER_PIXEL 4

/* A block fills its place with the ink of the text. */
static const PivotTestStory stories[] = {
  { "Two Keys", { "\u2588\u2588\u2588\u2588", "", "", "" } },
};

static GdkTexture *
paint (GtkWidget *widget)
{
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  node = gtk_snapshot_free_to_node (snapshot);
  return gsk_renderer_render_texture (renderer, node, NULL);
}

/* Of the least of the three colours in a pixel. */
static guint
find_lightest (GdkTexture *texture)
{
  gsize              stride = (gsize) gdk_texture_get_width (texture) * BYTES_PER_PIXEL;
  gsize              size = stride * (gsize) gdk_texture_get_height (texture);
  g_autofree guchar *pixels = g_malloc (size);
  guint              lightest = 0;

  gdk_texture_download (texture, pixels, stride);
  for (gsize i = 0; i < size; i += BYTES_PER_PIXEL)
    lightest = MAX (lightest, MIN (pixels[i], MIN (pixels[i + 1], pixels[i + 2])));
  return lightest;
}

static void
in_dark (PivotWindow *window)
{
  GtkWidget *text = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_STAGE_TEXT);
  g_autoptr (GdkTexture) texture = paint (text);

  g_assert_cmpuint (find_lightest (texture), ==, 255);
}

static void
test_dark (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_dark);
}

int
main (int    argc,
      char **argv)
{
  g_setenv ("ADW_DEBUG_COLOR_SCHEME", "prefer-dark", TRUE);
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/ink/dark", test_dark);
  return g_test_run ();
}
