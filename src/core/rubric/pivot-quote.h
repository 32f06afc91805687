/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-form.h"

G_BEGIN_DECLS

PivotSpan pivot_quote_clause (const PivotMatch        *match,
                              const PivotReadSentence *sentence);
PivotSpan pivot_quote_phrase (const PivotMatch        *match,
                              const PivotReadSentence *sentence);

G_END_DECLS
