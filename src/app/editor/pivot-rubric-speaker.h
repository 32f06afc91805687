/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/editor/pivot-assessor.h"

G_BEGIN_DECLS

/**
 * PivotRubricSpeaker:
 *
 * Has a screen reader say what has changed in the writer's stage, once they
 * have been quiet for a second.
 */
typedef struct _PivotRubricSpeaker PivotRubricSpeaker;

PivotRubricSpeaker *pivot_rubric_speaker_new (GtkWidget *widget);
void                pivot_rubric_speaker_free (PivotRubricSpeaker *self);
void                pivot_rubric_speaker_set_assessor (PivotRubricSpeaker *self, PivotAssessor *assessor);
const char         *pivot_rubric_speaker_get_said (PivotRubricSpeaker *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotRubricSpeaker, pivot_rubric_speaker_free)

G_END_DECLS
