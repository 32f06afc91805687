/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/arrange/pivot-arrange-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/arrange/pivot-arrange-page.h"
#include "core/exchange/pivot-document.h"

/* As many bytes as are laid out sentence by sentence; an answer has a few thousand. */
#define MOST_BYTES (64 * 1024)

struct _PivotArrangeDialog
{
  AdwDialog parent_instance;

  /* template children */
  AdwNavigationView *pages;
  GtkLabel          *hint;
  GtkTextView       *text;
  GtkWidget         *go_on;
  GtkWidget         *go_on_below;
  GtkWidget         *fill;
  GtkWidget         *fill_below;
  PivotArrangePage  *page;

  /* owned */
  PivotPack  *pack;
  PivotDraft *draft; /* what the text says beside its sentences */
};

G_DEFINE_FINAL_TYPE (PivotArrangeDialog, pivot_arrange_dialog, ADW_TYPE_DIALOG)

static guint filled;

static char *
dialog_dup_text (PivotArrangeDialog *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text);
  GtkTextIter    start;
  GtkTextIter    end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
text_changed_cb (PivotArrangeDialog *self)
{
  g_autofree char *text = dialog_dup_text (self);
  const gboolean   fits = strlen (text) <= MOST_BYTES;

  gtk_label_set_text (self->hint, fits ? _ ("Paste an answer that you have told before. Pivot proposes which sentence goes into which card, and you have the last word.")
                                       : _ ("This is too long to be one answer. Please leave out what does not belong to it."));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "arrange.propose", fits && g_strstrip (text)[0] != '\0');
  /* What is allocated again measures its lines before it is drawn; GTK 4.18 would measure them while drawing, which
   * moves a scrollbar that is being drawn as well. */
  gtk_widget_queue_allocate (GTK_WIDGET (self->text));
}

static void
moved_cb (PivotArrangeDialog *self)
{
  gboolean can_undo = FALSE;

  g_object_get (self->page, "can-undo", &can_undo, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "arrange.undo", can_undo);
}

/* Enter presses the button that is in view. */
static void
choose_default_cb (PivotArrangeDialog *self)
{
  const gboolean proposes = g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->pages), "proposal") == 0;
  GtkWidget     *button = proposes ? self->fill : self->go_on;

  if (!gtk_widget_get_visible (button))
    button = proposes ? self->fill_below : self->go_on_below;
  adw_dialog_set_default_widget (ADW_DIALOG (self), button);
}

static void
propose_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  PivotArrangeDialog *self = PIVOT_ARRANGE_DIALOG (widget);
  g_autofree char    *text = dialog_dup_text (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotDocument) document = pivot_document_new_for_prose (self->pack, text, &error);
  g_autoptr (PivotOutline) outline = NULL;
  g_autoptr (PivotSplit) split = NULL;
  g_autoptr (PivotPlacement) placement = NULL;

  if (document == NULL)
    {
      gtk_label_set_text (self->hint, error->message);
      return;
    }
  outline = pivot_outline_new (text);
  split = pivot_split_new (self->pack, text, outline);
  placement = pivot_placement_new (self->pack, split);
  g_clear_pointer (&self->draft, pivot_draft_unref);
  self->draft = pivot_draft_ref (pivot_document_get_draft (document));
  pivot_arrange_page_propose (self->page, placement);
  adw_navigation_view_push_by_tag (self->pages, "proposal");
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  pivot_arrange_page_undo (PIVOT_ARRANGE_DIALOG (widget)->page);
}

static void
fill_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  PivotArrangeDialog *self = PIVOT_ARRANGE_DIALOG (widget);
  g_autoptr (PivotAnswer) answer = pivot_placement_make_answer (pivot_arrange_page_get_placement (self->page));
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (self->draft, PIVOT_SIDE_OWNED, answer);

  g_signal_emit (self, filled, 0, draft);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
pivot_arrange_dialog_dispose (GObject *object)
{
  PivotArrangeDialog *self = PIVOT_ARRANGE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_ARRANGE_DIALOG);
  g_clear_pointer (&self->pack, pivot_pack_unref);
  g_clear_pointer (&self->draft, pivot_draft_unref);

  G_OBJECT_CLASS (pivot_arrange_dialog_parent_class)->dispose (object);
}

static void
pivot_arrange_dialog_class_init (PivotArrangeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_arrange_dialog_dispose;
  filled = g_signal_new ("filled", PIVOT_TYPE_ARRANGE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, PIVOT_TYPE_DRAFT);

  g_type_ensure (PIVOT_TYPE_ARRANGE_PAGE);
  gtk_widget_class_install_action (widget_class, "arrange.propose", NULL, propose_action);
  gtk_widget_class_install_action (widget_class, "arrange.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "arrange.fill", NULL, fill_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "arrange.undo", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/arrange/pivot-arrange-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotArrangeDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, PivotArrangeDialog, hint);
  gtk_widget_class_bind_template_child (widget_class, PivotArrangeDialog, text);
  gtk_widget_class_bind_template_child (widget_class, PivotArrangeDialog, go_on);
  gtk_widget_class_bind_template_child (widget_class, PivotArrangeDialog, go_on_below);
  gtk_widget_class_bind_template_child (widget_class, PivotArrangeDialog, fill);
  gtk_widget_class_bind_template_child (widget_class, PivotArrangeDialog, fill_below);
  gtk_widget_class_bind_template_child (widget_class, PivotArrangeDialog, page);
  gtk_widget_class_bind_template_callback (widget_class, choose_default_cb);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
}

static void
pivot_arrange_dialog_init (PivotArrangeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (self->text), "changed", G_CALLBACK (text_changed_cb), self, G_CONNECT_SWAPPED);
  text_changed_cb (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "arrange.undo", FALSE);
  choose_default_cb (self);
}

/**
 * pivot_arrange_dialog_new:
 * @pack: the rules by which a text is laid out
 *
 * Returns: (transfer floating): a dialog that asks for a text
 */
AdwDialog *
pivot_arrange_dialog_new (PivotPack *pack)
{
  PivotArrangeDialog *self = g_object_new (PIVOT_TYPE_ARRANGE_DIALOG, NULL);

  self->pack = pivot_pack_ref (pack);
  return ADW_DIALOG (self);
}
