/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-editor-actions.h"

#include <string.h>

#include "app/editor/pivot-editor-place.h"
#include "app/editor/pivot-finding-walk.h"
#include "app/editor/pivot-pointing.h"
#include "app/editor/pivot-sheet-room.h"
#include "app/pivot-text-change.h"
#include "app/pivot-announce.h"
#include "app/pivot-fact-news.h"

#define BINDINGS "pivot-story-bindings"

/* The answer is on another page; so that it is not changed in silence, it is said. */
static void
tell_fact (PivotEditor *editor,
           PivotFact    fact)
{
  g_autofree char *news = pivot_fact_news (pivot_story_get_draft (pivot_editor_get_story (editor)), fact);

  pivot_announce (GTK_WIDGET (editor), news);
}

/* Puts the writer where an edit was taken back or made again. */
static void
show_edit (PivotEditor     *editor,
           const PivotEdit *edit,
           gsize            caret)
{
  /* Another view shows it where it happened there. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (editor)))
    return;
  if (edit->in_fact && edit->fact == PIVOT_FACT_TITLE)
    pivot_editor_focus_title (editor);
  else if (edit->in_fact)
    tell_fact (editor, edit->fact);
  else
    pivot_editor_select (editor, edit->stage, (PivotSpan) { caret, caret });
}

static gsize
measure (PivotDraft      *draft,
         const PivotEdit *edit)
{
  return strlen (pivot_draft_get_text (draft, edit->side, edit->stage));
}

static void
undo (GSimpleAction *action,
      GVariant      *parameter,
      gpointer       editor)
{
  PivotStory *story = pivot_editor_get_story (editor);
  g_autoptr (PivotDraft) edited = story != NULL ? pivot_draft_ref (pivot_story_get_draft (story)) : NULL;
  PivotEdit edit;

  if (story != NULL && pivot_story_undo (story, &edit))
    show_edit (editor, &edit, pivot_text_change_find_undone (edit.caret, measure (edited, &edit), measure (pivot_story_get_draft (story), &edit)));
}

static void
redo (GSimpleAction *action,
      GVariant      *parameter,
      gpointer       editor)
{
  PivotStory *story = pivot_editor_get_story (editor);
  PivotEdit   edit;

  if (story != NULL && pivot_story_redo (story, &edit))
    show_edit (editor, &edit, edit.caret);
}

/* What leads to a card leads out of another view, or one would write where nobody sees it. */
static void
show_cards (PivotEditor *editor)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (editor)))
    gtk_widget_activate_action (GTK_WIDGET (editor), "win.write", NULL);
}

static void
rename_story (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       editor)
{
  show_cards (editor);
  pivot_editor_focus_title (editor);
}

static void
go_to_stage (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       editor)
{
  int stage = g_variant_get_int32 (parameter);

  if (stage < 0 || stage >= PIVOT_N_STAGES)
    return;
  show_cards (editor);
  pivot_editor_focus_stage (editor, (PivotStage) stage);
}

static void
go_by (PivotEditor *editor,
       int          step)
{
  int stage = (int) pivot_assessor_get_stage (pivot_editor_get_assessor (editor)) + step;

  if (!gtk_widget_get_mapped (GTK_WIDGET (editor)))
    return;
  pivot_editor_focus_stage (editor, (PivotStage) CLAMP (stage, 0, PIVOT_N_STAGES - 1));
}

static void
next_stage (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       editor)
{
  /* The same key goes on in the other view that is written in. */
  if (!gtk_widget_get_mapped (editor))
    gtk_widget_activate_action (editor, "contrast.go-on", NULL);
  else
    go_by (editor, 1);
}

static void
previous_stage (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       editor)
{
  go_by (editor, -1);
}

static void
show_finding (PivotEditor        *editor,
              const PivotFinding *finding)
{
  g_autofree char *words = pivot_finding_walk_say (finding);

  /* Where the rubric lies in a sheet below, what it says about the words comes up with them; the focus stays with the words. */
  pivot_sheet_room_peek (GTK_WIDGET (editor));
  pivot_editor_select (editor, (PivotStage) finding->stage, finding->span);
  pivot_announce (GTK_WIDGET (editor), words);
}

static void
walk (PivotEditor *editor,
      const PivotFinding *(*step) (PivotReport *report,
                                   PivotPlace   from))
{
  PivotAssessor      *assessor = pivot_editor_get_assessor (editor);
  PivotReport        *report = pivot_assessor_get_report (assessor);
  PivotPlace          from = { pivot_assessor_get_stage (assessor), pivot_assessor_get_caret (assessor) };
  const PivotFinding *finding = report != NULL ? step (report, from) : NULL;

  if (finding != NULL)
    show_finding (editor, finding);
}

