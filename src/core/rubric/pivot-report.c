/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-report.h"

#include "core/rubric/pivot-report-draft.h"

struct _PivotReport
{
  PivotReportDraft *draft; /* never changed again */
};

G_DEFINE_BOXED_TYPE (PivotReport, pivot_report, pivot_report_ref, pivot_report_unref)

static const char *const state_ids[] = {
  [PIVOT_STATE_NOT_STARTED] = "not-started",
  [PIVOT_STATE_DRAFTING] = "drafting",
  [PIVOT_STATE_NEARLY] = "nearly",
  [PIVOT_STATE_READY] = "ready",
};

static const char *const row_ids[PIVOT_N_ROWS] = {
  [PIVOT_ROW_RESPONSIBILITY] = "responsibility",
  [PIVOT_ROW_REALITY] = "reality",
  [PIVOT_ROW_FOCUS] = "focus",
};

static void
pivot_report_clear (gpointer data)
{
  PivotReportDraft *draft = ((PivotReport *) data)->draft;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_array_unref (draft->slots[i]);
  g_array_unref (draft->whole);
  g_array_unref (draft->findings);
  g_array_unref (draft->marks);
  g_string_chunk_free (draft->strings);
  g_clear_pointer (&draft->evidence, pivot_evidence_free);
  pivot_pack_unref (draft->pack);
  g_free (draft);
}

/**
 * pivot_report_get_evidence:
 *
 * Returns: (transfer none) (nullable): what the report stands on
 */
const PivotEvidence *
pivot_report_get_evidence (PivotReport *self)
{
  return self->draft->evidence;
}

/**
 * pivot_report_draft_new:
 * @pack: the rules by which the report is made
 *
 * Returns: (transfer full): an empty report, to be put together and finished
 */
PivotReportDraft *
pivot_report_draft_new (PivotPack *pack)
{
  PivotReportDraft *self = g_new0 (PivotReportDraft, 1);

  self->pack = pivot_pack_ref (pack);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->slots[i] = g_array_new (FALSE, TRUE, sizeof (PivotSlot));
  self->whole = g_array_new (FALSE, TRUE, sizeof (PivotSlot));
  self->findings = g_array_new (FALSE, TRUE, sizeof (PivotFinding));
  self->marks = g_array_new (FALSE, TRUE, sizeof (PivotMark));
  self->strings = g_string_chunk_new (256);
  return self;
}

/**
 * pivot_report_draft_finish:
 * @self: (transfer full): a report that is put together
 *
 * Returns: (transfer full): the report
 */
PivotReport *
pivot_report_draft_finish (PivotReportDraft *self)
{
  PivotReport *report = g_atomic_rc_box_new0 (PivotReport);

  report->draft = self;
  return report;
}

PivotReport *
pivot_report_ref (PivotReport *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
pivot_report_unref (PivotReport *self)
{
  g_atomic_rc_box_release_full (self, pivot_report_clear);
}

/**
 * pivot_report_get_pack_language:
 *
 * Returns: the code of the language by whose rules the report was made
 */
const char *
pivot_report_get_pack_language (PivotReport *self)
{
  return pivot_pack_get_language (self->draft->pack);
}

/**
 * pivot_report_get_pack_version:
 *
 * Returns: the version of those rules
 */
const char *
pivot_report_get_pack_version (PivotReport *self)
{
  return pivot_pack_get_version (self->draft->pack);
}

/**
 * pivot_report_get_score:
 *
 * Returns: the score of the whole answer, 0 to 1
 */
double
pivot_report_get_score (PivotReport *self)
{
  return self->draft->score;
}

/**
 * pivot_report_get_own_score:
 *
 * Returns: the score of ownership, 0 to 1
 */
double
pivot_report_get_own_score (PivotReport *self)
{
  return self->draft->own_score;
}

/**
 * pivot_report_get_own_level:
 *
 * Returns: the level of ownership, 0 to 4
 */
int
pivot_report_get_own_level (PivotReport *self)
{
  return self->draft->own_level;
}

/**
 * pivot_report_get_seconds:
 *
 * Returns: how long the answer takes to say
 */
double
pivot_report_get_seconds (PivotReport *self)
{
  return self->draft->seconds;
}

/**
 * pivot_report_get_words:
 *
 * Returns: how many words the answer has as it is written
 */
guint
pivot_report_get_words (PivotReport *self)
{
  return self->draft->words;
}

/**
 * pivot_report_get_stage:
 *
 * Returns: (transfer none): how one stage stands
 */
const PivotStageReport *
pivot_report_get_stage (PivotReport *self,
                        PivotStage   stage)
{
  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);

  return &self->draft->stages[stage];
}

