/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I led the locks of 12 depots.", "The mistake was mine.", "I stopped it.", "We test every Monday." } },
};

static const char *const views[] = { "win.write", "win.contrast", "win.revisions" };

static gboolean
has_main_menu (GtkWidget *root)
{
  gboolean has = GTK_IS_MENU_BUTTON (root) && gtk_menu_button_get_primary (GTK_MENU_BUTTON (root)) && gtk_widget_get_mapped (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && !has; child = gtk_widget_get_next_sibling (child))
    has = has_main_menu (child);
  return has;
}

/* What F10 opens is in sight, also where the stories are not. */
static void
in_main_menu (PivotWindow *window)
{
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      pivot_test_do (window, views[i]);
      g_assert_true (has_main_menu (GTK_WIDGET (window)));
    }
  pivot_test_do (window, "win.write");
  pivot_test_do (window, "win.show-library");
  g_assert_true (has_main_menu (GTK_WIDGET (window)));
}

static void
test_main_menu (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_main_menu);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/story-header/main-menu", test_main_menu);
  return g_test_run ();
}
