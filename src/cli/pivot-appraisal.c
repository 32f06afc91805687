/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-appraisal.h"

#include "cli/pivot-console.h"
#include "core/rubric/pivot-rubric.h"

struct _PivotAppraisal
{
  PivotDocument *document;
  PivotReport   *report;
};

/**
 * pivot_appraisal_prepare:
 * @invocation: of a command that has the option `format`
 * @format: (out): for whom to print
 *
 * Returns: (transfer full) (nullable): the rules to read with; %NULL where they
 *   or the format cannot be read, which has been complained of
 */
PivotPack *
pivot_appraisal_prepare (const PivotInvocation *invocation,
                         PivotFormat           *format)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", &error);

  if (pack != NULL && pivot_invocation_get_format (invocation, format, &error))
    return g_steal_pointer (&pack);
  pivot_console_complain (NULL, error->message);
  return NULL;
}

/**
 * pivot_appraisal_new:
 * @pack: the language pack to assess by
 * @document: (transfer none): a story
 * @pace: words a minute
 *
 * Returns: (transfer full): the owning answer of @document, assessed
 */
PivotAppraisal *
pivot_appraisal_new (PivotPack     *pack,
                     PivotDocument *document,
                     double         pace)
{
  PivotAppraisal *self = g_new (PivotAppraisal, 1);
  PivotDraft     *draft = pivot_document_get_draft (document);
  gboolean        told = pivot_document_get_split (document) != NULL;

  self->document = pivot_document_ref (document);
  self->report = told ? pivot_rubric_assess_told (pack, draft, PIVOT_SIDE_OWNED, pace) : pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, pace);
  return self;
}

void
pivot_appraisal_free (PivotAppraisal *self)
{
  pivot_document_unref (self->document);
  pivot_report_unref (self->report);
  g_free (self);
}

/**
 * pivot_appraisal_get_document:
 *
 * Returns: (transfer none): what was assessed
 */
PivotDocument *
pivot_appraisal_get_document (const PivotAppraisal *self)
{
  return self->document;
}

/**
 * pivot_appraisal_get_report:
 *
 * Returns: (transfer none): the report, whose spans are in the stages
 */
PivotReport *
pivot_appraisal_get_report (const PivotAppraisal *self)
{
  return self->report;
}

/**
 * pivot_appraisal_deflects:
 *
 * Returns: whether any words of the owning answer stand on the defensive side
 *   of a row, be it that they read so or that the writer said so
 */
gboolean
pivot_appraisal_deflects (const PivotAppraisal *self)
{
  guint            n_marks;
  const PivotMark *marks = pivot_report_get_marks (self->report, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      if (!marks[i].owned)
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_appraisal_is_ready:
 *
 * Returns: whether every stage is ready, nothing deflects and no contrast
 *   finding speaks
 */
gboolean
pivot_appraisal_is_ready (const PivotAppraisal *self)
{
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (self->report, &n_findings);

  if (pivot_appraisal_deflects (self))
    return FALSE;
  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].kind == PIVOT_FINDING_CONTRAST)
        return FALSE;
    }
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (pivot_report_get_stage (self->report, (PivotStage) i)->state != PIVOT_STATE_READY)
        return FALSE;
    }
  return TRUE;
}

/**
 * pivot_appraisal_locate:
 * @stage: a stage
 * @span: bytes of the stage's text
 *
 * Returns: the same bytes where the document has them: in the stage's text, or
 *   in the narrative that was split
 */
PivotSpan
pivot_appraisal_locate (const PivotAppraisal *self,
                        PivotStage            stage,
                        PivotSpan             span)
{
  PivotSplit *split = pivot_document_get_split (self->document);

  return split != NULL ? pivot_split_locate (split, stage, span) : span;
}

/**
 * pivot_appraisal_quote:
 * @stage: a stage
 * @span: bytes of the stage's text
 *
 * Returns: (transfer full): the words at pivot_appraisal_locate()
 */
char *
pivot_appraisal_quote (const PivotAppraisal *self,
                       PivotStage            stage,
                       PivotSpan             span)
{
  PivotSplit *split = pivot_document_get_split (self->document);
  const char *text = NULL;

  if (split != NULL)
    text = pivot_split_get_narrative (split);
  else
    text = pivot_draft_get_text (pivot_document_get_draft (self->document), PIVOT_SIDE_OWNED, stage);
  return pivot_span_quote (pivot_appraisal_locate (self, stage, span), text);
}
