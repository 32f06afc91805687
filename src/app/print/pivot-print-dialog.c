/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/print/pivot-preview.h"
#include "app/print/pivot-print-export.h"
#include "app/print/pivot-print-memory.h"
#include "app/print/pivot-print-operation.h"

/* As many sentences as are offered to be left out. */
#define MAX_DETAILS 6

struct _PivotPrintDialog
{
  AdwDialog parent_instance;

  /* template children */
  PivotPreview        *preview;
  AdwComboRow         *kind;
  AdwComboRow         *paper;
  AdwSwitchRow        *black;
  AdwEntryRow         *author;
  AdwPreferencesGroup *over;
  AdwSwitchRow        *masked;
  GtkTextView         *masks;
  GtkLabel            *problem;
  GtkWidget *export;
  GtkWidget *print;

  /* owned */
  PivotPrintStory  *story;
  PivotPrintChoice *choice;
  PivotPress       *press;
  PivotPrintPages  *result; /* nullable */
  GPtrArray        *rows;   /* of AdwSwitchRow, for sentences that may be left out */

  gboolean filling;
};

G_DEFINE_FINAL_TYPE (PivotPrintDialog, pivot_print_dialog, ADW_TYPE_DIALOG)

static guint told_signal;

static char *
dup_masks (PivotPrintDialog *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->masks);
  GtkTextIter    start;
  GtkTextIter    end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
take_details (PivotPrintDialog *self)
{
  g_ptr_array_set_size (self->choice->details, 0);
  for (guint i = 0; i < self->rows->len; i++)
    {
      AdwSwitchRow *row = g_ptr_array_index (self->rows, i);

      if (adw_switch_row_get_active (row))
        g_ptr_array_add (self->choice->details, g_strdup (g_object_get_data (G_OBJECT (row), "hash")));
    }
}

static void
take_choice (PivotPrintDialog *self)
{
  PivotPrintChoice *choice = self->choice;

  choice->kind = (PivotKind) adw_combo_row_get_selected (self->kind);
  choice->paper = (PivotPaper) adw_combo_row_get_selected (self->paper);
  choice->black = adw_switch_row_get_active (self->black);
  choice->masked = adw_switch_row_get_active (self->masked);
  g_free (choice->author);
  choice->author = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->author)));
  g_free (choice->masks);
  choice->masks = dup_masks (self);
  take_details (self);
}

static void
lay_out (PivotPrintDialog *self)
{
  gboolean fits = FALSE;

  g_clear_pointer (&self->result, pivot_print_pages_free);
  self->result = pivot_print_story_lay_out (self->story, self->press, self->choice);
  fits = self->result->pages != NULL;
  pivot_preview_show (self->preview, self->result->pages, self->choice->black);
  gtk_label_set_text (self->problem, fits ? "" : self->result->problem);
  gtk_widget_set_sensitive (self->print, fits);
  gtk_widget_set_sensitive (self->export, fits);
  gtk_widget_set_visible (GTK_WIDGET (self->over), self->rows->len > 0 && self->choice->kind == PIVOT_KIND_SHEET && (self->result->n_over > 0 || self->choice->details->len > 0));
}

static void
changed_cb (PivotPrintDialog *self)
{
  if (self->filling)
    return;
  take_choice (self);
  lay_out (self);
}

static void
tell (PivotPrintDialog *self,
      const char       *sentence)
{
  g_signal_emit (self, told_signal, 0, sentence);
}

static void
told_cb (const char *sentence,
         gpointer    data)
{
  tell (data, sentence);
}

static void
print_cb (PivotPrintDialog *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  pivot_print_memory_save (pivot_print_story_get_id (self->story), self->choice);
  pivot_print_operation_run (self->story, self->choice, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, told_cb, g_object_ref (self), g_object_unref);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
export_to (PivotPrintDialog *self,
           GFile            *file)
{
  g_autoptr (GError) error = NULL;

  pivot_print_memory_save (pivot_print_story_get_id (self->story), self->choice);
  if (pivot_print_export (self->story, self->choice, self->result->pages, file, &error))
    tell (self, _ ("PDF exported"));
  else
    tell (self, error->message);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
place_chosen_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr (PivotPrintDialog) self = data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, NULL);

  /* Without a file, the user thought better of it. */
  if (file != NULL && self->result->pages != NULL)
    export_to (self, file);
}

static void
export_cb (PivotPrintDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *title = pivot_print_story_dup_title (self->story, self->choice);
  g_autofree char *name = g_strconcat (g_strdelimit (title, "/", '_'), ".pdf", NULL);
  GtkRoot         *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_file_dialog_set_title (dialog, _ ("Export PDF"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, place_chosen_cb, g_object_ref (self));
}

/* The writer's words are never markup. */
static void
add_detail (PivotPrintDialog *self,
            const char       *sentence)
{
  GtkWidget       *row = adw_switch_row_new ();
  g_autofree char *escaped = g_markup_escape_text (sentence, -1);
  PivotSpan        span = { 0, strlen (sentence) };

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  g_object_set_data_full (G_OBJECT (row), "hash", pivot_finding_hash_sentence (sentence, span), g_free);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->over, row);
  g_ptr_array_add (self->rows, row);
}

static void
fill (PivotPrintDialog *self)
{
  g_autoptr (GPtrArray) sentences = pivot_print_story_list_long_sentences (self->story);

  self->filling = TRUE;
  adw_combo_row_set_selected (self->kind, self->choice->kind);
  adw_combo_row_set_selected (self->paper, self->choice->paper);
  adw_switch_row_set_active (self->black, self->choice->black);
  adw_switch_row_set_active (self->masked, self->choice->masked);
  gtk_editable_set_text (GTK_EDITABLE (self->author), self->choice->author);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->masks), self->choice->masks, -1);
  for (guint i = 0; i < MIN (sentences->len, MAX_DETAILS); i++)
    add_detail (self, g_ptr_array_index (sentences, i));
  self->filling = FALSE;
}

static void
pivot_print_dialog_dispose (GObject *object)
{
  PivotPrintDialog *self = PIVOT_PRINT_DIALOG (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_PRINT_DIALOG);
  g_clear_pointer (&self->story, pivot_print_story_unref);
  g_clear_pointer (&self->choice, pivot_print_choice_free);
  g_clear_pointer (&self->press, pivot_press_free);
  g_clear_pointer (&self->result, pivot_print_pages_free);

  G_OBJECT_CLASS (pivot_print_dialog_parent_class)->dispose (object);
}

static void
pivot_print_dialog_class_init (PivotPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_print_dialog_dispose;
  told_signal = g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (PIVOT_TYPE_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/print/pivot-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, paper);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, black);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, author);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, over);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, masked);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, masks);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, export);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, print);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
}

static void
pivot_print_dialog_init (PivotPrintDialog *self)
{
  self->filling = TRUE;
  self->rows = g_ptr_array_new ();
  self->press = pivot_press_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_dialog_set_default_widget (ADW_DIALOG (self), self->print);
  g_signal_connect_object (gtk_text_view_get_buffer (self->masks), "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * pivot_print_dialog_new:
 * @story: (transfer none): what to print
 *
 * Returns: (transfer floating): a dialog that prints or exports it
 */
AdwDialog *
pivot_print_dialog_new (PivotPrintStory *story)
{
  PivotPrintDialog *self = g_object_new (PIVOT_TYPE_PRINT_DIALOG, NULL);

  self->story = pivot_print_story_ref (story);
  self->choice = pivot_print_memory_load (pivot_print_story_get_id (story));
  fill (self);
  changed_cb (self);
  return ADW_DIALOG (self);
}
