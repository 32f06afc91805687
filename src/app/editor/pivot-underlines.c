/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-underlines.h"

#include <string.h>

#include "app/editor/pivot-sentence-end.h"

static gboolean
is_being_written (const PivotFinding *finding,
                  const char         *text,
                  const PivotWriting *writing)
{
  PivotSpan sentence = finding->sentence;

  if (writing->settled || writing->caret == PIVOT_NO_CARET)
    return FALSE;
  if (writing->caret < sentence.start || writing->caret > sentence.end)
    return FALSE;
  return text[sentence.end] != '\n' && !pivot_sentence_end_is_before (text, sentence.end);
}

static guint
make_key (const PivotFinding *finding,
          const char         *text)
{
  g_autofree char *quote = pivot_span_quote (finding->span, text);

  return g_str_hash (finding->cue) * 33 + g_str_hash (quote);
}

static gboolean
is_shown (GArray *shown,
          guint   key)
{
  for (guint i = 0; shown != NULL && i < shown->len; i++)
    {
      if (g_array_index (shown, PivotUnderline, i).key == key)
        return TRUE;
    }
  return FALSE;
}

static gboolean
belongs (const PivotFinding *finding,
         PivotStage          stage,
         gsize               length)
{
  if (finding->kind != PIVOT_FINDING_CONTRAST || finding->stage != (int) stage || !finding->located)
    return FALSE;
  return finding->span.start < finding->span.end && finding->span.end <= length && finding->sentence.end <= length;
}

/**
 * pivot_underlines_new:
 * @report: what is thought of the text
 * @text: the stage's text that @report is about
 * @writing: what the writer is doing in it
 * @shown: (nullable) (element-type PivotUnderline): what is underlined now
 * @held: (out): whether a finding was kept back because its sentence is still
 *   being written
 *
 * Chooses what to underline. What is underlined already stays; what is new in
 * the sentence under the caret waits until the sentence ends or the writer
 * pauses.
 *
 * Returns: (transfer full) (element-type PivotUnderline): the underlines
 */
GArray *
pivot_underlines_new (PivotReport        *report,
                      PivotStage          stage,
                      const char         *text,
                      const PivotWriting *writing,
                      GArray             *shown,
                      gboolean           *held)
{
  GArray             *underlines = g_array_new (FALSE, FALSE, sizeof (PivotUnderline));
  guint               n_findings = 0;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);
  gsize               length = strlen (text);

  *held = FALSE;
  for (guint i = 0; i < n_findings; i++)
    {
      PivotUnderline underline = { findings[i].span, i, 0 };

      if (!belongs (&findings[i], stage, length))
        continue;
      underline.key = make_key (&findings[i], text);
      if (is_shown (shown, underline.key) || !is_being_written (&findings[i], text, writing))
        g_array_append_val (underlines, underline);
      else
        *held = TRUE;
    }
  return underlines;
}

/**
 * pivot_underlines_find:
 * @self: (element-type PivotUnderline): what is underlined
 * @place: a place in the text, in bytes
 *
 * Returns: (transfer none) (nullable): the underline that @place touches
 */
const PivotUnderline *
pivot_underlines_find (GArray *self,
                       gsize   place)
{
  for (guint i = 0; i < self->len; i++)
    {
      const PivotUnderline *underline = &g_array_index (self, PivotUnderline, i);

      if (place >= underline->span.start && place <= underline->span.end)
        return underline;
    }
  return NULL;
}
