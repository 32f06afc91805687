/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/editor/pivot-rubric-item.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_REASON (pivot_reason_get_type ())

/**
 * PivotReason:
 *
 * Why something is asked: what it is for, and a line that lacks it beside one
 * that has it.
 */
G_DECLARE_FINAL_TYPE (PivotReason, pivot_reason, PIVOT, REASON, AdwBin)

void pivot_reason_show (PivotReason           *self,
                        const PivotRubricItem *item);

G_END_DECLS
