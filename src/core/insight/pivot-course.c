/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-course.h"

/* Answers mostly go through the stages in order, some look back at the cause,
 * and hardly any returns to the beginning. All numbers below are in the unit of
 * the evidence, where what one rule finds is worth 1. */

#define PLACE_WEIGHT 12.0

/* Where in an answer a stage is at home, from 0 to 1. */
static const double home[PIVOT_N_STAGES] = { 0.0, 0.33, 0.56, 1.0 };

/* What it takes to open or to close with a stage. */
static const double opening[PIVOT_N_STAGES] = { 0.0, -2.0, -3.0, -4.0 };
static const double closing[PIVOT_N_STAGES] = { -2.0, -2.0, -1.0, 0.0 };

/* What it takes to go that many stages on: from -3, back to the start, to 3. */
static const double going[2 * PIVOT_N_STAGES - 1] = { -4.0, -2.5, -1.0, 0.0, 0.0, -1.0, -2.0 };

/* A new paragraph is a place to go on rather than to stay. */
#define PARAGRAPH_GOES_ON 1.5
#define PARAGRAPH_STAYS -0.5

/* Where a text has about as many paragraphs as there are stages, each is likely
 * to be one: a move inside a paragraph takes this much more. */
#define FEWEST_PARAGRAPHS 3
#define MOST_PARAGRAPHS 6
#define INSIDE_MOVES -1.0

typedef struct
{
  double     score[PIVOT_N_STAGES];
  PivotStage from[PIVOT_N_STAGES]; /* the best stage of the sentence before, for each stage of this one */
} Column;

static double
step_weight (const PivotStep *step,
             double           place,
             PivotStage       stage)
{
  double away = place - home[stage];

  return step->evidence[stage] - PLACE_WEIGHT * away * away;
}

/* What it takes to change the stage inside a paragraph. */
static double
inside_weight (const PivotStep *steps,
               guint            n_steps)
{
  guint n_paragraphs = 1;

  for (guint i = 1; i < n_steps; i++)
    n_paragraphs += steps[i].paragraph ? 1 : 0;
  return n_paragraphs >= FEWEST_PARAGRAPHS && n_paragraphs <= MOST_PARAGRAPHS ? INSIDE_MOVES : 0;
}

static double
move_weight (const PivotStep *step,
             double           inside,
             PivotStage       from,
             PivotStage       to)
{
  double weight = going[(int) to - (int) from + PIVOT_N_STAGES - 1];

  if (!step->paragraph && to != from)
    weight += inside;
  if (step->paragraph && to > from)
    weight += PARAGRAPH_GOES_ON;
  else if (step->paragraph && to == from)
    weight += PARAGRAPH_STAYS;
  return weight;
}

static void
column_reach (Column          *column,
              const Column    *before,
              const PivotStep *step,
              double           inside,
              PivotStage       to)
{
  column->score[to] = -G_MAXDOUBLE;
  for (guint from = 0; from < PIVOT_N_STAGES; from++)
    {
      double score = before->score[from] + move_weight (step, inside, (PivotStage) from, to);

      if (score > column->score[to])
        {
          column->score[to] = score;
          column->from[to] = (PivotStage) from;
        }
    }
}

static PivotStage
best_end (const Column *last)
{
  PivotStage best = PIVOT_STAGE_PRECISE_CONTEXT;

  for (guint stage = 1; stage < PIVOT_N_STAGES; stage++)
    {
      if (last->score[stage] + closing[stage] > last->score[best] + closing[best])
        best = (PivotStage) stage;
    }
  return best;
}

/**
 * pivot_course_find:
 * @steps: (array length=n_steps): the sentences in the order they are told
 * @n_steps: how many there are
 * @stages: (out caller-allocates) (array length=n_steps): the stage of each
 *
 * Finds the most plausible way through the stages, in time proportional to
 * @n_steps.
 */
void
pivot_course_find (const PivotStep *steps,
                   guint            n_steps,
                   PivotStage      *stages)
{
  g_autofree Column *columns = g_new (Column, MAX (n_steps, 1));
  double             inside = inside_weight (steps, n_steps);

  if (n_steps == 0)
    return;
  for (guint i = 0; i < n_steps; i++)
    {
      double place = n_steps > 1 ? (double) i / (n_steps - 1) : 0.0;

      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        {
          if (i > 0)
            column_reach (&columns[i], &columns[i - 1], &steps[i], inside, (PivotStage) stage);
          else
            columns[i].score[stage] = opening[stage];
          columns[i].score[stage] += step_weight (&steps[i], place, (PivotStage) stage);
        }
    }
  stages[n_steps - 1] = best_end (&columns[n_steps - 1]);
  for (guint i = n_steps - 1; i > 0; i--)
    stages[i - 1] = columns[i].from[stages[i]];
}
