/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-prose.h"

#include <string.h>

/* Whether words of a change are to be seen on a side. */
static gboolean
is_on_side (PivotDiffOp    op,
            PivotProseSide side)
{
  return op == PIVOT_DIFF_EQUAL || side == PIVOT_PROSE_BOTH || (op == PIVOT_DIFF_DELETE) == (side == PIVOT_PROSE_FROM);
}

/* What of a change lies in a row, in bytes of the text that it is taken from. */
static PivotSpan
cut_out (const PivotChange  *change,
         const PivotDiffRow *row)
{
  gboolean  in_to = change->op == PIVOT_DIFF_INSERT;
  PivotSpan span = in_to ? change->to : change->from;
  PivotSpan bounds = in_to ? row->to : row->from;
  gsize     start = MAX (span.start, bounds.start);
  gsize     end = MIN (span.end, bounds.end);

  return (PivotSpan) { start, MAX (start, end) };
}

/* Space behind the last word is not shown, and so has not changed either. */
static void
chomp (GString *text,
       GArray  *runs)
{
  while (text->len > 0 && g_ascii_isspace (text->str[text->len - 1]))
    g_string_truncate (text, text->len - 1);
  for (guint i = runs->len; i-- > 0;)
    {
      PivotRun *run = &g_array_index (runs, PivotRun, i);

      run->span.end = MIN (run->span.end, text->len);
      if (run->span.start >= run->span.end)
        g_array_remove_index (runs, i);
    }
}

/**
 * pivot_prose_new:
 * @source: two versions of a text
 * @row: one of the rows of their comparison
 * @side: which of them to tell
 *
 * Returns: (transfer full): the sentences of the row
 */
PivotProse *
pivot_prose_new (const PivotProseSource *source,
                 const PivotDiffRow     *row,
                 PivotProseSide          side)
{
  PivotProse *self = g_new0 (PivotProse, 1);
  GString    *text = g_string_new (NULL);

  self->runs = g_array_new (FALSE, FALSE, sizeof (PivotRun));
  for (guint i = 0; i < pivot_diff_get_length (source->diff); i++)
    {
      const PivotChange *change = pivot_diff_get (source->diff, i);
      PivotSpan          span = cut_out (change, row);
      PivotRun           run = { { text->len, text->len + pivot_span_length (span) }, change->op, change->moved };

      if (!is_on_side (change->op, side) || span.start == span.end)
        continue;
      g_string_append_len (text, (change->op == PIVOT_DIFF_INSERT ? source->to : source->from) + span.start, (gssize) pivot_span_length (span));
      if (change->op != PIVOT_DIFF_EQUAL)
        g_array_append_val (self->runs, run);
    }
  chomp (text, self->runs);
  self->text = g_string_free (text, FALSE);
  return self;
}

/**
 * pivot_prose_append:
 * @more: sentences to put behind those that are there
 */
void
pivot_prose_append (PivotProse       *self,
                    const PivotProse *more)
{
  g_autofree char *text = self->text;
  const char      *joint = *text != '\0' && *more->text != '\0' ? " " : "";
  gsize            offset = strlen (text) + strlen (joint);

  self->text = g_strconcat (text, joint, more->text, NULL);
  for (guint i = 0; i < more->runs->len; i++)
    {
      PivotRun run = g_array_index (more->runs, PivotRun, i);

      run.span.start += offset;
      run.span.end += offset;
      g_array_append_val (self->runs, run);
    }
}

/**
 * pivot_prose_cut:
 * @most: in bytes
 *
 * Returns: (transfer full): the sentences up to @most bytes, less what a
 *   character at the end would exceed; all of them where they are no longer
 */
PivotProse *
pivot_prose_cut (const PivotProse *self,
                 gsize             most)
{
  PivotProse *cut = g_new0 (PivotProse, 1);
  gsize       length = strlen (self->text);

  if (length > most)
    length = (gsize) (g_utf8_find_prev_char (self->text, self->text + most + 1) - self->text);
  cut->text = g_strndup (self->text, length);
  cut->runs = g_array_new (FALSE, FALSE, sizeof (PivotRun));
  for (guint i = 0; i < self->runs->len; i++)
    {
      PivotRun run = g_array_index (self->runs, PivotRun, i);

      run.span.end = MIN (run.span.end, length);
      if (run.span.start < run.span.end)
        g_array_append_val (cut->runs, run);
    }
  return cut;
}

void
pivot_prose_free (PivotProse *self)
{
  g_free (self->text);
  g_array_unref (self->runs);
  g_free (self);
}
