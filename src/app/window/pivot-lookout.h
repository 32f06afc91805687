/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-library.h"

G_BEGIN_DECLS

/**
 * PivotLookout:
 *
 * Looks every second whether somebody else changed the open story, and at the
 * whole library every second or, where that is large, every few seconds, in a
 * thread. A monitor of the system tells it of new and vanished stories sooner;
 * but monitors stay silent on network folders and beyond their limit, so it
 * looks for itself. It also sees to the day's backup.
 */
typedef struct _PivotLookout PivotLookout;

PivotLookout *pivot_lookout_new (PivotLibrary *library);
void          pivot_lookout_free (PivotLookout *self);
void          pivot_lookout_set_story (PivotLookout *self,
                                       PivotStory   *story);
void          pivot_lookout_look (PivotLookout *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotLookout, pivot_lookout_free)

G_END_DECLS
