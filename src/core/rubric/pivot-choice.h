/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-evidence.h"

G_BEGIN_DECLS

gboolean pivot_choice_is_about (const PivotEvidence  *evidence,
                                const PivotCriterion *criterion);

G_END_DECLS
