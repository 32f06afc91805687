/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-outline.h"

#include "core/insight/pivot-candidates.h"
#include "core/insight/pivot-lines.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

struct _PivotOutline
{
  GArray   *sections; /* of PivotSection */
  PivotSpan title;
  PivotSpan question;
  PivotSpan preamble;
  gboolean  star;
};

G_DEFINE_BOXED_TYPE (PivotOutline, pivot_outline, pivot_outline_ref, pivot_outline_unref)

static PivotSpan
strip (const char *text,
       PivotSpan   span)
{
  while (span.start < span.end && g_ascii_isspace (text[span.start]))
    span.start++;
  while (span.end > span.start && g_ascii_isspace (text[span.end - 1]))
    span.end--;
  return span;
}

static void
add_sections (PivotOutline *self,
              const char   *text,
              gsize         length,
              GArray       *candidates)
{
  for (guint i = 0; i < candidates->len; i++)
    {
      const PivotCandidate *candidate = &g_array_index (candidates, PivotCandidate, i);
      gsize                 end = i + 1 < candidates->len ? g_array_index (candidates, PivotCandidate, i + 1).start : length;
      PivotSection          section = { candidate->heading, strip (text, (PivotSpan) { candidate->body, end }) };

      g_array_append_val (self->sections, section);
      self->star = self->star || pivot_heading_is_star (section.heading);
    }
}

/* What a line holds where Markdown makes it the heading of the whole text; nothing where it does not. */
static PivotSpan
title_of_line (PivotLines *lines)
{
  const char *line = lines->text + lines->line.start;
  PivotSpan   title = lines->line;
  gsize       underline = pivot_lines_measure_underline (lines->text + lines->next, '=');

  if (pivot_lines_count_hashes (line) == 1)
    title.start += strspn (line, " #\t");
  else if (underline > 0)
    lines->next += underline;
  else
    title.end = title.start;
  return strip (lines->text, title);
}

static gboolean
lines_skip_blank (PivotLines *lines,
                  gsize       end)
{
  lines->next += strspn (lines->text + lines->next, " \t\r\n");
  return lines->next < end;
}

/* Before the first section: "# Title", "> Question", and whatever else. */
static void
read_front (PivotOutline *self,
            const char   *text,
            PivotSpan     front)
{
  PivotLines lines = { .text = text, .next = front.start };
  gsize      done = front.start;

  if (lines_skip_blank (&lines, front.end) && pivot_lines_next (&lines))
    {
      self->title = title_of_line (&lines);
      done = pivot_span_length (self->title) > 0 ? lines.next : front.start;
    }
  lines.next = done;
  if (lines_skip_blank (&lines, front.end) && text[lines.next] == '>' && pivot_lines_next (&lines))
    {
      self->question = strip (text, (PivotSpan) { lines.line.start + 1, lines.line.end });
      done = lines.next;
    }
  self->preamble = strip (text, (PivotSpan) { MIN (done, front.end), front.end });
}

/**
 * pivot_outline_new:
 * @text: valid UTF-8
 *
 * Returns: (transfer full): the sections of @text
 */
PivotOutline *
pivot_outline_new (const char *text)
{
  PivotOutline *self = g_atomic_rc_box_new0 (PivotOutline);
  gsize         start = g_str_has_prefix (text, BYTE_ORDER_MARK) ? strlen (BYTE_ORDER_MARK) : 0;
  gsize         length = strlen (text);
  g_autoptr (GArray) candidates = pivot_candidates_find (text, start);

  self->sections = g_array_new (FALSE, FALSE, sizeof (PivotSection));
  add_sections (self, text, length, candidates);
  if (candidates->len > 0)
    read_front (self, text, (PivotSpan) { start, g_array_index (candidates, PivotCandidate, 0).start });
  else
    self->preamble = strip (text, (PivotSpan) { start, length });
  return self;
}

PivotOutline *
pivot_outline_ref (PivotOutline *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
pivot_outline_clear (gpointer data)
{
  PivotOutline *self = data;

  g_clear_pointer (&self->sections, g_array_unref);
}

void
pivot_outline_unref (PivotOutline *self)
{
  g_atomic_rc_box_release_full (self, pivot_outline_clear);
}

/**
 * pivot_outline_get_sections:
 * @n_sections: (out): how many there are, 0 for a text without headings
 *
 * Returns: (transfer none) (array length=n_sections): the sections in the
 *   order of the text; a heading may come twice
 */
const PivotSection *
pivot_outline_get_sections (PivotOutline *self,
                            guint        *n_sections)
{
  *n_sections = self->sections->len;
  return (const PivotSection *) self->sections->data;
}

/**
 * pivot_outline_get_title:
 *
 * Returns: the heading of the whole text, empty where it has none
 */
PivotSpan
pivot_outline_get_title (PivotOutline *self)
{
  return self->title;
}

/**
 * pivot_outline_get_question:
 *
 * Returns: the line quoted below the title, empty where there is none
 */
PivotSpan
pivot_outline_get_question (PivotOutline *self)
{
  return self->question;
}

/**
 * pivot_outline_get_preamble:
 *
 * Returns: the other text before the first section; the whole text where it
 *   has no section
 */
PivotSpan
pivot_outline_get_preamble (PivotOutline *self)
{
  return self->preamble;
}

/**
 * pivot_outline_is_star:
 *
 * Returns: whether a heading of STAR is among the sections, so that the text
 *   has yet to be split into stages
 */
gboolean
pivot_outline_is_star (PivotOutline *self)
{
  return self->star;
}
