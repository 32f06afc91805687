/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include "app/window/pivot-desk-state.h"

static const struct
{
  const char *name;
  gboolean    library_beside;
  gboolean    rubric_beside;
  PivotWidth  width;
  gboolean    show_library;
  gboolean    show_rubric;
} widths[] = {
  { "wide-both", TRUE, TRUE, PIVOT_WIDTH_WIDE, TRUE, TRUE },
  { "wide-neither", FALSE, FALSE, PIVOT_WIDTH_WIDE, FALSE, FALSE },
  { "medium-both", TRUE, TRUE, PIVOT_WIDTH_MEDIUM, FALSE, TRUE },
  { "medium-without-rubric", TRUE, FALSE, PIVOT_WIDTH_MEDIUM, FALSE, FALSE },
  { "narrow-both", TRUE, TRUE, PIVOT_WIDTH_NARROW, FALSE, FALSE },
  { "narrow-neither", FALSE, FALSE, PIVOT_WIDTH_NARROW, FALSE, FALSE },
  { "slim-both", TRUE, TRUE, PIVOT_WIDTH_SLIM, FALSE, FALSE },
};

static void
test_width (gconstpointer data)
{
  const guint    i = GPOINTER_TO_UINT (data);
  PivotDeskState state = pivot_desk_state_new (widths[i].library_beside, widths[i].rubric_beside);

  state = pivot_desk_state_with_width (state, widths[i].width);
  g_assert_cmpint (state.width, ==, widths[i].width);
  g_assert_cmpint (state.show_library, ==, widths[i].show_library);
  g_assert_cmpint (state.show_rubric, ==, widths[i].show_rubric);

  state = pivot_desk_state_with_width (state, PIVOT_WIDTH_WIDE);
  g_assert_cmpint (state.show_library, ==, widths[i].library_beside);
  g_assert_cmpint (state.show_rubric, ==, widths[i].rubric_beside);
}

/* What is opened and closed at one width, and what then stands beside the text. */
static const struct
{
  const char *name;
  PivotWidth  width;
  gboolean    show_library;
  gboolean    show_rubric;
  gboolean    library_beside;
  gboolean    rubric_beside;
} wishes[] = {
  { "wide-hides", PIVOT_WIDTH_WIDE, FALSE, FALSE, FALSE, FALSE },
  { "medium-shows-library-for-now", PIVOT_WIDTH_MEDIUM, TRUE, TRUE, TRUE, TRUE },
  { "medium-hides-library-for-now", PIVOT_WIDTH_MEDIUM, FALSE, TRUE, TRUE, TRUE },
  { "medium-hides-rubric", PIVOT_WIDTH_MEDIUM, FALSE, FALSE, TRUE, FALSE },
  { "narrow-opens-sheet-for-now", PIVOT_WIDTH_NARROW, FALSE, TRUE, TRUE, TRUE },
  { "narrow-closes-sheet-for-now", PIVOT_WIDTH_NARROW, TRUE, FALSE, TRUE, TRUE },
};

static void
test_wish (gconstpointer data)
{
  const guint    i = GPOINTER_TO_UINT (data);
  PivotDeskState state = pivot_desk_state_with_width (pivot_desk_state_new (TRUE, TRUE), wishes[i].width);

  state = pivot_desk_state_with_library (state, wishes[i].show_library);
  state = pivot_desk_state_with_rubric (state, wishes[i].show_rubric);
  g_assert_cmpint (state.show_library, ==, wishes[i].show_library);
  g_assert_cmpint (state.show_rubric, ==, wishes[i].show_rubric);
  g_assert_cmpint (state.library_beside, ==, wishes[i].library_beside);
  g_assert_cmpint (state.rubric_beside, ==, wishes[i].rubric_beside);
}

static void
test_same_width_changes_nothing (void)
{
  PivotDeskState state = pivot_desk_state_with_width (pivot_desk_state_new (TRUE, TRUE), PIVOT_WIDTH_MEDIUM);

  state = pivot_desk_state_with_library (state, TRUE);
  state = pivot_desk_state_with_width (state, PIVOT_WIDTH_MEDIUM);
  g_assert_true (state.show_library);
}

/* The page one is on stays when only the cards change. */
static void
test_narrow_to_slim (void)
{
  PivotDeskState state = pivot_desk_state_with_width (pivot_desk_state_new (TRUE, TRUE), PIVOT_WIDTH_NARROW);

  state = pivot_desk_state_with_library (state, TRUE);
  state = pivot_desk_state_with_width (state, PIVOT_WIDTH_SLIM);
  g_assert_true (state.show_library);
  state = pivot_desk_state_with_rubric (pivot_desk_state_with_library (state, FALSE), TRUE);
  state = pivot_desk_state_with_width (state, PIVOT_WIDTH_NARROW);
  g_assert_false (state.show_library);
  g_assert_true (state.show_rubric);
}

