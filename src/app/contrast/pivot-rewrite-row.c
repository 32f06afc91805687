/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-rewrite-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/contrast/pivot-sentence-label.h"
#include "app/pivot-document-font.h"
#include "core/text/pivot-speech.h"
#include "core/voice/pivot-voice.h"

#define BLANK "____"

struct _PivotRewriteRow
{
  AdwBin parent_instance;

  /* template children */
  GtkBox      *sentence;
  GtkWidget   *moved;
  GtkLabel    *question;
  GtkWidget   *open_button;
  GtkWidget   *field;
  AdwWrapBox  *ways;
  GtkLabel    *opening_label;
  GtkTextView *proposal;
  GtkWidget   *replace_button;
  GtkWidget   *context_button;
  GtkLabel    *length;

  /* state */
  PivotRow   row;
  PivotStage stage;
  gsize      start; /* of the sentence in its stage, in bytes */
  char      *old;   /* the sentence */
  guint      way;
  double     pace;
};

G_DEFINE_FINAL_TYPE (PivotRewriteRow, pivot_rewrite_row, ADW_TYPE_BIN)

static guint opened;

/* A blank is for the writer to fill. */
static gboolean
is_whole (const char *text)
{
  return *text != '\0' && strstr (text, BLANK) == NULL;
}

static void
changed_cb (PivotRewriteRow *self)
{
  g_autofree char *text = g_strstrip (pivot_rewrite_row_dup_proposal (self));
  PivotSpeech      speech = pivot_speech_measure (text);
  g_autofree char *words = pivot_voice_words (speech.words);
  g_autofree char *clock = pivot_voice_clock (pivot_speech_seconds (speech, self->pace));
  /* Translators: the length of a sentence in words and in spoken time, such as "14 words, 0:06". */
  g_autofree char *length = g_strdup_printf (_ ("%1$s, %2$s"), words, clock);

  gtk_label_set_text (self->length, length);
  gtk_widget_set_sensitive (self->replace_button, is_whole (text));
}

static void
row_choose_way (PivotRewriteRow *self,
                guint            way)
{
  /* Translators: %s is a sentence with blanks. */
  g_autofree char *opening = g_strdup_printf (_ ("“%s”"), pivot_voice_opening_skeleton (self->row, way));

  self->way = way;
  gtk_label_set_text (self->question, pivot_voice_opening_question (self->row, way));
  gtk_label_set_text (self->opening_label, opening);
}

static void
way_toggled_cb (PivotRewriteRow *self,
                GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    row_choose_way (self, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "pivot-way")));
}

static void
row_add_ways (PivotRewriteRow *self)
{
  GtkToggleButton *first = NULL;

  for (guint i = 0; i < PIVOT_N_OPENINGS; i++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (pivot_voice_opening_name (self->row, i));

      g_object_set_data (G_OBJECT (button), "pivot-way", GUINT_TO_POINTER (i));
      g_signal_connect_object (button, "toggled", G_CALLBACK (way_toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), first);
      if (first == NULL)
        first = GTK_TOGGLE_BUTTON (button);
      adw_wrap_box_append (self->ways, button);
    }
}

/* Puts the opening where the caret is, and selects its first blank to be typed over. */
static void
opening_clicked_cb (PivotRewriteRow *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->proposal);
  const char    *skeleton = pivot_voice_opening_skeleton (self->row, self->way);
  GtkTextIter    start;
  GtkTextIter    end;
  GtkTextIter    limit;
  int            offset = 0;

  gtk_text_buffer_get_iter_at_mark (buffer, &start, gtk_text_buffer_get_insert (buffer));
  offset = gtk_text_iter_get_offset (&start);
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_insert (buffer, &start, skeleton, -1);
  gtk_text_buffer_end_user_action (buffer);
  limit = start;
  gtk_text_buffer_get_iter_at_offset (buffer, &start, offset);
  gtk_widget_grab_focus (GTK_WIDGET (self->proposal));
  if (gtk_text_iter_forward_search (&start, BLANK, GTK_TEXT_SEARCH_TEXT_ONLY, &start, &end, &limit))
    gtk_text_buffer_select_range (buffer, &start, &end);
}

static void
open_clicked_cb (PivotRewriteRow *self)
{
  g_signal_emit (self, opened, 0);
}

static gboolean
pivot_rewrite_row_grab_focus (GtkWidget *widget)
{
  PivotRewriteRow *self = PIVOT_REWRITE_ROW (widget);

  return gtk_widget_grab_focus (gtk_widget_get_visible (self->field) ? GTK_WIDGET (self->proposal) : self->open_button);
}

static void
pivot_rewrite_row_dispose (GObject *object)
{
  g_clear_pointer (&PIVOT_REWRITE_ROW (object)->old, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_REWRITE_ROW);

  G_OBJECT_CLASS (pivot_rewrite_row_parent_class)->dispose (object);
}

