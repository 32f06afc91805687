/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-frame.h"

G_BEGIN_DECLS

void pivot_scope_apply (const PivotWord *words,
                        guint            n_words,
                        GArray          *frames);

G_END_DECLS
