/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-window-private.h"

#include <glib/gi18n-lib.h>

#include "app/arrange/pivot-arrange-dialog.h"
#include "app/pivot-settings.h"
#include "app/pivot-story-language.h"
#include "app/preferences/pivot-preferences-dialog.h"
#include "app/window/pivot-example.h"
#include "app/window/pivot-toast.h"
#include "core/exchange/pivot-import.h"

static void
window_begin_story (PivotWindow *self,
                    PivotDraft  *draft)
{
  PivotStory *story = pivot_library_create (self->library, draft);

  pivot_window_open_story (self, story);
  pivot_desk_go_to_story (self->desk);
  gtk_widget_activate_action (GTK_WIDGET (self), "story.go-to-stage", "i", PIVOT_STAGE_PRECISE_CONTEXT);
}

static PivotStory *
import_path (PivotWindow *self,
             const char  *path,
             GError     **error)
{
  g_autoptr (PivotPack) pack = NULL;
  g_autoptr (PivotDocument) document = NULL;
  PivotImportOutcome outcome;
  PivotStory        *story = NULL;

  g_object_get (self->assessor, "pack", &pack, NULL);
  document = pivot_document_new_for_path (pack, path, error);
  if (document != NULL && pivot_import_check (document, error))
    story = pivot_import_run (self->library, document, &outcome, error);
  /* Whoever opens a file wants to see what is in it. */
  if (story != NULL && pivot_story_is_editable (story))
    pivot_library_restore (self->library, story);
  return story;
}

/**
 * pivot_window_import:
 *
 * Takes a story into the library and opens it, or says why that cannot be.
 */
void
pivot_window_import (PivotWindow *self,
                     GFile       *file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *name = path != NULL ? g_filename_display_basename (path) : g_file_get_parse_name (file);
  PivotStory      *story = NULL;

  if (path != NULL)
    story = import_path (self, path, &error);
  if (story != NULL)
    {
      pivot_window_open_story (self, story);
      pivot_desk_go_to_story (self->desk);
    }
  else
    {
      const char *reason = error != NULL ? error->message : _ ("It is not on this computer.");
      /* Translators: %1$s is a file, %2$s why it cannot be opened, a whole sentence. */
      g_autofree char *text = g_strdup_printf (_ ("%1$s: %2$s"), name, reason);

      adw_toast_overlay_add_toast (self->toasts, pivot_toast_new (text));
    }
}

static void
new_story_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  PivotWindow     *self = PIVOT_WINDOW (widget);
  g_autofree char *language = pivot_settings_dup_string ("story-language", "en");
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (empty, PIVOT_FACT_LANGUAGE, language);

  window_begin_story (self, draft);
  pivot_window_open_gate (self, TRUE);
}

/* The cards are filled in one step, so that one Undo empties them again. */
static void
filled_cb (PivotWindow *self,
           PivotDraft  *draft)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  g_autoptr (PivotDraft) empty = pivot_draft_new ();

  window_begin_story (self, empty);
  pivot_story_edit (pivot_window_get_story (self), draft, &step);
}

static void
new_from_text_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (PivotPack) pack = NULL;
  AdwDialog *dialog = NULL;

  g_object_get (self->assessor, "pack", &pack, NULL);
  dialog = pivot_arrange_dialog_new (pack);
  g_signal_connect_object (dialog, "filled", G_CALLBACK (filled_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
edit_facts_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  pivot_window_open_gate (PIVOT_WINDOW (widget), FALSE);
}

static void
duplicate_story_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  PivotDraft  *draft = pivot_story_get_draft (pivot_window_get_story (self));
  /* Translators: the title of a story's copy; %s is the story's title. */
  g_autofree char *title = g_strdup_printf (_ ("%s (copy)"), pivot_draft_get_fact (draft, PIVOT_FACT_TITLE));
  g_autoptr (PivotDraft) copy = pivot_draft_with_fact (draft, PIVOT_FACT_TITLE, title);

  window_begin_story (self, copy);
}

