/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-span.h"

G_BEGIN_DECLS

const char *pivot_joint_find (const char *narrative,
                              PivotSpan   gap);
void        pivot_joint_append (GString    *text,
                                const char *narrative,
                                PivotSpan   gap);

G_END_DECLS
