/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-phrase-marks.h"

#include "app/contrast/pivot-row-icon.h"
#include "app/pivot-offsets.h"

/* An icon is as high as this part of a line of text, so that it grows with the letters. */
#define ICON_PART 0.55
#define ICON_GAP 2

struct _PivotPhraseMarks
{
  GtkWidget parent_instance;

  /* borrowed */
  PivotStageText *text;

  /* owned by the text */
  GtkTextTag *sides[2]; /* defensive, owned */
  GtkTextTag *room;

  /* owned */
  GArray *ends; /* of End */
};

G_DEFINE_FINAL_TYPE (PivotPhraseMarks, pivot_phrase_marks, GTK_TYPE_WIDGET)

/* Where a phrase ends: a mark that goes along with the text. */
typedef struct
{
  GtkTextMark *mark;
  PivotRow     row;
  gboolean     owned;
} End;

static GtkTextBuffer *
marks_buffer (PivotPhraseMarks *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
}

static int
marks_icon_size (PivotPhraseMarks *self)
{
  PangoContext     *context = gtk_widget_get_pango_context (GTK_WIDGET (self->text));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int               height = PANGO_PIXELS (pango_font_metrics_get_height (metrics));

  pango_font_metrics_unref (metrics);
  return MAX ((int) (height * ICON_PART), 1);
}

static void
marks_ink (PivotPhraseMarks *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->sides) && self->text != NULL; i++)
    {
      GdkRGBA ink = pivot_side_ink (i == 1);
      GdkRGBA tint = pivot_side_tint (i == 1);

      g_object_set (self->sides[i], "underline-rgba", &ink, "background-rgba", &tint, NULL);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
snapshot_icon (PivotPhraseMarks       *self,
               GtkSnapshot            *snapshot,
               const End              *end,
               const graphene_point_t *at)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));
  const int     size = marks_icon_size (self);
  const GdkRGBA ink = pivot_side_ink (end->owned);
  const GdkRGBA inks[] = { ink, ink, ink, ink };
  g_autoptr (GtkIconPaintable) icon = gtk_icon_theme_lookup_icon (theme, pivot_row_icon (end->row), NULL, size, gtk_widget_get_scale_factor (GTK_WIDGET (self)), GTK_TEXT_DIR_NONE, 0);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, at);
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), snapshot, size, size, inks, G_N_ELEMENTS (inks));
  gtk_snapshot_restore (snapshot);
}

static void
pivot_phrase_marks_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  PivotPhraseMarks *self = PIVOT_PHRASE_MARKS (widget);

  for (guint i = 0; i < self->ends->len; i++)
    {
      const End       *end = &g_array_index (self->ends, End, i);
      GtkTextIter      last;
      GdkRectangle     place;
      graphene_point_t at;
      int              x;
      int              y;

      gtk_text_buffer_get_iter_at_mark (marks_buffer (self), &last, end->mark);
      gtk_text_iter_backward_char (&last);
      gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self->text), &last, &place);
      /* The far edge of the last letter: to the left of it where the text runs so. */
      x = place.x + place.width + (place.width < 0 ? -ICON_GAP - marks_icon_size (self) : ICON_GAP);
      gtk_text_view_buffer_to_window_coords (GTK_TEXT_VIEW (self->text), GTK_TEXT_WINDOW_WIDGET, x, place.y, &x, &y);
      if (gtk_widget_compute_point (GTK_WIDGET (self->text), widget, &GRAPHENE_POINT_INIT ((float) x, (float) y), &at))
        snapshot_icon (self, snapshot, end, &at);
    }
}

static void
marks_clear (PivotPhraseMarks *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (marks_buffer (self), &start, &end);
  for (guint i = 0; i < G_N_ELEMENTS (self->sides); i++)
    gtk_text_buffer_remove_tag (marks_buffer (self), self->sides[i], &start, &end);
  gtk_text_buffer_remove_tag (marks_buffer (self), self->room, &start, &end);
  for (guint i = 0; i < self->ends->len; i++)
    gtk_text_buffer_delete_mark (marks_buffer (self), g_array_index (self->ends, End, i).mark);
  g_array_set_size (self->ends, 0);
}

