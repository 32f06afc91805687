/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

char *pivot_fact_news (PivotDraft *draft,
                       PivotFact   fact);

G_END_DECLS