static void
rename_story_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);

  pivot_desk_go_to_story (self->desk);
  gtk_widget_activate_action (widget, "story.rename", NULL);
}

static void
window_tell_trashed (PivotWindow *self,
                     PivotStory  *story)
{
  g_autofree char *undo = g_strdup_printf ("win.restore-story::%s", pivot_story_get_id (story));

  adw_toast_overlay_add_toast (self->toasts, pivot_toast_new_with_undo (_ ("Story moved to Trash"), undo));
}

static void
trash_story_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  PivotWindow      *self = PIVOT_WINDOW (widget);
  PivotLibraryList *list = pivot_desk_get_list (self->desk);
  g_autoptr (PivotStory) story = g_object_ref (pivot_window_get_story (self));
  g_autoptr (PivotStory) next = pivot_library_list_get_neighbour (list, story);

  pivot_library_trash (self->library, story);
  pivot_autosave_flush (self->autosave);
  pivot_window_open_story (self, next);
  pivot_library_list_refresh (list);
  window_tell_trashed (self, story);
}

static void
restore_story_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  PivotStory  *story = pivot_library_find (self->library, g_variant_get_string (parameter, NULL));

  if (story == NULL)
    return;
  pivot_library_restore (self->library, story);
  pivot_autosave_flush (self->autosave);
  pivot_library_list_refresh (pivot_desk_get_list (self->desk));
  pivot_window_open_story (self, story);
}

static void
see_example_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);

  pivot_window_open_story (self, self->example);
  pivot_desk_go_to_story (self->desk);
}

static void
use_template_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (PivotDraft) draft = pivot_example_to_template (pivot_story_get_draft (self->example));

  window_begin_story (self, draft);
  pivot_window_open_gate (self, TRUE);
}

static void
close_example_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (PivotStory) first = pivot_library_list_get_neighbour (pivot_desk_get_list (self->desk), NULL);

  pivot_window_open_story (self, first);
}

static void
next_pane_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  pivot_desk_move_focus (PIVOT_WINDOW (widget)->desk, 1);
}

static void
previous_pane_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  pivot_desk_move_focus (PIVOT_WINDOW (widget)->desk, -1);
}

static void
preferences_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_auto (GStrv) codes = NULL;
  g_auto (GStrv) names = NULL;
  g_autofree char *folder = g_filename_display_name (pivot_store_get_path (pivot_library_get_store (self->library)));
  AdwDialog       *dialog = NULL;

  pivot_story_language_list (&codes, &names);
  dialog = pivot_preferences_dialog_new (folder, (const char *const *) codes, (const char *const *) names);

  g_object_bind_property (self->assessor, "pace", dialog, "pace", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  pivot_window_hear_move (self, dialog);
  adw_dialog_present (dialog, widget);
}

static void
window_set_alone (PivotWindow *self,
                  gboolean     alone)
{
  PivotDeskState state = pivot_desk_get_state (self->desk);

  if (state.alone == alone)
    return;
  pivot_desk_set_state (self->desk, pivot_desk_state_with_alone (state, alone));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.leave-focus-mode", alone);
  if (alone)
    gtk_window_fullscreen (GTK_WINDOW (self));
  else
    gtk_window_unfullscreen (GTK_WINDOW (self));
}

static void
focus_mode_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);

  window_set_alone (self, !pivot_desk_get_state (self->desk).alone);
}

static void
leave_focus_mode_action (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  window_set_alone (PIVOT_WINDOW (widget), FALSE);
}

static void
load_library_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  pivot_window_load (PIVOT_WINDOW (widget), FALSE);
}

static void
make_library_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  pivot_window_load (PIVOT_WINDOW (widget), TRUE);
}

static void
tell_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  adw_toast_overlay_add_toast (PIVOT_WINDOW (widget)->toasts, pivot_toast_new (g_variant_get_string (parameter, NULL)));
}

