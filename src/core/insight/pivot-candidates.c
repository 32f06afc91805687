/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-candidates.h"

#include <string.h>

#include "core/insight/pivot-lines.h"

#define MIN_DIFFERENT_HEADINGS 2

static gsize
underline_below (const PivotLines *lines)
{
  const char *below = lines->text + lines->next;
  gsize       length = pivot_lines_measure_underline (below, '=');

  return length > 0 ? length : pivot_lines_measure_underline (below, '-');
}

/* "Result: ", "**Task** – ": a capital, and what sets a heading off that has text behind it. */
static gboolean
is_set_off (const char *heading,
            gsize       length)
{
  gsize first = 0;

  while (first < length && !g_ascii_isalpha (heading[first]))
    first++;
  return first < length && g_ascii_isupper (heading[first]) && (memchr (heading, ':', length) != NULL || memchr (heading, '*', length) != NULL);
}

/* Makes a candidate of the present line, where it is one. */
static gboolean
lines_get_candidate (const PivotLines *lines,
                     PivotCandidate   *candidate)
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
  candidate->inside = FALSE;
  candidate->opens = rest < length && is_set_off (line, rest);
  underline = rest == length ? underline_below (lines) : 0;
  candidate->marked = underline > 0 || pivot_lines_count_hashes (line) > 0;
  if (candidate->marked)
    candidate->body = lines->next + underline;
  return TRUE;
}

/* Headings of one long line: "Situation: … Task: …". */
static void
add_inside (const PivotLines *lines,
            GArray           *candidates)
{
  const char *text = lines->text;

  for (gsize i = lines->line.start; i + 2 < lines->line.end && !lines->fence; i++)
    {
      PivotCandidate candidate = { .start = i + 2, .inside = TRUE, .opens = TRUE };
      gsize          rest;

      if (strchr (".!?", text[i]) == NULL || text[i + 1] != ' ' || !pivot_heading_match (text + i + 2, lines->line.end - i - 2, &candidate.heading, &rest))
        continue;
      candidate.body = candidate.start + rest;
      if (is_set_off (text + candidate.start, rest))
        g_array_append_val (candidates, candidate);
    }
}

static GArray *
find_candidates (const char *text,
                 gsize       start)
{
  GArray        *candidates = g_array_new (FALSE, FALSE, sizeof (PivotCandidate));
  PivotLines     lines = { .text = text, .next = start };
  PivotCandidate candidate;

  while (pivot_lines_next (&lines))
    {
      if (lines_get_candidate (&lines, &candidate))
        g_array_append_val (candidates, candidate);
      add_inside (&lines, candidates);
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
      const PivotCandidate *candidate = &g_array_index (candidates, PivotCandidate, i);

      if (!stages_by_markdown || (candidate->marked && !pivot_heading_is_star (candidate->heading)))
        seen |= 1u << candidate->heading;
    }
  return (guint) __builtin_popcount (seen);
}

static void
keep_marked (GArray *candidates)
{
  PivotCandidate *kept = (PivotCandidate *) candidates->data;
  guint           n_kept = 0;

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
  PivotCandidate *kept = (PivotCandidate *) candidates->data;
  guint           n_kept = 0;
  guint           seen = 0;
  guint           allowed = 0;

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

/* Headings stand inside the lines of a text that opens with one and has none at the start of another line. */
static gboolean
is_headed_inside (const GArray *candidates,
                  const char   *text,
                  gsize         start)
{
  gsize first = start + strspn (text + start, " \t\r\n");
  guint n_at_lines = 0;

  for (guint i = 0; i < candidates->len; i++)
    n_at_lines += g_array_index (candidates, PivotCandidate, i).inside ? 0 : 1;
  return n_at_lines == 1 && g_array_index (candidates, PivotCandidate, 0).start <= first && !g_array_index (candidates, PivotCandidate, 0).lettered;
}

static void
drop_inside (GArray *candidates)
{
  PivotCandidate *kept = (PivotCandidate *) candidates->data;
  guint           n_kept = 0;

  for (guint i = 0; i < candidates->len; i++)
    {
      if (!kept[i].inside)
        kept[n_kept++] = kept[i];
    }
  g_array_set_size (candidates, n_kept);
}

/* "… Result: We lost two shops.": the one heading of a text says where it ends. */
static gboolean
is_closing (const GArray *candidates)
{
  const PivotCandidate *only = &g_array_index (candidates, PivotCandidate, 0);

  return candidates->len == 1 && only->opens && !only->lettered && pivot_heading_get_stage (only->heading) == PIVOT_STAGE_OUTCOME_LEARNING;
}

/* Where Markdown marks the stages, "Result: …" is only a line of their text. */
static void
choose (GArray     *candidates,
        const char *text,
        gsize       start)
{
  if (!is_headed_inside (candidates, text, start))
    drop_inside (candidates);
  keep_spelt (candidates);
  if (count_different (candidates, TRUE) >= MIN_DIFFERENT_HEADINGS)
    keep_marked (candidates);
  else if (count_different (candidates, FALSE) < MIN_DIFFERENT_HEADINGS && !is_closing (candidates))
    g_array_set_size (candidates, 0);
}

/**
 * pivot_candidates_find:
 * @text: valid UTF-8
 * @start: where to begin
 *
 * Returns: (transfer full) (element-type PivotCandidate): where the sections of
 *   @text begin, in their order; none where it has no headings
 */
GArray *
pivot_candidates_find (const char *text,
                       gsize       start)
{
  GArray *candidates = find_candidates (text, start);

  choose (candidates, text, start);
  return candidates;
}
