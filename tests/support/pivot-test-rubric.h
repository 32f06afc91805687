/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-rubric.h"

G_BEGIN_DECLS

PivotPack   *pivot_test_pack (void);
PivotDraft  *pivot_test_draft_with_texts (const char *const texts[PIVOT_N_STAGES]);
PivotReport *pivot_test_assess (PivotDraft *draft);
PivotReport *pivot_test_assess_texts (const char *const texts[PIVOT_N_STAGES]);

G_END_DECLS