static const struct
{
  const char                 *name;
  const char                 *parameter;
  GtkWidgetActionActivateFunc activate;
} actions[] = {
  { "win.new-story", NULL, new_story_action },
  { "win.new-from-text", NULL, new_from_text_action },
  { "win.edit-facts", NULL, edit_facts_action },
  { "win.duplicate-story", NULL, duplicate_story_action },
  { "win.rename-story", NULL, rename_story_action },
  { "win.trash-story", NULL, trash_story_action },
  { "win.restore-story", "s", restore_story_action },
  { "win.see-example", NULL, see_example_action },
  { "win.use-template", NULL, use_template_action },
  { "win.close-example", NULL, close_example_action },
  { "win.next-pane", NULL, next_pane_action },
  { "win.previous-pane", NULL, previous_pane_action },
  { "win.preferences", NULL, preferences_action },
  { "win.focus-mode", NULL, focus_mode_action },
  { "win.leave-focus-mode", NULL, leave_focus_mode_action },
  { "win.load-library", NULL, load_library_action },
  { "win.make-library", NULL, make_library_action },
  { "win.tell", "s", tell_action },
};

/**
 * pivot_window_install_actions:
 *
 * Makes every deed of the window an action.
 */
void
pivot_window_install_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter, actions[i].activate);
  pivot_window_install_trouble_actions (widget_class);
  pivot_window_install_find_actions (widget_class);
  pivot_window_install_exchange_actions (widget_class);
  pivot_window_install_backup_actions (widget_class);
  pivot_window_install_revision_actions (widget_class);
  pivot_window_install_print_actions (widget_class);
  pivot_window_install_several_actions (widget_class);
  gtk_widget_class_install_property_action (widget_class, "win.show-library", "show-library");
  gtk_widget_class_install_property_action (widget_class, "win.show-rubric", "show-rubric");
  gtk_widget_class_install_property_action (widget_class, "win.show-defensive", "show-defensive");
}

/**
 * pivot_window_update_actions:
 *
 * Lets only those deeds be done that the open story allows.
 */
void
pivot_window_update_actions (PivotWindow *self)
{
  GtkWidget     *widget = GTK_WIDGET (self);
  PivotStory    *story = pivot_window_get_story (self);
  const gboolean is_example = story != NULL && story == self->example;
  const gboolean readable = story != NULL && !pivot_story_is_damaged (story);
  const gboolean editable = readable && pivot_story_is_editable (story);

  gtk_widget_action_set_enabled (widget, "win.duplicate-story", readable && !is_example);
  gtk_widget_action_set_enabled (widget, "win.show-insight", readable);
  gtk_widget_action_set_enabled (widget, "win.focus-mode", readable);
  gtk_widget_action_set_enabled (widget, "win.leave-focus-mode", pivot_desk_get_state (self->desk).alone);
  gtk_widget_action_set_enabled (widget, "win.copy-text", readable);
  gtk_widget_action_set_enabled (widget, "win.print", readable);
  gtk_widget_action_set_enabled (widget, "win.save-copy", readable);
  gtk_widget_action_set_enabled (widget, "win.export", readable);
  gtk_widget_action_set_enabled (widget, "win.edit-tags", editable);
  gtk_widget_action_set_enabled (widget, "win.rename-story", editable);
  gtk_widget_action_set_enabled (widget, "win.edit-facts", editable);
  gtk_widget_action_set_enabled (widget, "win.trash-story", editable);
  gtk_widget_action_set_enabled (widget, "win.name-revision", editable && !pivot_window_is_at_gate (self));
  gtk_widget_action_set_enabled (widget, "win.contrast", readable);
  gtk_widget_action_set_enabled (widget, "win.revisions", readable);
  gtk_widget_action_set_enabled (widget, "win.use-template", is_example);
  gtk_widget_action_set_enabled (widget, "win.close-example", is_example);
  gtk_widget_action_set_enabled (widget, "win.show-defensive", is_example);
}
