/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-frame.h"

G_BEGIN_DECLS

/* Where each kind of bit starts in a manner. */
#define PIVOT_MANNER_MOODS PIVOT_N_PERSONS
#define PIVOT_MANNER_TENSES (PIVOT_MANNER_MOODS + PIVOT_N_MOODS)
#define PIVOT_MANNER_JOINTS (PIVOT_MANNER_TENSES + PIVOT_N_TENSES)
#define PIVOT_MANNER_POLARITIES (PIVOT_MANNER_JOINTS + PIVOT_N_JOINTS)
#define PIVOT_MANNER_VOICES (PIVOT_MANNER_POLARITIES + 2)
#define PIVOT_N_MANNERS (PIVOT_MANNER_VOICES + 2)

G_STATIC_ASSERT (PIVOT_N_MANNERS <= 64);

/**
 * PivotClause:
 * @start: its first word
 * @end: one past its last word, at the latest where the next one has its subject
 * @manner: a bit for the frame's person, one for its mood, and so on
 *
 * What rules ask of a frame again and again.
 */
typedef struct
{
  guint   start;
  guint   end;
  guint64 manner;
} PivotClause;

void pivot_clauses_find (const PivotFrame *frames,
                         guint             n_frames,
                         GArray           *clauses);

G_END_DECLS
