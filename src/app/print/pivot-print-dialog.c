/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/print/pivot-detail-list.h"
#include "app/print/pivot-mask-editor.h"
#include "app/print/pivot-preview.h"
#include "app/print/pivot-print-chooser.h"
#include "app/print/pivot-print-export.h"
#include "app/print/pivot-print-memory.h"
#include "app/print/pivot-print-operation.h"
#include "app/print/pivot-print-options.h"
#include "app/print/pivot-print-work.h"

struct _PivotPrintDialog
{
  AdwDialog parent_instance;

  /* template children */
  PivotPreview      *preview;
  PivotPrintOptions *options;
  PivotDetailList   *details;
  PivotMaskEditor   *masks;
  GtkLabel          *problem;
  GtkProgressBar    *progress;
  GtkWidget *export;
  GtkWidget *print;

  /* owned */
  PivotLibrary     *library;
  PivotStory       *story;  /* the open one */
  GPtrArray        *chosen; /* of PivotStory */
  PivotPack        *pack;
  PivotPrintSet    *set;
  PivotPrintChoice *choice;
  PivotPress       *press; /* nullable, where there is no font */
  GError           *trouble;
  PivotPrintPages  *result; /* nullable */
  GCancellable     *loading;

  double   pace;
  gboolean filling;
  guint    laying_out; /* a source, or 0 */
};

G_DEFINE_FINAL_TYPE (PivotPrintDialog, pivot_print_dialog, ADW_TYPE_DIALOG)

static guint told_signal;

static gboolean
has_details (PivotPrintDialog *self)
{
  return self->choice->kind == PIVOT_KIND_SHEET && self->chosen->len == 1 && !pivot_detail_list_is_empty (self->details) &&
         (pivot_detail_list_has_details (self->details) || (self->result != NULL && self->result->n_over > 0));
}

static void
show_result (PivotPrintDialog *self)
{
  gboolean fits = self->result != NULL && self->result->pages != NULL;

  pivot_preview_show (self->preview, fits ? self->result->pages : NULL, self->choice->black);
  if (self->press == NULL)
    gtk_label_set_text (self->problem, self->trouble->message);
  else
    gtk_label_set_text (self->problem, self->result != NULL && !fits ? self->result->problem : "");
  gtk_widget_set_visible (GTK_WIDGET (self->progress), self->laying_out != 0);
  gtk_widget_set_sensitive (self->print, fits);
  gtk_widget_set_sensitive (self->export, fits);
  gtk_widget_set_visible (GTK_WIDGET (self->details), has_details (self));
}

static void
laid_out_cb (guint            n_done,
             guint            n_all,
             PivotPrintPages *result,
             gpointer         data)
{
  PivotPrintDialog *self = data;
  g_autofree char  *text = NULL;

  if (result != NULL)
    {
      self->laying_out = 0;
      self->result = result;
      show_result (self);
      return;
    }
  /* Translators: %1$u is how many stories are ready to be printed, %2$u how many there will be. */
  text = g_strdup_printf (_ ("%1$u of %2$u stories"), n_done, n_all);
  gtk_progress_bar_set_text (self->progress, text);
  gtk_progress_bar_set_fraction (self->progress, (double) n_done / n_all);
}

static void
stop (PivotPrintDialog *self)
{
  g_clear_handle_id (&self->laying_out, g_source_remove);
  g_clear_pointer (&self->result, pivot_print_pages_free);
}

static void
lay_out (PivotPrintDialog *self)
{
  stop (self);
  if (self->press != NULL)
    self->laying_out = pivot_print_work_run (pivot_print_work_new (self->set, self->press, self->choice), laid_out_cb, self);
  show_result (self);
}

static void
take_choice (PivotPrintDialog *self)
{
  pivot_print_options_take (self->options, self->choice);
  self->choice->masked = pivot_mask_editor_get_masked (self->masks);
  g_free (self->choice->masks);
  self->choice->masks = pivot_mask_editor_dup_lines (self->masks);
}

static void
changed_cb (PivotPrintDialog *self)
{
  if (self->filling)
    return;
  take_choice (self);
  lay_out (self);
}

