/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-history.h"
#include "core/story/pivot-record.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STORY (pivot_story_get_type ())

/**
 * PivotStory:
 *
 * What the library holds: the identity behind a row of drafts. Its draft
 * changes by edits, each of which can be undone and announced by
 * notify::draft. A story whose file could not be read is damaged: it has an id
 * and a reason, and takes no edits.
 */
G_DECLARE_FINAL_TYPE (PivotStory, pivot_story, PIVOT, STORY, GObject)

PivotStory  *pivot_story_new (PivotRecord *record);
PivotStory  *pivot_story_new_read_only (PivotRecord *record,
                                        const char  *reason);
PivotStory  *pivot_story_new_damaged (const char *id,
                                      const char *reason);
const char  *pivot_story_get_id (PivotStory *self);
const char  *pivot_story_get_title (PivotStory *self);
PivotDraft  *pivot_story_get_draft (PivotStory *self);
GDateTime   *pivot_story_get_created (PivotStory *self);
GDateTime   *pivot_story_get_modified (PivotStory *self);
GDateTime   *pivot_story_get_trashed (PivotStory *self);
const char  *pivot_story_get_problem (PivotStory *self);
gboolean     pivot_story_is_damaged (PivotStory *self);
gboolean     pivot_story_is_editable (PivotStory *self);
gboolean     pivot_story_can_undo (PivotStory *self);
gboolean     pivot_story_can_redo (PivotStory *self);
void         pivot_story_edit (PivotStory      *self,
                               PivotDraft      *draft,
                               const PivotEdit *edit);
gboolean     pivot_story_undo (PivotStory *self,
                               PivotEdit  *edit);
gboolean     pivot_story_redo (PivotStory *self,
                               PivotEdit  *edit);
void         pivot_story_set_trashed (PivotStory *self,
                                      GDateTime  *trashed);
void         pivot_story_set_modified (PivotStory *self,
                                       GDateTime  *modified);
void         pivot_story_reload (PivotStory  *self,
                                 PivotRecord *record);
PivotRecord *pivot_story_snapshot (PivotStory *self);
guint64      pivot_story_get_generation (PivotStory *self);

G_END_DECLS
