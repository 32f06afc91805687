/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-disowned.h"

#include "core/rubric/pivot-finding.h"

struct _PivotDisowned
{
  const PivotEvidence *evidence;
  guint               *rows[PIVOT_N_STAGES]; /* for each sentence, the rows, a bit each */
};

/* The rows that are set aside for any sentence at all, a bit each. */
static guint
list_rows (PivotDraft *draft,
           const char *sentence)
{
  guint                 n_dismissals = 0;
  const PivotDismissal *dismissals = pivot_draft_get_dismissals (draft, &n_dismissals);
  guint                 rows = 0;

  for (guint i = 0; i < n_dismissals; i++)
    {
      int row = pivot_row_find (dismissals[i].rule);

      if (row >= 0 && (sentence == NULL || g_str_equal (dismissals[i].sentence, sentence)))
        rows |= 1u << row;
    }
  return rows;
}

/* Whether any sentence of the stage is among them. */
static gboolean
find_in_stage (PivotDisowned *self,
               PivotDraft    *draft,
               PivotStage     stage)
{
  const PivotStageEvidence *found = &self->evidence->stages[stage];
  guint                     n_sentences = pivot_reading_get_n_sentences (found->reading);
  gboolean                  any = FALSE;

  self->rows[stage] = g_new0 (guint, n_sentences + 1);
  for (guint i = 0; i < n_sentences; i++)
    {
      g_autofree char *hash = pivot_finding_hash_sentence (found->text, pivot_reading_get_sentence (found->reading, i).span);

      self->rows[stage][i] = list_rows (draft, hash);
      any |= self->rows[stage][i] != 0;
    }
  return any;
}

/**
 * pivot_disowned_new:
 * @evidence: what was found in an answer; it has to outlive what is returned
 * @draft: what the writer set aside: the id of a row beside a sentence says that
 *   it deflects there
 *
 * Returns: (transfer full) (nullable): those sentences; %NULL where there are none
 */
PivotDisowned *
pivot_disowned_new (const PivotEvidence *evidence,
                    PivotDraft          *draft)
{
  g_autoptr (PivotDisowned) self = NULL;
  gboolean any = FALSE;

  /* To name every sentence takes time that almost no draft is worth. */
  if (list_rows (draft, NULL) == 0)
    return NULL;
  self = g_new0 (PivotDisowned, 1);
  self->evidence = evidence;
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    any |= find_in_stage (self, draft, (PivotStage) i);
  return any ? g_steal_pointer (&self) : NULL;
}

void
pivot_disowned_free (PivotDisowned *self)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_free (self->rows[i]);
  g_free (self);
}

/**
 * pivot_disowned_has:
 * @self: (nullable): the sentences
 * @row: a row, or -1
 * @sentence: its number in @stage
 *
 * Returns: whether the writer says that it does not own in that row
 */
gboolean
pivot_disowned_has (const PivotDisowned *self,
                    int                  row,
                    PivotStage           stage,
                    guint                sentence)
{
  return self != NULL && row >= 0 && (self->rows[stage][sentence] >> row & 1) != 0;
}

/* The longest words of the sentence that would own in that row, or else all of it. */
static PivotSpan
find_words (const PivotDisowned *self,
            int                  row,
            PivotStage           stage,
            guint                sentence)
{
  const PivotStageEvidence *found = &self->evidence->stages[stage];
  PivotSpan                 words = { 0, 0 };

  for (guint i = 0; i < found->hits->len; i++)
    {
      const PivotHit       *hit = &g_array_index (found->hits, PivotHit, i);
      const PivotCriterion *criterion = pivot_evidence_get_criterion (self->evidence, hit);
      PivotSpan             span = { 0, 0 };

      if (hit->sentence != sentence || criterion->row != row || criterion->kind != PIVOT_CRITERION_SLOT)
        continue;
      span = pivot_evidence_get_quote (self->evidence, stage, hit, criterion->brief);
      if (pivot_span_length (span) > pivot_span_length (words))
        words = span;
    }
  return pivot_span_length (words) > 0 ? words : pivot_reading_get_sentence (found->reading, sentence).span;
}

static void
add_marks_in_stage (const PivotDisowned *self,
                    PivotStage           stage,
                    GArray              *marks)
{
  const PivotReading *reading = self->evidence->stages[stage].reading;

  for (guint i = 0; i < pivot_reading_get_n_sentences (reading); i++)
    {
      for (int row = 0; row < PIVOT_N_ROWS; row++)
        {
          PivotMark mark = { (PivotRow) row, FALSE, stage, { 0, 0 }, pivot_reading_get_sentence (reading, i).span };

          if (!pivot_disowned_has (self, row, stage, i))
            continue;
          mark.span = find_words (self, row, stage, i);
          g_array_append_val (marks, mark);
        }
    }
}

/**
 * pivot_disowned_add_marks:
 * @self: (nullable): the sentences
 * @marks: (element-type PivotMark): gets a mark on the defensive side for each
 */
void
pivot_disowned_add_marks (const PivotDisowned *self,
                          GArray              *marks)
{
  for (guint i = 0; self != NULL && i < PIVOT_N_STAGES; i++)
    add_marks_in_stage (self, (PivotStage) i, marks);
}
