/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-lines.h"

#include <string.h>

#define MIN_UNDERLINE 3

/**
 * pivot_lines_next:
 *
 * Steps to the next line.
 *
 * Returns: whether there is one
 */
gboolean
pivot_lines_next (PivotLines *self)
{
  const char *start = self->text + self->next;
  gsize       length = strcspn (start, "\n");

  if (*start == '\0')
    return FALSE;
  self->line.start = self->next;
  self->next += length + (start[length] == '\n' ? 1 : 0);
  if (length > 0 && start[length - 1] == '\r')
    length--;
  self->line.end = self->line.start + length;
  /* g_str_has_prefix() would measure the rest of the text at each line. */
  if (strncmp (start, "```", 3) == 0 || strncmp (start, "~~~", 3) == 0)
    self->fence = !self->fence;
  return TRUE;
}

/**
 * pivot_lines_count_hashes:
 * @line: where a line starts
 *
 * Returns: how many hashes make it a heading of Markdown, 0 where none do
 */
gsize
pivot_lines_count_hashes (const char *line)
{
  gsize n_spaces = strspn (line, " ");
  gsize n_hashes = strspn (line + n_spaces, "#");

  return n_spaces <= 3 && n_hashes <= 6 && strchr (" \t\r\n", line[n_spaces + n_hashes]) != NULL ? n_hashes : 0;
}

/**
 * pivot_lines_measure_underline:
 * @line: where a line starts
 *
 * Returns: the length of a line that consists of @mark alone, with its line
 *   break; 0 where it is none
 */
gsize
pivot_lines_measure_underline (const char *line,
                               char        mark)
{
  const char marks[] = { mark, '\0' };
  gsize      n_marks = strspn (line, marks);
  gsize      n_blanks = strspn (line + n_marks, " \t\r");
  char       last = line[n_marks + n_blanks];

  if (n_marks < MIN_UNDERLINE || (last != '\n' && last != '\0'))
    return 0;
  return n_marks + n_blanks + (last == '\n' ? 1 : 0);
}
