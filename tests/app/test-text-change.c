/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-text-change.h"

#include <string.h>

typedef struct
{
  const char   *from;
  const char   *to;
  gsize         start;
  gsize         removed;
  gsize         inserted;
  PivotEditKind kind;
} Case;

static const Case cases[] = {
  { "", "a", 0, 0, 1, PIVOT_EDIT_TYPING },
  { "ab", "abc", 2, 0, 1, PIVOT_EDIT_TYPING },
  { "ac", "abc", 1, 0, 1, PIVOT_EDIT_TYPING },
  { "one", "one\n", 3, 0, 1, PIVOT_EDIT_TYPING },
  { "", "日本語", 0, 0, 9, PIVOT_EDIT_TYPING },
  { "", "one\ntwo", 0, 0, 7, PIVOT_EDIT_STEP },
  { "", "a whole sentence at once", 0, 0, 24, PIVOT_EDIT_STEP },
  { "abc", "ab", 2, 1, 0, PIVOT_EDIT_ERASING },
  { "abc", "ac", 1, 1, 0, PIVOT_EDIT_ERASING },
  { "one two", "one ", 4, 3, 0, PIVOT_EDIT_ERASING },
  { "one two", "one", 3, 4, 0, PIVOT_EDIT_ERASING },
  { "one two three", "one", 3, 10, 0, PIVOT_EDIT_STEP },
  { "all of it", "x", 0, 9, 1, PIVOT_EDIT_STEP },
  { "I led it", "I ran it", 2, 3, 3, PIVOT_EDIT_STEP },
  /* Characters that start or end alike are not parted. */
  { "é", "è", 0, 2, 2, PIVOT_EDIT_STEP },
  { "xéy", "xèy", 1, 2, 2, PIVOT_EDIT_STEP },
  { "Ĩ", "Ũ", 0, 2, 2, PIVOT_EDIT_STEP },
  { "a\U0001F600", "a\U0001F601", 1, 4, 4, PIVOT_EDIT_STEP },
  { "aa", "aaa", 2, 0, 1, PIVOT_EDIT_TYPING },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case     *expected = &cases[i];
      PivotTextChange change = pivot_text_change_between (expected->from, expected->to, PIVOT_ANYWHERE);

      g_test_message ("“%s” to “%s”", expected->from, expected->to);
      g_assert_cmpuint (change.start, ==, expected->start);
      g_assert_cmpuint (change.removed, ==, expected->removed);
      g_assert_cmpuint (change.inserted, ==, expected->inserted);
      g_assert_cmpint (pivot_text_change_get_kind (&change, expected->from, expected->to), ==, expected->kind);
      g_assert_cmpuint (pivot_text_change_get_end (&change), ==, expected->start + expected->inserted);
    }
}

static void
test_nothing (void)
{
  PivotTextChange same = pivot_text_change_between ("née", "née", PIVOT_ANYWHERE);
  PivotTextChange other = pivot_text_change_between ("née", "né", PIVOT_ANYWHERE);

  g_assert_true (pivot_text_change_is_nothing (&same));
  g_assert_false (pivot_text_change_is_nothing (&other));
}

static char *
make_text (GRand *rand)
{
  static const char *const pieces[] = { "a", "b", " ", "\n", "é", "è", "漢", "\U0001F600", "\U0001F601" };
  GString                 *text = g_string_new (NULL);

  for (int i = g_rand_int_range (rand, 0, 12); i > 0; i--)
    g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free_and_steal (text);
}

/* Any two texts: the replacement leads from one to the other and parts no character. */
static void
test_any (void)
{
  GRand *rand = g_rand_new_with_seed (20260302);

  for (guint i = 0; i < 5000; i++)
    {
      g_autofree char *from = make_text (rand);
      g_autofree char *to = make_text (rand);
      gsize            caret = (gsize) g_rand_int_range (rand, 0, 40);
      PivotTextChange  change = pivot_text_change_between (from, to, caret);
      g_autofree char *inserted = g_strndup (to + change.start, change.inserted);
      g_autofree char *before = g_strndup (from, change.start);
      g_autofree char *made = g_strconcat (before, inserted, from + change.start + change.removed, NULL);

      g_assert_cmpstr (made, ==, to);
      g_assert_true (g_utf8_validate (inserted, -1, NULL));
      g_assert_true (g_utf8_validate (before, -1, NULL));
      g_assert_true (g_utf8_validate (from + change.start, (gssize) change.removed, NULL));
    }
  g_rand_free (rand);
}

typedef struct
{
  const char *from;
  const char *to;
  gsize       caret;
  gsize       start;
  gsize       removed;
  gsize       inserted;
} CaretCase;

/* Where the same letters stand side by side, the caret tells which of them changed. */
static const CaretCase caret_cases[] = {
  { "aa", "aaa", 1, 0, 0, 1 },
  { "aa", "aaa", 2, 1, 0, 1 },
  { "aa", "aaa", 3, 2, 0, 1 },
  { "of depots", "of  depots", 3, 2, 0, 1 },
  { "aaa", "aa", 0, 0, 1, 0 },
  { "aaa", "aa", 1, 1, 1, 0 },
  { "éé", "ééé", 2, 0, 0, 2 },
  /* A caret that stands elsewhere does not make the change larger. */
  { "one two", "one to", 6, 5, 1, 0 },
  { "one two", "one to", 0, 5, 1, 0 },
  { "I led", "I led it", 0, 5, 0, 3 },
};

static void
test_caret (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (caret_cases); i++)
    {
      const CaretCase *expected = &caret_cases[i];
      PivotTextChange  change = pivot_text_change_between (expected->from, expected->to, expected->caret);

      g_test_message ("“%s” to “%s” at %zu", expected->from, expected->to, expected->caret);
      g_assert_cmpuint (change.start, ==, expected->start);
      g_assert_cmpuint (change.removed, ==, expected->removed);
      g_assert_cmpuint (change.inserted, ==, expected->inserted);
    }
}

static void
test_find_undone (void)
{
  g_assert_cmpuint (pivot_text_change_find_undone (8, 8, 5), ==, 5);
  g_assert_cmpuint (pivot_text_change_find_undone (3, 10, 12), ==, 5);
  g_assert_cmpuint (pivot_text_change_find_undone (0, 10, 4), ==, 0);
  g_assert_cmpuint (pivot_text_change_find_undone (99, 10, 4), ==, 4);
}

static void
test_make_edit (void)
{
  PivotEdit edit = pivot_text_change_make_edit ("I led", "I led it", 8, 77);

  g_assert_cmpint (edit.kind, ==, PIVOT_EDIT_TYPING);
  g_assert_cmpuint (edit.caret, ==, 8);
  g_assert_cmpint (edit.time, ==, 77);
  g_assert_false (edit.in_fact);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/text-change/cases", test_cases);
  g_test_add_func ("/app/text-change/nothing", test_nothing);
  g_test_add_func ("/app/text-change/any", test_any);
  g_test_add_func ("/app/text-change/caret", test_caret);
  g_test_add_func ("/app/text-change/find-undone", test_find_undone);
  g_test_add_func ("/app/text-change/make-edit", test_make_edit);
  return g_test_run ();
}
