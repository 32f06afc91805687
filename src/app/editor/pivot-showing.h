/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/editor/pivot-assessor.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_SHOWING (pivot_showing_get_type ())

/* How long the writer's hands have to rest before what they are writing is judged, in milliseconds. */
#define PIVOT_SHOWING_PAUSE_MSEC 400

/**
 * PivotShowing:
 *
 * What is shown of an assessor's reports: the present one, but while a sentence
 * is being written the one from before it, so that nothing flickers under the
 * writer's hands. `report` notifies when there is another one to show.
 */
G_DECLARE_FINAL_TYPE (PivotShowing, pivot_showing, PIVOT, SHOWING, GObject)

PivotShowing *pivot_showing_new (PivotAssessor *assessor);
PivotReport  *pivot_showing_get_report (PivotShowing *self);
PivotDraft   *pivot_showing_get_draft (PivotShowing *self);
gboolean      pivot_showing_is_by_key (PivotShowing *self);
void          pivot_showing_note_typing (PivotShowing *self,
                                         gboolean      ended);

G_END_DECLS
