/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-stage-text.h"

#include <adwaita.h>
#include <string.h>

#include "app/pivot-document-font.h"
#include "app/pivot-offsets.h"
#include "app/pivot-paste.h"
#include "app/pivot-spelling.h"
#include "app/pivot-text-change.h"
#include "core/text/pivot-text-clean.h"

struct _PivotStageText
{
  PivotGrowingView parent_instance;

  /* state */
  guint    depth;   /* of user actions that are going on */
  gboolean changed; /* since the outermost of them began */
  gboolean pasting;
  gboolean showing;  /* what the story says, rather than what the user does */
  guint    event_id; /* set while the event that changed the text goes on */
};

G_DEFINE_FINAL_TYPE (PivotStageText, pivot_stage_text, PIVOT_TYPE_GROWING_VIEW)

enum
{
  SIGNAL_EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkTextBuffer *
stage_text_buffer (PivotStageText *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
}

static void
event_over_cb (gpointer data)
{
  PivotStageText *self = data;

  self->event_id = 0;
}

static void
stage_text_emit_edited (PivotStageText *self)
{
  gboolean completes = self->event_id != 0;

  self->changed = FALSE;
  /* A view erases what is selected and inserts what is typed over it one after the other. */
  if (self->event_id == 0)
    {
      self->event_id = g_idle_add_once (event_over_cb, self);
      g_source_set_priority (g_main_context_find_source_by_id (NULL, self->event_id), G_PRIORITY_HIGH);
    }
  g_signal_emit (self, signals[SIGNAL_EDITED], 0, completes, self->pasting);
}

static void
changed_cb (PivotStageText *self)
{
  if (self->showing)
    return;
  self->changed = TRUE;
  if (self->depth == 0)
    stage_text_emit_edited (self);
}

static void
begin_user_action_cb (PivotStageText *self)
{
  self->depth++;
}

static void
end_user_action_cb (PivotStageText *self)
{
  self->depth--;
  if (self->depth == 0 && self->changed)
    stage_text_emit_edited (self);
}

/* Typing, paste, drop, input method, spelling and assistive technology: every
 * text comes in by this door. */
static void
insert_text_cb (GtkTextBuffer  *buffer,
                GtkTextIter    *place,
                const char     *text,
                int             length,
                PivotStageText *self)
{
  g_autofree char *clean = NULL;

  if (self->showing)
    return;
  clean = pivot_text_clean (text, length);
  if (!pivot_stage_text_has_room (self, strlen (clean)))
    {
      g_signal_stop_emission_by_name (buffer, "insert-text");
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  if (strncmp (clean, text, (gsize) length) == 0 && strlen (clean) == (gsize) length)
    return;
  g_signal_stop_emission_by_name (buffer, "insert-text");
  gtk_text_buffer_insert (buffer, place, clean, -1);
}

/* The view switches them off at every change, since its buffer has no history. */
static void
enable_history_actions (PivotStageText *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "text.undo", TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "text.redo", TRUE);
}

static void
dark_changed_cb (AdwStyleManager *manager,
                 GParamSpec      *pspec,
                 PivotStageText  *self)
{
  GtkSourceStyleSchemeManager *schemes = gtk_source_style_scheme_manager_get_default ();
  const char                  *name = adw_style_manager_get_dark (manager) ? "Adwaita-dark" : "Adwaita";

  gtk_source_buffer_set_style_scheme (GTK_SOURCE_BUFFER (stage_text_buffer (self)),
                                      gtk_source_style_scheme_manager_get_scheme (schemes, name));
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "story.undo", NULL);
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "story.redo", NULL);
}

static void
pivot_stage_text_paste_clipboard (GtkTextView *view)
{
  if (gtk_text_view_get_editable (view))
    pivot_paste (PIVOT_STAGE_TEXT (view));
}

static void
pivot_stage_text_dispose (GObject *object)
{
  PivotStageText *self = PIVOT_STAGE_TEXT (object);

  g_clear_handle_id (&self->event_id, g_source_remove);

  G_OBJECT_CLASS (pivot_stage_text_parent_class)->dispose (object);
}

