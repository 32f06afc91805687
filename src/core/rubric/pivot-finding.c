/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-finding.h"

static const char *const kind_ids[] = {
  [PIVOT_FINDING_CONTRAST] = "contrast",
  [PIVOT_FINDING_MISSING] = "missing",
  [PIVOT_FINDING_MEASURE] = "measure",
  [PIVOT_FINDING_HINT] = "hint",
};

/**
 * pivot_finding_kind_get_id:
 *
 * Returns: the name of @kind in a JSON report
 */
const char *
pivot_finding_kind_get_id (PivotFindingKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (kind_ids), NULL);

  return kind_ids[kind];
}
