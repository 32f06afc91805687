/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-outline.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"
#define MIN_DIFFERENT_HEADINGS 2
#define MIN_UNDERLINE 3

struct _PivotOutline
{
  GArray   *sections; /* of PivotSection */
  PivotSpan title;
  PivotSpan question;
  PivotSpan preamble;
  gboolean  star;
};

G_DEFINE_BOXED_TYPE (PivotOutline, pivot_outline, pivot_outline_ref, pivot_outline_unref)

/* A line that may begin a section. */
typedef struct
{
  PivotHeading heading;
  gboolean     lettered; /* it is but a letter */
  gboolean     marked;   /* as Markdown marks a heading, not only by its words */
  gsize        start;    /* of the line */
  gsize        body;     /* where the text below or after the heading begins */
} Candidate;

/* Steps through the lines of a text. */
typedef struct
{
  const char *text;
  gsize       next;
  PivotSpan   line;  /* without the line break */
  gboolean    fence; /* inside a block of code */
} Lines;

static gboolean
lines_next (Lines *lines)
{
  const char *start = lines->text + lines->next;
  gsize       length = strcspn (start, "\n");

  if (*start == '\0')
    return FALSE;
  lines->line.start = lines->next;
  lines->next += length + (start[length] == '\n' ? 1 : 0);
  if (length > 0 && start[length - 1] == '\r')
    length--;
  lines->line.end = lines->line.start + length;
  /* g_str_has_prefix() would measure the rest of the text at each line. */
  if (strncmp (start, "```", 3) == 0 || strncmp (start, "~~~", 3) == 0)
    lines->fence = !lines->fence;
  return TRUE;
}

static gsize
leading_hashes (const char *line)
{
  gsize n_spaces = strspn (line, " ");
  gsize n_hashes = strspn (line + n_spaces, "#");

  return n_spaces <= 3 && n_hashes <= 6 && strchr (" \t\r\n", line[n_spaces + n_hashes]) != NULL ? n_hashes : 0;
}

/* The length of a line that consists of @mark alone, with its line break; 0 where it is none. */
static gsize
underline_length (const char *line,
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

static gsize
underline_below (const Lines *lines)
{
  const char *below = lines->text + lines->next;
  gsize       length = underline_length (below, '=');

  return length > 0 ? length : underline_length (below, '-');
}

/* Makes a candidate of the present line, where it is one. */
static gboolean
lines_get_candidate (const Lines *lines,
                     Candidate   *candidate)
{
  const char *line = lines->text + lines->line.start;
  gsize       length = pivot_span_length (lines->line);
  gsize       underline;
  gsize       rest;

  if (lines->fence)
    return FALSE;
  candidate->lettered = !pivot_heading_match (line, length, &candidate->heading, &rest);
  if (candidate->lettered && !pivot_heading_match_letter (line, length, &candidate->heading, &rest))
    return FALSE;
  candidate->start = lines->line.start;
  candidate->body = lines->line.start + rest;
  underline = rest == length ? underline_below (lines) : 0;
  candidate->marked = underline > 0 || leading_hashes (line) > 0;
  if (candidate->marked)
    candidate->body = lines->next + underline;
  return TRUE;
}

static GArray *
find_candidates (const char *text,
                 gsize       start)
{
  GArray   *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  Lines     lines = { .text = text, .next = start };
  Candidate candidate;

  while (lines_next (&lines))
    {
      if (lines_get_candidate (&lines, &candidate))
        g_array_append_val (candidates, candidate);
    }
  return candidates;
}

static guint
count_different (GArray  *candidates,
                 gboolean stages_by_markdown)
{
  guint seen = 0;

  for (guint i = 0; i < candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);

      if (!stages_by_markdown || (candidate->marked && !pivot_heading_is_star (candidate->heading)))
        seen |= 1u << candidate->heading;
    }
  return (guint) __builtin_popcount (seen);
}

