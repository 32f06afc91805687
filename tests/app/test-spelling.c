/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/editor/pivot-editor.h"
#include "app/pivot-fact-edit.h"
#include "app/pivot-story-language.h"

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I led the locks of 12 depots.", "", "", "" } },
};

static GtkTextView *
find_text (PivotWindow *window,
           PivotStage   stage)
{
  PivotEditor *editor = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_EDITOR);

  return GTK_TEXT_VIEW (pivot_editor_get_text (editor, stage));
}

/* What the first line of a menu says, however deep it is. */
static char *
dup_first_label (GMenuModel *menu)
{
  g_autoptr (GMenuModel) section = g_menu_model_get_n_items (menu) > 0 ? g_menu_model_get_item_link (menu, 0, G_MENU_LINK_SECTION) : NULL;
  char *label = NULL;

  if (section != NULL)
    return dup_first_label (section);
  if (g_menu_model_get_n_items (menu) > 0)
    g_menu_model_get_item_attribute (menu, 0, G_MENU_ATTRIBUTE_LABEL, "s", &label);
  return label;
}

/* F-33: Without any dictionary the menu of each text says so. */
static void
in_no_dictionary (PivotWindow *window)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_autofree char *label = dup_first_label (gtk_text_view_get_extra_menu (find_text (window, (PivotStage) i)));

      g_assert_cmpstr (label, ==, "No Spelling Dictionary Installed");
    }
  g_assert_false (pivot_story_language_apply ("en"));
}

static void
test_no_dictionary (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_no_dictionary);
}

/* Following a story's language changes nothing in the story. */
static void
in_following_is_no_edit (PivotWindow *window)
{
  PivotStory *story = pivot_window_get_story (window);

  pivot_fact_edit_choose (story, PIVOT_FACT_LANGUAGE, "en_US");
  pivot_test_settle ();
  g_assert_cmpstr (pivot_draft_get_fact (pivot_story_get_draft (story), PIVOT_FACT_LANGUAGE), ==, "en_US");
  pivot_test_do (window, "story.undo");
  g_assert_cmpstr (pivot_draft_get_fact (pivot_story_get_draft (story), PIVOT_FACT_LANGUAGE), ==, "");
  g_assert_false (pivot_story_can_undo (story));
}

static void
test_following_is_no_edit (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_following_is_no_edit);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/spelling/no-dictionary", test_no_dictionary);
  g_test_add_func ("/spelling/following-is-no-edit", test_following_is_no_edit);
  return g_test_run ();
}
