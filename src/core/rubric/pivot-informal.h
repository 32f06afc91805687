/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-word.h"

G_BEGIN_DECLS

void pivot_informal_mend (PivotWord *words,
                          guint      n_words);

G_END_DECLS
