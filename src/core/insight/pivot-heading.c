/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-heading.h"

#include <string.h>

static const struct
{
  const char *name;
  PivotStage  stage;
} headings[PIVOT_N_HEADINGS] = {
  [PIVOT_HEADING_PRECISE_CONTEXT] = { "Precise Context", PIVOT_STAGE_PRECISE_CONTEXT },
  [PIVOT_HEADING_ROOT_CAUSE] = { "Identify the Root Cause", PIVOT_STAGE_ROOT_CAUSE },
  [PIVOT_HEADING_VARIABLE_CORRECTION] = { "Variable Correction", PIVOT_STAGE_VARIABLE_CORRECTION },
  [PIVOT_HEADING_OUTCOME_LEARNING] = { "Outcome & Transformative Learning", PIVOT_STAGE_OUTCOME_LEARNING },
  [PIVOT_HEADING_SITUATION] = { "Situation", PIVOT_STAGE_PRECISE_CONTEXT },
  [PIVOT_HEADING_TASK] = { "Task", PIVOT_STAGE_PRECISE_CONTEXT },
  [PIVOT_HEADING_ACTION] = { "Action", PIVOT_STAGE_VARIABLE_CORRECTION },
  [PIVOT_HEADING_RESULT] = { "Result", PIVOT_STAGE_OUTCOME_LEARNING },
  [PIVOT_HEADING_LEARNING] = { "Learning", PIVOT_STAGE_OUTCOME_LEARNING },
};

/* What people write; of two that begin alike, the longer one first. A space
 * also stands for a hyphen, "&" also for "and". */
static const struct
{
  const char  *label;
  PivotHeading heading;
} labels[] = {
  { "precise context", PIVOT_HEADING_PRECISE_CONTEXT },
  { "context", PIVOT_HEADING_PRECISE_CONTEXT },
  { "identify the root cause", PIVOT_HEADING_ROOT_CAUSE },
  { "identify root cause", PIVOT_HEADING_ROOT_CAUSE },
  { "root cause analysis", PIVOT_HEADING_ROOT_CAUSE },
  { "root causes", PIVOT_HEADING_ROOT_CAUSE },
  { "root cause", PIVOT_HEADING_ROOT_CAUSE },
  { "why it happened", PIVOT_HEADING_ROOT_CAUSE },
  { "why it went wrong", PIVOT_HEADING_ROOT_CAUSE },
  { "why", PIVOT_HEADING_ROOT_CAUSE },
  { "cause", PIVOT_HEADING_ROOT_CAUSE },
  { "diagnosis", PIVOT_HEADING_ROOT_CAUSE },
  { "mistake", PIVOT_HEADING_ROOT_CAUSE },
  { "what i got wrong", PIVOT_HEADING_ROOT_CAUSE },
  { "variable correction", PIVOT_HEADING_VARIABLE_CORRECTION },
  { "correction", PIVOT_HEADING_VARIABLE_CORRECTION },
  { "outcome & transformative learning", PIVOT_HEADING_OUTCOME_LEARNING },
  { "outcome & learning", PIVOT_HEADING_OUTCOME_LEARNING },
  { "outcome learning", PIVOT_HEADING_OUTCOME_LEARNING },
  { "outcome", PIVOT_HEADING_OUTCOME_LEARNING },
  { "situation", PIVOT_HEADING_SITUATION },
  { "background", PIVOT_HEADING_SITUATION },
  { "setting", PIVOT_HEADING_SITUATION },
  { "problem", PIVOT_HEADING_SITUATION },
  { "failure", PIVOT_HEADING_SITUATION },
  { "what happened", PIVOT_HEADING_SITUATION },
  { "what went wrong", PIVOT_HEADING_SITUATION },
  { "what was the situation", PIVOT_HEADING_SITUATION },
  { "tasks", PIVOT_HEADING_TASK },
  { "task", PIVOT_HEADING_TASK },
  { "goal", PIVOT_HEADING_TASK },
  { "challenge", PIVOT_HEADING_TASK },
  { "actions", PIVOT_HEADING_ACTION },
  { "action", PIVOT_HEADING_ACTION },
  { "response", PIVOT_HEADING_ACTION },
  { "fix", PIVOT_HEADING_ACTION },
  { "what i did about it", PIVOT_HEADING_ACTION },
  { "what i did", PIVOT_HEADING_ACTION },
  { "what did you do", PIVOT_HEADING_ACTION },
  { "how i fixed it", PIVOT_HEADING_ACTION },
  { "results", PIVOT_HEADING_RESULT },
  { "result", PIVOT_HEADING_RESULT },
  { "impact", PIVOT_HEADING_RESULT },
  { "what came of it", PIVOT_HEADING_RESULT },
  { "transformative learning", PIVOT_HEADING_LEARNING },
  { "learnings", PIVOT_HEADING_LEARNING },
  { "learning", PIVOT_HEADING_LEARNING },
  { "lessons learned", PIVOT_HEADING_LEARNING },
  { "lessons learnt", PIVOT_HEADING_LEARNING },
  { "lesson learned", PIVOT_HEADING_LEARNING },
  { "lesson learnt", PIVOT_HEADING_LEARNING },
  { "lessons", PIVOT_HEADING_LEARNING },
  { "lesson", PIVOT_HEADING_LEARNING },
  { "takeaways", PIVOT_HEADING_LEARNING },
  { "takeaway", PIVOT_HEADING_LEARNING },
  { "what i learned", PIVOT_HEADING_LEARNING },
  { "what i learnt", PIVOT_HEADING_LEARNING },
  { "what did you learn", PIVOT_HEADING_LEARNING },
  { "what changed", PIVOT_HEADING_LEARNING },
  { "what i do differently", PIVOT_HEADING_LEARNING },
  { "reflection", PIVOT_HEADING_LEARNING },
};

