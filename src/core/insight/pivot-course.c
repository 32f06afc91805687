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

/* Where fewer sentences than this prove something, they show no way through the stages. */
#define FEWEST_PROOFS 3

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

/* Of the sentences that prove something, the most plausible way through the stages. */
static void
find_way (const PivotStep *steps,
          guint            n_steps,
          PivotStage      *stages)
{
  g_autofree Column *columns = g_new (Column, MAX (n_steps, 1));
  double             inside = inside_weight (steps, n_steps);

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
  if (n_steps > 0)
    stages[n_steps - 1] = best_end (&columns[n_steps - 1]);
  for (guint i = n_steps; i > 1; i--)
    stages[i - 2] = columns[i - 1].from[stages[i - 1]];
}

/* Where a sentence that proves nothing stands among those that do. */
typedef struct
{
  const PivotStep  *next;   /* the sentence after it that proves something, as far as its paragraph goes */
  const PivotStage *stages; /* of those that prove something */
  guint             n_stages;
  guint             n_before;
} Gap;

static double
gap_weight (const PivotStep *step,
            const Gap       *gap,
            PivotStage       stage)
{
  double place = gap->n_stages > 1 ? CLAMP ((gap->n_before - 0.5) / (gap->n_stages - 1), 0, 1) : 0;
  double weight = step_weight (step, place, stage);

  weight += gap->n_before > 0 ? move_weight (step, 0, gap->stages[gap->n_before - 1], stage) : opening[stage];
  weight += gap->n_before < gap->n_stages ? move_weight (gap->next, 0, stage, gap->stages[gap->n_before]) : closing[stage];
  return weight;
}

static PivotStage
find_in_gap (const PivotStep *step,
             const Gap       *gap)
{
  PivotStage best = PIVOT_STAGE_PRECISE_CONTEXT;

  for (guint stage = 1; stage < PIVOT_N_STAGES; stage++)
    {
      if (gap_weight (step, gap, (PivotStage) stage) > gap_weight (step, gap, best))
        best = (PivotStage) stage;
    }
  return best;
}

/* Whether a sentence has a say in the way: where next to nothing is proven, each that is not said again has. */
static gboolean
is_voiced (const PivotStep *steps,
           guint            index,
           gboolean         proven)
{
  return proven ? !steps[index].silent : steps[index].same == index;
}

static gboolean
is_proven (const PivotStep *steps,
           guint            n_steps)
{
  guint n_proofs = 0;

  for (guint i = 0; i < n_steps; i++)
    n_proofs += steps[i].silent ? 0 : 1;
  return n_proofs >= FEWEST_PROOFS;
}

/* The sentences that have a say; a paragraph that another one opens opens with the first of them. Returns how many
 * there are. */
static guint
keep_voiced (const PivotStep *steps,
             guint            n_steps,
             gboolean         proven,
             PivotStep       *voiced)
{
  gboolean paragraph = FALSE;
  guint    n_voiced = 0;

  for (guint i = 0; i < n_steps; i++)
    {
      paragraph |= steps[i].paragraph;
      if (!is_voiced (steps, i, proven))
        continue;
      voiced[n_voiced] = steps[i];
      voiced[n_voiced++].paragraph = paragraph;
      paragraph = FALSE;
    }
  return n_voiced;
}

/**
 * pivot_course_find:
 * @steps: (array length=n_steps): the sentences in the order they are told
 * @n_steps: how many there are
 * @stages: (out caller-allocates) (array length=n_steps): the stage of each
 *
 * Finds the most plausible way through the stages, in time proportional to
 * @n_steps. It is that of the sentences which prove something. What proves nothing
 * is put between them, each by itself, and what is said again goes where it was
 * said first: neither moves another sentence.
 */
void
pivot_course_find (const PivotStep *steps,
                   guint            n_steps,
                   PivotStage      *stages)
{
  g_autofree PivotStep  *voiced = g_new0 (PivotStep, n_steps + 1);
  g_autofree PivotStage *found = g_new (PivotStage, n_steps + 1);
  gboolean               proven = is_proven (steps, n_steps);
  guint                  n_voiced = keep_voiced (steps, n_steps, proven, voiced);
  Gap                    gap = { voiced, found, n_voiced, 0 };

  find_way (voiced, n_voiced, found);
  for (guint i = 0; i < n_steps; i++)
    {
      if (is_voiced (steps, i, proven))
        stages[i] = found[gap.n_before++];
      else
        stages[i] = steps[i].same < i ? stages[steps[i].same] : find_in_gap (&steps[i], &gap);
      gap.next = &voiced[gap.n_before];
    }
}
