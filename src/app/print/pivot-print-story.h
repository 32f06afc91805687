/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-rubric.h"
#include "core/sheet/pivot-sheet-source.h"

G_BEGIN_DECLS

/**
 * PivotPrintStory:
 *
 * A story that is to be printed, as it was when that began. Immutable.
 */
typedef struct _PivotPrintStory PivotPrintStory;

PivotPrintStory *pivot_print_story_new (const char *id,
                                        PivotDraft *draft,
                                        PivotPack  *pack,
                                        double      pace);
PivotPrintStory *pivot_print_story_ref (PivotPrintStory *self);
void             pivot_print_story_unref (PivotPrintStory *self);
const char      *pivot_print_story_get_id (PivotPrintStory *self);
PivotDraft      *pivot_print_story_get_draft (PivotPrintStory *self);
char            *pivot_print_story_dup_title (PivotPrintStory *self,
                                              PivotMasks      *masks);
PivotReport     *pivot_print_story_read (PivotPrintStory *self,
                                         PivotDraft      *draft);
void             pivot_print_story_fill_source (PivotPrintStory  *self,
                                                PivotSheetSource *source);
GPtrArray       *pivot_print_story_list_asides (PivotPrintStory *self,
                                                guint           *n_details);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPrintStory, pivot_print_story_unref)

G_END_DECLS
