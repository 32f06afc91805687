/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-comparison-state.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice.h"
#include "core/voice/pivot-voice-turn.h"

/* Sentences that are the same and stay beside a change, so that it can be understood. */
#define CONTEXT 1

/* As few as this are not worth leaving out. */
#define LEFT_OUT_FROM 2

static void
line_free (gpointer data)
{
  PivotComparisonLine *line = data;

  for (guint i = 0; i < PIVOT_N_PROSE_SIDES; i++)
    g_clear_pointer (&line->prose[i], pivot_prose_free);
  g_free (line);
}

static void
chip_free (gpointer data)
{
  PivotTurnChip *chip = data;

  g_free (chip->text);
  g_free (chip->words);
  g_free (chip);
}

static void
add_prose (GPtrArray              *lines,
           const PivotProseSource *source,
           const PivotDiffRow     *row)
{
  PivotComparisonLine *line = g_new0 (PivotComparisonLine, 1);

  for (guint i = 0; i < PIVOT_N_PROSE_SIDES; i++)
    line->prose[i] = pivot_prose_new (source, row, (PivotProseSide) i);
  line->changed = line->prose[PIVOT_PROSE_BOTH]->runs->len > 0;
  g_ptr_array_add (lines, line);
}

static void
add_left_out (GPtrArray *lines,
              guint      n_sentences)
{
  PivotComparisonLine *line = g_new0 (PivotComparisonLine, 1);

  line->n_unchanged = n_sentences;
  g_ptr_array_add (lines, line);
}

/* Adds rows that are the same, from @first to before @last; those far from a change are left out. */
static void
add_equal (GPtrArray              *lines,
           const PivotProseSource *source,
           guint                   first,
           guint                   last)
{
  guint before = first > 0 ? CONTEXT : 0;
  guint behind = last < pivot_diff_get_n_rows (source->diff) ? CONTEXT : 0;
  guint left_out = last - first > before + behind ? last - first - before - behind : 0;

  if (left_out < LEFT_OUT_FROM)
    left_out = 0;
  for (guint i = first; i < last; i++)
    {
      if (left_out > 0 && i == first + before)
        {
          add_left_out (lines, left_out);
          i += left_out - 1;
        }
      else
        add_prose (lines, source, pivot_diff_get_row (source->diff, i));
    }
}

static gboolean
is_alone (const PivotDiffRow *row,
          PivotProseSide      side)
{
  gboolean has_from = pivot_span_length (row->from) > 0;
  gboolean has_to = pivot_span_length (row->to) > 0;

  return side == PIVOT_PROSE_FROM ? has_from && !has_to : has_to && !has_from;
}

/* A sentence that was deleted and one that was put in its place stand side by side. */
static void
join_lines (GPtrArray *lines,
            guint      n_deleted,
            guint      n_inserted)
{
  guint at = lines->len - n_deleted - n_inserted;

  for (guint i = 0; i < MIN (n_deleted, n_inserted); i++)
    {
      PivotComparisonLine *line = g_ptr_array_index (lines, at + i);
      PivotComparisonLine *other = g_ptr_array_index (lines, at + n_deleted);

      for (guint k = 0; k < PIVOT_N_PROSE_SIDES; k++)
        pivot_prose_append (line->prose[k], other->prose[k]);
      g_ptr_array_remove_index (lines, at + n_deleted);
    }
}

/* Adds rows of which nothing is on the other side, and returns the first row behind them. */
static guint
add_alone (GPtrArray              *lines,
           const PivotProseSource *source,
           guint                   at)
{
  guint counts[2] = { 0, 0 };

  for (guint side = PIVOT_PROSE_FROM; side <= PIVOT_PROSE_TO; side++)
    {
      for (; at < pivot_diff_get_n_rows (source->diff) && is_alone (pivot_diff_get_row (source->diff, at), (PivotProseSide) side); at++, counts[side]++)
        add_prose (lines, source, pivot_diff_get_row (source->diff, at));
    }
  join_lines (lines, counts[PIVOT_PROSE_FROM], counts[PIVOT_PROSE_TO]);
  return at;
}

static GPtrArray *
list_lines (const PivotProseSource *source)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (line_free);
  guint      n_rows = pivot_diff_get_n_rows (source->diff);

  for (guint i = 0; i < n_rows;)
    {
      guint first = i;

      while (i < n_rows && pivot_diff_get_row (source->diff, i)->equal)
        i++;
      add_equal (lines, source, first, i);
      if (i < n_rows && i == first)
        {
          i = add_alone (lines, source, i);
          if (i == first)
            add_prose (lines, source, pivot_diff_get_row (source->diff, i++));
        }
    }
  return lines;
}

