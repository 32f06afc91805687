/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-story-chooser.h"

#include <glib/gi18n-lib.h>

#include "core/store/pivot-query.h"

struct _PivotStoryChooser
{
  AdwDialog parent_instance;

  /* template children */
  GtkSearchEntry *search;
  GtkStack       *pages;
  GtkListView    *list;

  /* owned */
  PivotStory         *story; /* which is not compared with itself */
  GtkFilterListModel *stories;
  PivotQuery         *query;
};

G_DEFINE_FINAL_TYPE (PivotStoryChooser, pivot_story_chooser, ADW_TYPE_DIALOG)

static guint chosen;
static guint file_wanted;

static gboolean
chooser_offers (PivotStoryChooser *self,
                PivotStory        *story)
{
  return story != self->story && !pivot_story_is_damaged (story) && pivot_story_get_trashed (story) == NULL;
}

static gboolean
is_shown (gpointer item,
          gpointer data)
{
  PivotStoryChooser *self = data;

  return chooser_offers (self, item) && pivot_query_matches (self->query, pivot_story_get_draft (item));
}

static void
chooser_choose (PivotStoryChooser *self,
                guint              position)
{
  g_autoptr (PivotStory) story = g_list_model_get_item (G_LIST_MODEL (self->stories), position);

  if (story == NULL)
    return;
  g_signal_emit (self, chosen, 0, story);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
search_activated_cb (PivotStoryChooser *self)
{
  chooser_choose (self, 0);
}

static void
activated_cb (PivotStoryChooser *self,
              guint              position)
{
  chooser_choose (self, position);
}

/* Whether there is any story to choose, found by the search or not. */
static gboolean
chooser_has_others (PivotStoryChooser *self)
{
  GListModel *library = gtk_filter_list_model_get_model (self->stories);

  for (guint i = 0; i < g_list_model_get_n_items (library); i++)
    {
      g_autoptr (PivotStory) story = g_list_model_get_item (library, i);

      if (chooser_offers (self, story))
        return TRUE;
    }
  return FALSE;
}

static void
chooser_show_page (PivotStoryChooser *self)
{
  gboolean found = g_list_model_get_n_items (G_LIST_MODEL (self->stories)) > 0;
  gboolean alone = !found && !chooser_has_others (self);

  gtk_widget_set_visible (GTK_WIDGET (self->search), !alone);
  gtk_stack_set_visible_child_name (self->pages, found ? "stories" : alone ? "alone"
                                                                           : "none");
}

/* The file's dialog comes in the place of this one. */
static void
file_clicked_cb (PivotStoryChooser *self)
{
  g_object_ref (self);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, file_wanted, 0);
  g_object_unref (self);
}

static void
search_changed_cb (PivotStoryChooser *self)
{
  g_clear_pointer (&self->query, pivot_query_free);
  self->query = pivot_query_new (gtk_editable_get_text (GTK_EDITABLE (self->search)));
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->stories), GTK_FILTER_CHANGE_DIFFERENT);
  chooser_show_page (self);
}

static void
setup_cb (gpointer     factory,
          GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (gpointer     factory,
         GtkListItem *item)
{
  const char *title = pivot_draft_get_fact (pivot_story_get_draft (gtk_list_item_get_item (item)), PIVOT_FACT_TITLE);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), *title != '\0' ? title : _ ("Untitled Story"));
}

static void
pivot_story_chooser_dispose (GObject *object)
{
  PivotStoryChooser *self = PIVOT_STORY_CHOOSER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_STORY_CHOOSER);
  g_clear_object (&self->stories);
  g_clear_object (&self->story);
  g_clear_pointer (&self->query, pivot_query_free);

  G_OBJECT_CLASS (pivot_story_chooser_parent_class)->dispose (object);
}

static void
pivot_story_chooser_class_init (PivotStoryChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_story_chooser_dispose;

  chosen = g_signal_new ("chosen", PIVOT_TYPE_STORY_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, PIVOT_TYPE_STORY);
  file_wanted = g_signal_new ("file-wanted", PIVOT_TYPE_STORY_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/compare/pivot-story-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotStoryChooser, search);
  gtk_widget_class_bind_template_child (widget_class, PivotStoryChooser, pages);
  gtk_widget_class_bind_template_child (widget_class, PivotStoryChooser, list);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, file_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
}

static void
pivot_story_chooser_init (PivotStoryChooser *self)
{
  self->query = pivot_query_new ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_story_chooser_new:
 * @library: whose stories are offered
 * @story: the one that is to be compared
 *
 * Returns: (transfer floating): a dialog to choose another story in
 */
AdwDialog *
pivot_story_chooser_new (PivotLibrary *library,
                         PivotStory   *story)
{
  PivotStoryChooser *self = g_object_new (PIVOT_TYPE_STORY_CHOOSER, NULL);
  GtkFilter         *filter = GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL));

  self->story = g_object_ref (story);
  self->stories = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (library)), filter);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->stories)))));
  chooser_show_page (self);
  return ADW_DIALOG (self);
}
