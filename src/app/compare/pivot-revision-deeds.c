/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-revision-deeds.h"

#include <glib/gi18n-lib.h>

#include "app/compare/pivot-guest-deeds.h"
#include "app/pivot-name-dialog.h"
#include "core/voice/pivot-voice.h"

/* The revisions that were deleted and not put back, by their key: each has a toast of its own. */
#define DELETED "pivot-deleted"

static PivotStore *
get_store (PivotRevisionsView *view)
{
  return pivot_library_get_store (pivot_revisions_view_get_library (view));
}

/* What of the two that are compared was kept; NULL where that is neither. */
static PivotRevision *
get_revision (PivotRevisionsView *view)
{
  PivotVersionItem *item = pivot_comparison_view_get_chosen (pivot_revisions_view_get_comparison (view));

  return item != NULL ? pivot_version_item_get_row (item)->revision : NULL;
}

/* What may take the place of the story as it is now; NULL where nothing may. */
static const PivotTimelineRow *
get_successor (PivotRevisionsView *view)
{
  PivotStory       *story = pivot_revisions_view_get_story (view);
  PivotVersionItem *item = pivot_comparison_view_get_other (pivot_revisions_view_get_comparison (view));

  return item != NULL && story != NULL && pivot_story_is_editable (story) ? pivot_version_item_get_row (item) : NULL;
}

/* Says what was not done, and why. */
static void
tell_failure (PivotRevisionsView *view,
              const char         *deed,
              const GError       *error)
{
  /* Translators: %1$s is what was not done, %2$s why, with the name of the file; both are whole sentences. */
  g_autofree char *words = g_strdup_printf (_ ("%1$s %2$s"), deed, error->message);

  pivot_revisions_view_tell (view, words, NULL);
}

/* Keeps the story as it is, and only then puts another draft in its place, in one step that can be undone. */
static void
replace (PivotRevisionsView *view,
         PivotDraft         *draft,
         PivotWhy            why,
         const char         *words)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_revisions_view_get_story (view);
  g_autoptr (PivotRecord) record = pivot_story_snapshot (story);
  g_autoptr (GDateTime) now = pivot_store_now (get_store (view));
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, now, why, NULL);
  g_autoptr (GHashTable) known = pivot_versions_list_known (pivot_revisions_view_get_versions (view));
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotRevision) kept = pivot_store_keep_new_revision (get_store (view), revision, known, &error);

  if (kept == NULL)
    {
      tell_failure (view, _ ("Nothing was replaced, since the present version could not be kept."), error);
      return;
    }
  pivot_story_edit (story, draft, &step);
  pivot_revisions_view_tell (view, words, "story.undo");
}

static void
restore_stage (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       view)
{
  const gint32            stage = g_variant_get_int32 (parameter);
  const PivotTimelineRow *row = get_successor (view);
  PivotDraft             *current = NULL;
  g_autoptr (PivotDraft) draft = NULL;
  g_autofree char *words = NULL;

  if (row == NULL || stage < 0 || stage >= PIVOT_N_STAGES)
    return;
  current = pivot_story_get_draft (pivot_revisions_view_get_story (view));
  draft = pivot_draft_with_text (current, PIVOT_SIDE_OWNED, (PivotStage) stage, pivot_draft_get_text (row->draft, PIVOT_SIDE_OWNED, (PivotStage) stage));
  if (row->revision != NULL)
    /* Translators: %s is the name of a stage. */
    words = g_strdup_printf (_ ("%s restored"), pivot_voice_stage_name ((PivotStage) stage));
  else
    /* Translators: %s is the name of a stage. */
    words = g_strdup_printf (_ ("%s replaced"), pivot_voice_stage_name ((PivotStage) stage));
  replace (view, draft, row->revision != NULL ? PIVOT_WHY_RESTORE : PIVOT_WHY_REPLACE, words);
}

/* Of what comes from elsewhere, only the answer is taken over: the rest tells of another story. */
static void
restore_all (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       view)
{
  const PivotTimelineRow *row = get_successor (view);
  g_autoptr (PivotDraft) draft = NULL;

  if (row == NULL)
    return;
  if (row->revision != NULL)
    {
      replace (view, row->draft, PIVOT_WHY_RESTORE, _ ("Story restored"));
      return;
    }
  draft = pivot_draft_with_answer (pivot_story_get_draft (pivot_revisions_view_get_story (view)), PIVOT_SIDE_OWNED,
                                   pivot_draft_get_answer (row->draft, PIVOT_SIDE_OWNED));
  replace (view, draft, PIVOT_WHY_REPLACE, _ ("Story replaced"));
}

static void
next_change (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       view)
{
  pivot_comparison_view_step (pivot_revisions_view_get_comparison (view), 1);
}

