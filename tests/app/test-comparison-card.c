/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"
#include "pivot-test-bench.h"

#include "app/compare/pivot-comparison-card.h"

/* From a phone's width to a wide screen's. */
#define NARROWEST 340
#define WIDEST 1600
#define STEP 20

#define MOST_CHIPS 6

static const PivotTurnChip chips[MOST_CHIPS] = {
  { (char *) "+ Ownership in the first person", (char *) "Won", TRUE },
  { (char *) "+ What was not done", (char *) "Won", TRUE },
  { (char *) "− Hedged ownership", (char *) "Shed", TRUE },
  { (char *) "− Blame of others", (char *) "Shed", TRUE },
  { (char *) "− A cost that nobody counted", (char *) "Lost", FALSE },
  { (char *) "− One more", (char *) "Lost", FALSE },
};

static GtkWidget *
card_of (guint    n_chips,
         gboolean narrow)
{
  const PivotComparisonLook look = { narrow, narrow, PIVOT_TAKING_BACK };
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  g_autoptr (GPtrArray) listed = g_ptr_array_new ();
  g_autoptr (GArray) stops = g_array_new (FALSE, FALSE, sizeof (PivotChangeStop));
  const PivotComparisonStage state = { (char *) "3 changes", 3, lines, listed, (char *) "4 s longer", NULL };

  for (guint i = 0; i < n_chips; i++)
    g_ptr_array_add (listed, (gpointer) &chips[i]);
  return pivot_comparison_card_new (PIVOT_STAGE_ROOT_CAUSE, &state, &look, stops);
}

static GtkWidget *
find_label (GtkWidget  *root,
            const char *text)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_label (child, text);
  return found;
}

/* It has a size that its text has room in, within the card. */
static void
assert_painted (GtkWidget  *card,
                const char *text)
{
  GtkWidget      *label = find_label (card, text);
  graphene_rect_t bounds;
  int             height = 0;

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_get_child_visible (label));
  g_assert_true (gtk_widget_compute_bounds (label, card, &bounds));
  g_assert_cmpfloat (bounds.size.width, >, 0);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, (int) bounds.size.width, &height, NULL, NULL, NULL);
  g_assert_cmpfloat (bounds.size.height, >=, height);
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (card));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (card));
}

static void
assert_fits (GtkWidget *card,
             guint      n_chips,
             int        width)
{
  int least = 0;
  int height = 0;

  gtk_widget_measure (card, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_test_message ("%u at %d, at least %d", n_chips, width, least);
  g_assert_cmpint (least, <=, width);
  gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  gtk_widget_allocate (card, width, height, -1, NULL);
  for (guint i = 0; i < n_chips; i++)
    assert_painted (card, chips[i].text);
  assert_painted (card, "4 s longer");
  assert_painted (card, "3 changes");
  assert_painted (card, "Restore Stage");
}

/* However many rules judge otherwise, each is seen at every width. */
static void
test_every_width (gconstpointer data)
{
  const gboolean narrow = GPOINTER_TO_INT (data);

  for (guint n_chips = 0; n_chips <= MOST_CHIPS; n_chips++)
    {
      GtkWidget *window = gtk_window_new ();
      GtkWidget *card = card_of (n_chips, narrow);

      gtk_window_set_child (GTK_WINDOW (window), card);
      for (int width = narrow ? NARROWEST : 560; width <= WIDEST; width += STEP)
        assert_fits (card, n_chips, width);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_bench_init (&argc, &argv);
  g_test_add_data_func ("/comparison-card/wide", GINT_TO_POINTER (FALSE), test_every_width);
  g_test_add_data_func ("/comparison-card/narrow", GINT_TO_POINTER (TRUE), test_every_width);
  return g_test_run ();
}
