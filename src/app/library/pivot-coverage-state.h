/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/library/pivot-library-list-state.h"

G_BEGIN_DECLS

#define PIVOT_COVERAGE_N_KINDS 3
#define PIVOT_COVERAGE_N_STAKES 3

/* As many gaps as are shown: an invitation is no list of duties. */
#define PIVOT_COVERAGE_MOST_GAPS 3

/**
 * PivotCoverageAnswer:
 * @question: a question that is often asked
 * @story: the position of the story that answers it best; -1 where none does
 *
 * What one could tell when asked.
 */
typedef struct
{
  const char *question;
  int         story;
} PivotCoverageAnswer;

/**
 * PivotCoverageState:
 * @counts: how many stories there are of each kind and stake
 * @n_unsorted: how many are of an unknown kind or stake
 * @gaps: (element-type utf8): invitations to tell of what is missing
 * @answers: (element-type PivotCoverageAnswer): common questions
 *
 * What the stories of a library cover.
 */
typedef struct
{
  guint      counts[PIVOT_COVERAGE_N_KINDS][PIVOT_COVERAGE_N_STAKES];
  guint      n_unsorted;
  GPtrArray *gaps;
  GArray    *answers;
} PivotCoverageState;

PivotCoverageState *pivot_coverage_state_new (const PivotLibraryFacts *facts,
                                              guint                    n_facts);
void                pivot_coverage_state_free (PivotCoverageState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotCoverageState, pivot_coverage_state_free)

G_END_DECLS
