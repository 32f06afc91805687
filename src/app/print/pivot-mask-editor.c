/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-mask-editor.h"

struct _PivotMaskEditor
{
  AdwPreferencesGroup parent_instance;

  /* template children */
  AdwSwitchRow  *masked;
  GtkTextBuffer *lines;

  gboolean filling;
};

G_DEFINE_FINAL_TYPE (PivotMaskEditor, pivot_mask_editor, ADW_TYPE_PREFERENCES_GROUP)

typedef enum
{
  CHANGED,
  SUGGEST,
} PivotMaskEditorSignal;

static guint signals[SUGGEST + 1];

static void
changed_cb (PivotMaskEditor *self)
{
  if (!self->filling)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
suggest_cb (PivotMaskEditor *self)
{
  g_signal_emit (self, signals[SUGGEST], 0);
}

/* Whoever hides names for the first time need not think of them all. */
static void
masked_cb (PivotMaskEditor *self)
{
  if (!self->filling && adw_switch_row_get_active (self->masked) && gtk_text_buffer_get_char_count (self->lines) == 0)
    suggest_cb (self);
  changed_cb (self);
}

static void
pivot_mask_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_MASK_EDITOR);

  G_OBJECT_CLASS (pivot_mask_editor_parent_class)->dispose (object);
}

static void
pivot_mask_editor_class_init (PivotMaskEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_mask_editor_dispose;
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SUGGEST] = g_signal_new ("suggest", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/print/pivot-mask-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotMaskEditor, masked);
  gtk_widget_class_bind_template_child (widget_class, PivotMaskEditor, lines);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, masked_cb);
  gtk_widget_class_bind_template_callback (widget_class, suggest_cb);
}

static void
pivot_mask_editor_init (PivotMaskEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_mask_editor_set:
 * @masked: whether names are hidden
 * @lines: which, "name = alias" on each line
 *
 * Shows that, and does not say that it changed.
 */
void
pivot_mask_editor_set (PivotMaskEditor *self,
                       gboolean         masked,
                       const char      *lines)
{
  self->filling = TRUE;
  gtk_text_buffer_set_text (self->lines, lines, -1);
  adw_switch_row_set_active (self->masked, masked);
  self->filling = FALSE;
}

/**
 * pivot_mask_editor_get_masked:
 *
 * Returns: whether names are hidden
 */
gboolean
pivot_mask_editor_get_masked (PivotMaskEditor *self)
{
  return adw_switch_row_get_active (self->masked);
}

/**
 * pivot_mask_editor_dup_lines:
 *
 * Returns: (transfer full): which names, "name = alias" on each line
 */
char *
pivot_mask_editor_dup_lines (PivotMaskEditor *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->lines, &start, &end);
  return gtk_text_buffer_get_text (self->lines, &start, &end, FALSE);
}

/**
 * pivot_mask_editor_append:
 * @lines: what is hidden beside what there is
 */
void
pivot_mask_editor_append (PivotMaskEditor *self,
                          const char      *lines)
{
  GtkTextIter end;

  if (*lines == '\0')
    return;
  gtk_text_buffer_get_end_iter (self->lines, &end);
  if (!gtk_text_iter_starts_line (&end))
    gtk_text_buffer_insert (self->lines, &end, "\n", -1);
  gtk_text_buffer_insert (self->lines, &end, lines, -1);
}
