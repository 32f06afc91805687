/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-chooser.h"

#include <glib/gi18n-lib.h>

struct _PivotPrintChooser
{
  AdwDialog parent_instance;

  /* template children */
  GtkListView *list;

  /* owned */
  GListModel *stories;
  GHashTable *chosen; /* of PivotStory */
};

G_DEFINE_FINAL_TYPE (PivotPrintChooser, pivot_print_chooser, ADW_TYPE_DIALOG)

static guint chosen_signal;

static gboolean
is_shown (gpointer item,
          gpointer data)
{
  return !pivot_story_is_damaged (item) && pivot_story_get_trashed (item) == NULL;
}

static void
choose (PivotPrintChooser *self,
        PivotStory        *story,
        gboolean           wanted)
{
  if (wanted)
    g_hash_table_add (self->chosen, g_object_ref (story));
  else
    g_hash_table_remove (self->chosen, story);
  g_signal_emit (self, chosen_signal, 0);
}

static void
toggled_cb (PivotPrintChooser *self,
            GtkCheckButton    *check)
{
  GtkListItem *item = g_object_get_data (G_OBJECT (check), "item");

  choose (self, gtk_list_item_get_item (item), gtk_check_button_get_active (check));
}

/* What is in view is asked for its state again. */
static void
show_stories (PivotPrintChooser *self)
{
  gtk_list_view_set_model (self->list, NULL);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (self->stories))));
}

static void
choose_all (PivotPrintChooser *self,
            gboolean           wanted)
{
  g_hash_table_remove_all (self->chosen);
  for (guint i = 0; wanted && i < g_list_model_get_n_items (self->stories); i++)
    g_hash_table_add (self->chosen, g_list_model_get_item (self->stories, i));
  show_stories (self);
  g_signal_emit (self, chosen_signal, 0);
}

static void
all_cb (PivotPrintChooser *self)
{
  choose_all (self, TRUE);
}

static void
none_cb (PivotPrintChooser *self)
{
  choose_all (self, FALSE);
}

static void
setup_cb (gpointer     factory,
          GtkListItem *item)
{
  GtkWidget *check = gtk_check_button_new_with_label ("");
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  g_object_set_data (G_OBJECT (check), "item", item);
  /* The check button has the focus, not the row around it. */
  gtk_list_item_set_focusable (item, FALSE);
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_child (item, check);
}

static void
bind_cb (PivotPrintChooser *self,
         GtkListItem       *item)
{
  PivotStory     *story = gtk_list_item_get_item (item);
  GtkCheckButton *check = GTK_CHECK_BUTTON (gtk_list_item_get_child (item));
  const char     *title = pivot_draft_get_fact (pivot_story_get_draft (story), PIVOT_FACT_TITLE);

  gtk_label_set_text (GTK_LABEL (gtk_check_button_get_child (check)), *title != '\0' ? title : _ ("Untitled Story"));
  gtk_check_button_set_active (check, g_hash_table_contains (self->chosen, story));
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
}

static void
unbind_cb (PivotPrintChooser *self,
           GtkListItem       *item)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_child (item), toggled_cb, self);
}

static void
pivot_print_chooser_dispose (GObject *object)
{
  PivotPrintChooser *self = PIVOT_PRINT_CHOOSER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_PRINT_CHOOSER);
  g_clear_object (&self->stories);
  g_clear_pointer (&self->chosen, g_hash_table_unref);

  G_OBJECT_CLASS (pivot_print_chooser_parent_class)->dispose (object);
}

static void
pivot_print_chooser_class_init (PivotPrintChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_print_chooser_dispose;
  chosen_signal = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/print/pivot-print-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotPrintChooser, list);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
  gtk_widget_class_bind_template_callback (widget_class, none_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
}

static void
pivot_print_chooser_init (PivotPrintChooser *self)
{
  self->chosen = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_print_chooser_new:
 * @library: whose stories are offered
 * @chosen: (element-type PivotStory): those that are chosen already
 *
 * Returns: (transfer floating): a dialog to choose stories in
 */
AdwDialog *
pivot_print_chooser_new (PivotLibrary *library,
                         GPtrArray    *chosen)
{
  PivotPrintChooser *self = g_object_new (PIVOT_TYPE_PRINT_CHOOSER, NULL);
  GtkFilter         *filter = GTK_FILTER (gtk_custom_filter_new (is_shown, NULL, NULL));

  for (guint i = 0; i < chosen->len; i++)
    g_hash_table_add (self->chosen, g_object_ref (g_ptr_array_index (chosen, i)));
  self->stories = G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (library)), filter));
  show_stories (self);
  return ADW_DIALOG (self);
}

/**
 * pivot_print_chooser_list:
 *
 * Returns: (transfer full) (element-type PivotStory): what is chosen, in the
 *   order of the list
 */
GPtrArray *
pivot_print_chooser_list (PivotPrintChooser *self)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (self->stories); i++)
    {
      g_autoptr (PivotStory) story = g_list_model_get_item (self->stories, i);

      if (g_hash_table_contains (self->chosen, story))
        g_ptr_array_add (list, g_object_ref (story));
    }
  return list;
}
