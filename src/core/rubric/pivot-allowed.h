/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-clause.h"
#include "core/text/pivot-layout.h"

G_BEGIN_DECLS

/**
 * PivotAllowed:
 *
 * Which of many forms allow a manner, told for all of them at once: forms are
 * numbered, and a set of them has a bit for each. It is filled while a pack is
 * loaded and is only read after that.
 */
typedef struct _PivotAllowed PivotAllowed;

extern const PivotLayout pivot_allowed_layout;

PivotAllowed *pivot_allowed_new (guint n_rows);
void          pivot_allowed_free (PivotAllowed *self);
void          pivot_allowed_add (PivotAllowed *self,
                                 guint         number,
                                 guint64       manners);
void          pivot_allowed_pass (const PivotAllowed *self,
                                  guint64             manner,
                                  const guint64      *forms,
                                  guint64            *passed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotAllowed, pivot_allowed_free)

G_END_DECLS
