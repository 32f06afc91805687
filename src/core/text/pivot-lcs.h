/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PIVOT_LCS_NONE:
 *
 * What is matched with nothing.
 */
#define PIVOT_LCS_NONE G_MAXUINT

/**
 * PivotLcsSide:
 * @symbols: what is compared
 * @places: where each of them stands in a larger whole
 * @length: how many there are
 *
 * One of two rows of symbols.
 */
typedef struct
{
  const guint32 *symbols;
  const guint   *places;
  guint          length;
} PivotLcsSide;

void pivot_lcs_match (const PivotLcsSide *from,
                      const PivotLcsSide *to,
                      guint              *partners);

G_END_DECLS