static void
next_finding (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       editor)
{
  walk (editor, pivot_finding_walk_forward);
}

static void
previous_finding (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       editor)
{
  walk (editor, pivot_finding_walk_back);
}

static void
select_span (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       editor)
{
  int     stage = 0;
  guint32 start = 0;
  guint32 end = 0;

  g_variant_get (parameter, "(iuu)", &stage, &start, &end);
  if (stage < 0 || stage >= PIVOT_N_STAGES)
    return;
  show_cards (editor);
  pivot_editor_select (editor, (PivotStage) stage, (PivotSpan) { start, end });
}

static void
point_at (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       editor)
{
  int     stage = 0;
  guint32 start = 0;
  guint32 end = 0;

  g_variant_get (parameter, "(iuu)", &stage, &start, &end);
  if (stage >= 0 && stage < PIVOT_N_STAGES)
    pivot_pointing_show (pivot_editor_get_text (editor, (PivotStage) stage), (PivotSpan) { start, end });
}

static void
change_dismissals (PivotEditor *editor,
                   GVariant    *parameter,
                   PivotDraft *(*change) (PivotDraft *draft,
                                          const char *rule,
                                          const char *sentence))
{
  PivotAssessor *assessor = pivot_editor_get_assessor (editor);
  PivotStory    *story = pivot_editor_get_story (editor);
  const char    *rule = NULL;
  const char    *sentence = NULL;
  g_autoptr (PivotDraft) draft = NULL;
  PivotEdit edit = {
    .kind = PIVOT_EDIT_STEP,
    .side = pivot_assessor_get_side (assessor),
    .stage = pivot_assessor_get_stage (assessor),
    .caret = pivot_assessor_get_caret (assessor),
    .time = g_get_monotonic_time (),
  };

  if (story == NULL || !pivot_story_is_editable (story))
    return;
  g_variant_get (parameter, "(&s&s)", &rule, &sentence);
  draft = change (pivot_story_get_draft (story), rule, sentence);
  pivot_story_edit (story, draft, &edit);
}

static void
dismiss (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       editor)
{
  change_dismissals (editor, parameter, pivot_draft_with_dismissal);
}

static void
reconsider (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       editor)
{
  change_dismissals (editor, parameter, pivot_draft_without_dismissal);
}

static const GActionEntry entries[] = {
  { "undo", undo },
  { "redo", redo },
  { "rename", rename_story },
  { "go-to-stage", go_to_stage, "i" },
  { "next-stage", next_stage },
  { "previous-stage", previous_stage },
  { "next-finding", next_finding },
  { "previous-finding", previous_finding },
  { "select-span", select_span, "(iuu)" },
  { "point-at", point_at, "(iuu)" },
  { "dismiss", dismiss, "(ss)" },
  { "reconsider", reconsider, "(ss)" },
};

/**
 * pivot_editor_actions_new:
 * @editor: where they act; must outlive the result
 *
 * Returns: (transfer full): what can be done with the story that is written in
 *   @editor, to be inserted as "story"
 */
GActionGroup *
pivot_editor_actions_new (PivotEditor *editor)
{
  GSimpleActionGroup *actions = g_simple_action_group_new ();
  GBindingGroup      *bindings = g_binding_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), editor);
  g_binding_group_bind (bindings, "can-undo", g_action_map_lookup_action (G_ACTION_MAP (actions), "undo"), "enabled", G_BINDING_SYNC_CREATE);
  g_binding_group_bind (bindings, "can-redo", g_action_map_lookup_action (G_ACTION_MAP (actions), "redo"), "enabled", G_BINDING_SYNC_CREATE);
  g_object_set_data_full (G_OBJECT (actions), BINDINGS, bindings, g_object_unref);
  pivot_editor_actions_set_story (G_ACTION_GROUP (actions), NULL);
  return G_ACTION_GROUP (actions);
}

/**
 * pivot_editor_actions_set_story:
 * @actions: what pivot_editor_actions_new() returned
 * @story: (nullable): what they act on from now on
 */
void
pivot_editor_actions_set_story (GActionGroup *actions,
                                PivotStory   *story)
{
  GBindingGroup *bindings = g_object_get_data (G_OBJECT (actions), BINDINGS);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (actions), entries[i].name)), story != NULL);
  g_binding_group_set_source (bindings, NULL);
  g_binding_group_set_source (bindings, story);
}
