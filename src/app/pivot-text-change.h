/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-history.h"

G_BEGIN_DECLS

/**
 * PivotTextChange:
 * @start: where the two texts part, in bytes
 * @removed: bytes of the old text that are gone there
 * @inserted: bytes of the new text that stand there instead
 *
 * The smallest single replacement that makes one text out of another. Always
 * on character boundaries of both.
 */
typedef struct
{
  gsize start;
  gsize removed;
  gsize inserted;
} PivotTextChange;

#define PIVOT_ANYWHERE (G_MAXSIZE)

PivotTextChange pivot_text_change_between (const char *from,
                                           const char *to,
                                           gsize       caret);
gboolean        pivot_text_change_is_nothing (const PivotTextChange *self);
gsize           pivot_text_change_get_end (const PivotTextChange *self);
PivotEditKind   pivot_text_change_get_kind (const PivotTextChange *self,
                                            const char            *from,
                                            const char            *to);
PivotEdit       pivot_text_change_make_edit (const char *from,
                                             const char *to,
                                             gsize       caret,
                                             gint64      time);
gsize           pivot_text_change_find_undone (gsize caret, gsize edited, gsize undone);

G_END_DECLS