/* The letters that stand for them. */
static const struct
{
  char         letter;
  PivotHeading heading;
} letters[] = {
  { 'P', PIVOT_HEADING_PRECISE_CONTEXT },
  { 'I', PIVOT_HEADING_ROOT_CAUSE },
  { 'V', PIVOT_HEADING_VARIABLE_CORRECTION },
  { 'O', PIVOT_HEADING_OUTCOME_LEARNING },
  { 'S', PIVOT_HEADING_SITUATION },
  { 'T', PIVOT_HEADING_TASK },
  { 'A', PIVOT_HEADING_ACTION },
  { 'R', PIVOT_HEADING_RESULT },
  { 'L', PIVOT_HEADING_LEARNING },
};

/* What may stand before any of them. */
static const char *const openers[] = { "the ", "my ", "our ", "key " };

/* What may set the letter of a stage, or a heading, off from what follows. */
static const char *const separators[] = { ":", "—", "–", "- ", ".", "?", ")", "]", "(" };

typedef struct
{
  const char *at;
  const char *end;
} Cursor;

static gboolean
cursor_eat (Cursor     *cursor,
            const char *what)
{
  gsize length = strlen (what);

  if ((gsize) (cursor->end - cursor->at) < length || memcmp (cursor->at, what, length) != 0)
    return FALSE;
  cursor->at += length;
  return TRUE;
}

static gboolean
cursor_eat_any (Cursor     *cursor,
                const char *bytes)
{
  const char *before = cursor->at;

  while (cursor->at < cursor->end && *cursor->at != '\0' && strchr (bytes, *cursor->at) != NULL)
    cursor->at++;
  return cursor->at > before;
}

static gboolean
cursor_eat_separator (Cursor *cursor)
{
  Cursor tried = *cursor;

  cursor_eat_any (&tried, " \t");
  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      if (cursor_eat (&tried, separators[i]))
        {
          *cursor = tried;
          return TRUE;
        }
    }
  return FALSE;
}

/* List markers, emphasis and brackets before a heading: "1. **", "- [", "## ". */
static void
cursor_eat_ornament (Cursor *cursor)
{
  Cursor number;

  cursor_eat_any (cursor, " \t#*_-+[(");
  number = *cursor;
  if (cursor_eat_any (&number, "0123456789") && cursor_eat_any (&number, ".)"))
    *cursor = number;
  while (cursor_eat_any (cursor, " \t*_[(") || cursor_eat (cursor, "•"))
    ;
}

/* The letter of a stage or of STAR before its name: "P — ", "O & T: ". */
static void
cursor_eat_letter (Cursor *cursor)
{
  Cursor tried = *cursor;

  if (!cursor_eat (&tried, "O & T") && !cursor_eat (&tried, "O&T"))
    {
      if (tried.at == tried.end || !g_ascii_isupper (*tried.at))
        return;
      tried.at++;
    }
  if (!cursor_eat_separator (&tried))
    return;
  cursor_eat_any (&tried, " \t*_");
  *cursor = tried;
}

static gboolean
cursor_eat_sign (Cursor *cursor,
                 char    sign)
{
  if (sign == ' ')
    return cursor_eat_any (cursor, " -_\t");
  if (sign == '&')
    return cursor_eat (cursor, "&") || cursor_eat (cursor, "and");
  if (cursor->at == cursor->end || g_ascii_tolower (*cursor->at) != sign)
    return FALSE;
  cursor->at++;
  return TRUE;
}

static gboolean
cursor_eat_label (Cursor     *cursor,
                  const char *label)
{
  Cursor tried = *cursor;

  for (const char *sign = label; *sign != '\0'; sign++)
    {
      if (!cursor_eat_sign (&tried, *sign))
        return FALSE;
    }
  if (tried.at < tried.end && (g_ascii_isalnum (*tried.at) || *tried.at == '\''))
    return FALSE;
  *cursor = tried;
  return TRUE;
}

