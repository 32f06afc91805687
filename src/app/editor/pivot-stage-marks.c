/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-stage-marks.h"

#include <string.h>

#include "app/editor/pivot-margin-marks.h"
#include "app/pivot-offsets.h"
#include "app/editor/pivot-showing.h"
#include "app/editor/pivot-tooltip.h"
#include "core/voice/pivot-voice.h"

/* The words themselves, on a tint that is warm in both schemes. */
static const GdkRGBA tint = { 0.90f, 0.65f, 0.04f, 0.16f };

struct _PivotStageMarks
{
  /* borrowed */
  PivotStageText *text;

  /* owned */
  PivotMarginMarks *margin;
  GtkTextTag       *tag;
  PivotReport      *report;
  GArray           *underlines; /* of PivotUnderline, as shown */

  /* state */
  PivotStage stage;
  gboolean   settled;
  guint      settle_id;
  gulong     tooltip_id;
  gulong     direction_id;
  gboolean   mirrored;
  int        start;
  int        end;
};

static GtkTextBuffer *
marks_buffer (PivotStageMarks *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
}

static void
inked_cb (PivotStageMarks *self)
{
  g_object_set (self->tag, "underline-rgba", pivot_margin_marks_get_ink (self->margin), NULL);
}

/* Whether the tag goes on exactly from one place to the other. */
static gboolean
is_tagged (PivotStageMarks   *self,
           const GtkTextIter *start,
           const GtkTextIter *end)
{
  GtkTextIter toggle = *start;

  if (!gtk_text_iter_starts_tag (start, self->tag))
    return FALSE;
  return gtk_text_iter_forward_to_tag_toggle (&toggle, self->tag) && gtk_text_iter_equal (&toggle, end);
}

static gboolean
is_wanted (GArray            *wanted,
           const GtkTextIter *start,
           const GtkTextIter *end)
{
  for (guint i = 0; i + 1 < wanted->len; i += 2)
    {
      if ((int) g_array_index (wanted, guint, i) == gtk_text_iter_get_offset (start) && (int) g_array_index (wanted, guint, i + 1) == gtk_text_iter_get_offset (end))
        return TRUE;
    }
  return FALSE;
}

static void
remove_unwanted (PivotStageMarks *self,
                 GArray          *wanted)
{
  GtkTextIter start;

  gtk_text_buffer_get_start_iter (marks_buffer (self), &start);
  if (!gtk_text_iter_starts_tag (&start, self->tag))
    gtk_text_iter_forward_to_tag_toggle (&start, self->tag);
  while (gtk_text_iter_starts_tag (&start, self->tag))
    {
      GtkTextIter end = start;

      gtk_text_iter_forward_to_tag_toggle (&end, self->tag);
      if (!is_wanted (wanted, &start, &end))
        gtk_text_buffer_remove_tag (marks_buffer (self), self->tag, &start, &end);
      start = end;
      if (!gtk_text_iter_starts_tag (&start, self->tag) && !gtk_text_iter_forward_to_tag_toggle (&start, self->tag))
        break;
    }
}

static void
add_wanted (PivotStageMarks *self,
            GArray          *wanted)
{
  for (guint i = 0; i + 1 < wanted->len; i += 2)
    {
      GtkTextIter start;
      GtkTextIter end;

      gtk_text_buffer_get_iter_at_offset (marks_buffer (self), &start, (int) g_array_index (wanted, guint, i));
      gtk_text_buffer_get_iter_at_offset (marks_buffer (self), &end, (int) g_array_index (wanted, guint, i + 1));
      if (!is_tagged (self, &start, &end))
        gtk_text_buffer_apply_tag (marks_buffer (self), self->tag, &start, &end);
    }
}

static void
add_range (GArray *ranges,
           guint   start,
           guint   end)
{
  guint *last_end = ranges->len > 0 ? &g_array_index (ranges, guint, ranges->len - 1) : NULL;

  /* A tag knows no seams: what touches is one. */
  if (last_end != NULL && start <= *last_end)
    {
      *last_end = MAX (*last_end, end);
      return;
    }
  g_array_append_val (ranges, start);
  g_array_append_val (ranges, end);
}

static int
compare_underlines (gconstpointer a,
                    gconstpointer b)
{
  const PivotUnderline *first = a;
  const PivotUnderline *second = b;

  return first->span.start < second->span.start ? -1 : first->span.start > second->span.start;
}

