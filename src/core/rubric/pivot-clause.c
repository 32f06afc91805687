/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-clause.h"

/* What a rule shows of a clause, in words; the reader finds the rest. */
#define LONGEST_QUOTE 16

/* A subject that stands farther back belongs to another clause. */
#define SUBJECT_REACH 10

#define BIT(start, value) (G_GUINT64_CONSTANT (1) << ((start) + (guint) (value)))

static guint
clause_start (const PivotFrame *frame)
{
  gboolean near = !pivot_chunk_is_empty (frame->subject) && frame->subject.first < frame->first && frame->first - frame->subject.first <= SUBJECT_REACH;

  return near ? frame->subject.first : frame->first;
}

static guint
clause_end (const PivotFrame *frames,
            guint             n_frames,
            guint             index)
{
  const PivotFrame *frame = &frames[index];
  guint             end = MIN (frame->last, frame->verb + LONGEST_QUOTE);

  for (guint i = index + 1; i < n_frames; i++)
    {
      const PivotFrame *next = &frames[i];

      if (next->tense != PIVOT_TENSE_NONE && clause_start (next) > frame->verb)
        return MIN (end, clause_start (next));
    }
  return end;
}

static guint64
manner_of (const PivotFrame *frame)
{
  return BIT (0, frame->person) | BIT (PIVOT_MANNER_MOODS, frame->mood) | BIT (PIVOT_MANNER_TENSES, frame->tense) |
         BIT (PIVOT_MANNER_JOINTS, frame->joint) | BIT (PIVOT_MANNER_POLARITIES, frame->negated != FALSE) |
         BIT (PIVOT_MANNER_VOICES, frame->passive != FALSE);
}

/**
 * pivot_clauses_find:
 * @frames: (array length=n_frames): of one sentence
 * @clauses: (element-type PivotClause): where the clause of each of them goes
 */
void
pivot_clauses_find (const PivotFrame *frames,
                    guint             n_frames,
                    GArray           *clauses)
{
  for (guint i = 0; i < n_frames; i++)
    {
      const PivotClause clause = { clause_start (&frames[i]), clause_end (frames, n_frames, i), manner_of (&frames[i]) };

      g_array_append_val (clauses, clause);
    }
}
