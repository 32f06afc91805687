/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/contrast/pivot-pairing.h"

struct _PivotPairing
{
  PivotDraft  *draft;
  PivotReport *reports[PIVOT_N_SIDES];
  GArray      *phrases[PIVOT_N_SIDES][PIVOT_N_STAGES]; /* of PivotPhrase */
};

G_DEFINE_BOXED_TYPE (PivotPairing, pivot_pairing, pivot_pairing_ref, pivot_pairing_unref)

#define MAX_RULES 6

/* What shows ownership in a row (the rules beside C1, C2 and C3), and how many of these, from the first on, it takes one of. */
static const struct
{
  const char *rules[MAX_RULES];
  guint       n_needed;
} evidence[PIVOT_N_ROWS] = {
  [PIVOT_ROW_RESPONSIBILITY] = { { "I1", "I2", "I11", "I3", "I4" }, 3 },
  [PIVOT_ROW_REALITY] = { { "W12", "P7", "P8" }, 1 },
  [PIVOT_ROW_FOCUS] = { { "O2", "O4", "O5", "O7", "O11" }, 1 },
};

static int
compare_phrases (gconstpointer a,
                 gconstpointer b)
{
  const PivotPhrase *left = a;
  const PivotPhrase *right = b;

  if (left->span.start != right->span.start)
    return left->span.start < right->span.start ? -1 : 1;
  if (left->span.end != right->span.end)
    return left->span.end > right->span.end ? -1 : 1;
  if (left->owned != right->owned)
    return left->owned ? 1 : -1;
  return (int) left->row - (int) right->row;
}

/* Words that are marked twice are read once: what deflects goes first, and else what begins earlier or says more. */
static void
drop_overlaps (GArray *phrases)
{
  for (guint i = 0; i + 1 < phrases->len;)
    {
      const PivotPhrase *one = &g_array_index (phrases, PivotPhrase, i);
      const PivotPhrase *next = &g_array_index (phrases, PivotPhrase, i + 1);

      if (!pivot_span_overlaps (one->span, next->span))
        i++;
      else if (one->owned && !next->owned)
        {
          g_array_remove_index (phrases, i);
          i -= i > 0;
        }
      else
        g_array_remove_index (phrases, i + 1);
    }
}

static void
find_phrases (PivotPairing *self,
              PivotSide     side)
{
  guint            n_marks;
  const PivotMark *marks = pivot_report_get_marks (self->reports[side], &n_marks);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->phrases[side][i] = g_array_new (FALSE, FALSE, sizeof (PivotPhrase));
  for (guint i = 0; i < n_marks; i++)
    {
      const PivotPhrase phrase = { marks[i].span, marks[i].row, marks[i].owned };

      if (pivot_span_length (phrase.span) > 0)
        g_array_append_val (self->phrases[side][marks[i].stage], phrase);
    }
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_array_sort (self->phrases[side][i], compare_phrases);
      drop_overlaps (self->phrases[side][i]);
    }
}

/**
 * pivot_pairing_new:
 * @draft: what was written
 * @reports: what the rubric thinks of each of its answers, by #PivotSide
 *
 * Returns: (transfer full): the two answers side by side
 */
PivotPairing *
pivot_pairing_new (PivotDraft        *draft,
                   PivotReport *const reports[PIVOT_N_SIDES])
{
  PivotPairing *self = g_atomic_rc_box_new0 (PivotPairing);

  self->draft = pivot_draft_ref (draft);
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    {
      self->reports[i] = pivot_report_ref (reports[i]);
      find_phrases (self, (PivotSide) i);
    }
  return self;
}

PivotPairing *
pivot_pairing_ref (PivotPairing *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
pivot_pairing_clear (gpointer data)
{
  PivotPairing *self = data;

  pivot_draft_unref (self->draft);
  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      pivot_report_unref (self->reports[side]);
      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        g_array_unref (self->phrases[side][stage]);
    }
}

void
pivot_pairing_unref (PivotPairing *self)
{
  g_atomic_rc_box_release_full (self, pivot_pairing_clear);
}

/**
 * pivot_pairing_get_draft:
 *
 * Returns: (transfer none): what was written
 */
PivotDraft *
pivot_pairing_get_draft (PivotPairing *self)
{
  return self->draft;
}

/**
 * pivot_pairing_get_report:
 *
 * Returns: (transfer none): what the rubric thinks of that answer
 */
PivotReport *
pivot_pairing_get_report (PivotPairing *self,
                          PivotSide     side)
{
  g_return_val_if_fail ((guint) side < PIVOT_N_SIDES, NULL);

  return self->reports[side];
}

/**
 * pivot_pairing_get_phrases:
 * @n_phrases: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_phrases): the phrases of that text
 *   that deflect or own, in its order; none lies in another
 */
const PivotPhrase *
pivot_pairing_get_phrases (PivotPairing *self,
                           PivotSide     side,
                           PivotStage    stage,
                           guint        *n_phrases)
{
  GArray *phrases = NULL;

  g_return_val_if_fail ((guint) side < PIVOT_N_SIDES, NULL);
  g_return_val_if_fail ((guint) stage < PIVOT_N_STAGES, NULL);

  phrases = self->phrases[side][stage];
  *n_phrases = phrases->len;
  return (const PivotPhrase *) phrases->data;
}

static gboolean
has_mark (PivotReport *report,
          PivotRow     row,
          gboolean     owned)
{
  guint            n_marks;
  const PivotMark *marks = pivot_report_get_marks (report, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      if (marks[i].row == row && marks[i].owned == owned)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_what_it_takes (PivotReport *report,
                   PivotRow     row)
{
  for (guint i = 0; i < evidence[row].n_needed; i++)
    {
      const PivotSlot *slot = pivot_report_find_slot (report, evidence[row].rules[i]);

      if (slot != NULL && slot->filled)
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_pairing_get_stance:
 *
 * Returns: how that answer reads in that row
 */
PivotStance
pivot_pairing_get_stance (PivotPairing *self,
                          PivotSide     side,
                          PivotRow      row)
{
  PivotReport *report = pivot_pairing_get_report (self, side);
  gboolean     owns = FALSE;

  g_return_val_if_fail ((guint) row < PIVOT_N_ROWS, PIVOT_STANCE_OPEN);

  owns = has_mark (report, row, TRUE) && has_what_it_takes (report, row);
  if (has_mark (report, row, FALSE))
    return owns ? PIVOT_STANCE_MIXED : PIVOT_STANCE_DEFENSIVE;
  return owns ? PIVOT_STANCE_OWNED : PIVOT_STANCE_OPEN;
}

/**
 * pivot_pairing_list_evidence:
 *
 * Returns: (transfer full) (element-type PivotSlot): what shows ownership in that
 *   row, the weightiest first; its strings live as long as @self
 */
GArray *
pivot_pairing_list_evidence (PivotPairing *self,
                             PivotSide     side,
                             PivotRow      row)
{
  GArray *slots = g_array_new (FALSE, FALSE, sizeof (PivotSlot));

  g_return_val_if_fail ((guint) row < PIVOT_N_ROWS, slots);

  for (guint i = 0; i < MAX_RULES && evidence[row].rules[i] != NULL; i++)
    {
      const PivotSlot *slot = pivot_report_find_slot (pivot_pairing_get_report (self, side), evidence[row].rules[i]);

      if (slot != NULL && slot->filled)
        g_array_append_vals (slots, slot, 1);
    }
  return slots;
}
