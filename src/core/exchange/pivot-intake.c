/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-intake.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"
#define MEBIBYTE (1024 * 1024)

G_DEFINE_QUARK (pivot_intake_error, pivot_intake_error)

static void
set_error_from_errno (GError **error,
                      int      saved_errno)
{
  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (saved_errno), g_strerror (saved_errno));
}

/* Reads on until @bytes holds @limit of them or the file ends. */
static gboolean
read_up_to (int         fd,
            GByteArray *bytes,
            gsize       limit,
            GError    **error)
{
  guint8 block[64 * 1024];

  while (bytes->len < limit)
    {
      gssize n_read = read (fd, block, MIN (sizeof block, limit - bytes->len));

      if (n_read < 0 && errno == EINTR)
        continue;
      if (n_read < 0)
        {
          set_error_from_errno (error, errno);
          return FALSE;
        }
      if (n_read == 0)
        break;
      g_byte_array_append (bytes, block, (guint) n_read);
    }
  return TRUE;
}

static gsize
skip_blank (const char *bytes,
            gsize       length)
{
  gsize start = 0;

  if (length >= strlen (BYTE_ORDER_MARK) && memcmp (bytes, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    start = strlen (BYTE_ORDER_MARK);
  while (start < length && g_ascii_isspace (bytes[start]))
    start++;
  return start;
}

/* Unicode has more blanks than ASCII. */
static gboolean
is_blank (const char *text)
{
  for (const char *c = text + skip_blank (text, strlen (text)); *c != '\0'; c = g_utf8_next_char (c))
    {
      if (!g_unichar_isspace (g_utf8_get_char (c)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
begins_as_json (const char *bytes,
                gsize       length)
{
  gsize start = skip_blank (bytes, length);

  return start < length && (bytes[start] == '{' || bytes[start] == '[');
}

/**
 * pivot_intake_check:
 * @bytes: followed by a NUL byte that is not among them
 * @length: how many there are
 * @limit: how many there may be, in whole mebibytes
 *
 * Returns: whether the bytes are a text that is not empty, not too long, and
 *   valid UTF-8 without NUL
 */
gboolean
pivot_intake_check (const char *bytes,
                    gsize       length,
                    gsize       limit,
                    GError    **error)
{
  const char *end = NULL;

  if (length > limit)
    {
      /* Translators: %u is a size in mebibytes. */
      g_set_error (error, PIVOT_INTAKE_ERROR, PIVOT_INTAKE_ERROR_LARGE, _ ("The text is larger than %u MiB."), (guint) (limit / MEBIBYTE));
      return FALSE;
    }
  if (memchr (bytes, '\0', length) != NULL)
    {
      g_set_error_literal (error, PIVOT_INTAKE_ERROR, PIVOT_INTAKE_ERROR_NUL, _ ("The text holds a NUL byte."));
      return FALSE;
    }
  if (!g_utf8_validate_len (bytes, length, &end))
    {
      /* Translators: %zu is how many bytes come before the wrong one. */
      g_set_error (error, PIVOT_INTAKE_ERROR, PIVOT_INTAKE_ERROR_ENCODING, _ ("The text is not UTF-8 from byte %zu on."), (gsize) (end - bytes));
      return FALSE;
    }
  if (is_blank (bytes))
    {
      g_set_error_literal (error, PIVOT_INTAKE_ERROR, PIVOT_INTAKE_ERROR_EMPTY, _ ("The text is empty."));
      return FALSE;
    }
  return TRUE;
}

/**
 * pivot_intake_read_fd:
 * @fd: open for reading; left open
 *
 * Reads a text and no more of it than its limit, however much there is.
 *
 * Returns: (transfer full): a text that pivot_intake_check() lets pass, or
 *   %NULL with a #GIOErrorEnum or a #PivotIntakeError
 */
char *
pivot_intake_read_fd (int      fd,
                      GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gsize limit = PIVOT_INTAKE_TEXT_LIMIT;
  gsize length;

  /* One byte more tells a file that is too long. */
  if (!read_up_to (fd, bytes, limit + 1, error))
    return NULL;
  if (begins_as_json ((const char *) bytes->data, bytes->len))
    limit = PIVOT_INTAKE_JSON_LIMIT;
  if (!read_up_to (fd, bytes, limit + 1, error))
    return NULL;

  length = bytes->len;
  g_byte_array_append (bytes, (const guint8 *) "", 1);
  if (!pivot_intake_check ((const char *) bytes->data, length, limit, error))
    return NULL;
  return (char *) g_byte_array_free (g_steal_pointer (&bytes), FALSE);
}

/**
 * pivot_intake_open:
 * @path: (type filename): a regular file, or a link to one
 *
 * Never waits, whatever stands at @path.
 *
 * Returns: a file descriptor for reading, or -1 with a #GIOErrorEnum or
 *   %PIVOT_INTAKE_ERROR_NOT_REGULAR
 */
int
pivot_intake_open (const char *path,
                   GError    **error)
{
  /* Without O_NONBLOCK a FIFO would wait for a writer. */
  g_autofd int fd = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  struct stat  status;

  if (fd < 0 || fstat (fd, &status) < 0)
    {
      set_error_from_errno (error, errno);
      return -1;
    }
  if (S_ISDIR (status.st_mode))
    {
      set_error_from_errno (error, EISDIR);
      return -1;
    }
  if (!S_ISREG (status.st_mode))
    {
      g_set_error_literal (error, PIVOT_INTAKE_ERROR, PIVOT_INTAKE_ERROR_NOT_REGULAR, _ ("This is not a file with a text in it."));
      return -1;
    }
  return g_steal_fd (&fd);
}

/**
 * pivot_intake_read_path:
 * @path: (type filename): a regular file, or a link to one
 *
 * Returns: (transfer full): what pivot_intake_read_fd() returns of that file
 */
char *
pivot_intake_read_path (const char *path,
                        GError    **error)
{
  g_autofd int fd = pivot_intake_open (path, error);

  return fd < 0 ? NULL : pivot_intake_read_fd (fd, error);
}
