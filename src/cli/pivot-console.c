/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-console.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/pivot-escape.h"

#define DEFAULT_WIDTH 80
#define MIN_WIDTH 40
#define MAX_WIDTH 100

static gboolean
write_all (int         fd,
           const char *bytes,
           gsize       length)
{
  while (length > 0)
    {
      gssize n_written = write (fd, bytes, length);

      if (n_written < 0 && errno == EINTR)
        continue;
      if (n_written < 0)
        return FALSE;
      bytes += n_written;
      length -= (gsize) n_written;
    }
  return TRUE;
}

/**
 * pivot_console_prepare:
 *
 * To be called first. A standard stream that is closed is put in a state in
 * which using it fails, lest a story be opened in its place and be written
 * into; and a reader that goes away is an error like a full disk.
 */
void
pivot_console_prepare (void)
{
  static const int unusable[] = {
    [STDIN_FILENO] = O_WRONLY,
    [STDOUT_FILENO] = O_RDONLY,
    [STDERR_FILENO] = O_RDWR,
  };

  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    {
      if (fcntl (fd, F_GETFD) < 0 && open ("/dev/null", unusable[fd]) != fd)
        _exit (2);
    }
  signal (SIGPIPE, SIG_IGN);
}

/**
 * pivot_console_print:
 * @text: goes to standard output as it is, at once
 *
 * Returns: whether all of it was written; where not, that has been complained of
 */
gboolean
pivot_console_print (const char *text)
{
  if (write_all (STDOUT_FILENO, text, strlen (text)))
    return TRUE;
  pivot_console_complain (_ ("standard output"), g_strerror (errno));
  return FALSE;
}

/**
 * pivot_console_complain:
 * @subject: (nullable) (type filename): the file, or whatever it is about
 * @reason: why it cannot be done
 *
 * Writes one line to standard error.
 */
void
pivot_console_complain (const char *subject,
                        const char *reason)
{
  g_autofree char *safe_subject = subject != NULL ? pivot_escape (subject) : NULL;
  g_autofree char *safe_reason = pivot_escape (reason);
  g_autofree char *line = NULL;

  if (safe_subject != NULL)
    line = g_strdup_printf ("pivot-cli: %s: %s\n", safe_subject, safe_reason);
  else
    line = g_strdup_printf ("pivot-cli: %s\n", safe_reason);
  /* Nobody is left to be told where this fails. */
  (void) write_all (STDERR_FILENO, line, strlen (line));
}

/**
 * pivot_console_is_terminal:
 *
 * Returns: whether standard output is a terminal that shows bold and dim text
 */
gboolean
pivot_console_is_terminal (void)
{
  return isatty (STDOUT_FILENO) != 0 && g_getenv ("NO_COLOR") == NULL && g_strcmp0 (g_getenv ("TERM"), "dumb") != 0;
}

/**
 * pivot_console_get_width:
 *
 * Returns: columns to fill: the terminal's, where they suit reading; else 80
 */
guint
pivot_console_get_width (void)
{
  struct winsize size;

  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) < 0 || size.ws_col == 0)
    return DEFAULT_WIDTH;
  return CLAMP (size.ws_col, MIN_WIDTH, MAX_WIDTH);
}
