/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* For how many days of use a story is in the trash. */
#define PIVOT_TRASH_DAYS 30

/**
 * PivotTrashAge:
 *
 * On which days Pivot was used, and since which of them stories are in the trash.
 * A day counts once, wherever the clock has been meanwhile.
 */
typedef struct _PivotTrashAge PivotTrashAge;

PivotTrashAge *pivot_trash_age_new (const char *text,
                                    gsize       length);
void           pivot_trash_age_free (PivotTrashAge *self);
void           pivot_trash_age_use (PivotTrashAge *self,
                                    const char    *today);
gboolean       pivot_trash_age_is_over (PivotTrashAge *self,
                                        const char    *id,
                                        gint64         trashed);
char          *pivot_trash_age_write (PivotTrashAge *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTrashAge, pivot_trash_age_free)

G_END_DECLS
