/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-frame.h"

G_BEGIN_DECLS

void pivot_denial_apply (PivotFrame       *frame,
                         const PivotFrame *governor,
                         const PivotWord  *words);

G_END_DECLS
