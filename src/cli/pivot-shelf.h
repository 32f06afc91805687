/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/pivot-invocation.h"
#include "core/store/pivot-library.h"

G_BEGIN_DECLS

GPtrArray    *pivot_shelf_check_up (const PivotInvocation *invocation,
                                    GPtrArray            **backups);
PivotLibrary *pivot_shelf_open (const PivotInvocation *invocation,
                                const char            *prefix);
PivotLibrary *pivot_shelf_make (const PivotInvocation *invocation);
PivotLibrary *pivot_shelf_open_or_make (const PivotInvocation *invocation);
PivotStory   *pivot_shelf_find (PivotLibrary *library,
                                const char   *operand);
gboolean      pivot_shelf_save (PivotLibrary *library,
                                PivotStory   *story);

G_END_DECLS
