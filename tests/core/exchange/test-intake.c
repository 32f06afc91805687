/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-intake.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pivot-test.h"

/* A string and its length, so that NUL bytes count. */
#define BYTES(literal) literal, sizeof (literal) - 1

static const struct
{
  const char *name;
  const char *bytes;
  gsize       length;
  int         code; /* -1 where it passes */
} contents[] = {
  { "text", BYTES ("I was late.\n"), -1 },
  { "no line break", BYTES ("x"), -1 },
  { "a byte order mark", BYTES ("\xef\xbb\xbftext"), -1 },
  { "other scripts", BYTES ("Ich habe gefehlt — 漢字"), -1 },
  { "empty", BYTES (""), PIVOT_INTAKE_ERROR_EMPTY },
  { "blank", BYTES (" \r\n\t\n"), PIVOT_INTAKE_ERROR_EMPTY },
  { "a lone byte order mark", BYTES ("\xef\xbb\xbf\n"), PIVOT_INTAKE_ERROR_EMPTY },
  { "blanks of Unicode", BYTES ("\xc2\xa0\xe2\x80\x83\n"), PIVOT_INTAKE_ERROR_EMPTY },
  { "a NUL", BYTES ("I was\0late"), PIVOT_INTAKE_ERROR_NUL },
  { "a NUL at the end", BYTES ("I was late\0"), PIVOT_INTAKE_ERROR_NUL },
  { "Latin-1", BYTES ("caf\xe9 closed"), PIVOT_INTAKE_ERROR_ENCODING },
  { "a cut character", BYTES ("caf\xc3"), PIVOT_INTAKE_ERROR_ENCODING },
  { "a surrogate", BYTES ("\xed\xa0\x80"), PIVOT_INTAKE_ERROR_ENCODING },
};

static void
test_contents (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "file", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;

      g_test_message ("%s", contents[i].name);
      pivot_test_write (folder, "file", contents[i].bytes, (gssize) contents[i].length);
      text = pivot_intake_read_path (path, &error);
      if (contents[i].code < 0)
        {
          g_assert_no_error (error);
          g_assert_cmpstr (text, ==, contents[i].bytes);
        }
      else
        {
          g_assert_error (error, PIVOT_INTAKE_ERROR, contents[i].code);
          g_assert_null (text);
        }
    }
}

static void
test_encoding_says_where (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (pivot_intake_check ("caf\xe9", 4, PIVOT_INTAKE_TEXT_LIMIT, &error));
  g_assert_cmpstr (error->message, ==, "The text is not UTF-8 from byte 3 on.");
}

static void
write_filled (const char *folder,
              const char *start,
              gsize       length)
{
  g_autofree char *bytes = g_malloc (length);

  memset (bytes, ' ', length);
  memcpy (bytes, start, strlen (start));
  pivot_test_write (folder, "file", bytes, (gssize) length);
}

static void
test_limits (void)
{
  static const struct
  {
    const char *start;
    gsize       length;
    gboolean    passes;
  } sizes[] = {
    { "text", PIVOT_INTAKE_TEXT_LIMIT, TRUE },
    { "text", PIVOT_INTAKE_TEXT_LIMIT + 1, FALSE },
    { "{}", PIVOT_INTAKE_TEXT_LIMIT + 1, TRUE },
    { " []", PIVOT_INTAKE_JSON_LIMIT, TRUE },
    { "{}", PIVOT_INTAKE_JSON_LIMIT + 1, FALSE },
  };
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "file", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;

      write_filled (folder, sizes[i].start, sizes[i].length);
      text = pivot_intake_read_path (path, &error);
      if (sizes[i].passes)
        g_assert_cmpuint (strlen (text), ==, sizes[i].length);
      else
        g_assert_error (error, PIVOT_INTAKE_ERROR, PIVOT_INTAKE_ERROR_LARGE);
    }
}

/* However long a file is, no more than the limit is taken from it. */
static void
test_bounded (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "file", NULL);
  g_autoptr (GError) error = NULL;
  g_autofd int fd = -1;

  pivot_test_write (folder, "file", "", 0);
  g_assert_cmpint (truncate (path, 50 * 1024 * 1024), ==, 0);
  fd = pivot_intake_open (path, &error);
  g_assert_no_error (error);
  g_assert_null (pivot_intake_read_fd (fd, &error));
  g_assert_error (error, PIVOT_INTAKE_ERROR, PIVOT_INTAKE_ERROR_LARGE);
  g_assert_cmpint (lseek (fd, 0, SEEK_CUR), ==, PIVOT_INTAKE_TEXT_LIMIT + 1);
}

static void
assert_refused (const char *path,
                GQuark      domain,
                int         code,
                const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (pivot_intake_read_path (path, &error));
  g_assert_error (error, domain, code);
  if (message != NULL)
    g_assert_cmpstr (error->message, ==, message);
}

static void
test_places (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *missing = g_build_filename (folder, "missing", NULL);
  g_autofree char *fifo = g_build_filename (folder, "fifo", NULL);
  g_autofree char *loop = g_build_filename (folder, "loop", NULL);
  g_autofree char *link = g_build_filename (folder, "link", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (mkfifo (fifo, 0600), ==, 0);
  g_assert_cmpint (symlink ("loop", loop), ==, 0);
  g_assert_cmpint (symlink ("file", link), ==, 0);
  pivot_test_write (folder, "file", "text", -1);

  assert_refused (missing, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "No such file or directory");
  assert_refused ("", G_IO_ERROR, G_IO_ERROR_NOT_FOUND, NULL);
  assert_refused (folder, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY, "Is a directory");
  assert_refused (loop, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS, NULL);
  assert_refused (fifo, PIVOT_INTAKE_ERROR, PIVOT_INTAKE_ERROR_NOT_REGULAR, "This is not a file with a text in it.");
  assert_refused ("/dev/zero", PIVOT_INTAKE_ERROR, PIVOT_INTAKE_ERROR_NOT_REGULAR, "This is not a file with a text in it.");
  text = pivot_intake_read_path (link, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, "text");
}

static void
test_pipe (void)
{
  g_autofd int reading = -1;
  int          ends[2];
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  g_assert_cmpint (pipe (ends), ==, 0);
  g_assert_cmpint (write (ends[1], "in pieces", 9), ==, 9);
  close (ends[1]);
  reading = ends[0];
  text = pivot_intake_read_fd (reading, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, "in pieces");
}

static void
test_unreadable (void)
{
  g_autoptr (GError) error = NULL;
  g_autofd int folder = open ("/", O_RDONLY | O_DIRECTORY);

  g_assert_null (pivot_intake_read_fd (folder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/intake/contents", test_contents);
  g_test_add_func ("/intake/encoding-says-where", test_encoding_says_where);
  g_test_add_func ("/intake/limits", test_limits);
  g_test_add_func ("/intake/bounded", test_bounded);
  g_test_add_func ("/intake/places", test_places);
  g_test_add_func ("/intake/pipe", test_pipe);
  g_test_add_func ("/intake/unreadable", test_unreadable);
  return g_test_run ();
}
