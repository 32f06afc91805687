/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/pivot-stage-text.h"
#include "pivot-test-bench.h"

#define SENTENCE "The locks of twelve depots failed. "

typedef struct
{
  guint       n_sentences; /* in a paragraph */
  guint       n_paragraphs;
  const char *heading; /* of what is asked or said; NULL where it is pasted at once */
} Case;

static const Case cases[] = {
  { 3, 2, NULL },
  { 1000, 3, "Paste a Very Long Text?" },
  { 2000, 1, "Too Long to Paste" },
  { 9000, 1, "Too Long to Paste" },
};

static const PivotTestStory stories[] = { { "One", { "", "", "", "" } } };

static char *
make_text (const Case *its)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < its->n_paragraphs; i++)
    {
      for (guint j = 0; j < its->n_sentences; j++)
        g_string_append (text, SENTENCE);
      g_string_append_c (text, '\n');
    }
  return g_string_free_and_steal (text);
}

static gboolean
is_answered (gpointer window)
{
  g_autofree char *written = pivot_stage_text_dup_text (pivot_test_find (window, PIVOT_TYPE_STAGE_TEXT));

  return written[0] != '\0' || pivot_test_find (window, ADW_TYPE_ALERT_DIALOG) != NULL;
}

static void
check (PivotWindow *window,
       const Case  *expected)
{
  PivotStageText  *into = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_STAGE_TEXT);
  g_autofree char *text = make_text (expected);
  g_autofree char *written = NULL;
  AdwAlertDialog  *dialog = NULL;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (into)), text);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (into), "clipboard.paste", NULL));
  g_assert_true (pivot_test_wait (is_answered, window));
  pivot_test_settle ();
  dialog = pivot_test_find (GTK_WIDGET (window), ADW_TYPE_ALERT_DIALOG);
  written = pivot_stage_text_dup_text (into);

  g_assert_cmpstr (dialog != NULL ? adw_alert_dialog_get_heading (dialog) : NULL, ==, expected->heading);
  g_assert_cmpstr (written, ==, expected->heading == NULL ? text : "");
  if (dialog != NULL)
    adw_dialog_force_close (ADW_DIALOG (dialog));
  pivot_stage_text_show (into, "");
  pivot_test_settle ();
}

static void
in_cases (PivotWindow *window)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check (window, &cases[i]);
}

/* F-34 */
static void
test_cases (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_cases);
}

/* Nothing after a zero is lost. */
static void
in_zero (PivotWindow *window)
{
  static const char text[] = "one\0two";
  PivotStageText   *into = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_STAGE_TEXT);
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (GdkContentProvider) content = gdk_content_provider_new_for_bytes ("text/plain;charset=utf-8", bytes);
  g_autofree char *written = NULL;

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (into)), content);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (into), "clipboard.paste", NULL));
  g_assert_true (pivot_test_wait (is_answered, window));
  written = pivot_stage_text_dup_text (into);
  g_assert_cmpstr (written, ==, "one\uFFFDtwo");
  pivot_test_settle ();
  g_assert_true (pivot_test_shows (GTK_WIDGET (window), "Some of what was pasted is no text; “\uFFFD” takes its place."));
}

static void
test_zero (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_zero);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/paste/cases", test_cases);
  g_test_add_func ("/paste/zero", test_zero);
  return g_test_run ();
}
