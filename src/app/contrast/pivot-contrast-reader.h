/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/contrast/pivot-pairing.h"
#include "core/rubric/pivot-pack.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_CONTRAST_READER (pivot_contrast_reader_get_type ())

/**
 * PivotContrastReader:
 *
 * Reads both answers of a story as they are written, while it is `awake`. Emits
 * `read` when there is a pairing of the present draft.
 */
G_DECLARE_FINAL_TYPE (PivotContrastReader, pivot_contrast_reader, PIVOT, CONTRAST_READER, GObject)

PivotContrastReader *pivot_contrast_reader_new (void);
void                 pivot_contrast_reader_set_pack (PivotContrastReader *self,
                                                     PivotPack           *pack);
void                 pivot_contrast_reader_set_pace (PivotContrastReader *self,
                                                     double               pace);
void                 pivot_contrast_reader_set_story (PivotContrastReader *self,
                                                      PivotStory          *story);
void                 pivot_contrast_reader_set_awake (PivotContrastReader *self,
                                                      gboolean             awake);
PivotPairing        *pivot_contrast_reader_get_pairing (PivotContrastReader *self);

G_END_DECLS
