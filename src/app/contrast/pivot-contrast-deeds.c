/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-contrast-deeds.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/contrast/pivot-cell-walk.h"
#include "app/contrast/pivot-contrast-table.h"
#include "app/contrast/pivot-source-dialog.h"

static gboolean
is_seen (gpointer page)
{
  return gtk_widget_get_mapped (GTK_WIDGET (page));
}

static void
step (PivotContrastView *view,
      int                direction)
{
  if (is_seen (pivot_contrast_view_get_sentences (view)))
    pivot_sentences_page_step (pivot_contrast_view_get_sentences (view), direction);
  else
    pivot_answers_page_step (pivot_contrast_view_get_answers (view), direction);
}

static void
next_difference (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       view)
{
  step (view, 1);
}

static void
previous_difference (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       view)
{
  step (view, -1);
}

/* From a stage to the next, or from a sentence that is whole into its card. */
static void
go_on (GSimpleAction *action,
       GVariant      *parameter,
       gpointer       view)
{
  if (is_seen (pivot_contrast_view_get_sentences (view)))
    pivot_sentences_page_replace (pivot_contrast_view_get_sentences (view));
  else if (is_seen (pivot_contrast_view_get_answers (view)))
    pivot_cell_walk_go_on (pivot_contrast_view_get_answers (view));
}

/* As a table for documents, and as text for whatever takes no table. */
static void
copy_table (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       view)
{
  PivotPairing    *pairing = pivot_contrast_view_get_pairing (view);
  g_autofree char *text = pairing != NULL ? pivot_contrast_table (pairing) : NULL;
  char            *html = pairing != NULL ? pivot_contrast_table_html (pairing) : NULL;
  g_autoptr (GBytes) bytes = html != NULL ? g_bytes_new_take (html, strlen (html)) : NULL;
  g_autoptr (GdkContentProvider) both = NULL;

  if (text == NULL)
    return;
  both = gdk_content_provider_new_union ((GdkContentProvider *[]) { gdk_content_provider_new_for_bytes ("text/html", bytes), gdk_content_provider_new_typed (G_TYPE_STRING, text) }, 2);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (view), both);
  pivot_contrast_view_tell (view, _ ("Table copied"), NULL);
}

/* In one step, so that one Undo brings back what was there. */
static void
chosen_cb (PivotContrastView *view,
           PivotAnswer       *answer)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP, .side = PIVOT_SIDE_DEFENSIVE };
  PivotStory            *story = pivot_contrast_view_get_story (view);
  g_autoptr (PivotDraft) draft = NULL;

  if (story == NULL || !pivot_story_is_editable (story))
    return;
  draft = pivot_draft_with_answer (pivot_story_get_draft (story), PIVOT_SIDE_DEFENSIVE, answer);
  pivot_story_edit (story, draft, &step);
  pivot_contrast_view_tell (view, _ ("Defensive version replaced"), "story.undo");
}

static void
choose_source (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       view)
{
  PivotStory *story = pivot_contrast_view_get_story (view);
  AdwDialog  *dialog = pivot_source_dialog_new (pivot_library_get_store (pivot_contrast_view_get_library (view)), pivot_story_get_id (story));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), view, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, view);
}

/* The draft with a sentence of the owning answer replaced; NULL where it is no longer there, as when it was shown before
 * the last letters of a very long text were read. */
static PivotDraft *
put_sentence (PivotDraft *draft,
              PivotStage  stage,
              gsize       start,
              const char *old,
              const char *sentence)
{
  const char      *text = pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, stage);
  g_autofree char *before = NULL;
  g_autofree char *changed = NULL;

  if (start > strlen (text) || !g_str_has_prefix (text + start, old))
    return NULL;
  before = g_strndup (text, start);
  changed = g_strconcat (before, sentence, text + start + strlen (old), NULL);
  return pivot_draft_with_text (draft, PIVOT_SIDE_OWNED, stage, changed);
}