static void
pivot_rewrite_row_class_init (PivotRewriteRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_rewrite_row_dispose;
  widget_class->grab_focus = pivot_rewrite_row_grab_focus;

  opened = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/contrast/pivot-rewrite-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotRewriteRow, sentence);
  gtk_widget_class_bind_template_child (widget_class, PivotRewriteRow, moved);
  gtk_widget_class_bind_template_child (widget_class, PivotRewriteRow, question);
  gtk_widget_class_bind_template_child (widget_class, PivotRewriteRow, open_button);
  gtk_widget_class_bind_template_child (widget_class, PivotRewriteRow, field);
  gtk_widget_class_bind_template_child (widget_class, PivotRewriteRow, ways);
  gtk_widget_class_bind_template_child (widget_class, PivotRewriteRow, opening_label);
  gtk_widget_class_bind_template_child (widget_class, PivotRewriteRow, proposal);
  gtk_widget_class_bind_template_child (widget_class, PivotRewriteRow, replace_button);
  gtk_widget_class_bind_template_child (widget_class, PivotRewriteRow, context_button);
  gtk_widget_class_bind_template_child (widget_class, PivotRewriteRow, length);
  gtk_widget_class_bind_template_callback (widget_class, open_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, opening_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, pivot_rewrite_row_replace);
}

static void
pivot_rewrite_row_init (PivotRewriteRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  pivot_document_font_use (GTK_WIDGET (self->proposal));
  g_signal_connect_object (gtk_text_view_get_buffer (self->proposal), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * pivot_rewrite_row_new:
 * @sentence: what deflects
 * @pace: spoken words a minute
 * @editable: whether it may be rewritten
 *
 * Returns: (transfer floating): a row for the sentence, closed
 */
GtkWidget *
pivot_rewrite_row_new (const PivotSorted *sentence,
                       double             pace,
                       gboolean           editable)
{
  PivotRewriteRow *self = g_object_new (PIVOT_TYPE_REWRITE_ROW, NULL);
  GVariant        *across = g_variant_new ("(^ass)", sentence->rules, sentence->hash);

  self->row = (PivotRow) sentence->row;
  self->stage = sentence->stage;
  self->start = sentence->span.start;
  self->old = g_strdup (sentence->text);
  self->pace = pace;
  pivot_sentence_tag (GTK_WIDGET (self), sentence);
  gtk_box_append (self->sentence, pivot_sentence_line_new (sentence));
  gtk_label_set_text (self->question, pivot_voice_row_question (self->row));
  gtk_widget_set_visible (self->moved, sentence->moved);
  row_add_ways (self);
  /* The target first: an action that is named has to fit it. */
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (self->context_button), across);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->context_button), sentence->moved ? "contrast.put-back" : "contrast.move-across");
  if (sentence->moved)
    gtk_button_set_label (GTK_BUTTON (self->context_button), _ ("Put _Back"));
  gtk_widget_set_visible (self->open_button, editable);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, pivot_voice_row_phrase (self->row, FALSE), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open_button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence->text, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->proposal), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence->text, -1);
  changed_cb (self);
  return GTK_WIDGET (self);
}

/**
 * pivot_rewrite_row_set_open:
 * @open: whether there is a field to write another sentence in
 * @proposal: (nullable): what is in it
 */
void
pivot_rewrite_row_set_open (PivotRewriteRow *self,
                            gboolean         open,
                            const char      *proposal)
{
  g_return_if_fail (PIVOT_IS_REWRITE_ROW (self));

  gtk_widget_set_visible (self->field, open);
  gtk_widget_set_visible (self->open_button, !open);
  if (open)
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (gtk_widget_get_first_child (GTK_WIDGET (self->ways))), TRUE);
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->proposal), proposal != NULL ? proposal : "", -1);
    }
  else
    gtk_label_set_text (self->question, pivot_voice_row_question (self->row));
}

/**
 * pivot_rewrite_row_replace:
 *
 * Puts what is in the field into the card, where it is whole.
 */
void
pivot_rewrite_row_replace (PivotRewriteRow *self)
{
  g_autofree char *text = NULL;

  g_return_if_fail (PIVOT_IS_REWRITE_ROW (self));

  text = g_strstrip (pivot_rewrite_row_dup_proposal (self));
  if (gtk_widget_get_visible (self->field) && is_whole (text))
    gtk_widget_activate_action (GTK_WIDGET (self), "contrast.replace", "(iuss)", (int) self->stage, (guint32) self->start, self->old, text);
}

/**
 * pivot_rewrite_row_dup_proposal:
 *
 * Returns: (transfer full): what is in the field
 */
char *
pivot_rewrite_row_dup_proposal (PivotRewriteRow *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->proposal);
  GtkTextIter    start;
  GtkTextIter    end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}
