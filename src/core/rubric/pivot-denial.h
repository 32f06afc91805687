/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-frame.h"

G_BEGIN_DECLS

gboolean pivot_denial_is_not_that (const PivotFrame *frame,
                                   const PivotWord  *words,
                                   guint             clause);
gboolean pivot_denial_is_of_none (const PivotFrame *frame,
                                  const PivotFrame *before,
                                  const PivotWord  *words);
void     pivot_denial_apply (PivotFrame       *frame,
                             const PivotFrame *governor,
                             const PivotWord  *words);

G_END_DECLS