static void
marks_apply (PivotStageMarks *self,
             const char      *text)
{
  g_autoptr (PivotOffsets) offsets = pivot_offsets_new (text);
  g_autoptr (GArray) ranges = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->underlines->len; i++)
    {
      PivotSpan span = g_array_index (self->underlines, PivotUnderline, i).span;
      guint     start = (guint) pivot_offsets_to_chars (offsets, span.start);

      add_range (ranges, start, (guint) pivot_offsets_to_chars (offsets, span.end));
      g_array_append_val (places, start);
    }
  remove_unwanted (self, ranges);
  add_wanted (self, ranges);
  pivot_margin_marks_set_places (self->margin, places);
}

static void settle_cb (gpointer data);

static void
marks_wait (PivotStageMarks *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->settle_id = g_timeout_add_once (PIVOT_SHOWING_PAUSE_MSEC, settle_cb, self);
}

static void
marks_refresh (PivotStageMarks *self)
{
  g_autofree char *text = pivot_stage_text_dup_text (self->text);
  PivotWriting     writing = { PIVOT_NO_CARET, self->settled };
  GArray          *underlines = NULL;
  gboolean         held = FALSE;

  if (gtk_widget_is_focus (GTK_WIDGET (self->text)))
    writing.caret = pivot_stage_text_get_caret (self->text);
  underlines = pivot_underlines_new (self->report, self->stage, text, &writing, self->underlines, &held);
  g_array_sort (underlines, compare_underlines);
  g_array_unref (self->underlines);
  self->underlines = underlines;
  marks_apply (self, text);
  if (held && self->settle_id == 0)
    marks_wait (self);
}

static void
settle_cb (gpointer data)
{
  PivotStageMarks *self = data;

  self->settle_id = 0;
  self->settled = TRUE;
  if (self->report != NULL)
    marks_refresh (self);
}

/* The finding whose mark stands in the margin at that height. */
static const PivotFinding *
find_beside (PivotStageMarks *self,
             int              y)
{
  g_autofree char *text = pivot_stage_text_dup_text (self->text);
  g_autoptr (PivotOffsets) offsets = pivot_offsets_new (text);

  for (guint i = 0; i < self->underlines->len; i++)
    {
      gsize        start = g_array_index (self->underlines, PivotUnderline, i).span.start;
      GtkTextIter  iter;
      GdkRectangle place;

      gtk_text_buffer_get_iter_at_offset (marks_buffer (self), &iter, (int) pivot_offsets_to_chars (offsets, start));
      gtk_text_view_get_iter_location (GTK_TEXT_VIEW (self->text), &iter, &place);
      if (y >= place.y && y < place.y + place.height)
        return pivot_stage_marks_find (self, start);
    }
  return NULL;
}

static const PivotFinding *
find_at (PivotStageMarks *self,
         int              x,
         int              y)
{
  GtkTextView     *view = GTK_TEXT_VIEW (self->text);
  g_autofree char *before = NULL;
  GtkTextIter      start;
  GtkTextIter      place;
  GdkRectangle     seen;

  gtk_text_view_window_to_buffer_coords (view, GTK_TEXT_WINDOW_WIDGET, x, y, &x, &y);
  gtk_text_view_get_visible_rect (view, &seen);
  if (x < seen.x || x >= seen.x + seen.width)
    return find_beside (self, y);
  if (!gtk_text_view_get_iter_at_location (view, &place, x, y))
    return NULL;
  gtk_text_buffer_get_start_iter (marks_buffer (self), &start);
  before = gtk_text_iter_get_text (&start, &place);
  return pivot_stage_marks_find (self, strlen (before));
}

static gboolean
query_tooltip_cb (PivotStageMarks *self,
                  int              x,
                  int              y,
                  gboolean         keyboard,
                  GtkTooltip      *tooltip)
{
  const PivotFinding *finding = keyboard ? NULL : find_at (self, x, y);
  g_autofree char    *message = NULL;

  if (finding == NULL)
    return FALSE;
  message = pivot_voice_finding_message (finding);
  pivot_tooltip_say (tooltip, GTK_WIDGET (self->text), message);
  return TRUE;
}

static GtkSourceGutter *
marks_gutter (PivotStageMarks *self)
{
  return gtk_source_view_get_gutter (GTK_SOURCE_VIEW (self->text), self->mirrored ? GTK_TEXT_WINDOW_RIGHT : GTK_TEXT_WINDOW_LEFT);
}

