/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include <string.h>

#include "app/contrast/pivot-contrast-view.h"
#include "app/contrast/pivot-rewrite-row.h"

static const PivotTestStory stories[] = {
  { "The Pass", { "We wanted 4,000 riders and got 610.", "The mistake was mine. The vendor never told us.", "", "" } },
};

static PivotContrastView *
get_view (PivotWindow *window)
{
  return pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_CONTRAST_VIEW);
}

static void
assert_cause (PivotWindow *window,
              const char  *expected)
{
  g_assert_cmpstr (pivot_draft_get_text (pivot_story_get_draft (pivot_window_get_story (window)), PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE), ==, expected);
}

#define VENDOR "The vendor never told us."
#define CHECK "I never checked the doors."

static void
replace (PivotWindow *window,
         const char  *old,
         const char  *sentence)
{
  const char *text = pivot_draft_get_text (pivot_story_get_draft (pivot_window_get_story (window)), PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE);
  guint32     start = (guint32) (strstr (text, old) - text);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "contrast.replace", "(iuss)", (int) PIVOT_STAGE_ROOT_CAUSE, start, old, sentence));
}

/* How many versions were kept because much of the text was replaced. */
static guint
count_replaced (PivotWindow *window)
{
  g_autoptr (PivotLibrary) library = NULL;
  g_autoptr (GPtrArray) revisions = NULL;
  guint count = 0;

  g_object_get (window, "library", &library, NULL);
  revisions = pivot_store_list_revisions (pivot_library_get_store (library), pivot_story_get_id (pivot_window_get_story (window)), NULL);
  for (guint i = 0; i < revisions->len; i++)
    count += ((PivotRevision *) g_ptr_array_index (revisions, i))->why == PIVOT_WHY_REPLACE;
  return count;
}

static void
in_sentence_is_replaced (PivotWindow *window)
{
  pivot_test_do (window, "win.contrast");
  replace (window, VENDOR, CHECK);
  assert_cause (window, "The mistake was mine. " CHECK);
  g_assert_cmpuint (count_replaced (window), ==, 1);
  pivot_test_do (window, "story.undo");
  assert_cause (window, "The mistake was mine. " VENDOR);
}

/* What is no longer where it was shown is left alone. */
static void
in_only_the_sentence_is_replaced (PivotWindow *window)
{
  pivot_test_do (window, "win.contrast");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "contrast.replace", "(iuss)", (int) PIVOT_STAGE_ROOT_CAUSE, 3, VENDOR, CHECK));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "contrast.replace", "(iuss)", (int) PIVOT_STAGE_ROOT_CAUSE, 3000, VENDOR, CHECK));
  assert_cause (window, "The mistake was mine. " VENDOR);
  g_assert_cmpuint (count_replaced (window), ==, 0);
}

static void
test_only_the_sentence_is_replaced (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_only_the_sentence_is_replaced);
}

static void
test_sentence_is_replaced (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_sentence_is_replaced);
}

/* Clicks what is shown under that label, and returns whether it was there. */
static gboolean
click_in (GtkWidget  *root,
          const char *label)
{
  if (!gtk_widget_get_mapped (root))
    return FALSE;
  if (GTK_IS_BUTTON (root) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (root)), label) == 0)
    {
      g_signal_emit_by_name (root, "clicked");
      return TRUE;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (click_in (child, label))
        return TRUE;
    }
  return FALSE;
}

static gboolean
click (PivotWindow *window,
       const char  *label)
{
  return click_in (GTK_WIDGET (get_view (window)), label);
}

static void
in_sentence_is_context (PivotWindow *window)
{
  pivot_test_do (window, "win.contrast");
  adw_view_stack_set_visible_child_name (pivot_test_find (GTK_WIDGET (get_view (window)), ADW_TYPE_VIEW_STACK), "sentences");
  pivot_test_settle ();
  g_assert_true (click (window, "Rewrite"));
  g_assert_true (click (window, "This Is _Context"));
  pivot_test_settle ();
  g_assert_false (click (window, "Rewrite"));
  g_assert_true (click (window, "Put Back"));
  pivot_test_settle ();
  g_assert_true (click (window, "Rewrite"));
}

