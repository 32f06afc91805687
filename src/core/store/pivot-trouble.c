/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-trouble.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

static const struct
{
  int         number;
  const char *reason;
} reasons[] = {
  { EACCES, N_ ("You are not allowed to use it.") },
  { EDQUOT, N_ ("Your share of the disk is full.") },
  { EIO, N_ ("The disk reports an error.") },
  { ELOOP, N_ ("It is a link to somewhere else, which Pivot does not follow.") },
  { EMFILE, N_ ("Too many files are open.") },
  { ENAMETOOLONG, N_ ("Its name is too long.") },
  { ENFILE, N_ ("Too many files are open.") },
  { ENOENT, N_ ("It is no longer there.") },
  { ENOSPC, N_ ("The disk is full.") },
  { ENOTDIR, N_ ("It is not a folder.") },
  { EPERM, N_ ("You are not allowed to use it.") },
  { EROFS, N_ ("The disk can only be read.") },
  { ESTALE, N_ ("The network folder has gone away.") },
};

/**
 * pivot_trouble_reason:
 * @error_number: what errno was
 *
 * Returns: (transfer none): what went wrong, as a translated sentence
 */
const char *
pivot_trouble_reason (int error_number)
{
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      if (reasons[i].number == error_number)
        return _ (reasons[i].reason);
    }
  return g_strerror (error_number);
}

/**
 * pivot_trouble_set:
 * @error: gets a %G_IO_ERROR
 * @error_number: what errno was
 *
 * Makes an error of what a system call said.
 */
void
pivot_trouble_set (GError **error,
                   int      error_number)
{
  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (error_number), pivot_trouble_reason (error_number));
}

/**
 * pivot_trouble_name:
 * @error: (nullable): what may hold a %G_IO_ERROR of pivot_trouble_set()
 * @path: (type filename): the file that it is about
 *
 * Puts the name of the file before the reason, which speaks of no more than "it".
 */
void
pivot_trouble_name (GError    **error,
                    const char *path)
{
  g_autofree char *name = g_filename_display_name (path);

  if (error != NULL && *error != NULL && (*error)->domain == G_IO_ERROR)
    /* Translators: %s is a file, what follows is why it cannot be used, a whole sentence. */
    g_prefix_error (error, _ ("%s: "), name);
}
