/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-finding-walk.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice.h"

static gboolean
is_stop (const PivotFinding *finding)
{
  return finding->kind == PIVOT_FINDING_CONTRAST && finding->stage >= 0 && finding->located;
}

static int
compare (int   stage,
         gsize place,
         int   other_stage,
         gsize other_place)
{
  if (stage != other_stage)
    return stage < other_stage ? -1 : 1;
  return place < other_place ? -1 : place > other_place;
}

static gboolean
is_earlier (const PivotFinding *a,
            const PivotFinding *b)
{
  return b == NULL || compare (a->stage, a->span.start, b->stage, b->span.start) < 0;
}

static gboolean
is_later (const PivotFinding *a,
          const PivotFinding *b)
{
  return b == NULL || compare (a->stage, a->span.start, b->stage, b->span.start) > 0;
}

/**
 * pivot_finding_walk_forward:
 * @from: where the writer is
 *
 * Returns: (transfer none) (nullable): the next finding in the text, from the
 *   last on to the first; %NULL where there is none
 */
const PivotFinding *
pivot_finding_walk_forward (PivotReport *report,
                            PivotPlace   from)
{
  guint               n_findings = 0;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);
  const PivotFinding *first = NULL;
  const PivotFinding *next = NULL;

  for (guint i = 0; i < n_findings; i++)
    {
      const PivotFinding *finding = &findings[i];

      if (!is_stop (finding))
        continue;
      if (is_earlier (finding, first))
        first = finding;
      if (compare (finding->stage, finding->span.start, (int) from.stage, from.caret) >= 0 && is_earlier (finding, next))
        next = finding;
    }
  return next != NULL ? next : first;
}

/**
 * pivot_finding_walk_back:
 * @from: where the writer is
 *
 * Returns: (transfer none) (nullable): the finding before it in the text, from
 *   the first back to the last; %NULL where there is none
 */
const PivotFinding *
pivot_finding_walk_back (PivotReport *report,
                         PivotPlace   from)
{
  guint               n_findings = 0;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);
  const PivotFinding *last = NULL;
  const PivotFinding *previous = NULL;

  for (guint i = 0; i < n_findings; i++)
    {
      const PivotFinding *finding = &findings[i];

      if (!is_stop (finding))
        continue;
      if (is_later (finding, last))
        last = finding;
      if (compare (finding->stage, finding->span.end, (int) from.stage, from.caret) < 0 && is_later (finding, previous))
        previous = finding;
    }
  return previous != NULL ? previous : last;
}

/**
 * pivot_finding_walk_say:
 * @finding: where a walk has come to
 *
 * Returns: (transfer full): what a listener is told of it, without the writer's
 *   words
 */
char *
pivot_finding_walk_say (const PivotFinding *finding)
{
  g_autofree char *message = pivot_voice_finding_message (finding);

  /* Translators: spoken: the name of a finding, and how the text reads there with a question. */
  return g_strdup_printf (_ ("%s. %s"), pivot_voice_finding_title (finding), message);
}