static void
cursor_eat_opener (Cursor *cursor)
{
  for (guint i = 0; i < G_N_ELEMENTS (openers); i++)
    {
      gsize length = strlen (openers[i]);

      if ((gsize) (cursor->end - cursor->at) > length && g_ascii_strncasecmp (cursor->at, openers[i], length) == 0)
        {
          cursor->at += length;
          return;
        }
    }
}

static gboolean
cursor_eat_heading (Cursor       *cursor,
                    PivotHeading *heading)
{
  cursor_eat_opener (cursor);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      if (cursor_eat_label (cursor, labels[i].label))
        {
          *heading = labels[i].heading;
          return TRUE;
        }
    }
  return FALSE;
}

/* "Situation and Task", "Result / Learning": the first one counts. */
static void
cursor_eat_second_heading (Cursor *cursor)
{
  Cursor       tried = *cursor;
  PivotHeading ignored;

  cursor_eat_any (&tried, " \t");
  if (!cursor_eat (&tried, "&") && !cursor_eat (&tried, "and ") && !cursor_eat (&tried, "/") && !cursor_eat (&tried, "+"))
    return;
  cursor_eat_any (&tried, " \t");
  if (cursor_eat_heading (&tried, &ignored))
    *cursor = tried;
}

/* Whether the heading ends here: with the line, or set off from the text after it. */
static gboolean
cursor_eat_end (Cursor *cursor)
{
  gboolean set_off = cursor_eat_any (cursor, "*_");

  while (cursor_eat_separator (cursor) || cursor_eat_any (cursor, "*_"))
    set_off = TRUE;
  cursor_eat_any (cursor, " \t#");
  return set_off || cursor->at == cursor->end;
}

/**
 * pivot_heading_get_name:
 *
 * Returns: the heading as files carry it, the same in every language
 */
const char *
pivot_heading_get_name (PivotHeading heading)
{
  g_return_val_if_fail ((guint) heading < PIVOT_N_HEADINGS, NULL);

  return headings[heading].name;
}

/**
 * pivot_heading_get_stage:
 *
 * Returns: the stage that the text under this heading belongs to
 */
PivotStage
pivot_heading_get_stage (PivotHeading heading)
{
  g_return_val_if_fail ((guint) heading < PIVOT_N_HEADINGS, PIVOT_STAGE_PRECISE_CONTEXT);

  return headings[heading].stage;
}

/**
 * pivot_heading_is_star:
 *
 * Returns: whether it is one of STAR's, under which a cause may hide
 */
gboolean
pivot_heading_is_star (PivotHeading heading)
{
  return heading >= PIVOT_HEADING_SITUATION;
}

/**
 * pivot_heading_match:
 * @line: the bytes of one line
 * @length: how many there are
 * @heading: (out): the heading it begins with
 * @rest: (out): where the text after the heading begins, @length where there
 *   is none
 *
 * Reads headings as people write them: "## Situation", "**Task:** I was …",
 * "P — Precise context", "3. Action".
 *
 * Returns: whether the line begins with a heading
 */
gboolean
pivot_heading_match (const char   *line,
                     gsize         length,
                     PivotHeading *heading,
                     gsize        *rest)
{
  Cursor cursor = { line, line + length };

  cursor_eat_ornament (&cursor);
  cursor_eat_letter (&cursor);
  if (!cursor_eat_heading (&cursor, heading))
    return FALSE;
  cursor_eat_second_heading (&cursor);
  if (!cursor_eat_end (&cursor))
    return FALSE;
  *rest = (gsize) (cursor.at - line);
  return TRUE;
}

/**
 * pivot_heading_match_letter:
 * @line: the bytes of one line
 * @length: how many there are
 * @heading: (out): the heading that its first letter stands for
 * @rest: (out): where the text after it begins, @length where there is none
 *
 * Reads headings of one letter: "S: …", "T – …", "**A.** …", "R". An initial
 * looks the same, so that only several of them say that they are headings.
 *
 * Returns: whether the line begins with such a letter
 */
gboolean
pivot_heading_match_letter (const char   *line,
                            gsize         length,
                            PivotHeading *heading,
                            gsize        *rest)
{
  Cursor cursor = { line, line + length };
  guint  index = 0;

  cursor_eat_ornament (&cursor);
  while (index < G_N_ELEMENTS (letters) && cursor.at < cursor.end && letters[index].letter != *cursor.at)
    index++;
  if (index == G_N_ELEMENTS (letters) || cursor.at == cursor.end)
    return FALSE;
  cursor.at++;
  if (!cursor_eat_end (&cursor))
    return FALSE;
  *heading = letters[index].heading;
  *rest = (gsize) (cursor.at - line);
  return TRUE;
}
