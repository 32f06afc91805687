/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-line-reader.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "pivot-test.h"

#define LIMIT 8
#define MAX_LINES 4

static const struct
{
  const char *name;
  const char *bytes;
  guint       n_lines;
  const char *lines[MAX_LINES];
  gboolean    cut[MAX_LINES];
} cases[] = {
  { "nothing", "", 0, { NULL }, { FALSE } },
  { "one", "a\n", 1, { "a" }, { FALSE } },
  { "an open end", "a\nb", 2, { "a", "b" }, { FALSE } },
  { "empty lines", "\n\na\n", 3, { "", "", "a" }, { FALSE } },
  { "carriage returns", "a\r\n\r\nb\r", 3, { "a", "", "b" }, { FALSE } },
  { "as long as the limit", "12345678\na\n", 2, { "12345678", "a" }, { FALSE } },
  { "a long one is passed over", "123456789 and more\na\n", 2, { "12345678", "a" }, { TRUE, FALSE } },
  { "long ones only", "123456789\n123456789", 2, { "12345678", "12345678" }, { TRUE, TRUE } },
};

static void
test_cases (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "file", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofd int fd = -1;
      g_autoptr (PivotLineReader) reader = NULL;
      g_autoptr (GError) error = NULL;
      PivotLine line;

      g_test_message ("%s", cases[i].name);
      pivot_test_write (folder, "file", cases[i].bytes, -1);
      fd = open (path, O_RDONLY | O_CLOEXEC);
      reader = pivot_line_reader_new (fd, LIMIT);
      for (guint j = 0; j < cases[i].n_lines; j++)
        {
          g_assert_true (pivot_line_reader_next (reader, &line, &error));
          g_assert_cmpstr (line.bytes, ==, cases[i].lines[j]);
          g_assert_cmpuint (line.length, ==, strlen (cases[i].lines[j]));
          g_assert_cmpint (line.cut, ==, cases[i].cut[j]);
        }
      g_assert_false (pivot_line_reader_next (reader, &line, &error));
      g_assert_no_error (error);
    }
}

static void
test_nul (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "file", NULL);
  g_autofd int     fd = -1;
  g_autoptr (PivotLineReader) reader = NULL;
  PivotLine line;

  pivot_test_write (folder, "file", "a\0b\nc", 5);
  fd = open (path, O_RDONLY | O_CLOEXEC);
  reader = pivot_line_reader_new (fd, LIMIT);
  g_assert_true (pivot_line_reader_next (reader, &line, NULL));
  g_assert_cmpmem (line.bytes, line.length, "a\0b", 3);
  g_assert_true (pivot_line_reader_next (reader, &line, NULL));
  g_assert_cmpstr (line.bytes, ==, "c");
}

/* A line that spans many blocks is kept, or passed over, whole. */
static void
test_blocks (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "file", NULL);
  g_autofree char *bytes = g_strnfill (300001, 'x');
  PivotLine        line;

  bytes[300000] = '\n';
  pivot_test_write (folder, "file", bytes, 300001);
  for (gsize limit = 299999; limit <= 300001; limit++)
    {
      g_autofd int fd = open (path, O_RDONLY | O_CLOEXEC);
      g_autoptr (PivotLineReader) reader = pivot_line_reader_new (fd, limit);

      g_assert_true (pivot_line_reader_next (reader, &line, NULL));
      g_assert_cmpuint (line.length, ==, MIN (limit, 300000));
      g_assert_cmpint (line.cut, ==, limit < 300000);
      g_assert_false (pivot_line_reader_next (reader, &line, NULL));
    }
}

static void
test_failure (void)
{
  g_autofd int folder = open ("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  g_autoptr (PivotLineReader) reader = pivot_line_reader_new (folder, LIMIT);
  g_autoptr (GError) error = NULL;
  PivotLine line;

  g_assert_false (pivot_line_reader_next (reader, &line, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/line-reader/cases", test_cases);
  g_test_add_func ("/line-reader/nul", test_nul);
  g_test_add_func ("/line-reader/blocks", test_blocks);
  g_test_add_func ("/line-reader/failure", test_failure);
  return g_test_run ();
}
