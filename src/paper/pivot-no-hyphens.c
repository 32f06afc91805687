/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-hyphens.h"

/* Where Pivot is built without the library, no word is parted. */

PivotHyphens *
pivot_hyphens_new (const char *language)
{
  return NULL;
}

void
pivot_hyphens_free (PivotHyphens *self)
{
}

char *
pivot_hyphens_insert (PivotHyphens *self,
                      const char   *text)
{
  return g_strdup (text);
}