/* A text view has a left and a right, where a card has a start and an end. */
static void
marks_place (PivotStageMarks *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self->text);

  gtk_widget_set_size_request (GTK_WIDGET (self->margin), self->start, -1);
  gtk_text_view_set_left_margin (view, self->mirrored ? self->end : 0);
  gtk_text_view_set_right_margin (view, self->mirrored ? 0 : self->end);
}

static void
direction_changed_cb (PivotStageMarks *self)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self->text)) == GTK_TEXT_DIR_RTL;

  if (self->mirrored == mirrored)
    return;
  gtk_source_gutter_remove (marks_gutter (self), GTK_SOURCE_GUTTER_RENDERER (self->margin));
  self->mirrored = mirrored;
  gtk_source_gutter_insert (marks_gutter (self), GTK_SOURCE_GUTTER_RENDERER (self->margin), 0);
  marks_place (self);
}

/**
 * pivot_stage_marks_new:
 * @text: what to mark; must outlive the result
 *
 * Returns: (transfer full): marks for that text, none yet
 */
PivotStageMarks *
pivot_stage_marks_new (PivotStageText *text)
{
  PivotStageMarks *self = g_new0 (PivotStageMarks, 1);

  self->text = text;
  self->settled = TRUE;
  self->underlines = g_array_new (FALSE, FALSE, sizeof (PivotUnderline));
  self->tag = g_object_ref (gtk_text_buffer_create_tag (marks_buffer (self), "contrast",
                                                        "underline", PANGO_UNDERLINE_ERROR,
                                                        "background-rgba", &tint,
                                                        NULL));
  self->margin = g_object_ref (pivot_margin_marks_new ());
  g_signal_connect_swapped (self->margin, "inked", G_CALLBACK (inked_cb), self);
  gtk_widget_set_has_tooltip (GTK_WIDGET (text), TRUE);
  self->tooltip_id = g_signal_connect_swapped (text, "query-tooltip", G_CALLBACK (query_tooltip_cb), self);
  self->direction_id = g_signal_connect_swapped (text, "direction-changed", G_CALLBACK (direction_changed_cb), self);
  gtk_source_gutter_insert (marks_gutter (self), GTK_SOURCE_GUTTER_RENDERER (self->margin), 0);
  direction_changed_cb (self);
  return self;
}

void
pivot_stage_marks_free (PivotStageMarks *self)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_signal_handler_disconnect (self->text, self->tooltip_id);
  g_signal_handler_disconnect (self->text, self->direction_id);
  g_signal_handlers_disconnect_by_data (self->margin, self);
  gtk_source_gutter_remove (marks_gutter (self), GTK_SOURCE_GUTTER_RENDERER (self->margin));
  g_object_unref (self->margin);
  g_object_unref (self->tag);
  g_clear_pointer (&self->report, pivot_report_unref);
  g_array_unref (self->underlines);
  g_free (self);
}

/**
 * pivot_stage_marks_show:
 * @report: what is thought of what is written at present
 * @stage: the stage that the text belongs to
 *
 * Underlines what there is to underline, and no more than it has to touch.
 */
void
pivot_stage_marks_show (PivotStageMarks *self,
                        PivotReport     *report,
                        PivotStage       stage)
{
  g_autoptr (PivotReport) old = self->report;

  self->report = pivot_report_ref (report);
  self->stage = stage;
  marks_refresh (self);
}

/**
 * pivot_stage_marks_typed:
 *
 * Notes that the user is typing: the sentence under the caret is left alone
 * until it ends or they pause.
 */
void
pivot_stage_marks_typed (PivotStageMarks *self)
{
  self->settled = FALSE;
  marks_wait (self);
}

/**
 * pivot_stage_marks_set_margins:
 * @start: how wide the margin with the marks is to be, in pixels
 * @end: how wide the one at the other side is to be
 */
void
pivot_stage_marks_set_margins (PivotStageMarks *self,
                               int              start,
                               int              end)
{
  self->start = start;
  self->end = end;
  marks_place (self);
}

/**
 * pivot_stage_marks_find:
 * @place: a place in the text, in bytes
 *
 * Returns: (transfer none) (nullable): the finding underlined there
 */
const PivotFinding *
pivot_stage_marks_find (PivotStageMarks *self,
                        gsize            place)
{
  const PivotUnderline *underline = pivot_underlines_find (self->underlines, place);
  guint                 n_findings = 0;

  if (underline == NULL || self->report == NULL)
    return NULL;
  return &pivot_report_get_findings (self->report, &n_findings)[underline->finding];
}