/**
 * pivot_report_get_slots:
 * @n_slots: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_slots): the slots of one stage, in
 *   the method's order
 */
const PivotSlot *
pivot_report_get_slots (PivotReport *self,
                        PivotStage   stage,
                        guint       *n_slots)
{
  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);

  *n_slots = self->draft->slots[stage]->len;
  return (const PivotSlot *) self->draft->slots[stage]->data;
}

/**
 * pivot_report_get_whole_slots:
 * @n_slots: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_slots): the slots that any stage
 *   may fill; the stage of a filled one is where its words are
 */
const PivotSlot *
pivot_report_get_whole_slots (PivotReport *self,
                              guint       *n_slots)
{
  *n_slots = self->draft->whole->len;
  return (const PivotSlot *) self->draft->whole->data;
}

static const PivotSlot *
find_in (const GArray *slots,
         const char   *rule)
{
  for (guint i = 0; i < slots->len; i++)
    {
      const PivotSlot *slot = &g_array_index (slots, PivotSlot, i);

      if (g_strcmp0 (slot->rule, rule) == 0)
        return slot;
    }
  return NULL;
}

/**
 * pivot_report_find_slot:
 * @rule: the id of a rule
 *
 * Returns: (transfer none) (nullable): the slot of @rule, filled or not, in whatever
 *   stage it is; %NULL where the rule has none
 */
const PivotSlot *
pivot_report_find_slot (PivotReport *self,
                        const char  *rule)
{
  const PivotSlot *slot = find_in (self->draft->whole, rule);

  for (guint i = 0; i < PIVOT_N_STAGES && slot == NULL; i++)
    slot = find_in (self->draft->slots[i], rule);
  return slot;
}

/**
 * pivot_report_get_findings:
 * @n_findings: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_findings): the findings, by stage
 *   and place; those about the whole answer last
 */
const PivotFinding *
pivot_report_get_findings (PivotReport *self,
                           guint       *n_findings)
{
  *n_findings = self->draft->findings->len;
  return (const PivotFinding *) self->draft->findings->data;
}

/**
 * pivot_report_get_marks:
 * @n_marks: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_marks): the words on either side of
 *   each contrast row
 */
const PivotMark *
pivot_report_get_marks (PivotReport *self,
                        guint       *n_marks)
{
  *n_marks = self->draft->marks->len;
  return (const PivotMark *) self->draft->marks->data;
}

/**
 * pivot_report_is_ready:
 *
 * Returns: whether every stage is ready and nothing stands in contrast
 */
gboolean
pivot_report_is_ready (PivotReport *self)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (self->draft->stages[i].state != PIVOT_STATE_READY)
        return FALSE;
    }
  for (guint i = 0; i < self->draft->findings->len; i++)
    {
      if (g_array_index (self->draft->findings, PivotFinding, i).kind == PIVOT_FINDING_CONTRAST)
        return FALSE;
    }
  return TRUE;
}

/**
 * pivot_state_get_id:
 *
 * Returns: the name of @state in a JSON report
 */
const char *
pivot_state_get_id (PivotState state)
{
  g_return_val_if_fail ((guint) state < G_N_ELEMENTS (state_ids), NULL);

  return state_ids[state];
}

/**
 * pivot_row_get_id:
 *
 * Returns: the name of @row in a JSON report
 */
const char *
pivot_row_get_id (PivotRow row)
{
  g_return_val_if_fail ((guint) row < PIVOT_N_ROWS, NULL);

  return row_ids[row];
}

/**
 * pivot_row_find:
 * @id: a name
 *
 * Returns: the #PivotRow of that name; -1 where none has it
 */
int
pivot_row_find (const char *id)
{
  for (int i = 0; i < PIVOT_N_ROWS; i++)
    {
      if (g_str_equal (row_ids[i], id))
        return i;
    }
  return -1;
}
