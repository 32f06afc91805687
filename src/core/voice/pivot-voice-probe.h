/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/insight/pivot-probes.h"

G_BEGIN_DECLS

const char *pivot_voice_probe_question (const PivotProbe *probe);
char       *pivot_voice_probe_reason (const PivotProbe *probe);

G_END_DECLS
