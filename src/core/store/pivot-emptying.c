/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-emptying.h"

#include <string.h>

/* What is left of a text has to be this part of it for the writer to be at work on it, and not about to empty it. */
#define WORTH_KEEPING 2

#define N_TEXTS (PIVOT_N_SIDES * PIVOT_N_STAGES)

static const char *
get_text (PivotDraft *draft,
          guint       index)
{
  return pivot_draft_get_text (draft, (PivotSide) (index / PIVOT_N_STAGES), (PivotStage) (index % PIVOT_N_STAGES));
}

static gsize
measure (PivotDraft *draft)
{
  gsize length = 0;

  for (guint i = 0; i < N_TEXTS; i++)
    length += strlen (get_text (draft, i));
  return length;
}

/**
 * pivot_emptying_is_empty:
 *
 * Returns: whether no card of either answer holds anything
 */
gboolean
pivot_emptying_is_empty (PivotDraft *draft)
{
  return measure (draft) == 0;
}

/* As many bytes as are taken away together: plain letters up to the next space, or any other letter by itself. */
static gsize
get_piece (const char *text)
{
  gsize length = 0;

  if ((guchar) *text >= 0x80)
    return (gsize) (g_utf8_next_char (text) - text);
  while (g_ascii_isgraph (text[length]))
    length++;
  return MAX (length, *text != '\0');
}

/* A piece may be cut at an end, where the caret was when it was saved. */
static gboolean
is_cut_of (const char *rest,
           gsize       length,
           const char *whole,
           gsize       whole_length)
{
  return length <= whole_length && (strncmp (rest, whole, length) == 0 || strncmp (rest, whole + whole_length - length, length) == 0);
}

static const char *
skip_spaces (const char *text)
{
  return text + strspn (text, " \t\n");
}

/* Whether all of a text stands in another, in the same order. */
static gboolean
is_part (const char *rest,
         const char *whole)
{
  for (rest = skip_spaces (rest), whole = skip_spaces (whole); *rest != '\0' && *whole != '\0'; whole = skip_spaces (whole))
    {
      gsize length = get_piece (rest);
      gsize whole_length = get_piece (whole);

      if (is_cut_of (rest, length, whole, whole_length))
        rest = skip_spaces (rest + length);
      whole += whole_length;
    }
  return *rest == '\0';
}

/**
 * pivot_emptying_is_remainder:
 * @rest: a later version of a story
 * @whole: an earlier one
 *
 * Returns: whether @rest holds nothing that is not in the same card of @whole, so
 *   that whoever has that has lost nothing
 */
gboolean
pivot_emptying_is_remainder (PivotDraft *rest,
                             PivotDraft *whole)
{
  for (guint i = 0; i < N_TEXTS; i++)
    {
      if (!is_part (get_text (rest, i), get_text (whole, i)))
        return FALSE;
    }
  return TRUE;
}

/**
 * pivot_emptying_choose:
 * @fullest: (nullable): what was chosen among the versions before @next
 * @next: the version that follows
 *
 * Goes through the versions of a story as they are saved. While text is only
 * taken away, or little is written in a story of which most has gone, the version
 * to go back to stays the one before that began.
 *
 * Returns: (transfer none): which of the two to keep if the story is emptied now
 */
PivotRecord *
pivot_emptying_choose (PivotRecord *fullest,
                       PivotRecord *next)
{
  gsize length = measure (next->draft);

  if (fullest == NULL || length == 0 || length >= measure (fullest->draft))
    return next;
  if (length * WORTH_KEEPING < measure (fullest->draft))
    return fullest;
  return pivot_emptying_is_remainder (next->draft, fullest->draft) ? fullest : next;
}
