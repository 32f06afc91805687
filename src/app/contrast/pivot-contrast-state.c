/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-contrast-state.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice.h"

static const char *
text_of (PivotPairing *pairing,
         PivotSide     side,
         PivotStage    stage)
{
  return pivot_draft_get_text (pivot_pairing_get_draft (pairing), side, stage);
}

static GArray *
copy_phrases (PivotPairing *pairing,
              PivotSide     side,
              PivotStage    stage)
{
  GArray            *copy = g_array_new (FALSE, FALSE, sizeof (PivotPhrase));
  guint              n_phrases;
  const PivotPhrase *phrases = pivot_pairing_get_phrases (pairing, side, stage, &n_phrases);

  g_array_append_vals (copy, phrases, n_phrases);
  return copy;
}

static char *
describe_phrase (const PivotPhrase *phrase,
                 const char        *text)
{
  g_autofree char *quote = pivot_span_quote (phrase->span, text);

  /* Translators: %1$s is a row of the contrast with its side, such as “Responsibility, defensive”, %2$s are the writer's words. */
  return g_strdup_printf (_ ("%1$s: “%2$s”"), pivot_voice_row_phrase (phrase->row, phrase->owned), quote);
}

static char *
describe (GArray     *phrases,
          const char *text)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < phrases->len; i++)
    g_strv_builder_take (builder, describe_phrase (&g_array_index (phrases, PivotPhrase, i), text));
  parts = g_strv_builder_end (builder);
  return g_strjoinv ("; ", parts);
}

/* What shows that a row is owned, such as “Your act, The missed check”. */
static char *
name_evidence (PivotPairing *pairing,
               PivotSide     side,
               PivotRow      row)
{
  g_autoptr (GArray) slots = pivot_pairing_list_evidence (pairing, side, row);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < slots->len; i++)
    g_strv_builder_add (builder, pivot_voice_slot_name (&g_array_index (slots, PivotSlot, i)));
  names = g_strv_builder_end (builder);
  /* Translators: this parts the names of pieces of evidence in a list. */
  return g_strjoinv (C_ ("list of evidence", " · "), names);
}

static void
fill_verdict (PivotVerdict *self,
              PivotPairing *pairing,
              PivotSide     side,
              PivotRow      row)
{
  self->stance = pivot_pairing_get_stance (pairing, side, row);
  self->reading = g_strdup (pivot_voice_row_stance (row, self->stance));
  self->detail = self->stance == PIVOT_STANCE_OWNED ? name_evidence (pairing, side, row) : g_strdup (pivot_voice_row_question (row));
}

static void
fill_side (PivotContrastSide *self,
           PivotPairing      *pairing,
           PivotSide          side)
{
  self->spoken = pivot_voice_clock (pivot_report_get_seconds (pivot_pairing_get_report (pairing, side)));
  self->empty = pivot_answer_is_empty (pivot_draft_get_answer (pivot_pairing_get_draft (pairing), side));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      self->phrases[i] = copy_phrases (pairing, side, (PivotStage) i);
      self->descriptions[i] = describe (self->phrases[i], text_of (pairing, side, (PivotStage) i));
    }
  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    fill_verdict (&self->verdicts[i], pairing, side, (PivotRow) i);
}

static void
add_stops (PivotContrastState *self,
           PivotPairing       *pairing,
           PivotSide           side,
           PivotStage          stage)
{
  GArray *phrases = self->sides[side].phrases[stage];

  for (guint i = 0; i < phrases->len; i++)
    {
      const PivotPhrase       phrase = g_array_index (phrases, PivotPhrase, i);
      g_autofree char        *quote = pivot_span_quote (phrase.span, text_of (pairing, side, stage));
      const PivotContrastStop stop = { side, stage, phrase, g_str_hash (quote) };

      g_array_append_val (self->stops, stop);
    }
}

/**
 * pivot_contrast_state_new:
 *
 * Returns: (transfer full): what is shown of the two answers
 */
PivotContrastState *
pivot_contrast_state_new (PivotPairing *pairing)
{
  PivotContrastState *self = g_new0 (PivotContrastState, 1);

  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    fill_side (&self->sides[i], pairing, (PivotSide) i);
  self->stops = g_array_new (FALSE, FALSE, sizeof (PivotContrastStop));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      add_stops (self, pairing, PIVOT_SIDE_DEFENSIVE, (PivotStage) i);
      add_stops (self, pairing, PIVOT_SIDE_OWNED, (PivotStage) i);
    }
  return self;
}

void
pivot_contrast_state_free (PivotContrastState *self)
{
  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      g_free (self->sides[side].spoken);
      for (guint i = 0; i < PIVOT_N_STAGES; i++)
        {
          g_array_unref (self->sides[side].phrases[i]);
          g_free (self->sides[side].descriptions[i]);
        }
      for (guint i = 0; i < PIVOT_N_ROWS; i++)
        {
          g_free (self->sides[side].verdicts[i].reading);
          g_free (self->sides[side].verdicts[i].detail);
        }
    }
  g_array_unref (self->stops);
  g_free (self);
}

static gboolean
is_same (const PivotContrastStop *a,
         const PivotContrastStop *b)
{
  return a->side == b->side && a->stage == b->stage && a->phrase.row == b->phrase.row && a->phrase.owned == b->phrase.owned && a->words == b->words;
}

/* Whether one goes by the first before the second. */
static gboolean
is_before (const PivotContrastStop *a,
           const PivotContrastStop *b)
{
  if (a->stage != b->stage)
    return a->stage < b->stage;
  if (a->side != b->side)
    return a->side == PIVOT_SIDE_DEFENSIVE;
  return a->phrase.span.start < b->phrase.span.start;
}

static gsize
measure_distance (const PivotContrastStop *a,
                  const PivotContrastStop *b)
{
  gsize start = a->phrase.span.start;
  gsize other = b->phrase.span.start;

  return start > other ? start - other : other - start;
}

/**
 * pivot_contrast_state_find_stop:
 * @old: where one was in an earlier state
 * @there: (out): whether the same words still stand in the same card, as what they
 *   were; the nearest of several
 *
 * Returns: their place among the stops; where they are gone, that of the first stop
 *   behind them, or how many there are
 */
guint
pivot_contrast_state_find_stop (const PivotContrastState *self,
                                const PivotContrastStop  *old,
                                gboolean                 *there)
{
  guint found = 0;
  guint behind = 0;
  gsize nearest = G_MAXSIZE;

  for (guint i = 0; i < self->stops->len; i++)
    {
      const PivotContrastStop *stop = &g_array_index (self->stops, PivotContrastStop, i);

      if (is_same (stop, old) && measure_distance (stop, old) < nearest)
        {
          nearest = measure_distance (stop, old);
          found = i;
        }
      if (is_before (stop, old))
        behind = i + 1;
    }
  *there = nearest < G_MAXSIZE;
  return *there ? found : behind;
}
