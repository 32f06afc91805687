/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_RECORD (pivot_record_get_type ())

/**
 * PivotRecord:
 * @id: lower-case UUID
 * @created: UTC
 * @modified: UTC
 * @trashed: (nullable): UTC, when the story was moved to the trash
 * @parent: (nullable): hash of the revision that the draft grew from
 * @draft: what the person wrote
 * @foreign: (nullable): the members of the file that Pivot does not know, as
 *   the codec that read them left them; opaque to everybody else
 *
 * All that story.json holds, at one moment. Immutable once it is shared.
 */
typedef struct
{
  char       *id;
  GDateTime  *created;
  GDateTime  *modified;
  GDateTime  *trashed;
  char       *parent;
  PivotDraft *draft;
  GBytes     *foreign;
} PivotRecord;

GType        pivot_record_get_type (void);
PivotRecord *pivot_record_new (const char *id,
                               GDateTime  *created,
                               PivotDraft *draft);
PivotRecord *pivot_record_copy (const PivotRecord *self);
PivotRecord *pivot_record_with_id (const PivotRecord *self,
                                   const char        *id);
PivotRecord *pivot_record_with_draft (const PivotRecord *self,
                                      PivotDraft        *draft);
PivotRecord *pivot_record_with_modified (const PivotRecord *self,
                                         GDateTime         *modified);
PivotRecord *pivot_record_with_trashed (const PivotRecord *self,
                                        GDateTime         *trashed);
PivotRecord *pivot_record_with_parent (const PivotRecord *self,
                                       const char        *parent);
gboolean     pivot_record_equal (const PivotRecord *a,
                                 const PivotRecord *b);
PivotRecord *pivot_record_ref (PivotRecord *self);
void         pivot_record_unref (PivotRecord *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotRecord, pivot_record_unref)

G_END_DECLS
