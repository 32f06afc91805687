/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-trouble.h"

#include "pivot-test.h"

#include <errno.h>

static const struct
{
  int         number;
  const char *reason;
  int         code;
} troubles[] = {
  { ENOSPC, "The disk is full.", G_IO_ERROR_NO_SPACE },
  { EROFS, "The disk can only be read.", G_IO_ERROR_READ_ONLY },
  { EACCES, "You are not allowed to use it.", G_IO_ERROR_PERMISSION_DENIED },
  { ENOENT, "It is no longer there.", G_IO_ERROR_NOT_FOUND },
  { EIO, "The disk reports an error.", G_IO_ERROR_FAILED },
  { EDOM, "Numerical argument out of domain", G_IO_ERROR_FAILED },
};

static void
test_reasons (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (troubles); i++)
    {
      g_autoptr (GError) error = NULL;

      pivot_trouble_set (&error, troubles[i].number);
      g_assert_error (error, G_IO_ERROR, troubles[i].code);
      g_assert_cmpstr (error->message, ==, troubles[i].reason);
    }
}

static void
test_names (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) other = g_error_new_literal (G_FILE_ERROR, 0, "It is a file.");

  pivot_trouble_name (NULL, "/a");
  pivot_trouble_name (&error, "/a");
  g_assert_no_error (error);
  pivot_trouble_set (&error, ENOTDIR);
  pivot_trouble_name (&error, "/stories/1/revisions");
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
  g_assert_cmpstr (error->message, ==, "/stories/1/revisions: It is not a folder.");
  pivot_trouble_name (&other, "/a");
  g_assert_cmpstr (other->message, ==, "It is a file.");
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/trouble/reasons", test_reasons);
  g_test_add_func ("/trouble/names", test_names);
  return g_test_run ();
}
