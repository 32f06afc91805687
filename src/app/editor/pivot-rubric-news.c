/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-rubric-news.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice.h"

static guint
count_contrast (PivotReport *report,
                PivotStage   stage)
{
  guint               n_findings = 0;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);
  guint               n = 0;

  for (guint i = 0; i < n_findings; i++)
    n += findings[i].kind == PIVOT_FINDING_CONTRAST && findings[i].stage == (int) stage;
  return n;
}

/**
 * pivot_rubric_news:
 * @before: the report that was last told of
 * @after: the present report
 *
 * Says what has changed in a stage, without the writer's words.
 *
 * Returns: (transfer full) (nullable): a short sentence; %NULL where there is
 *   nothing to tell
 */
char *
pivot_rubric_news (PivotReport *before,
                   PivotReport *after,
                   PivotStage   stage)
{
  const PivotStageReport *old = pivot_report_get_stage (before, stage);
  const PivotStageReport *now = pivot_report_get_stage (after, stage);
  guint                   n_old = count_contrast (before, stage);
  guint                   n_now = count_contrast (after, stage);
  const char             *name = pivot_voice_stage_short_name (stage);

  if (n_now > n_old)
    /* Translators: spoken: a stage, how much weakens it, the pieces of evidence that it holds, and how many it could hold. */
    return g_strdup_printf (ngettext ("%s: %u new finding, %u of %u", "%s: %u new findings, %u of %u", n_now - n_old),
                            name, n_now - n_old, now->n_filled, now->n_slots);
  if (now->state != old->state)
    /* Translators: spoken: a stage, how far it has come, the pieces of evidence that it holds, and how many it could hold. */
    return g_strdup_printf (_ ("%s: %s, %u of %u"), name, pivot_voice_state (now->state), now->n_filled, now->n_slots);
  if (now->n_filled != old->n_filled || n_now != n_old)
    /* Translators: spoken: a stage, the pieces of evidence that it holds, and how many it could hold. */
    return g_strdup_printf (_ ("%s: %u of %u"), name, now->n_filled, now->n_slots);
  return NULL;
}