static void
pivot_stage_text_constructed (GObject *object)
{
  PivotStageText  *self = PIVOT_STAGE_TEXT (object);
  GtkTextView     *view = GTK_TEXT_VIEW (object);
  GtkTextBuffer   *buffer = gtk_text_view_get_buffer (view);
  AdwStyleManager *manager = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));

  G_OBJECT_CLASS (pivot_stage_text_parent_class)->constructed (object);

  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_view_set_input_hints (view, GTK_INPUT_HINT_SPELLCHECK | GTK_INPUT_HINT_UPPERCASE_SENTENCES);
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  gtk_source_buffer_set_highlight_matching_brackets (GTK_SOURCE_BUFFER (buffer), FALSE);
  gtk_source_buffer_set_implicit_trailing_newline (GTK_SOURCE_BUFFER (buffer), FALSE);

  g_signal_connect_object (buffer, "insert-text", G_CALLBACK (insert_text_cb), self, G_CONNECT_DEFAULT);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "begin-user-action", G_CALLBACK (begin_user_action_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "end-user-action", G_CALLBACK (end_user_action_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "notify", G_CALLBACK (enable_history_actions), self, G_CONNECT_SWAPPED);

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (dark_changed_cb), self, G_CONNECT_DEFAULT);
  dark_changed_cb (manager, NULL, self);
  pivot_document_font_use (GTK_WIDGET (self));
  pivot_spelling_attach (view);
  enable_history_actions (self);
}

static void
pivot_stage_text_class_init (PivotStageTextClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = pivot_stage_text_constructed;
  object_class->dispose = pivot_stage_text_dispose;
  GTK_TEXT_VIEW_CLASS (klass)->paste_clipboard = pivot_stage_text_paste_clipboard;

  signals[SIGNAL_EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_BOOLEAN, G_TYPE_BOOLEAN);

  /* The view's own keys and menu speak of these; here they mean the story's history. */
  gtk_widget_class_install_action (widget_class, "text.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "text.redo", NULL, redo_action);
}

static void
pivot_stage_text_init (PivotStageText *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "stage-text");
}

/**
 * pivot_stage_text_dup_text:
 *
 * Returns: (transfer full): all that is written
 */
char *
pivot_stage_text_dup_text (PivotStageText *self)
{
  GtkTextIter start;
  GtkTextIter end;

  g_return_val_if_fail (PIVOT_IS_STAGE_TEXT (self), NULL);

  gtk_text_buffer_get_bounds (stage_text_buffer (self), &start, &end);
  return gtk_text_buffer_get_text (stage_text_buffer (self), &start, &end, TRUE);
}

/**
 * pivot_stage_text_show:
 * @text: valid UTF-8
 *
 * Makes the text say @text by the smallest replacement, after which the caret
 * stands there. Emits nothing.
 */
void
pivot_stage_text_show (PivotStageText *self,
                       const char     *text)
{
  GtkTextBuffer   *buffer = stage_text_buffer (self);
  g_autofree char *old = pivot_stage_text_dup_text (self);
  g_autoptr (PivotOffsets) offsets = pivot_offsets_new (old);
  PivotTextChange change = pivot_text_change_between (old, text, PIVOT_ANYWHERE);
  GtkTextIter     start;
  GtkTextIter     end;

  if (pivot_text_change_is_nothing (&change))
    return;
  self->showing = TRUE;
  gtk_text_buffer_get_iter_at_offset (buffer, &start, (int) pivot_offsets_to_chars (offsets, change.start));
  gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) pivot_offsets_to_chars (offsets, change.start + change.removed));
  gtk_text_buffer_delete (buffer, &start, &end);
  gtk_text_buffer_insert (buffer, &start, text + change.start, (int) change.inserted);
  gtk_text_buffer_place_cursor (buffer, &start);
  self->showing = FALSE;
}

/**
 * pivot_stage_text_get_caret:
 *
 * Returns: where the caret stands, in bytes
 */
