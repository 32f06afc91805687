/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-traits.h"

const PivotLayout pivot_trait_layout = PIVOT_PLAIN_LAYOUT (PivotTrait);

static void
append_half (GArray              *traits,
             const PivotClassSet *half,
             guint                first)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = half->bits[i]; left != 0; left &= left - 1)
        {
          PivotTrait trait = (PivotTrait) (first + i * 64 + (guint) __builtin_ctzll (left));

          g_array_append_val (traits, trait);
        }
    }
}

/**
 * pivot_traits_append:
 * @traits: (element-type PivotTrait): where the row goes
 *
 * Appends @signature as a row: how many traits it has, and which. Most have one
 * or two, so that a row takes less than a signature and is sooner gone through.
 */
void
pivot_traits_append (GArray               *traits,
                     const PivotSignature *signature)
{
  const PivotTrait none = 0;
  guint            at = traits->len;

  g_array_append_val (traits, none);
  append_half (traits, &signature->classes, 0);
  append_half (traits, &signature->senses, PIVOT_MAX_CLASSES);
  g_array_index (traits, PivotTrait, at) = (PivotTrait) (traits->len - at - 1);
}
