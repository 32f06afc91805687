/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-hyphens.h"
#include "paper/pivot-press.h"

#include <string.h>

/* A dictionary of a test's own, in the folder where one of a system is, for the language "xx". */
#define PATTERNS "UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\n1ba\n1be\n1bä\n"

/* Dots are where a word may be parted. */
static const struct
{
  const char *language;
  const char *text;
  const char *parted;
} words[] = {
  { "xx", "abababababab", "aba.ba.ba.babab" },
  { "xx", "Äbäbäbäbäbäb, abababababab!", "Äbä.bä.bä.bäbäb, aba.ba.ba.babab!" },
  { "xx-YY", "abababababab", "aba.ba.ba.babab" },
  /* Too short, too near to either end, no word, or parted by the writer. */
  { "xx", "abababa", "abababa" },
  { "xx", "aaaaaaaabab", "aaaaaaaabab" },
  { "xx", "12 345,678.9012", "12 345,678.9012" },
  { "xx", "a.bababababab", "a.bababababab" },
  { "xx", "", "" },
  /* English never is, nor what nobody knows how to part. */
  { "en", "abababababab", NULL },
  { "en-GB", "abababababab", NULL },
  { "yy", "abababababab", NULL },
  { "", "abababababab", NULL },
  { "../xx", "abababababab", NULL },
};

static void
put_dictionaries (void)
{
  static const char *const names[] = { "hyph_xx.dic", "hyph_en.dic", "hyph_en_GB.dic" };
  g_autofree char         *folder = g_build_filename (g_get_user_data_dir (), "hyphen", NULL);

  g_mkdir_with_parents (folder, 0700);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_assert_true (g_file_set_contents (path, PATTERNS, -1, NULL));
    }
}

static char *
with_dots (const char *text)
{
  g_auto (GStrv) pieces = g_strsplit (text, PIVOT_SOFT_HYPHEN, -1);

  return g_strjoinv (".", pieces);
}

static char *
with_hyphens (const char *text)
{
  g_auto (GStrv) pieces = g_strsplit (text, ".", -1);

  return g_strjoinv (PIVOT_SOFT_HYPHEN, pieces);
}

static void
test_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (PivotHyphens) hyphens = pivot_hyphens_new (words[i].language);
      g_autofree char *given = strchr (words[i].text, ',') == NULL ? with_hyphens (words[i].text) : g_strdup (words[i].text);
      g_autofree char *inserted = NULL;
      g_autofree char *shown = NULL;

      g_assert_cmpint (hyphens != NULL, ==, words[i].parted != NULL);
      if (hyphens == NULL)
        continue;
      inserted = pivot_hyphens_insert (hyphens, given);
      shown = with_dots (inserted);
      g_assert_cmpstr (shown, ==, words[i].parted);
    }
}

/* All that is set, with a stroke between lines. */
static char *
set_lines (const char       *language,
           const char       *text,
           const PivotStyle *style,
           double            width)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPress) press = pivot_press_new (&error);
  g_autoptr (PivotLines) lines = NULL;
  GString *all = g_string_new (NULL);

  g_assert_no_error (error);
  pivot_press_begin (press, language);
  lines = pivot_press_set (press, text, style, width, PIVOT_RAG_COLUMN);
  for (guint i = 0; i < pivot_lines_get_length (lines); i++)
    {
      g_autofree char *line = pivot_lines_dup_text (lines, i);

      g_string_append_printf (all, i > 0 ? "|%s" : "%s", line);
      g_assert_cmpfloat (pivot_lines_get_width (lines, i, NULL), <=, width);
    }
  return g_string_free (all, FALSE);
}

/* Only the hyphens that a line ends with are left; what stands out is parted only where it is wider than its line. */
static void
test_lines (void)
{
  const PivotStyle text = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_REGULAR, 10, PIVOT_INK_BLACK };
  const PivotStyle title = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_BOLD, 10, PIVOT_INK_BLACK };
  g_autofree char *parted = set_lines ("xx", "mmmmm abababababab", &text, 110);
  g_autofree char *whole = set_lines ("en", "mmmmm abababababab", &text, 110);
  g_autofree char *kept = set_lines ("xx", "mmmmm abababababab", &title, 110);
  g_autofree char *wide = set_lines ("xx", "abababababababababab", &title, 80);

  g_assert_nonnull (strstr (parted, PIVOT_SOFT_HYPHEN "|"));
  g_assert_cmpint (g_strv_length (g_strsplit (parted, PIVOT_SOFT_HYPHEN, -1)), ==, 2);
  g_assert_cmpstr (whole, ==, "mmmmm|abababababab");
  g_assert_cmpstr (kept, ==, "mmmmm|abababababab");
  g_assert_nonnull (strstr (wide, PIVOT_SOFT_HYPHEN "|"));
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *data = g_dir_make_tmp ("pivot-hyphens-XXXXXX", NULL);

  g_setenv ("XDG_DATA_HOME", data, TRUE);
  g_setenv ("XDG_DATA_DIRS", data, TRUE);
  g_test_init (&argc, &argv, NULL);
  put_dictionaries ();
  g_test_add_func ("/hyphens/words", test_words);
  g_test_add_func ("/hyphens/lines", test_lines);
  return g_test_run ();
}