/* Keeps the story as it is, and only then puts a sentence in place of another, in one step that can be undone. */
static void
replace (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       view)
{
  PivotStory *story = pivot_contrast_view_get_story (view);
  g_autoptr (PivotRecord) record = pivot_story_snapshot (story);
  g_autoptr (PivotRevision) kept = NULL;
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (GError) error = NULL;
  PivotEdit   edit = { .kind = PIVOT_EDIT_STEP, .side = PIVOT_SIDE_OWNED };
  int         stage = 0;
  guint32     start = 0;
  const char *old = NULL;
  const char *sentence = NULL;

  g_variant_get (parameter, "(iu&s&s)", &stage, &start, &old, &sentence);
  if (stage < 0 || stage >= PIVOT_N_STAGES)
    return;
  edit.stage = (PivotStage) stage;
  edit.caret = start + strlen (sentence);
  draft = put_sentence (record->draft, edit.stage, start, old, sentence);
  if (draft == NULL)
    return;
  kept = pivot_store_keep_revision (pivot_library_get_store (pivot_contrast_view_get_library (view)), record, PIVOT_WHY_REPLACE, NULL, &error);
  if (kept == NULL)
    {
      /* Translators: %s is the file and the reason, a whole sentence. */
      g_autofree char *words = g_strdup_printf (_ ("Nothing was replaced, since the present version could not be kept. %s"), error->message);

      pivot_contrast_view_tell (view, words, NULL);
      return;
    }
  pivot_story_edit (story, draft, &edit);
  pivot_contrast_view_tell (view, _ ("Sentence replaced"), "story.undo");
}

static void
change_dismissals (PivotContrastView *view,
                   GVariant          *parameter,
                   PivotDraft *(*change) (PivotDraft *draft,
                                          const char *rule,
                                          const char *sentence))
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_contrast_view_get_story (view);
  g_autoptr (PivotDraft) draft = pivot_draft_ref (pivot_story_get_draft (story));
  g_autofree const char **rules = NULL;
  const char             *sentence = NULL;

  g_variant_get (parameter, "(^a&s&s)", &rules, &sentence);
  for (guint i = 0; rules[i] != NULL; i++)
    {
      g_autoptr (PivotDraft) before = g_steal_pointer (&draft);

      draft = change (before, rules[i], sentence);
    }
  pivot_story_edit (story, draft, &step);
}

static void
move_across (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       view)
{
  change_dismissals (view, parameter, pivot_draft_with_dismissal);
  pivot_contrast_view_tell (view, _ ("Sentence kept as context"), "story.undo");
}

static void
disown (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       view)
{
  change_dismissals (view, parameter, pivot_draft_with_dismissal);
  pivot_contrast_view_tell (view, _ ("Sentence moved to what deflects"), "story.undo");
}

static void
put_back (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       view)
{
  change_dismissals (view, parameter, pivot_draft_without_dismissal);
}

static const GActionEntry entries[] = {
  { .name = "next-difference", .activate = next_difference },
  { .name = "previous-difference", .activate = previous_difference },
  { .name = "go-on", .activate = go_on },
  { .name = "copy-table", .activate = copy_table },
  { .name = "choose-source", .activate = choose_source },
  { .name = "replace", .activate = replace, .parameter_type = "(iuss)" },
  { .name = "move-across", .activate = move_across, .parameter_type = "(ass)" },
  { .name = "disown", .activate = disown, .parameter_type = "(ass)" },
  { .name = "put-back", .activate = put_back, .parameter_type = "(ass)" },
};

/* Those that change the story. */
static const char *const changing[] = { "choose-source", "replace", "move-across", "disown", "put-back" };

/**
 * pivot_contrast_deeds_new:
 *
 * Returns: (transfer full): everything that can be done with the two answers, as
 *   actions
 */
GActionGroup *
pivot_contrast_deeds_new (PivotContrastView *view)
{
  GSimpleActionGroup *group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), view);
  pivot_contrast_deeds_set_story (G_ACTION_GROUP (group), NULL);
  return G_ACTION_GROUP (group);
}

/**
 * pivot_contrast_deeds_set_story:
 * @actions: what pivot_contrast_deeds_new() returned
 * @story: (nullable): what they act on from now on
 */
void
pivot_contrast_deeds_set_story (GActionGroup *actions,
                                PivotStory   *story)
{
  gboolean editable = story != NULL && pivot_story_is_editable (story);

  for (guint i = 0; i < G_N_ELEMENTS (changing); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (actions), changing[i])), editable);
}
