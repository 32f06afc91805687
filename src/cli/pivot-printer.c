/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-printer.h"

#include <string.h>

#include "cli/pivot-console.h"
#include "cli/pivot-escape.h"

#define STYLE_OFF "\x1b[0m"

struct _PivotPrinter
{
  GString *page;
  guint    width;
  gboolean styled;
};

static const char *const style_on[] = {
  [PIVOT_STYLE_PLAIN] = "",
  [PIVOT_STYLE_BOLD] = "\x1b[1m",
  [PIVOT_STYLE_DIM] = "\x1b[2m",
};

/* Columns that the first @length bytes of @text take in a terminal. */
static guint
measure (const char *text,
         gsize       length)
{
  guint columns = 0;

  for (const char *c = text; c < text + length; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (g_unichar_iszerowidth (character))
        continue;
      columns += g_unichar_iswide (character) ? 2 : 1;
    }
  return columns;
}

static void
append_spaces (GString *page,
               guint    n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (page, ' ');
}

/* Appends the words of one line of @text, wrapped; a word longer than a line is left whole. */
static void
append_wrapped (PivotPrinter *self,
                guint         indent,
                const char   *text)
{
  guint column = indent;

  for (const char *word = text + strspn (text, " "); *word != '\0';)
    {
      gsize length = strcspn (word, " ");
      guint columns = measure (word, length);

      if (column > indent && column + 1 + columns > self->width)
        {
          g_string_append_c (self->page, '\n');
          append_spaces (self->page, indent);
          column = indent;
        }
      else if (column > indent)
        {
          g_string_append_c (self->page, ' ');
          column++;
        }
      g_string_append_len (self->page, word, (gssize) length);
      column += columns;
      word += length;
      word += strspn (word, " ");
    }
}

/**
 * pivot_printer_new:
 * @width: columns to fill
 * @styled: whether styles are shown
 *
 * Returns: (transfer full): a printer with an empty page
 */
PivotPrinter *
pivot_printer_new (guint    width,
                   gboolean styled)
{
  PivotPrinter *self = g_new (PivotPrinter, 1);

  self->page = g_string_new (NULL);
  self->width = width;
  self->styled = styled;
  return self;
}

/**
 * pivot_printer_new_for_console:
 *
 * Returns: (transfer full): a printer that suits standard output
 */
PivotPrinter *
pivot_printer_new_for_console (void)
{
  return pivot_printer_new (pivot_console_get_width (), pivot_console_is_terminal ());
}

void
pivot_printer_free (PivotPrinter *self)
{
  g_string_free (self->page, TRUE);
  g_free (self);
}

/**
 * pivot_printer_finish:
 * @self: (transfer full): a printer
 *
 * Returns: (transfer full): all that it has set
 */
char *
pivot_printer_finish (PivotPrinter *self)
{
  char *page = g_string_free_and_steal (self->page);

  g_free (self);
  return page;
}

/**
 * pivot_printer_blank:
 *
 * Leaves a line empty.
 */
void
pivot_printer_blank (PivotPrinter *self)
{
  g_string_append_c (self->page, '\n');
}

/**
 * pivot_printer_paragraph:
 * @indent: columns left empty before @marker
 * @marker: (nullable): what stands before the first line; the others are set
 *   off by as much
 * @text: valid UTF-8; each of its own lines starts a new one, empty ones are
 *   kept
 */
void
pivot_printer_paragraph (PivotPrinter *self,
                         PivotStyle    style,
                         guint         indent,
                         const char   *marker,
                         const char   *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  gboolean styled = self->styled && style != PIVOT_STYLE_PLAIN;
  guint    offset = indent + (marker != NULL ? measure (marker, strlen (marker)) : 0);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *safe = pivot_escape (g_strchomp (lines[i]));

      if (i == 0 && marker != NULL)
        {
          append_spaces (self->page, indent);
          g_string_append (self->page, marker);
        }
      else if (*safe != '\0')
        append_spaces (self->page, offset);
      if (styled)
        g_string_append (self->page, style_on[style]);
      append_wrapped (self, offset, safe);
      if (styled)
        g_string_append (self->page, STYLE_OFF);
      g_string_append_c (self->page, '\n');
    }
}