gsize
pivot_stage_text_get_caret (PivotStageText *self)
{
  GtkTextBuffer   *buffer = stage_text_buffer (self);
  g_autofree char *before = NULL;
  GtkTextIter      start;
  GtkTextIter      caret;

  g_return_val_if_fail (PIVOT_IS_STAGE_TEXT (self), 0);

  gtk_text_buffer_get_start_iter (buffer, &start);
  gtk_text_buffer_get_iter_at_mark (buffer, &caret, gtk_text_buffer_get_insert (buffer));
  before = gtk_text_buffer_get_text (buffer, &start, &caret, TRUE);
  return strlen (before);
}

/**
 * pivot_stage_text_get_position:
 *
 * Returns: where the caret stands, in characters
 */
guint
pivot_stage_text_get_position (PivotStageText *self)
{
  int position = 0;

  g_return_val_if_fail (PIVOT_IS_STAGE_TEXT (self), 0);

  g_object_get (stage_text_buffer (self), "cursor-position", &position, NULL);
  return (guint) position;
}

/**
 * pivot_stage_text_set_position:
 * @position: where to put the caret, in characters; beyond the text is its end
 */
void
pivot_stage_text_set_position (PivotStageText *self,
                               guint           position)
{
  GtkTextIter iter;

  g_return_if_fail (PIVOT_IS_STAGE_TEXT (self));

  gtk_text_buffer_get_iter_at_offset (stage_text_buffer (self), &iter, (int) MIN (position, G_MAXINT));
  gtk_text_buffer_place_cursor (stage_text_buffer (self), &iter);
}

/**
 * pivot_stage_text_select:
 * @span: what to select, in bytes; an empty span only puts the caret there
 */
void
pivot_stage_text_select (PivotStageText *self,
                         PivotSpan       span)
{
  GtkTextBuffer   *buffer = stage_text_buffer (self);
  g_autofree char *text = pivot_stage_text_dup_text (self);
  g_autoptr (PivotOffsets) offsets = pivot_offsets_new (text);
  GtkTextIter from;
  GtkTextIter to;

  gtk_text_buffer_get_iter_at_offset (buffer, &from, (int) pivot_offsets_to_chars (offsets, span.start));
  gtk_text_buffer_get_iter_at_offset (buffer, &to, (int) pivot_offsets_to_chars (offsets, span.end));
  gtk_text_buffer_select_range (buffer, &to, &from);
}

/**
 * pivot_stage_text_has_room:
 * @bytes: how much is to be added
 *
 * Returns: whether a stage may hold so much more
 */
gboolean
pivot_stage_text_has_room (PivotStageText *self,
                           gsize           bytes)
{
  g_autofree char *text = NULL;
  gsize            characters = 0;

  g_return_val_if_fail (PIVOT_IS_STAGE_TEXT (self), FALSE);

  characters = (gsize) gtk_text_buffer_get_char_count (stage_text_buffer (self));
  /* A character has at most four bytes: only a text that may be near the limit is measured. */
  if (characters * 4 + bytes <= PIVOT_STAGE_TEXT_LIMIT)
    return TRUE;
  text = pivot_stage_text_dup_text (self);
  return strlen (text) + bytes <= PIVOT_STAGE_TEXT_LIMIT;
}

/**
 * pivot_stage_text_paste:
 * @text: clean text
 *
 * Puts @text in place of what is selected.
 */
void
pivot_stage_text_paste (PivotStageText *self,
                        const char     *text)
{
  GtkTextBuffer *buffer = NULL;

  g_return_if_fail (PIVOT_IS_STAGE_TEXT (self));

  buffer = stage_text_buffer (self);
  self->pasting = TRUE;
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete_selection (buffer, TRUE, TRUE);
  gtk_text_buffer_insert_interactive_at_cursor (buffer, text, -1, TRUE);
  gtk_text_buffer_end_user_action (buffer);
  self->pasting = FALSE;
  gtk_text_view_scroll_mark_onscreen (GTK_TEXT_VIEW (self), gtk_text_buffer_get_insert (buffer));
}
