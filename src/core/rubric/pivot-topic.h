/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack-content.h"

G_BEGIN_DECLS

/**
 * PivotTopic:
 *
 * What a text is about: its nouns and verbs, save those that say nothing.
 */
typedef struct _PivotTopic PivotTopic;

PivotTopic *pivot_topic_new (const PivotPackContent *pack,
                             const PivotReading     *reading);
void        pivot_topic_free (PivotTopic *self);
guint       pivot_topic_get_size (const PivotTopic *self);
guint       pivot_topic_count_shared (const PivotTopic *self,
                                      const PivotTopic *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTopic, pivot_topic_free)

G_END_DECLS
