/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/editor/pivot-editor.h"
#include "app/pivot-fact-edit.h"
#include "app/pivot-story-language.h"

/* Where the spelling library looks for dictionaries of the user's own. */
#define FOLDER "enchant", "hunspell"

static const char *const codes[] = { "en_GB", "en_US" };

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I led the locks of 12 depots.", "", "", "" } },
};

/* Of a few words each, so that the test hangs on no dictionary of the system. */
static void
write_dictionaries (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_config_dir (), FOLDER, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autofree char *affixes = g_strconcat (codes[i], ".aff", NULL);
      g_autofree char *words = g_strconcat (codes[i], ".dic", NULL);

      pivot_test_write (folder, affixes, "SET UTF-8\n", -1);
      pivot_test_write (folder, words, "3\nlocks\ndepots\nled\n", -1);
    }
}

static void
choose (PivotWindow *window,
        PivotStage   stage,
        const char  *code)
{
  PivotEditor *editor = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_EDITOR);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (pivot_editor_get_text (editor, stage)), "spelling.language", "s", code));
  pivot_test_settle ();
}

static void
assert_language (PivotWindow *window,
                 const char  *expected)
{
  g_assert_cmpstr (pivot_draft_get_fact (pivot_story_get_draft (pivot_window_get_story (window)), PIVOT_FACT_LANGUAGE), ==, expected);
}

/* What is chosen in the menu of one text is the language of the story, and can be undone. */
static void
in_choice (PivotWindow *window)
{
  PivotStory *story = pivot_window_get_story (window);

  pivot_fact_edit_choose (story, PIVOT_FACT_LANGUAGE, "en_US");
  pivot_test_settle ();
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      choose (window, (PivotStage) i, "en_GB");
      assert_language (window, "en_GB");
      g_assert_true (pivot_story_language_is ("en_GB", "en_GB"));
      pivot_test_do (window, "story.undo");
      assert_language (window, "en_US");
    }
}

/* Also where there is no dictionary for the language that the story has. */
static void
in_unknown_language (PivotWindow *window)
{
  pivot_fact_edit_choose (pivot_window_get_story (window), PIVOT_FACT_LANGUAGE, "tlh");
  pivot_test_settle ();
  choose (window, PIVOT_STAGE_PRECISE_CONTEXT, "en_GB");
  assert_language (window, "en_GB");
  pivot_test_do (window, "story.undo");
  assert_language (window, "tlh");
}

static void
in_both (PivotWindow *window)
{
  in_choice (window);
  in_unknown_language (window);
}

/* In one test, since the process keeps the dictionaries that it has once found. */
static void
test_choice (void)
{
  write_dictionaries ();
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_both);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/spelling-choice/choice", test_choice);
  return g_test_run ();
}
