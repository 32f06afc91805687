/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-margin-marks.h"

#include "app/pivot-text-scale.h"

/* In pixels, beside text in its usual size; and as much as a narrow margin holds. */
#define ICON_SIZE 12
#define LARGEST_ICON_SIZE 20

struct _PivotMarginMarks
{
  GtkSourceGutterRenderer parent_instance;

  /* owned */
  GArray           *places; /* of guint: characters before the marked words, in order */
  GtkIconPaintable *icon;

  /* state */
  GdkRGBA ink;
};

G_DEFINE_FINAL_TYPE (PivotMarginMarks, pivot_margin_marks, GTK_SOURCE_TYPE_GUTTER_RENDERER)

enum
{
  SIGNAL_INKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static int
get_icon_size (GtkWidget *widget)
{
  return (int) MIN (ICON_SIZE * pivot_text_scale_get (widget), LARGEST_ICON_SIZE);
}

static GtkIconPaintable *
look_up_icon (GtkWidget *widget)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));

  return gtk_icon_theme_lookup_icon (theme, "dialog-warning-symbolic", NULL, get_icon_size (widget), gtk_widget_get_scale_factor (widget), gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_PRELOAD);
}

static void
snapshot_mark (PivotMarginMarks *self,
               GtkSnapshot      *snapshot,
               int               y,
               int               height)
{
  GtkWidget       *widget = GTK_WIDGET (self);
  const int        size = get_icon_size (widget);
  graphene_point_t origin = GRAPHENE_POINT_INIT ((float) (gtk_widget_get_width (widget) - size) / 2.0f,
                                                 (float) y + (float) (height - size) / 2.0f);

  if (self->icon == NULL)
    self->icon = look_up_icon (widget);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &origin);
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (self->icon), snapshot, size, size, &self->ink, 1);
  gtk_snapshot_restore (snapshot);
}

/* Each mark stands beside the line of the wrapped paragraph that its words are on. */
static void
pivot_margin_marks_snapshot_line (GtkSourceGutterRenderer *renderer,
                                  GtkSnapshot             *snapshot,
                                  GtkSourceGutterLines    *lines,
                                  guint                    line)
{
  PivotMarginMarks *self = PIVOT_MARGIN_MARKS (renderer);
  GtkTextView      *view = GTK_TEXT_VIEW (gtk_source_gutter_renderer_get_view (renderer));
  GtkTextBuffer    *buffer = gtk_text_view_get_buffer (view);
  int               marked = G_MININT;

  for (guint i = 0; i < self->places->len; i++)
    {
      GtkTextIter  iter;
      GdkRectangle place;
      int          y = 0;

      gtk_text_buffer_get_iter_at_offset (buffer, &iter, (int) g_array_index (self->places, guint, i));
      if (gtk_text_iter_get_line (&iter) != (int) line)
        continue;
      gtk_text_view_get_iter_location (view, &iter, &place);
      gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_LEFT, 0, place.y, NULL, &y);
      if (y != marked)
        snapshot_mark (self, snapshot, y, place.height);
      marked = y;
    }
}

static void
pivot_margin_marks_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  PivotMarginMarks *self = PIVOT_MARGIN_MARKS (widget);
  GdkRGBA           ink;

  GTK_WIDGET_CLASS (pivot_margin_marks_parent_class)->css_changed (widget, change);

  g_clear_object (&self->icon);
  gtk_widget_get_color (widget, &ink);
  if (gdk_rgba_equal (&ink, &self->ink))
    return;
  self->ink = ink;
  g_signal_emit (self, signals[SIGNAL_INKED], 0);
}

static void
pivot_margin_marks_dispose (GObject *object)
{
  PivotMarginMarks *self = PIVOT_MARGIN_MARKS (object);

  g_clear_pointer (&self->places, g_array_unref);
  g_clear_object (&self->icon);

  G_OBJECT_CLASS (pivot_margin_marks_parent_class)->dispose (object);
}

static void
pivot_margin_marks_class_init (PivotMarginMarksClass *klass)
{
  GObjectClass                 *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass               *widget_class = GTK_WIDGET_CLASS (klass);
  GtkSourceGutterRendererClass *renderer_class = GTK_SOURCE_GUTTER_RENDERER_CLASS (klass);

  object_class->dispose = pivot_margin_marks_dispose;
  widget_class->css_changed = pivot_margin_marks_css_changed;
  renderer_class->snapshot_line = pivot_margin_marks_snapshot_line;

  signals[SIGNAL_INKED] = g_signal_new ("inked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "margin-marks");
  /* The findings themselves are told by the rubric. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
pivot_margin_marks_init (PivotMarginMarks *self)
{
  self->places = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * pivot_margin_marks_new:
 *
 * Returns: (transfer floating): a margin without marks
 */
PivotMarginMarks *
pivot_margin_marks_new (void)
{
  return g_object_new (PIVOT_TYPE_MARGIN_MARKS, NULL);
}

/**
 * pivot_margin_marks_set_places:
 * @places: (element-type guint): characters before the marked words, in order
 */
void
pivot_margin_marks_set_places (PivotMarginMarks *self,
                               GArray           *places)
{
  g_return_if_fail (PIVOT_IS_MARGIN_MARKS (self));

  g_array_set_size (self->places, 0);
  if (places->len > 0)
    g_array_append_vals (self->places, places->data, places->len);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * pivot_margin_marks_get_ink:
 *
 * Returns: (transfer none): the colour of the marks in the present style;
 *   `inked` tells when it changes
 */
const GdkRGBA *
pivot_margin_marks_get_ink (PivotMarginMarks *self)
{
  g_return_val_if_fail (PIVOT_IS_MARGIN_MARKS (self), NULL);

  return &self->ink;
}
