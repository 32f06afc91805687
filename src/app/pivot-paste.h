/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pivot-stage-text.h"

G_BEGIN_DECLS

void pivot_paste (PivotStageText *into);

G_END_DECLS
