/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

const char *pivot_voice_finding_title (const PivotFinding *finding);
char       *pivot_voice_finding_message (const PivotFinding *finding);
char       *pivot_voice_finding_because (const PivotFinding *finding);

G_END_DECLS