static void
previous_change (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       view)
{
  pivot_comparison_view_step (pivot_revisions_view_get_comparison (view), -1);
}

/* The new name first: whatever happens, one of the two is there. */
static void
named_cb (gpointer    view,
          const char *name)
{
  PivotRevision *revision = get_revision (view);
  g_autoptr (PivotRevision) renamed = NULL;
  g_autoptr (PivotRevision) filed = NULL;
  g_autoptr (GError) error = NULL;

  if (revision == NULL || g_strcmp0 (revision->name, name) == 0)
    return;
  renamed = pivot_revision_new (revision->record, revision->kept, *name != '\0' ? PIVOT_WHY_NAMED : PIVOT_WHY_AUTOMATIC, *name != '\0' ? name : NULL);
  filed = pivot_store_put_revision (get_store (view), renamed, &error);
  if (filed == NULL)
    tell_failure (view, _ ("The revision was not renamed."), error);
  else if (!g_str_equal (filed->file, revision->file))
    pivot_store_remove_revision (get_store (view), revision->record->id, revision);
  pivot_revisions_view_reload (view);
}

static void
rename_revision (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       view)
{
  PivotRevision *revision = get_revision (view);

  if (revision != NULL)
    pivot_name_dialog_present (view, _ ("Rename Revision"), _ ("_Rename"), revision->name, named_cb, view);
}

static GHashTable *
get_deleted (PivotRevisionsView *view)
{
  GHashTable *deleted = g_object_get_data (G_OBJECT (view), DELETED);

  if (deleted == NULL)
    {
      deleted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) pivot_revision_unref);
      g_object_set_data_full (G_OBJECT (view), DELETED, deleted, (GDestroyNotify) g_hash_table_unref);
    }
  return deleted;
}

/* The toast says which one it puts back: there may be several, and another story may be open by then. */
static void
delete_revision (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       view)
{
  PivotRevision *revision = get_revision (view);
  g_autoptr (GVariant) target = NULL;
  g_autofree char *key = NULL;
  g_autofree char *undo = NULL;

  if (revision == NULL)
    return;
  key = g_strjoin ("/", revision->record->id, revision->file, NULL);
  target = g_variant_ref_sink (g_variant_new_string (key));
  undo = g_action_print_detailed_name ("revisions.put-back", target);
  g_hash_table_insert (get_deleted (view), g_steal_pointer (&key), pivot_revision_ref (revision));
  pivot_store_remove_revision (get_store (view), revision->record->id, revision);
  pivot_revisions_view_tell (view, _ ("Revision deleted"), undo);
  pivot_revisions_view_reload (view);
}

static void
put_back (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       view)
{
  const char    *key = g_variant_get_string (parameter, NULL);
  PivotRevision *revision = g_hash_table_lookup (get_deleted (view), key);
  g_autoptr (PivotRevision) filed = NULL;
  g_autoptr (GError) error = NULL;

  if (revision == NULL)
    return;
  filed = pivot_store_put_revision (get_store (view), revision, &error);
  if (filed == NULL)
    tell_failure (view, _ ("The revision was not put back."), error);
  else
    g_hash_table_remove (get_deleted (view), key);
  pivot_revisions_view_reload (view);
}

static const GActionEntry entries[] = {
  { .name = "restore-stage", .activate = restore_stage, .parameter_type = "i" },
  { .name = "restore-all", .activate = restore_all },
  { .name = "next-change", .activate = next_change },
  { .name = "previous-change", .activate = previous_change },
  { .name = "rename", .activate = rename_revision },
  { .name = "delete", .activate = delete_revision },
  { .name = "put-back", .activate = put_back, .parameter_type = "s" },
};

/* How the comparison looks, as actions with a state. */
static const struct
{
  const char *action;
  const char *property;
  gboolean    inverted;
} looks[] = {
  { "side-by-side", "together", TRUE },
  { "whole-sentences", "whole-sentences", FALSE },
};

/**
 * pivot_revision_deeds_new:
 *
 * Returns: (transfer full): everything that can be done with revisions, as
 *   actions
 */
GActionGroup *
pivot_revision_deeds_new (PivotRevisionsView *view)
{
  GSimpleActionGroup *group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), view);
  pivot_guest_deeds_add (G_ACTION_MAP (group), view);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autoptr (GAction) action = g_object_new (G_TYPE_PROPERTY_ACTION,
                                                 "name", looks[i].action,
                                                 "object", pivot_revisions_view_get_comparison (view),
                                                 "property-name", looks[i].property,
                                                 "invert-boolean", looks[i].inverted,
                                                 NULL);

      g_action_map_add_action (G_ACTION_MAP (group), action);
    }
  return G_ACTION_GROUP (group);
}
