/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-joint.h"

/**
 * pivot_joint_find:
 * @gap: what the narrative has between two sentences
 *
 * Returns: what stands between the two where they are told apart: an empty line
 *   where the narrative has one between them, a new line where it has that, else
 *   a blank
 */
const char *
pivot_joint_find (const char *narrative,
                  PivotSpan   gap)
{
  const char *joint = " ";
  gboolean    line_is_blank = FALSE;

  for (gsize i = gap.start; i < gap.end; i++)
    {
      if (narrative[i] == '\n' && line_is_blank)
        return "\n\n";
      if (narrative[i] == '\n')
        joint = "\n";
      line_is_blank = narrative[i] == '\n' || (line_is_blank && g_ascii_isspace (narrative[i]));
    }
  return joint;
}

/**
 * pivot_joint_append:
 * @text: a sentence, and what comes before it
 * @gap: what the narrative has between it and the next sentence of the stage
 *
 * Adds what is to stand between the two: the very blanks of the narrative where
 * they follow one another there.
 */
void
pivot_joint_append (GString    *text,
                    const char *narrative,
                    PivotSpan   gap)
{
  gsize blanks = gap.start;

  while (blanks < gap.end && g_ascii_isspace (narrative[blanks]))
    blanks++;
  if (blanks == gap.end)
    g_string_append_len (text, narrative + gap.start, (gssize) pivot_span_length (gap));
  else
    g_string_append (text, pivot_joint_find (narrative, gap));
}
