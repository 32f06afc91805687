/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-preview.h"

#include <glib/gi18n-lib.h>

/* Room around the paper and between two sheets, and how small they get. */
#define MARGIN 18
#define MIN_WIDTH 180
/* How far the shadow of the paper reaches. */
#define SHADOW 3

struct _PivotPreview
{
  GtkWidget parent_instance;

  /* owned */
  GPtrArray *pages; /* nullable */

  gboolean black;

  /* borrowed, while it is shown */
  GtkAdjustment *scrolling; /* nullable */
};

G_DEFINE_FINAL_TYPE (PivotPreview, pivot_preview, GTK_TYPE_WIDGET)

static double
find_ratio (PivotPreview *self)
{
  const PivotPage      *page = self->pages != NULL && self->pages->len > 0 ? g_ptr_array_index (self->pages, 0) : NULL;
  const PivotPaperSize *size = pivot_paper_get_size (page != NULL ? page->paper : PIVOT_PAPER_A4);

  return size->height / size->width;
}

static void
pivot_preview_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  PivotPreview *self = PIVOT_PREVIEW (widget);
  guint         n_pages = self->pages != NULL ? MAX (self->pages->len, 1) : 1;
  int           width = MAX (for_size, MIN_WIDTH + 2 * MARGIN) - 2 * MARGIN;

  *minimum = MIN_WIDTH + 2 * MARGIN;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = (int) (n_pages * (width * find_ratio (self) + MARGIN)) + MARGIN;
  *natural = *minimum;
}

static void
snapshot_page (PivotPreview    *self,
               GtkSnapshot     *snapshot,
               const PivotPage *page,
               double           y,
               double           width)
{
  const PivotPaperSize *size = pivot_paper_get_size (page->paper);
  double                scale = width / size->width;
  graphene_rect_t       sheet = GRAPHENE_RECT_INIT (MARGIN, (float) y, (float) width, (float) (size->height * scale));
  cairo_t              *cr = NULL;

  gtk_snapshot_append_color (snapshot, &(GdkRGBA) { 1, 1, 1, 1 }, &sheet);
  gtk_snapshot_append_outset_shadow (snapshot, &GSK_ROUNDED_RECT_INIT (MARGIN, (float) y, (float) width, sheet.size.height), &(GdkRGBA) { 0, 0, 0, 0.2f }, 0, 1, 0, SHADOW);
  cr = gtk_snapshot_append_cairo (snapshot, &sheet);
  cairo_translate (cr, MARGIN, y);
  cairo_scale (cr, scale, scale);
  pivot_ink_paint (page, cr, self->black ? PIVOT_INK_BLACK_ONLY : PIVOT_INK_PLAIN);
  cairo_destroy (cr);
}

/* Of very many pages only those in view are painted. */
static gboolean
is_in_view (PivotPreview *self,
            double        y,
            double        height)
{
  double top = 0;

  if (self->scrolling == NULL)
    return TRUE;
  top = gtk_adjustment_get_value (self->scrolling);
  return y + height >= top && y <= top + gtk_adjustment_get_page_size (self->scrolling);
}

static void
pivot_preview_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  PivotPreview *self = PIVOT_PREVIEW (widget);
  double        width = gtk_widget_get_width (widget) - 2 * MARGIN;
  double        height = width * find_ratio (self);
  double        y = MARGIN;

  for (guint i = 0; self->pages != NULL && i < self->pages->len; i++)
    {
      if (is_in_view (self, y, height))
        snapshot_page (self, snapshot, g_ptr_array_index (self->pages, i), y, width);
      y += height + MARGIN;
    }
}

static void
pivot_preview_map (GtkWidget *widget)
{
  PivotPreview *self = PIVOT_PREVIEW (widget);
  GtkWidget    *scrolled = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);

  GTK_WIDGET_CLASS (pivot_preview_parent_class)->map (widget);
  if (scrolled == NULL)
    return;
  self->scrolling = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  g_signal_connect_object (self->scrolling, "value-changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

static void
pivot_preview_unmap (GtkWidget *widget)
{
  PivotPreview *self = PIVOT_PREVIEW (widget);

  if (self->scrolling != NULL)
    g_signal_handlers_disconnect_by_func (self->scrolling, gtk_widget_queue_draw, self);
  self->scrolling = NULL;
  GTK_WIDGET_CLASS (pivot_preview_parent_class)->unmap (widget);
}

static GtkSizeRequestMode
pivot_preview_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
pivot_preview_dispose (GObject *object)
{
  g_clear_pointer (&PIVOT_PREVIEW (object)->pages, g_ptr_array_unref);

  G_OBJECT_CLASS (pivot_preview_parent_class)->dispose (object);
}

static void
pivot_preview_class_init (PivotPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_preview_dispose;
  widget_class->map = pivot_preview_map;
  widget_class->unmap = pivot_preview_unmap;
  widget_class->measure = pivot_preview_measure;
  widget_class->snapshot = pivot_preview_snapshot;
  widget_class->get_request_mode = pivot_preview_get_request_mode;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
pivot_preview_init (PivotPreview *self)
{
}

/**
 * pivot_preview_show:
 * @pages: (transfer none) (nullable) (element-type PivotPage): what to show;
 *   %NULL for nothing
 * @black: whether without colours
 */
void
pivot_preview_show (PivotPreview *self,
                    GPtrArray    *pages,
                    gboolean      black)
{
  guint            n_pages = pages != NULL ? pages->len : 0;
  g_autofree char *label = NULL;

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  self->pages = pages != NULL ? g_ptr_array_ref (pages) : NULL;
  self->black = black;
  /* Translators: %u is how many pages the preview shows. */
  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Preview, %u page", "Preview, %u pages", n_pages), n_pages);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