/* Reads the stories anew, or with versions that have come. */
static void
take_set (PivotPrintDialog *self,
          PivotPrintSet    *set)
{
  g_clear_pointer (&self->set, pivot_print_set_unref);
  self->set = set;
  self->filling = TRUE;
  pivot_print_options_offer (self->options, set, self->choice);
  self->filling = FALSE;
  changed_cb (self);
}

static void
versions_loaded_cb (GObject      *object,
                    GAsyncResult *result,
                    gpointer      data)
{
  g_autoptr (PivotPrintDialog) self = data;
  g_autoptr (GPtrArray) versions = pivot_print_versions_load_finish (result, NULL);

  /* Without them there is nothing to compare; the view of revisions says why. */
  if (versions != NULL && self->set != NULL)
    take_set (self, pivot_print_set_new (pivot_print_set_get_stories (self->set), versions));
}

static void
marked_cb (PivotPrintDialog *self,
           const char       *sentence,
           gboolean          is_detail)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  g_autofree char       *hash = pivot_finding_hash_sentence (sentence, (PivotSpan) { 0, strlen (sentence) });
  PivotDraft            *draft = pivot_story_get_draft (self->story);
  g_autoptr (PivotDraft) changed = is_detail ? pivot_draft_with_dismissal (draft, PIVOT_DISMISSAL_DETAIL, hash)
                                             : pivot_draft_without_dismissal (draft, PIVOT_DISMISSAL_DETAIL, hash);

  pivot_story_edit (self->story, changed, &step);
  take_set (self, pivot_print_set_new_for_stories (self->chosen, pivot_print_set_get_versions (self->set), self->pack, self->pace));
}

static void
suggest_cb (PivotPrintDialog *self)
{
  g_autofree char *known = pivot_mask_editor_dup_lines (self->masks);
  g_autofree char *more = pivot_print_set_suggest_masks (self->set, self->pack, known);

  pivot_mask_editor_append (self->masks, more);
}

static void
chosen_cb (PivotPrintDialog  *self,
           PivotPrintChooser *chooser)
{
  g_clear_pointer (&self->chosen, g_ptr_array_unref);
  self->chosen = pivot_print_chooser_list (chooser);
  /* Something is always printed. */
  if (self->chosen->len == 0)
    g_ptr_array_add (self->chosen, g_object_ref (self->story));
}

static void
chooser_closed_cb (PivotPrintDialog *self)
{
  gboolean alone = self->chosen->len == 1 && g_ptr_array_index (self->chosen, 0) == self->story;

  if (self->set != NULL)
    take_set (self, pivot_print_set_new_for_stories (self->chosen, alone ? pivot_print_set_get_versions (self->set) : NULL, self->pack, self->pace));
  if (alone)
    pivot_print_versions_load_async (pivot_library_get_store (self->library), self->story, self->loading, versions_loaded_cb, g_object_ref (self));
}

