/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-criterion.h"

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
