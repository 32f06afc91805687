/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-story-title.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-offsets.h"
#include "app/pivot-text-change.h"

struct _PivotStoryTitle
{
  AdwBin parent_instance;

  /* owned */
  GtkText      *text;
  PivotStory   *story;
  GSignalGroup *story_signals;

  /* state */
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (PivotStoryTitle, pivot_story_title, ADW_TYPE_BIN)

static void
title_show (PivotStoryTitle *self)
{
  const char     *title = self->story != NULL ? pivot_story_get_title (self->story) : "";
  const char     *shown = gtk_editable_get_text (GTK_EDITABLE (self->text));
  PivotTextChange change = pivot_text_change_between (shown, title, PIVOT_ANYWHERE);
  g_autoptr (PivotOffsets) offsets = NULL;

  gtk_editable_set_editable (GTK_EDITABLE (self->text), self->story != NULL && pivot_story_is_editable (self->story));
  if (pivot_text_change_is_nothing (&change))
    return;
  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->text), title);
  offsets = pivot_offsets_new (title);
  gtk_editable_set_position (GTK_EDITABLE (self->text), (int) pivot_offsets_to_chars (offsets, pivot_text_change_get_end (&change)));
  self->showing = FALSE;
}

static void
changed_cb (PivotStoryTitle *self)
{
  const char *title = gtk_editable_get_text (GTK_EDITABLE (self->text));
  const char *caret = NULL;
  g_autoptr (PivotDraft) draft = NULL;
  PivotEdit edit;

  if (self->showing || self->story == NULL || !pivot_story_is_editable (self->story))
    return;
  caret = g_utf8_offset_to_pointer (title, gtk_editable_get_position (GTK_EDITABLE (self->text)));
  edit = pivot_text_change_make_edit (pivot_story_get_title (self->story), title, (gsize) (caret - title), g_get_monotonic_time ());
  edit.in_fact = TRUE;
  edit.fact = PIVOT_FACT_TITLE;
  draft = pivot_draft_with_fact (pivot_story_get_draft (self->story), PIVOT_FACT_TITLE, title);
  pivot_story_edit (self->story, draft, &edit);
}

static void
pivot_story_title_set_focus_child (GtkWidget *widget,
                                   GtkWidget *child)
{
  GTK_WIDGET_CLASS (pivot_story_title_parent_class)->set_focus_child (widget, child);

  /* A selection that is left behind would look as if it were in use. */
  if (child == NULL)
    gtk_editable_select_region (GTK_EDITABLE (PIVOT_STORY_TITLE (widget)->text), 0, 0);
}

static gboolean
pivot_story_title_grab_focus (GtkWidget *widget)
{
  PivotStoryTitle *self = PIVOT_STORY_TITLE (widget);

  return gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
pivot_story_title_dispose (GObject *object)
{
  PivotStoryTitle *self = PIVOT_STORY_TITLE (object);

  g_clear_object (&self->story_signals);
  g_clear_object (&self->story);

  G_OBJECT_CLASS (pivot_story_title_parent_class)->dispose (object);
}

static void
pivot_story_title_class_init (PivotStoryTitleClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_story_title_dispose;
  widget_class->grab_focus = pivot_story_title_grab_focus;
  widget_class->set_focus_child = pivot_story_title_set_focus_child;

  gtk_widget_class_set_css_name (widget_class, "story-title");
}

static void
pivot_story_title_init (PivotStoryTitle *self)
{
  /* A text within an entry leaves being one to the entry; this one stands alone. */
  self->text = g_object_new (GTK_TYPE_TEXT, "accessible-role", GTK_ACCESSIBLE_ROLE_TEXT_BOX, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->text), "title-3");
  gtk_text_set_placeholder_text (self->text, _ ("Untitled Story"));
  /* The story keeps one history for all that is written in it. */
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->text), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Title"), -1);
  g_signal_connect_object (self->text, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->text));

  self->story_signals = g_signal_group_new (PIVOT_TYPE_STORY);
  g_signal_group_connect_swapped (self->story_signals, "notify::title", G_CALLBACK (title_show), self);
}

/**
 * pivot_story_title_set_story:
 * @story: (nullable): whose title to write
 */
void
pivot_story_title_set_story (PivotStoryTitle *self,
                             PivotStory      *story)
{
  g_return_if_fail (PIVOT_IS_STORY_TITLE (self));

  if (!g_set_object (&self->story, story))
    return;
  g_signal_group_set_target (self->story_signals, story);
  title_show (self);
  /* A long one is read from its beginning. */
  gtk_editable_set_position (GTK_EDITABLE (self->text), 0);
}
