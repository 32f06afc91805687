/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/compare/pivot-comparison-view.h"
#include "core/store/pivot-library.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_REVISIONS_VIEW (pivot_revisions_view_get_type ())

/**
 * PivotRevisionsView:
 *
 * What was kept of a story, and how it changed. Its properties: `library` and
 * `story` say whose revisions, `pack` and `pace` how to read them, `narrow`
 * whether the list and a comparison take turns. It emits `told (words, undo)` when
 * there is something to say about what was done, with the action that takes it back.
 */
G_DECLARE_FINAL_TYPE (PivotRevisionsView, pivot_revisions_view, PIVOT, REVISIONS_VIEW, AdwBin)

GActionGroup        *pivot_revisions_view_get_actions (PivotRevisionsView *self);
PivotLibrary        *pivot_revisions_view_get_library (PivotRevisionsView *self);
PivotStory          *pivot_revisions_view_get_story (PivotRevisionsView *self);
PivotVersions       *pivot_revisions_view_get_versions (PivotRevisionsView *self);
PivotComparisonView *pivot_revisions_view_get_comparison (PivotRevisionsView *self);
void                 pivot_revisions_view_reload (PivotRevisionsView *self);
void                 pivot_revisions_view_tell (PivotRevisionsView *self,
                                                const char         *words,
                                                const char         *undo);

G_END_DECLS
