/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/exchange/pivot-document.h"

G_BEGIN_DECLS

PivotDocument *pivot_operand_read (const char *operand,
                                   PivotPack  *pack);
int            pivot_operand_open (const char *operand);
const char    *pivot_operand_get_name (const char *operand);

G_END_DECLS
