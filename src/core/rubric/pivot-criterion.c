/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-criterion.h"

static const PivotLayout  boolean_layout = PIVOT_PLAIN_LAYOUT (gboolean);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotCriterion, rule), PIVOT_POINTER_STRING, NULL, 0 },
  { G_STRUCT_OFFSET (PivotCriterion, name), PIVOT_POINTER_STRING, NULL, 0 },
  { G_STRUCT_OFFSET (PivotCriterion, from), PIVOT_POINTER_STRINGS, NULL, 0 },
  { G_STRUCT_OFFSET (PivotCriterion, unless), PIVOT_POINTER_STRINGS, NULL, 0 },
  { G_STRUCT_OFFSET (PivotCriterion, beside), PIVOT_POINTER_STRINGS, NULL, 0 },
  { G_STRUCT_OFFSET (PivotCriterion, than), PIVOT_POINTER_STRINGS, NULL, 0 },
  { G_STRUCT_OFFSET (PivotCriterion, speakers), PIVOT_POINTER_MANY, &boolean_layout, G_STRUCT_OFFSET (PivotCriterion, n_criteria) },
  { G_STRUCT_OFFSET (PivotCriterion, rivals), PIVOT_POINTER_MANY, &boolean_layout, G_STRUCT_OFFSET (PivotCriterion, n_criteria) },
};
const PivotLayout pivot_criterion_layout = PIVOT_LAYOUT (PivotCriterion, pointers);

/**
 * pivot_criterion_clear:
 *
 * Frees what @self holds, but not itself.
 */
void
pivot_criterion_clear (PivotCriterion *self)
{
  g_clear_pointer (&self->rule, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->from, g_strfreev);
  g_clear_pointer (&self->unless, g_strfreev);
  g_clear_pointer (&self->beside, g_strfreev);
  g_clear_pointer (&self->than, g_strfreev);
  g_clear_pointer (&self->speakers, g_free);
  g_clear_pointer (&self->rivals, g_free);
}
