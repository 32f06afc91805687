/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/preferences/pivot-pace-page.h"
#include "app/preferences/pivot-preferences-dialog.h"

static const char *const codes[] = { "de_DE", "en_US", NULL };
static const char *const names[] = { "German", "English", NULL };
static const char *const nothing[] = { NULL };

static AdwDialog *
present (PivotWindow       *window,
         const char *const *its_codes,
         const char *const *its_names)
{
  AdwDialog *dialog = pivot_preferences_dialog_new ("/stories", its_codes, its_names);

  adw_dialog_present (dialog, GTK_WIDGET (window));
  pivot_test_settle ();
  return dialog;
}

static AdwComboRow *
find_language (AdwDialog *dialog)
{
  return ADW_COMBO_ROW (pivot_test_find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW));
}

static void
assert_language (AdwDialog  *dialog,
                 const char *expected)
{
  g_autofree char *language = NULL;

  g_object_get (dialog, "language", &language, NULL);
  g_assert_cmpstr (language, ==, expected);
}

static void
in_language (PivotWindow *window)
{
  AdwDialog *dialog = present (window, codes, names);

  /* Nothing is chosen for the user. */
  assert_language (dialog, "en");
  g_assert_cmpuint (adw_combo_row_get_selected (find_language (dialog)), ==, 1);
  adw_combo_row_set_selected (find_language (dialog), 0);
  assert_language (dialog, "de_DE");
  adw_dialog_force_close (dialog);
  pivot_test_settle ();

  /* The choice lasts, also where its dictionary is gone. */
  dialog = present (window, nothing, nothing);
  assert_language (dialog, "de_DE");
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (find_language (dialog))));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (find_language (dialog))), ==, "No spelling dictionary for it is installed, so nothing is marked");
  adw_dialog_force_close (dialog);
}

static void
test_language (void)
{
  pivot_test_app_run (NULL, 0, in_language);
}

static void
in_pace (PivotWindow *window)
{
  AdwDialog         *dialog = present (window, codes, names);
  AdwNavigationPage *page = NULL;
  double             pace = 0;

  g_signal_emit_by_name (pivot_test_find (GTK_WIDGET (dialog), ADW_TYPE_BUTTON_ROW), "activated");
  pivot_test_settle ();
  page = pivot_test_find (GTK_WIDGET (dialog), PIVOT_TYPE_PACE_PAGE);
  g_assert_nonnull (page);
  g_signal_emit_by_name (page, "measured", 137.0);
  pivot_test_settle ();
  g_object_get (dialog, "pace", &pace, NULL);
  g_assert_cmpfloat_with_epsilon (pace, 137, 1e-9);
  g_assert_null (pivot_test_find (GTK_WIDGET (dialog), PIVOT_TYPE_PACE_PAGE));
  adw_dialog_force_close (dialog);
}

static void
test_pace (void)
{
  pivot_test_app_run (NULL, 0, in_pace);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/preferences-dialog/language", test_language);
  g_test_add_func ("/preferences-dialog/pace", test_pace);
  return g_test_run ();
}