static void
test_sentence_is_context (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_sentence_is_context);
}

/* An opening with blanks is not put into a card. */
static void
in_blanks_are_filled_first (PivotWindow *window)
{
  GtkTextView *field = NULL;
  GtkWidget   *row = NULL;

  pivot_test_do (window, "win.contrast");
  adw_view_stack_set_visible_child_name (pivot_test_find (GTK_WIDGET (get_view (window)), ADW_TYPE_VIEW_STACK), "sentences");
  pivot_test_settle ();
  g_assert_true (click (window, "Rewrite"));
  row = pivot_test_find (GTK_WIDGET (get_view (window)), PIVOT_TYPE_REWRITE_ROW);
  field = pivot_test_find (row, GTK_TYPE_TEXT_VIEW);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (field), "I did not tell ____ that the doors open inwards.", -1);
  g_assert_true (click (window, "Re_place in Card"));
  assert_cause (window, "The mistake was mine. " VENDOR);
}

static void
test_blanks_are_filled_first (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_blanks_are_filled_first);
}

static void
show_sentences (PivotWindow *window)
{
  pivot_test_do (window, "win.contrast");
  adw_view_stack_set_visible_child_name (pivot_test_find (GTK_WIDGET (get_view (window)), ADW_TYPE_VIEW_STACK), "sentences");
  pivot_test_settle ();
}

/* How many sentences there are to rewrite. */
static guint
count_rewrites (GtkWidget *root)
{
  guint count = PIVOT_IS_REWRITE_ROW (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    count += count_rewrites (child);
  return count;
}

/* What reads as owned can be called deflecting: it is to be turned then, the focus goes along, and both ways lead back. */
static void
in_sentence_is_disowned (PivotWindow *window)
{
  static const char *const rules[] = { "responsibility", NULL };
  g_autofree char         *hash = pivot_finding_hash_sentence ("The mistake was mine.", (PivotSpan) { 0, strlen ("The mistake was mine.") });

  show_sentences (window);
  g_assert_cmpuint (count_rewrites (GTK_WIDGET (get_view (window))), ==, 1);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "contrast.disown", "(^ass)", rules, hash));
      pivot_test_settle ();
      g_assert_cmpuint (count_rewrites (GTK_WIDGET (get_view (window))), ==, 2);
      if (i == 0)
        pivot_test_do (window, "story.undo");
    }
  g_assert_true (click (window, "Rewrite"));
  g_assert_true (click (window, "Put _Back"));
  pivot_test_settle ();
  g_assert_cmpuint (count_rewrites (GTK_WIDGET (get_view (window))), ==, 1);
}

static void
test_sentence_is_disowned (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_sentence_is_disowned);
}

/* The key that goes on from card to card puts the sentence into its card here, once it is whole. */
static void
in_key_replaces (PivotWindow *window)
{
  GtkTextView *field = NULL;

  show_sentences (window);
  g_assert_true (click (window, "Rewrite"));
  field = pivot_test_find (pivot_test_find (GTK_WIDGET (get_view (window)), PIVOT_TYPE_REWRITE_ROW), GTK_TYPE_TEXT_VIEW);
  pivot_test_do (window, "story.next-stage");
  assert_cause (window, "The mistake was mine. " VENDOR);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (field), CHECK, -1);
  gtk_widget_grab_focus (GTK_WIDGET (field));
  pivot_test_do (window, "story.next-stage");
  assert_cause (window, "The mistake was mine. " CHECK);
}

static void
test_key_replaces (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_key_replaces);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_app_init (&argc, &argv);
  g_test_add_func ("/contrast-sentences/sentence-is-replaced", test_sentence_is_replaced);
  g_test_add_func ("/contrast-sentences/only-the-sentence-is-replaced", test_only_the_sentence_is_replaced);
  g_test_add_func ("/contrast-sentences/sentence-is-context", test_sentence_is_context);
  g_test_add_func ("/contrast-sentences/blanks-are-filled-first", test_blanks_are_filled_first);
  g_test_add_func ("/contrast-sentences/sentence-is-disowned", test_sentence_is_disowned);
  g_test_add_func ("/contrast-sentences/key-replaces", test_key_replaces);
  return g_test_run ();
}
