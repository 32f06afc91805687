/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/editor/pivot-editor.h"
#include "app/gate/pivot-gate-advice-row.h"
#include "app/gate/pivot-gate-form.h"
#include "app/gate/pivot-gate.h"
#include "app/pivot-deeds.h"

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I led the locks of 12 depots.", "The mistake was mine.", "I stopped it.", "We test every Monday." } },
};

static const char *
get_fact (PivotWindow *window,
          PivotFact    fact)
{
  return pivot_draft_get_fact (pivot_story_get_draft (pivot_window_get_story (window)), fact);
}

static gpointer
find_gate (PivotWindow *window)
{
  return pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_GATE);
}

/* The n-th widget of a type below another, in view or not. */
static gpointer
find_nth (GtkWidget *root,
          GType      type,
          guint     *n)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && (*n)-- == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find_nth (child, type, n);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gpointer
get_nth (PivotWindow *window,
         GType        type,
         guint        n)
{
  return find_nth (find_gate (window), type, &n);
}

static void
assert_writes_in (PivotWindow *window,
                  const char  *name)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  g_assert_null (find_gate (window));
  g_assert_true (GTK_IS_TEXT_VIEW (focus));
  gtk_test_accessible_assert_property (focus, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static gboolean
is_shown (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

static gboolean
is_hidden (gpointer widget)
{
  return !gtk_widget_get_mapped (widget);
}

static void
in_answers_are_facts (PivotWindow *window)
{
  pivot_test_do (window, "win.new-story");
  g_assert_nonnull (find_gate (window));

  gtk_editable_set_text (get_nth (window, ADW_TYPE_ENTRY_ROW, 0), "Six depots stayed shut");
  adw_switch_row_set_active (get_nth (window, ADW_TYPE_SWITCH_ROW, 0), FALSE);
  gtk_check_button_set_active (get_nth (window, GTK_TYPE_CHECK_BUTTON, 2), TRUE);
  adw_toggle_group_set_active_name (get_nth (window, ADW_TYPE_TOGGLE_GROUP, 0), "execution");
  gtk_editable_set_text (get_nth (window, ADW_TYPE_ENTRY_ROW, 1), "I ordered one key a depot");
  g_assert_cmpstr (get_fact (window, PIVOT_FACT_FAILURE), ==, "Six depots stayed shut");
  g_assert_cmpstr (get_fact (window, PIVOT_FACT_SETTING), ==, "personal");
  g_assert_cmpstr (get_fact (window, PIVOT_FACT_STAKE), ==, "large");
  g_assert_cmpstr (get_fact (window, PIVOT_FACT_KIND), ==, "execution");
  g_assert_cmpstr (get_fact (window, PIVOT_FACT_DECISION), ==, "I ordered one key a depot");

  pivot_test_do (window, "story.next-stage");
  assert_writes_in (window, "Precise Context");
}

static void
test_answers_are_facts (void)
{
  pivot_test_app_run (NULL, 0, in_answers_are_facts);
}

/* Each answer is a step of the story's one history, here and among the cards. */
static void
in_answers_are_undone (PivotWindow *window)
{
  pivot_test_do (window, "win.edit-facts");
  gtk_check_button_set_active (get_nth (window, GTK_TYPE_CHECK_BUTTON, 0), TRUE);
  gtk_check_button_set_active (get_nth (window, GTK_TYPE_CHECK_BUTTON, 1), TRUE);
  adw_toggle_group_set_active_name (get_nth (window, ADW_TYPE_TOGGLE_GROUP, 0), "strategy");

  pivot_test_do (window, "story.undo");
  g_assert_cmpstr (get_fact (window, PIVOT_FACT_KIND), ==, "");
  g_assert_null (adw_toggle_group_get_active_name (get_nth (window, ADW_TYPE_TOGGLE_GROUP, 0)));
  pivot_test_do (window, "story.undo");
  g_assert_cmpstr (get_fact (window, PIVOT_FACT_STAKE), ==, "small");
  g_assert_true (gtk_check_button_get_active (get_nth (window, GTK_TYPE_CHECK_BUTTON, 0)));
  pivot_test_do (window, "story.redo");
  g_assert_cmpstr (get_fact (window, PIVOT_FACT_STAKE), ==, "medium");

  pivot_test_do (window, "story.go-to-stage(2)");
  assert_writes_in (window, "Variable Correction");
  pivot_test_do (window, "story.undo");
  pivot_test_do (window, "story.undo");
  g_assert_cmpstr (get_fact (window, PIVOT_FACT_STAKE), ==, "");
  g_assert_false (pivot_story_can_undo (pivot_window_get_story (window)));
}

static void
test_answers_are_undone (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_answers_are_undone);
}

static void
in_keep_anyway (PivotWindow *window)
{
  GtkWidget *advice = NULL;
  GtkWidget *keep = NULL;
  guint      first = 0;

  pivot_test_do (window, "win.new-story");
  gtk_editable_set_text (get_nth (window, ADW_TYPE_ENTRY_ROW, 1), "The supplier chose how keys were cut");
  advice = get_nth (window, PIVOT_TYPE_GATE_ADVICE_ROW, 3);
  g_assert_true (pivot_test_wait (is_shown, advice));
  keep = find_nth (advice, GTK_TYPE_BUTTON, &first);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (keep)), ==, "Keep An_yway");

  g_signal_emit_by_name (keep, "clicked");
  g_assert_true (pivot_test_wait (is_hidden, advice));
  g_assert_cmpstr (get_fact (window, PIVOT_FACT_DECISION), ==, "The supplier chose how keys were cut");
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (window)), ADW_TYPE_ENTRY_ROW));

  pivot_test_do (window, "story.undo");
  g_assert_true (pivot_test_wait (is_shown, advice));
}

