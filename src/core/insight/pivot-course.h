/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-stage.h"

G_BEGIN_DECLS

/**
 * PivotStep:
 * @evidence: by stage, how much speaks for a sentence's belonging there
 * @paragraph: whether the sentence opens a paragraph
 * @silent: whether it proves nothing
 * @same: the number of the first sentence with the same words, which may be its own
 *
 * What is known of one sentence of a told answer.
 */
typedef struct
{
  double   evidence[PIVOT_N_STAGES];
  gboolean paragraph;
  gboolean silent;
  guint    same;
} PivotStep;

void pivot_course_find (const PivotStep *steps,
                        guint            n_steps,
                        PivotStage      *stages);

G_END_DECLS