static PivotTurnChip *
chip_new (const PivotTurn *turn)
{
  PivotTurnChip *chip = g_new (PivotTurnChip, 1);

  chip->text = pivot_voice_turn (turn);
  chip->words = pivot_voice_turn_in_words (turn);
  chip->better = turn->kind == PIVOT_TURN_WON || turn->kind == PIVOT_TURN_SHED;
  return chip;
}

/* Whether one of the first turns says the same, of whatever stage. */
static gboolean
lists_turn (const PivotTurn *turns,
            guint            n_turns,
            const PivotTurn *turn)
{
  for (guint i = 0; i < n_turns; i++)
    {
      if (turns[i].kind == turn->kind && turns[i].slot == turn->slot && g_strcmp0 (turns[i].rule, turn->rule) == 0)
        return TRUE;
    }
  return FALSE;
}

static GPtrArray *
list_chips (PivotComparison *comparison,
            int              stage,
            gboolean         all)
{
  GPtrArray       *chips = g_ptr_array_new_with_free_func (chip_free);
  guint            n_turns;
  const PivotTurn *turns = pivot_comparison_get_turns (comparison, &n_turns);

  for (guint i = 0; i < n_turns; i++)
    {
      if (all ? !lists_turn (turns, i, &turns[i]) : turns[i].stage == stage)
        g_ptr_array_add (chips, chip_new (&turns[i]));
    }
  return chips;
}

static guint
count_changed (GPtrArray *lines)
{
  guint count = 0;

  for (guint i = 0; i < lines->len; i++)
    count += ((PivotComparisonLine *) g_ptr_array_index (lines, i))->changed;
  return count;
}

static char *
describe_pace (PivotComparison *comparison,
               int              stage)
{
  double from = 0;
  double to = 0;

  return pivot_comparison_get_seconds (comparison, stage, &from, &to) ? pivot_voice_pace_of_change (from, to) : NULL;
}

static void
fill_stage (PivotComparisonStage *self,
            PivotComparison      *comparison,
            PivotStage            stage)
{
  const PivotProseSource source = {
    pivot_comparison_get_diff (comparison, stage),
    pivot_draft_get_text (pivot_comparison_get_from (comparison), PIVOT_SIDE_OWNED, stage),
    pivot_draft_get_text (pivot_comparison_get_to (comparison), PIVOT_SIDE_OWNED, stage),
  };

  self->lines = list_lines (&source);
  self->n_changes = count_changed (self->lines);
  self->changes = pivot_voice_changes (self->n_changes);
  self->chips = list_chips (comparison, (int) stage, FALSE);
  /* Space that is not shown is no change, though it may move a second from one stage to the next. */
  self->pace = self->n_changes > 0 ? describe_pace (comparison, (int) stage) : NULL;
  self->text = self->n_changes == 0 ? g_strdup (source.to) : NULL;
}

static char *
describe_changes (const PivotComparisonState *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (self->stages[i].n_changes > 0)
        /* Translators: %1$s is such as "2 changes", %2$s the name of a stage. */
        g_strv_builder_take (builder, g_strdup_printf (_ ("%1$s in %2$s"), self->stages[i].changes, pivot_voice_stage_name ((PivotStage) i)));
    }
  parts = g_strv_builder_end (builder);
  return parts[0] != NULL ? g_strjoinv (", ", parts) : pivot_voice_changes (0);
}

/**
 * pivot_comparison_state_new:
 *
 * Returns: (transfer full): what is shown of the comparison
 */
PivotComparisonState *
pivot_comparison_state_new (PivotComparison *comparison)
{
  PivotComparisonState *self = g_new0 (PivotComparisonState, 1);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      fill_stage (&self->stages[i], comparison, (PivotStage) i);
      self->n_changes += self->stages[i].n_changes;
    }
  self->chips = list_chips (comparison, PIVOT_STAGE_WHOLE, TRUE);
  self->pace = describe_pace (comparison, PIVOT_STAGE_WHOLE);
  self->summary = describe_changes (self);
  return self;
}

void
pivot_comparison_state_free (PivotComparisonState *self)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_free (self->stages[i].changes);
      g_ptr_array_unref (self->stages[i].lines);
      g_ptr_array_unref (self->stages[i].chips);
      g_free (self->stages[i].pace);
      g_free (self->stages[i].text);
    }
  g_ptr_array_unref (self->chips);
  g_free (self->pace);
  g_free (self->summary);
  g_free (self);
}