static void
keep_marked (GArray *candidates)
{
  Candidate *kept = (Candidate *) candidates->data;
  guint      n_kept = 0;

  for (guint i = 0; i < candidates->len; i++)
    {
      if (kept[i].marked)
        kept[n_kept++] = kept[i];
    }
  g_array_set_size (candidates, n_kept);
}

#define BIT(heading) (1u << PIVOT_HEADING_##heading)

/* Words that letters spell, and what may be among them beside. */
static const struct
{
  guint needed;
  guint allowed;
} spelt[] = {
  { BIT (SITUATION) | BIT (ACTION) | BIT (RESULT), BIT (SITUATION) | BIT (TASK) | BIT (ACTION) | BIT (RESULT) | BIT (LEARNING) },
  { BIT (PRECISE_CONTEXT) | BIT (ROOT_CAUSE) | BIT (VARIABLE_CORRECTION) | BIT (OUTCOME_LEARNING),
    BIT (PRECISE_CONTEXT) | BIT (ROOT_CAUSE) | BIT (VARIABLE_CORRECTION) | BIT (OUTCOME_LEARNING) },
};

/* A letter may be an initial; those that spell STAR or the method are headings. */
static void
keep_spelt (GArray *candidates)
{
  Candidate *kept = (Candidate *) candidates->data;
  guint      n_kept = 0;
  guint      seen = 0;
  guint      allowed = 0;

  for (guint i = 0; i < candidates->len; i++)
    seen |= kept[i].lettered ? 1u << kept[i].heading : 0;
  for (guint i = 0; i < G_N_ELEMENTS (spelt); i++)
    allowed |= (seen & spelt[i].needed) == spelt[i].needed ? spelt[i].allowed : 0;
  for (guint i = 0; i < candidates->len; i++)
    {
      if (!kept[i].lettered || (allowed >> kept[i].heading & 1) != 0)
        kept[n_kept++] = kept[i];
    }
  g_array_set_size (candidates, n_kept);
}

/* Where Markdown marks the stages, "Result: …" is only a line of their text. */
static void
choose_candidates (GArray *candidates)
{
  keep_spelt (candidates);
  if (count_different (candidates, TRUE) >= MIN_DIFFERENT_HEADINGS)
    keep_marked (candidates);
  else if (count_different (candidates, FALSE) < MIN_DIFFERENT_HEADINGS)
    g_array_set_size (candidates, 0);
}

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
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);
      gsize            end = i + 1 < candidates->len ? g_array_index (candidates, Candidate, i + 1).start : length;
      PivotSection     section = { candidate->heading, strip (text, (PivotSpan) { candidate->body, end }) };

      g_array_append_val (self->sections, section);
      self->star = self->star || pivot_heading_is_star (section.heading);
    }
}

/* What a line holds where Markdown makes it the heading of the whole text; nothing where it does not. */
static PivotSpan
title_of_line (Lines *lines)
{
  const char *line = lines->text + lines->line.start;
  PivotSpan   title = lines->line;
  gsize       underline = underline_length (lines->text + lines->next, '=');

  if (leading_hashes (line) == 1)
    title.start += strspn (line, " #\t");
  else if (underline > 0)
    lines->next += underline;
  else
    title.end = title.start;
  return strip (lines->text, title);
}

static gboolean
lines_skip_blank (Lines *lines,
                  gsize  end)
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
  Lines lines = { .text = text, .next = front.start };
  gsize done = front.start;

  if (lines_skip_blank (&lines, front.end) && lines_next (&lines))
    {
      self->title = title_of_line (&lines);
      done = pivot_span_length (self->title) > 0 ? lines.next : front.start;
    }
  lines.next = done;
  if (lines_skip_blank (&lines, front.end) && text[lines.next] == '>' && lines_next (&lines))
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
  g_autoptr (GArray) candidates = find_candidates (text, start);

  choose_candidates (candidates);
  self->sections = g_array_new (FALSE, FALSE, sizeof (PivotSection));
  add_sections (self, text, length, candidates);
  if (candidates->len > 0)
    read_front (self, text, (PivotSpan) { start, g_array_index (candidates, Candidate, 0).start });
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
