/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-offsets.h"

#include <string.h>

typedef struct
{
  const char *text;
  gsize       bytes;
  gsize       chars;
} Case;

static const Case cases[] = {
  { "", 0, 0 },
  { "plain", 0, 0 },
  { "plain", 3, 3 },
  { "plain", 5, 5 },
  { "é", 2, 1 },
  { "née Ω", 4, 3 },
  { "née Ω", 7, 5 },
  { "漢字 and", 3, 1 },
  { "漢字 and", 6, 2 },
  { "漢字 and", 10, 6 },
  { "a\U0001F9D1\u200D\U0001F4BB!", 1, 1 },
  { "a\U0001F9D1\u200D\U0001F4BB!", 5, 2 },
  { "a\U0001F9D1\u200D\U0001F4BB!", 8, 3 },
  { "a\U0001F9D1\u200D\U0001F4BB!", 12, 4 },
  { "a\U0001F9D1\u200D\U0001F4BB!", 13, 5 },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotOffsets) offsets = pivot_offsets_new (cases[i].text);

      g_assert_cmpuint (pivot_offsets_to_chars (offsets, cases[i].bytes), ==, cases[i].chars);
      g_assert_cmpuint (pivot_offsets_to_bytes (offsets, cases[i].chars), ==, cases[i].bytes);
    }
}

static void
test_beyond (void)
{
  g_autoptr (PivotOffsets) offsets = pivot_offsets_new ("née");

  g_assert_cmpuint (pivot_offsets_to_chars (offsets, 400), ==, 3);
  g_assert_cmpuint (pivot_offsets_to_bytes (offsets, 400), ==, 4);
}

/* Long enough for several milestones, with characters of every width across them. */
static void
test_long (void)
{
  GString *text = g_string_new (NULL);
  gsize    chars = 0;

  for (guint i = 0; i < 700; i++)
    g_string_append (text, "aéΩ漢\U0001F9D1");
  {
    g_autofree char *whole = g_string_free_and_steal (text);
    g_autoptr (PivotOffsets) offsets = pivot_offsets_new (whole);

    for (const char *p = whole; *p != '\0'; p = g_utf8_next_char (p), chars++)
      {
        g_assert_cmpuint (pivot_offsets_to_chars (offsets, (gsize) (p - whole)), ==, chars);
        g_assert_cmpuint (pivot_offsets_to_bytes (offsets, chars), ==, (gsize) (p - whole));
      }
    g_assert_cmpuint (pivot_offsets_to_bytes (offsets, chars), ==, strlen (whole));
  }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/offsets/cases", test_cases);
  g_test_add_func ("/app/offsets/beyond", test_beyond);
  g_test_add_func ("/app/offsets/long", test_long);
  return g_test_run ();
}
