/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-line-reader.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define BLOCK_SIZE (64 * 1024)

struct _PivotLineReader
{
  int      fd;
  gsize    limit;
  GString *line;
  gboolean ended;
  gsize    start; /* of what is not taken yet of @block */
  gsize    end;
  char     block[BLOCK_SIZE];
};

/* Whether there is anything to take; FALSE without an error at the end of the file. */
static gboolean
fill_block (PivotLineReader *self,
            GError         **error)
{
  gssize n_read;

  if (self->start < self->end)
    return TRUE;
  if (self->ended)
    return FALSE;
  do
    n_read = read (self->fd, self->block, BLOCK_SIZE);
  while (n_read < 0 && errno == EINTR);
  self->ended = n_read <= 0;
  if (n_read < 0)
    {
      int saved_errno = errno;

      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (saved_errno), g_strerror (saved_errno));
      return FALSE;
    }
  self->start = 0;
  self->end = (gsize) n_read;
  return n_read > 0;
}

/* Takes up to the next line break, or all; returns whether the line ended there. */
static gboolean
take_from_block (PivotLineReader *self,
                 gboolean        *cut)
{
  const char *from = self->block + self->start;
  const char *line_break = memchr (from, '\n', self->end - self->start);
  gsize       length = line_break != NULL ? (gsize) (line_break - from) : self->end - self->start;
  gsize       room = self->limit - self->line->len;

  g_string_append_len (self->line, from, (gssize) MIN (length, room));
  *cut = *cut || length > room;
  self->start += length + (line_break != NULL ? 1 : 0);
  return line_break != NULL;
}

/**
 * pivot_line_reader_new:
 * @fd: open for reading; borrowed
 * @limit: the longest line, in bytes
 *
 * Returns: (transfer full): a reader at the place where @fd stands
 */
PivotLineReader *
pivot_line_reader_new (int   fd,
                       gsize limit)
{
  PivotLineReader *self = g_new (PivotLineReader, 1);

  self->fd = fd;
  self->limit = limit;
  self->line = g_string_new (NULL);
  self->ended = FALSE;
  self->start = 0;
  self->end = 0;
  return self;
}

void
pivot_line_reader_free (PivotLineReader *self)
{
  g_string_free (self->line, TRUE);
  g_free (self);
}

/**
 * pivot_line_reader_next:
 * @line: (out): the next line; the last one needs no line break
 * @error: set where reading fails, not at the end of the file
 *
 * Returns: whether there was another line
 */
gboolean
pivot_line_reader_next (PivotLineReader *self,
                        PivotLine       *line,
                        GError         **error)
{
  gboolean begun = FALSE;
  gboolean done = FALSE;
  g_autoptr (GError) failure = NULL;

  g_string_truncate (self->line, 0);
  line->cut = FALSE;
  while (!done && fill_block (self, &failure))
    {
      begun = TRUE;
      done = take_from_block (self, &line->cut);
    }
  if (failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  if (self->line->len > 0 && self->line->str[self->line->len - 1] == '\r')
    g_string_truncate (self->line, self->line->len - 1);
  line->bytes = self->line->str;
  line->length = self->line->len;
  return begun;
}
