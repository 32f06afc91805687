/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-guest-deeds.h"

#include <glib/gi18n-lib.h>

#include "app/compare/pivot-guest.h"
#include "app/compare/pivot-revision-file.h"
#include "app/compare/pivot-story-chooser.h"

static GtkWindow *
get_window (PivotRevisionsView *view)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (view)));
}

/* A guest came for a story that may no longer be the one that is open. */
typedef struct
{
  PivotRevisionsView *view;
  PivotStory         *story;
} Invitation;

static void
invitation_free (Invitation *self)
{
  g_object_unref (self->view);
  g_object_unref (self->story);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Invitation, invitation_free)

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (Invitation) invitation = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotVersionItem) guest = pivot_guest_load_finish (result, &error);

  if (pivot_revisions_view_get_story (invitation->view) != invitation->story)
    return;
  if (guest == NULL)
    {
      pivot_revisions_view_tell (invitation->view, error->message, NULL);
      return;
    }
  pivot_versions_add_guest (pivot_revisions_view_get_versions (invitation->view), guest);
  pivot_comparison_view_compare (pivot_revisions_view_get_comparison (invitation->view), guest);
}

static void
invite (PivotRevisionsView *view,
        const char         *title,
        const char         *path,
        PivotDraft         *draft)
{
  Invitation *invitation = g_new (Invitation, 1);
  g_autoptr (PivotPack) pack = NULL;
  PivotGuestSource source = { title, path, draft, NULL, 0 };

  g_object_get (view, "pack", &pack, "pace", &source.pace, NULL);
  source.pack = pack;
  *invitation = (Invitation) { g_object_ref (view), g_object_ref (pivot_revisions_view_get_story (view)) };
  pivot_guest_load_async (&source, NULL, loaded_cb, invitation);
}

static void
compare_path (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       view)
{
  if (pivot_revisions_view_get_story (view) != NULL)
    invite (view, NULL, g_variant_get_bytestring (parameter), NULL);
}

static void
file_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (PivotRevisionsView) view = data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (object), result, NULL);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  /* Without a file, the writer thought better of it. */
  if (path != NULL && pivot_revisions_view_get_story (view) != NULL)
    invite (view, NULL, path, NULL);
  else if (file != NULL)
    pivot_revisions_view_tell (view, _ ("Only a file on this computer can be compared with."), NULL);
}

static void
compare_file (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       view)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _ ("Compare with a File"));
  gtk_file_dialog_open (dialog, get_window (view), NULL, file_chosen_cb, g_object_ref (view));
}

static void
story_chosen_cb (PivotRevisionsView *view,
                 PivotStory         *story)
{
  const char *title = pivot_draft_get_fact (pivot_story_get_draft (story), PIVOT_FACT_TITLE);

  invite (view, *title != '\0' ? title : _ ("Untitled Story"), NULL, pivot_story_get_draft (story));
}

static void
file_wanted_cb (PivotRevisionsView *view)
{
  compare_file (NULL, NULL, view);
}

static void
compare_story (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       view)
{
  PivotStory *story = pivot_revisions_view_get_story (view);
  AdwDialog  *dialog = NULL;

  if (story == NULL)
    return;
  dialog = pivot_story_chooser_new (pivot_revisions_view_get_library (view), story);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (story_chosen_cb), view, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "file-wanted", G_CALLBACK (file_wanted_cb), view, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, view);
}

/* What is chosen, as its own file would hold it. */
static PivotRecord *
dup_record (PivotRevisionsView *view)
{
  PivotVersionItem *item = pivot_comparison_view_get_chosen (pivot_revisions_view_get_comparison (view));
  PivotRevision    *revision = item != NULL ? pivot_version_item_get_row (item)->revision : NULL;

  return revision != NULL ? pivot_record_ref (revision->record) : NULL;
}

static void
export_to (PivotRevisionsView *view,
           PivotRecord        *record,
           const char         *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *words = NULL;

  if (pivot_revision_file_write (record, path, &error))
    words = g_strdup (_ ("Revision exported"));
  else
    /* Translators: %1$s is a file, %2$s why it cannot be written, a whole sentence. */
    words = g_strdup_printf (_ ("%1$s: %2$s"), name, error->message);
  pivot_revisions_view_tell (view, words, NULL);
}

static void
export_path (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       view)
{
  g_autoptr (PivotRecord) record = dup_record (view);

  if (record != NULL)
    export_to (view, record, g_variant_get_bytestring (parameter));
}

typedef struct
{
  PivotRevisionsView *view;
  PivotRecord        *record;
} Export;

static void
place_chosen_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autofree Export *export = data;
  g_autoptr (PivotRevisionsView) view = export->view;
  g_autoptr (PivotRecord) record = export->record;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, NULL);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    export_to (view, record, path);
  else if (file != NULL)
    pivot_revisions_view_tell (view, _ ("A revision can only be exported to this computer."), NULL);
}

static void
export_revision (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       view)
{
  PivotVersionItem *item = pivot_comparison_view_get_chosen (pivot_revisions_view_get_comparison (view));
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (PivotRecord) record = dup_record (view);
  g_autofree char *name = NULL;
  Export *export = NULL;

  if (record == NULL)
    return;
  export = g_new (Export, 1);
  *export = (Export) { g_object_ref (view), g_steal_pointer (&record) };
  name = pivot_revision_file_suggest_name (pivot_draft_get_fact (export->record->draft, PIVOT_FACT_TITLE), pivot_version_item_get_row (item)->title);
  gtk_file_dialog_set_title (dialog, _ ("Export Revision"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, get_window (view), NULL, place_chosen_cb, export);
}

static const GActionEntry entries[] = {
  { .name = "compare-story", .activate = compare_story },
  { .name = "compare-file", .activate = compare_file },
  { .name = "compare-path", .activate = compare_path, .parameter_type = "ay" },
  { .name = "export", .activate = export_revision },
  { .name = "export-to", .activate = export_path, .parameter_type = "ay" },
};

/**
 * pivot_guest_deeds_add:
 * @actions: those of @view
 *
 * Adds comparing with another story or a file, and writing a revision to a file.
 */
void
pivot_guest_deeds_add (GActionMap         *actions,
                       PivotRevisionsView *view)
{
  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), view);
}