static void
choose_cb (PivotPrintDialog *self)
{
  AdwDialog *chooser = pivot_print_chooser_new (self->library, self->chosen);

  g_signal_connect_object (chooser, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (chooser, "closed", G_CALLBACK (chooser_closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (chooser, GTK_WIDGET (self));
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

  pivot_print_memory_save (pivot_print_set_get_stories (self->set), self->choice);
  pivot_print_operation_run (self->set, self->choice, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, told_cb, g_object_ref (self), g_object_unref);
  adw_dialog_close (ADW_DIALOG (self));
}

/* Where it cannot be written, the dialog stays, for another place. */
static void
place_chosen_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr (PivotPrintDialog) self = data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  g_autofree char *reason = NULL;

  /* Without a file, the user thought better of it. */
  if (file == NULL || self->result == NULL || self->result->pages == NULL)
    return;
  pivot_print_memory_save (pivot_print_set_get_stories (self->set), self->choice);
  if (pivot_print_export (self->set, self->choice, self->result->pages, file, &error))
    {
      tell (self, _ ("PDF exported"));
      adw_dialog_close (ADW_DIALOG (self));
      return;
    }
  name = g_file_get_basename (file);
  /* Translators: %1$s is a file, %2$s why it cannot be written, a whole sentence. */
  reason = g_strdup_printf (_ ("%1$s: %2$s"), name, error->message);
  gtk_label_set_text (self->problem, reason);
}

static void
export_cb (PivotPrintDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *title = pivot_print_set_dup_title (self->set, self->choice);
  g_autofree char *name = g_strconcat (g_strdelimit (title, "/", '_'), ".pdf", NULL);
  GtkRoot         *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_file_dialog_set_title (dialog, _ ("Export PDF"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, place_chosen_cb, g_object_ref (self));
}

static void
fill (PivotPrintDialog *self)
{
  PivotPrintStory *story = g_ptr_array_index (pivot_print_set_get_stories (self->set), 0);
  guint            n_details = 0;
  g_autoptr (GPtrArray) asides = pivot_print_story_list_asides (story, &n_details);

  pivot_print_options_show (self->options, self->choice);
  pivot_mask_editor_set (self->masks, self->choice->masked, self->choice->masks);
  pivot_detail_list_fill (self->details, asides, n_details, pivot_story_is_editable (self->story));
}

static void
pivot_print_dialog_dispose (GObject *object)
{
  PivotPrintDialog *self = PIVOT_PRINT_DIALOG (object);

  stop (self);
  g_cancellable_cancel (self->loading);
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_PRINT_DIALOG);
  g_clear_object (&self->library);
  g_clear_object (&self->story);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->chosen, g_ptr_array_unref);
  g_clear_pointer (&self->pack, pivot_pack_unref);
  g_clear_pointer (&self->set, pivot_print_set_unref);
  g_clear_pointer (&self->choice, pivot_print_choice_free);
  g_clear_pointer (&self->press, pivot_press_free);
  g_clear_error (&self->trouble);

  G_OBJECT_CLASS (pivot_print_dialog_parent_class)->dispose (object);
}

static void
pivot_print_dialog_class_init (PivotPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_print_dialog_dispose;
  told_signal = g_signal_new ("told", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (PIVOT_TYPE_PREVIEW);
  g_type_ensure (PIVOT_TYPE_DETAIL_LIST);
  g_type_ensure (PIVOT_TYPE_MASK_EDITOR);
  g_type_ensure (PIVOT_TYPE_PRINT_OPTIONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/print/pivot-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, options);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, details);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, masks);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, export);
  gtk_widget_class_bind_template_child (widget_class, PivotPrintDialog, print);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, marked_cb);
  gtk_widget_class_bind_template_callback (widget_class, suggest_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
}

static void
pivot_print_dialog_init (PivotPrintDialog *self)
{
  self->filling = TRUE;
  self->chosen = g_ptr_array_new_with_free_func (g_object_unref);
  self->loading = g_cancellable_new ();
  self->press = pivot_press_new (&self->trouble);
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_dialog_set_default_widget (ADW_DIALOG (self), self->print);
}

/**
 * pivot_print_dialog_new:
 * @library: whose other stories can be printed with it
 * @story: what to print
 * @pack: the language pack to read by
 * @pace: words a minute
 *
 * Returns: (transfer floating): a dialog that prints or exports it
 */
AdwDialog *
pivot_print_dialog_new (PivotLibrary *library,
                        PivotStory   *story,
                        PivotPack    *pack,
                        double        pace)
{
  PivotPrintDialog *self = g_object_new (PIVOT_TYPE_PRINT_DIALOG, NULL);

  self->library = g_object_ref (library);
  self->story = g_object_ref (story);
  self->pack = pivot_pack_ref (pack);
  self->pace = pace;
  g_ptr_array_add (self->chosen, g_object_ref (story));
  self->set = pivot_print_set_new_for_stories (self->chosen, NULL, self->pack, self->pace);
  self->choice = pivot_print_memory_load (pivot_print_set_get_stories (self->set));
  fill (self);
  take_set (self, pivot_print_set_ref (self->set));
  pivot_print_versions_load_async (pivot_library_get_store (library), story, self->loading, versions_loaded_cb, g_object_ref (self));
  return ADW_DIALOG (self);
}

/**
 * pivot_print_dialog_set_stories:
 * @stories: (element-type PivotStory): several stories, in their order
 *
 * Prints them together, as if they had been chosen in the dialog.
 */
void
pivot_print_dialog_set_stories (PivotPrintDialog *self,
                                GPtrArray        *stories)
{
  g_return_if_fail (PIVOT_IS_PRINT_DIALOG (self));

  g_clear_pointer (&self->chosen, g_ptr_array_unref);
  self->chosen = g_ptr_array_ref (stories);
  chooser_closed_cb (self);
}
