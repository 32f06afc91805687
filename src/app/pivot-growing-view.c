/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-growing-view.h"

typedef struct
{
  int   told;   /* the height that was told last */
  int   height; /* the one that the present allocation goes by */
  guint grow_id;
} PivotGrowingViewPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (PivotGrowingView, pivot_growing_view, GTK_SOURCE_TYPE_VIEW)

/* Asks the class, for a widget gives the answer that it gave before. */
static int
view_measure_height (PivotGrowingView *self)
{
  int minimum = 0;
  int natural = 0;

  GTK_WIDGET_CLASS (pivot_growing_view_parent_class)->measure (GTK_WIDGET (self), GTK_ORIENTATION_VERTICAL, -1, &minimum, &natural, NULL, NULL);
  return natural;
}

static void
grow_cb (gpointer data)
{
  PivotGrowingView        *self = data;
  PivotGrowingViewPrivate *priv = pivot_growing_view_get_instance_private (self);
  int                      height = view_measure_height (self);

  priv->grow_id = 0;
  if (height == priv->height)
    return;
  priv->height = height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* A text view knows its height only once it has been laid out in its width, and
 * does not ask for another one then. */
static void
view_check_height (PivotGrowingView *self)
{
  PivotGrowingViewPrivate *priv = pivot_growing_view_get_instance_private (self);

  if (priv->grow_id == 0)
    priv->grow_id = g_idle_add_once (grow_cb, self);
}

static void
pivot_growing_view_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  PivotGrowingViewPrivate *priv = pivot_growing_view_get_instance_private (PIVOT_GROWING_VIEW (widget));

  GTK_WIDGET_CLASS (pivot_growing_view_parent_class)->measure (widget, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    priv->told = *natural;
}

static void
pivot_growing_view_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  PivotGrowingViewPrivate *priv = pivot_growing_view_get_instance_private (PIVOT_GROWING_VIEW (widget));

  /* What was told may have been the height in the width before this one. */
  priv->height = priv->told;
  GTK_WIDGET_CLASS (pivot_growing_view_parent_class)->size_allocate (widget, width, height, baseline);
  view_check_height (PIVOT_GROWING_VIEW (widget));
}

static void
pivot_growing_view_constructed (GObject *object)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (object));
  GtkAdjustment *height = gtk_adjustment_new (0, 0, 0, 0, 0, 0);

  G_OBJECT_CLASS (pivot_growing_view_parent_class)->constructed (object);

  /* It changes as the text is laid out, which takes more than one go where there is much of it. */
  gtk_scrollable_set_vadjustment (GTK_SCROLLABLE (object), height);
  g_signal_connect_object (height, "changed", G_CALLBACK (view_check_height), object, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (view_check_height), object, G_CONNECT_SWAPPED);
}

static void
pivot_growing_view_dispose (GObject *object)
{
  PivotGrowingViewPrivate *priv = pivot_growing_view_get_instance_private (PIVOT_GROWING_VIEW (object));

  g_clear_handle_id (&priv->grow_id, g_source_remove);

  G_OBJECT_CLASS (pivot_growing_view_parent_class)->dispose (object);
}

static void
pivot_growing_view_class_init (PivotGrowingViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = pivot_growing_view_constructed;
  object_class->dispose = pivot_growing_view_dispose;
  widget_class->measure = pivot_growing_view_measure;
  widget_class->size_allocate = pivot_growing_view_size_allocate;
}

static void
pivot_growing_view_init (PivotGrowingView *self)
{
}
