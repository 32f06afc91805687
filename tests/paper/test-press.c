/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-press.h"

#include <string.h>

#define WIDTH 180.0

static const PivotStyle text_style = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_REGULAR, 11, PIVOT_INK_BLACK };

/* All that was set, with its lines joined. */
static char *
join (PivotLines *lines)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < pivot_lines_get_length (lines); i++)
    {
      g_autofree char *line = pivot_lines_dup_text (lines, i);

      g_string_append_printf (text, i > 0 ? "|%s" : "%s", line);
    }
  return g_string_free (text, FALSE);
}

static const struct
{
  const char *text;
  PivotRag    rag;
  const char *lines;
} cases[] = {
  { "", PIVOT_RAG_TEXT, "" },
  { "Short.", PIVOT_RAG_TEXT, "Short." },
  { "A line that is longer than the column is.", PIVOT_RAG_TEXT, "A line that is longer than the|column is." },
  /* No word stands alone in the last line. */
  { "Every word of this stood in one rhyme.", PIVOT_RAG_TEXT, "Every word of this stood in|one rhyme." },
  /* A title has lines of about the same length. */
  { "Every word of this stood in one rhyme.", PIVOT_RAG_TITLE, "Every word of this|stood in one rhyme." },
  /* A number keeps its unit. */
  { "They said that it was about 90 % of it.", PIVOT_RAG_TEXT, "They said that it was about|90 % of it." },
  /* A word is not cut for a better end. */
  { "Of the Donaudampfschifffahrtsges, too", PIVOT_RAG_TITLE, "Of the|Donaudampfschifffahrtsges, too" },
  /* What is longer than a line is broken anywhere, and no hyphen is added. */
  { "Donaudampfschifffahrtsgesellschaftskapitän", PIVOT_RAG_TEXT, "Donaudampfschifffahrtsgesellsc|haftskapitän" },
};

static void
test_lines (void)
{
  g_autoptr (PivotPress) press = pivot_press_new (NULL);

  pivot_press_begin (press, "en");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotLines) lines = pivot_press_set (press, cases[i].text, &text_style, WIDTH, cases[i].rag);
      g_autofree char *joined = join (lines);

      g_assert_cmpstr (joined, ==, cases[i].lines);
      for (guint j = 0; j < pivot_lines_get_length (lines); j++)
        g_assert_cmpfloat (pivot_lines_get_width (lines, j, NULL), <=, WIDTH);
    }
}

static const struct
{
  const char *text;
  const char *lines;
} shortened[] = {
  { "Fits.", "Fits." },
  { "This has far more words than two lines can hold, so that the last of them have to go.", "This has far more words than|two lines can hold, so that…" },
  { "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikbesitzerverein", "Donaudampfschifffahrtsgesellsc|haftskapitänsmützenfabrikbes…" },
};

static void
test_short (void)
{
  g_autoptr (PivotPress) press = pivot_press_new (NULL);

  pivot_press_begin (press, "en");
  for (guint i = 0; i < G_N_ELEMENTS (shortened); i++)
    {
      g_autoptr (PivotLines) lines = pivot_press_set_short (press, shortened[i].text, &text_style, WIDTH, 2);
      g_autofree char *joined = join (lines);

      g_assert_cmpstr (joined, ==, shortened[i].lines);
    }
}

/* What was set for one story is not kept for the next. */
static void
test_again (void)
{
  g_autoptr (PivotPress) press = pivot_press_new (NULL);
  g_autoptr (PivotLines) first = NULL;
  g_autoptr (PivotLines) second = NULL;
  g_autoptr (PivotLines) third = NULL;

  pivot_press_begin (press, "en");
  first = pivot_press_set (press, "The same.", &text_style, WIDTH, PIVOT_RAG_TEXT);
  second = pivot_press_set (press, "The same.", &text_style, WIDTH, PIVOT_RAG_TEXT);
  g_assert_true (first == second);
  pivot_press_begin (press, "en");
  third = pivot_press_set (press, "The same.", &text_style, WIDTH, PIVOT_RAG_TEXT);
  g_assert_true (first != third);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/press/lines", test_lines);
  g_test_add_func ("/press/short", test_short);
  g_test_add_func ("/press/again", test_again);
  return g_test_run ();
}
