/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-evidence.h"
#include "core/rubric/pivot-report.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotDisowned:
 *
 * The sentences of which the writer says that in a row they do not own but
 * deflect. Immutable.
 */
typedef struct _PivotDisowned PivotDisowned;

PivotDisowned *pivot_disowned_new (const PivotEvidence *evidence,
                                   PivotDraft          *draft);
void           pivot_disowned_free (PivotDisowned *self);
gboolean       pivot_disowned_has (const PivotDisowned *self,
                                   int                  row,
                                   PivotStage           stage,
                                   guint                sentence);
void           pivot_disowned_add_marks (const PivotDisowned *self,
                                         GArray              *marks);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotDisowned, pivot_disowned_free)

G_END_DECLS