static void
test_keep_anyway (void)
{
  pivot_test_app_run (NULL, 0, in_keep_anyway);
}

static void
in_nothing_has_to_be_answered (PivotWindow *window)
{
  pivot_test_do (window, "win.new-story");
  g_assert_true (gtk_widget_activate_action (find_gate (window), "gate.leave", NULL));
  pivot_test_settle ();
  assert_writes_in (window, "Precise Context");
  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    g_assert_cmpstr (get_fact (window, (PivotFact) i), ==, i == PIVOT_FACT_LANGUAGE ? "en" : "");
  g_assert_false (pivot_story_can_undo (pivot_window_get_story (window)));
}

static void
test_nothing_has_to_be_answered (void)
{
  pivot_test_app_run (NULL, 0, in_nothing_has_to_be_answered);
}

/* Beside the questions there is nothing to keep under a name yet. */
static void
in_no_name_at_the_gate (PivotWindow *window)
{
  pivot_test_do (window, "win.new-story");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.name-revision", NULL);
  pivot_test_settle ();
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  pivot_test_do (window, "story.next-stage");
  pivot_test_do (window, "win.name-revision");
  g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
}

static void
test_no_name_at_the_gate (void)
{
  pivot_test_app_run (NULL, 0, in_no_name_at_the_gate);
}

/* Nobody asks about a story that is not open any more. */
static void
in_another_story (PivotWindow *window)
{
  g_autoptr (PivotStory) first = g_object_ref (pivot_window_get_story (window));

  pivot_test_do (window, "win.new-story");
  pivot_window_open_story (window, first);
  pivot_test_settle ();
  g_assert_null (find_gate (window));
  pivot_test_do (window, "story.go-to-stage(1)");
  assert_writes_in (window, "Identify the Root Cause");
  pivot_test_do (window, "win.edit-facts");
  g_assert_true (gtk_widget_activate_action (find_gate (window), "gate.leave", NULL));
  pivot_test_settle ();
  assert_writes_in (window, "Identify the Root Cause");
}

static void
test_another_story (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_another_story);
}

static gboolean
is_in_one_column (gpointer form)
{
  return gtk_orientable_get_orientation (form) == GTK_ORIENTATION_VERTICAL;
}

static void
in_narrow (PivotWindow *window)
{
  GtkWidget *form = NULL;

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 700);
  pivot_test_do (window, "win.new-story");
  form = get_nth (window, PIVOT_TYPE_GATE_FORM, 0);
  g_assert_true (pivot_test_wait (is_in_one_column, form));
}

static void
test_narrow (void)
{
  pivot_test_app_run (NULL, 0, in_narrow);
}

/* The key is named as the list of shortcuts names it. */
static void
in_key_is_named (PivotWindow *window)
{
  g_autofree char *keys = pivot_deeds_dup_keys ("story.next-stage");
  g_autofree char *hint = g_strdup_printf ("%s goes to the first card", keys);
  guint            n = 0;
  GtkWidget       *label = NULL;

  pivot_test_do (window, "win.new-story");
  while ((label = get_nth (window, GTK_TYPE_LABEL, n)) != NULL && !g_str_equal (gtk_label_get_text (GTK_LABEL (label)), hint))
    n++;
  g_assert_nonnull (label);
}

static void
test_key_is_named (void)
{
  pivot_test_app_run (NULL, 0, in_key_is_named);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/gate/answers-are-facts", test_answers_are_facts);
  g_test_add_func ("/gate/answers-are-undone", test_answers_are_undone);
  g_test_add_func ("/gate/keep-anyway", test_keep_anyway);
  g_test_add_func ("/gate/nothing-has-to-be-answered", test_nothing_has_to_be_answered);
  g_test_add_func ("/gate/no-name-at-the-gate", test_no_name_at_the_gate);
  g_test_add_func ("/gate/another-story", test_another_story);
  g_test_add_func ("/gate/narrow", test_narrow);
  g_test_add_func ("/gate/key-is-named", test_key_is_named);
  return g_test_run ();
}
