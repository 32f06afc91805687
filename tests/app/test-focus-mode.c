/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/editor/pivot-rubric-pane.h"
#include "app/editor/pivot-stage-card.h"
#include "app/library/pivot-library-pane.h"
#include "app/window/pivot-desk.h"

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I led the locks of 12 depots.", "The mistake was mine.", "I stopped it.", "" } },
};

static guint
count_cards (GtkWidget *root)
{
  guint n = PIVOT_IS_STAGE_CARD (root) && gtk_widget_get_mapped (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_cards (child);
  return n;
}

static void
assert_focused (PivotWindow *window,
                const char  *name)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  g_test_message ("%s has the focus", focus != NULL ? G_OBJECT_TYPE_NAME (focus) : "nothing");
  g_assert_true (GTK_IS_TEXT_VIEW (focus));
  g_assert_true (gtk_widget_get_mapped (focus));
  gtk_test_accessible_assert_property (focus, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static void
in_card_alone (PivotWindow *window)
{
  g_assert_cmpuint (count_cards (GTK_WIDGET (window)), ==, PIVOT_N_STAGES);
  pivot_test_do (window, "story.go-to-stage(1)");
  pivot_test_do (window, "win.focus-mode");
  g_assert_cmpuint (count_cards (GTK_WIDGET (window)), ==, 1);
  g_assert_null (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_LIBRARY_PANE));
  g_assert_null (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_RUBRIC_PANE));
  assert_focused (window, "Identify the Root Cause");

  pivot_test_do (window, "story.next-stage");
  g_assert_cmpuint (count_cards (GTK_WIDGET (window)), ==, 1);
  assert_focused (window, "Variable Correction");

  pivot_test_do (window, "win.leave-focus-mode");
  g_assert_cmpuint (count_cards (GTK_WIDGET (window)), ==, PIVOT_N_STAGES);
  g_assert_nonnull (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_LIBRARY_PANE));
  g_assert_nonnull (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_RUBRIC_PANE));
  assert_focused (window, "Variable Correction");
}

static void
test_card_alone (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_card_alone);
}

static GtkWidget *
find_button (GtkWidget  *root,
             const char *action)
{
  if (GTK_IS_BUTTON (root) && gtk_widget_get_mapped (root) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (root)), action) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, action);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Who does not know the key can leave with the pointer. */
static void
in_way_out (PivotWindow *window)
{
  GtkWidget *button = NULL;

  g_assert_null (find_button (GTK_WIDGET (window), "win.leave-focus-mode"));
  pivot_test_do (window, "win.focus-mode");
  button = find_button (GTK_WIDGET (window), "win.leave-focus-mode");
  g_assert_nonnull (button);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, "Leave Focus Mode");
  g_signal_emit_by_name (button, "clicked");
  pivot_test_settle ();
  g_assert_cmpuint (count_cards (GTK_WIDGET (window)), ==, PIVOT_N_STAGES);
  g_assert_null (find_button (GTK_WIDGET (window), "win.leave-focus-mode"));
}

static void
test_way_out (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_way_out);
}

/* A card that is folded shows its head; going to it unfolds it. */
static void
in_folded (PivotWindow *window)
{
  PivotStageCard *card = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_STAGE_CARD);
  GtkWidget      *text = GTK_WIDGET (pivot_stage_card_get_text (card));

  pivot_stage_card_set_folded (card, TRUE);
  pivot_test_settle ();
  g_assert_false (gtk_widget_get_mapped (text));
  g_assert_cmpuint (count_cards (GTK_WIDGET (window)), ==, PIVOT_N_STAGES);
  pivot_test_do (window, "story.go-to-stage(0)");
  g_assert_true (gtk_widget_get_mapped (text));
  assert_focused (window, "Precise Context");
}

static void
test_folded (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_folded);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/focus-mode/card-alone", test_card_alone);
  g_test_add_func ("/focus-mode/folded", test_folded);
  g_test_add_func ("/focus-mode/way-out", test_way_out);
  return g_test_run ();
}