static void
test_step (void)
{
  PivotDeskState state = pivot_desk_state_with_width (pivot_desk_state_new (TRUE, TRUE), PIVOT_WIDTH_SLIM);

  g_assert_false (state.show_library || state.show_rubric);
  state = pivot_desk_state_with_step (state, 1);
  g_assert_true (state.show_rubric && !state.show_library);
  state = pivot_desk_state_with_step (state, 1);
  g_assert_true (state.show_library && !state.show_rubric);
  state = pivot_desk_state_with_step (state, 1);
  g_assert_false (state.show_library || state.show_rubric);
  state = pivot_desk_state_with_step (state, -1);
  g_assert_true (state.show_library && !state.show_rubric);
  g_assert_true (state.library_beside && state.rubric_beside);
}

/* The panes come back as the user wants them, whatever the mode did with them. */
static void
test_alone (void)
{
  PivotDeskState state = pivot_desk_state_with_alone (pivot_desk_state_new (TRUE, FALSE), TRUE);

  g_assert_false (state.show_library || state.show_rubric);
  state = pivot_desk_state_with_library (state, FALSE);
  state = pivot_desk_state_with_width (state, PIVOT_WIDTH_MEDIUM);
  state = pivot_desk_state_with_width (state, PIVOT_WIDTH_WIDE);
  g_assert_false (state.show_library || state.show_rubric);
  state = pivot_desk_state_with_alone (state, FALSE);
  g_assert_true (state.show_library && !state.show_rubric);
}

/* What is seen of the story at a width, with what the user wants beside it, and what is in view back at the cards. */
static const struct
{
  const char *name;
  gboolean    library_beside;
  gboolean    rubric_beside;
  PivotWidth  width;
  gboolean    library_back;
  gboolean    rubric_back;
} views[] = {
  { "wide", TRUE, TRUE, PIVOT_WIDTH_WIDE, TRUE, TRUE },
  { "wide-without-rubric", TRUE, FALSE, PIVOT_WIDTH_WIDE, TRUE, FALSE },
  { "medium", TRUE, TRUE, PIVOT_WIDTH_MEDIUM, FALSE, TRUE },
  { "slim", TRUE, TRUE, PIVOT_WIDTH_SLIM, FALSE, FALSE },
};

static void
test_view (gconstpointer data)
{
  const guint    i = GPOINTER_TO_UINT (data);
  PivotDeskState state = pivot_desk_state_new (views[i].library_beside, views[i].rubric_beside);

  state = pivot_desk_state_with_view (pivot_desk_state_with_width (state, views[i].width), PIVOT_VIEW_REVISIONS);
  g_assert_false (state.show_library || state.show_rubric);
  /* A pane that is looked at beside the revisions is not wanted beside the cards for that. */
  state = pivot_desk_state_with_library (state, !views[i].library_beside);
  state = pivot_desk_state_with_rubric (state, TRUE);
  g_assert_false (state.show_rubric);
  state = pivot_desk_state_with_view (state, PIVOT_VIEW_WRITE);
  g_assert_cmpint (state.show_library, ==, views[i].library_back);
  g_assert_cmpint (state.show_rubric, ==, views[i].rubric_back);
}

static void
test_view_leaves_alone (void)
{
  PivotDeskState state = pivot_desk_state_with_alone (pivot_desk_state_new (TRUE, TRUE), TRUE);

  g_assert_true (pivot_desk_state_with_view (state, PIVOT_VIEW_WRITE).alone);
  state = pivot_desk_state_with_view (state, PIVOT_VIEW_REVISIONS);
  g_assert_false (state.alone || state.show_library || state.show_rubric);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *path = g_strconcat ("/desk-state/width/", widths[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_width);
    }
  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    {
      g_autofree char *path = g_strconcat ("/desk-state/wish/", wishes[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_wish);
    }
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *path = g_strconcat ("/desk-state/view/", views[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_view);
    }
  g_test_add_func ("/desk-state/view-leaves-alone", test_view_leaves_alone);
  g_test_add_func ("/desk-state/same-width-changes-nothing", test_same_width_changes_nothing);
  g_test_add_func ("/desk-state/narrow-to-slim", test_narrow_to_slim);
  g_test_add_func ("/desk-state/step", test_step);
  g_test_add_func ("/desk-state/alone", test_alone);
  return g_test_run ();
}