static void
marks_add (PivotPhraseMarks   *self,
           const PivotOffsets *offsets,
           const PivotPhrase  *phrase)
{
  GtkTextBuffer *buffer = marks_buffer (self);
  GtkTextIter    start;
  GtkTextIter    end;
  GtkTextIter    behind;
  GtkTextIter    next;
  End            mark = { NULL, phrase->row, phrase->owned };

  gtk_text_buffer_get_iter_at_offset (buffer, &start, (int) pivot_offsets_to_chars (offsets, phrase->span.start));
  gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) pivot_offsets_to_chars (offsets, phrase->span.end));
  gtk_text_buffer_apply_tag (buffer, self->sides[phrase->owned ? 1 : 0], &start, &end);
  behind = end;
  while (g_unichar_ispunct (gtk_text_iter_get_char (&behind)))
    gtk_text_iter_forward_char (&behind);
  next = behind;
  if (gtk_text_iter_get_char (&behind) == ' ' && gtk_text_iter_forward_char (&next))
    gtk_text_buffer_apply_tag (buffer, self->room, &behind, &next);
  mark.mark = gtk_text_buffer_create_mark (buffer, NULL, &behind, TRUE);
  g_array_append_val (self->ends, mark);
}

static void
pivot_phrase_marks_dispose (GObject *object)
{
  PivotPhraseMarks *self = PIVOT_PHRASE_MARKS (object);

  self->text = NULL;
  g_array_set_size (self->ends, 0);

  G_OBJECT_CLASS (pivot_phrase_marks_parent_class)->dispose (object);
}

static void
pivot_phrase_marks_finalize (GObject *object)
{
  g_array_unref (PIVOT_PHRASE_MARKS (object)->ends);

  G_OBJECT_CLASS (pivot_phrase_marks_parent_class)->finalize (object);
}

static void
pivot_phrase_marks_class_init (PivotPhraseMarksClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_phrase_marks_dispose;
  object_class->finalize = pivot_phrase_marks_finalize;
  widget_class->snapshot = pivot_phrase_marks_snapshot;
  /* What it shows is heard as the description of the text. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
pivot_phrase_marks_init (PivotPhraseMarks *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->ends = g_array_new (FALSE, FALSE, sizeof (End));
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (marks_ink), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::accent-color", G_CALLBACK (marks_ink), self, G_CONNECT_SWAPPED);
}

/**
 * pivot_phrase_marks_set_text:
 * @text: what to mark, once and for all; it lies under @self
 */
void
pivot_phrase_marks_set_text (PivotPhraseMarks *self,
                             PivotStageText   *text)
{
  static const PangoUnderline lines[] = { PANGO_UNDERLINE_ERROR, PANGO_UNDERLINE_SINGLE };

  g_return_if_fail (self->text == NULL);

  self->text = text;
  for (guint i = 0; i < G_N_ELEMENTS (self->sides); i++)
    self->sides[i] = gtk_text_buffer_create_tag (marks_buffer (self), NULL, "underline", lines[i], NULL);
  self->room = gtk_text_buffer_create_tag (marks_buffer (self), NULL, "letter-spacing", 0, NULL);
  g_signal_connect_object (marks_buffer (self), "changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  marks_ink (self);
}

/**
 * pivot_phrase_marks_show:
 * @phrases: (element-type PivotPhrase): what to mark in the text as it stands
 */
void
pivot_phrase_marks_show (PivotPhraseMarks *self,
                         GArray           *phrases)
{
  g_autofree char *written = pivot_stage_text_dup_text (self->text);
  g_autoptr (PivotOffsets) offsets = pivot_offsets_new (written);

  marks_clear (self);
  /* The icon stands behind its words, where the space that follows makes room for it. */
  g_object_set (self->room, "letter-spacing", (marks_icon_size (self) + ICON_GAP) * PANGO_SCALE, NULL);
  for (guint i = 0; i < phrases->len; i++)
    marks_add (self, offsets, &g_array_index (phrases, PivotPhrase, i));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
