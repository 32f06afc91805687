/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-language.h"
#include "core/text/pivot-sentences.h"

G_BEGIN_DECLS

guint pivot_run_on_find_end (const PivotLanguage *language,
                             const PivotTokens   *tokens,
                             const PivotSentence *sentence,
                             guint                first);

G_END_DECLS
