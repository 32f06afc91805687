/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-bench.h"

#include "pivot-test-app.h"

#include "app/pivot-stage-text.h"

/* The rules take a moment to read, and never change. */
static PivotPack *pack;

/**
 * pivot_test_bench_init:
 *
 * Seals a test that has widgets.
 */
void
pivot_test_bench_init (int    *argc,
                       char ***argv)
{
  pivot_test_app_init (argc, argv);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  pack = pivot_pack_new_for_language ("en", NULL);
  g_assert_nonnull (pack);
}

/**
 * pivot_test_story_new:
 *
 * Returns: (transfer full): a story of that answer
 */
PivotStory *
pivot_test_story_new (const char *const texts[PIVOT_N_STAGES])
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  g_autoptr (GDateTime) created = g_date_time_new_from_unix_utc (1772442900);
  g_autoptr (PivotRecord) record = pivot_record_new ("00000000-0000-4000-8000-000000000000", created, draft);

  return pivot_story_new (record);
}

static guint
count_before (GtkWidget *root,
              GType      type,
              guint      n,
              guint      seen,
              gpointer  *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && seen++ == n)
    *found = root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && *found == NULL; child = gtk_widget_get_next_sibling (child))
    seen = count_before (child, type, n, seen, found);
  return seen;
}

/**
 * pivot_test_find_nth:
 *
 * Returns: (transfer none): the @n-th widget of that type below @root, from 0
 */
gpointer
pivot_test_find_nth (GtkWidget *root,
                     GType      type,
                     guint      n)
{
  gpointer found = NULL;

  count_before (root, type, n, 0, &found);
  g_assert_nonnull (found);
  return found;
}

/**
 * pivot_test_bench_new:
 * @texts: what is written already
 *
 * Returns: (transfer full): an editor on which that can be gone on with
 */
PivotTestBench *
pivot_test_bench_new (const char *const texts[PIVOT_N_STAGES])
{
  PivotTestBench *self = g_new0 (PivotTestBench, 1);
  GtkWidget      *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->assessor = pivot_assessor_new (pack);
  self->story = pivot_test_story_new (texts);
  pivot_assessor_set_story (self->assessor, self->story);
  self->editor = g_object_new (PIVOT_TYPE_EDITOR, "assessor", self->assessor, "hexpand", TRUE, NULL);
  self->pane = PIVOT_RUBRIC_PANE (pivot_rubric_pane_new (self->assessor));
  self->window = GTK_WINDOW (adw_window_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->editor));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->pane));
  adw_window_set_content (ADW_WINDOW (self->window), box);
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "story", pivot_editor_get_actions (self->editor));
  gtk_window_set_default_size (self->window, 1100, 800);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      self->texts[i] = pivot_test_find_nth (GTK_WIDGET (self->editor), PIVOT_TYPE_STAGE_TEXT, i);
      pivot_rubric_pane_set_text (self->pane, (PivotStage) i, GTK_WIDGET (self->texts[i]));
    }
  gtk_window_present (self->window);
  return self;
}

void
pivot_test_bench_free (PivotTestBench *self)
{
  gtk_window_destroy (self->window);
  g_object_unref (self->assessor);
  g_object_unref (self->story);
  g_free (self);
}

/**
 * pivot_test_bench_remove_rubric:
 *
 * Leaves the bare texts, which nobody reads along with.
 */
void
pivot_test_bench_remove_rubric (PivotTestBench *self)
{
  g_auto (GStrv) shown = g_new0 (char *, PIVOT_N_STAGES + 1);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    shown[i] = pivot_test_bench_dup_shown (self, (PivotStage) i);
  gtk_box_remove (GTK_BOX (adw_window_get_content (ADW_WINDOW (self->window))), GTK_WIDGET (self->pane));
  self->pane = NULL;
  g_object_set (self->editor, "assessor", NULL, NULL);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      gtk_text_view_set_editable (self->texts[i], TRUE);
      pivot_stage_text_show (PIVOT_STAGE_TEXT (self->texts[i]), shown[i]);
    }
}

/**
 * pivot_test_bench_do:
 * @action: a detailed name, such as "story.go-to-stage(1)"
 */
void
pivot_test_bench_do (PivotTestBench *self,
                     const char     *action)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  g_assert_true (g_action_parse_detailed_name (action, &name, &target, NULL));
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (self->texts[0]), name, target));
}

/**
 * pivot_test_bench_type:
 * @keys: what is typed, letter by letter, where the caret stands
 */
void
pivot_test_bench_type (PivotTestBench *self,
                       PivotStage      stage,
                       const char     *keys)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->texts[stage]);

  gtk_widget_grab_focus (GTK_WIDGET (self->texts[stage]));
  for (const char *p = keys; *p != '\0'; p = g_utf8_next_char (p))
    {
      /* As a text view does it: one user action each. */
      gtk_text_buffer_delete_selection (buffer, TRUE, TRUE);
      gtk_text_buffer_insert_interactive_at_cursor (buffer, p, (int) (g_utf8_next_char (p) - p), TRUE);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

/**
 * pivot_test_bench_get_written:
 *
 * Returns: (transfer none): what the story holds in that stage
 */
const char *
pivot_test_bench_get_written (PivotTestBench *self,
                              PivotStage      stage)
{
  return pivot_draft_get_text (pivot_story_get_draft (self->story), PIVOT_SIDE_OWNED, stage);
}

/**
 * pivot_test_bench_dup_shown:
 *
 * Returns: (transfer full): what the card of that stage shows
 */
char *
pivot_test_bench_dup_shown (PivotTestBench *self,
                            PivotStage      stage)
{
  return pivot_stage_text_dup_text (PIVOT_STAGE_TEXT (self->texts[stage]));
}

/**
 * pivot_test_bench_dup_tagged:
 *
 * Returns: (transfer full): what is underlined in that stage, parted by "|"
 */
char *
pivot_test_bench_dup_tagged (PivotTestBench *self,
                             PivotStage      stage)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->texts[stage]);
  GtkTextTag    *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), "contrast");
  GString       *tagged = g_string_new (NULL);
  GtkTextIter    start;

  gtk_text_buffer_get_start_iter (buffer, &start);
  while (gtk_text_iter_starts_tag (&start, tag) || gtk_text_iter_forward_to_tag_toggle (&start, tag))
    {
      GtkTextIter      end = start;
      g_autofree char *words = NULL;

      if (!gtk_text_iter_starts_tag (&start, tag))
        continue;
      gtk_text_iter_forward_to_tag_toggle (&end, tag);
      words = gtk_text_iter_get_text (&start, &end);
      g_string_append_printf (tagged, "%s%s", tagged->len > 0 ? "|" : "", words);
      start = end;
    }
  return g_string_free_and_steal (tagged);
}

/**
 * pivot_test_shows:
 *
 * Returns: whether a label in view below @root says exactly @text
 */
gboolean
pivot_test_shows (GtkWidget  *root,
                  const char *text)
{
  if (!gtk_widget_get_child_visible (root) || !gtk_widget_get_visible (root))
    return FALSE;
  if (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (pivot_test_shows (child, text))
        return TRUE;
    }
  return FALSE;
}
