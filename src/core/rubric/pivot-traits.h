/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-signature.h"

G_BEGIN_DECLS

/* A class of a word, or above the classes a bit of its senses. */
typedef guint16 PivotTrait;

#define PIVOT_N_TRAITS (2 * PIVOT_MAX_CLASSES)

/* So that the halves of a signature are the rows of one table. */
G_STATIC_ASSERT (sizeof (PivotSignature) == 2 * sizeof (PivotClassSet));

extern const PivotLayout pivot_trait_layout;

void pivot_traits_append (GArray               *traits,
                          const PivotSignature *signature);

/**
 * pivot_trait_of:
 *
 * Returns: the trait of every word that has @symbol, and of a few others
 */
static inline PivotTrait
pivot_trait_of (guint symbol)
{
  return (PivotTrait) (symbol < PIVOT_MAX_CLASSES ? symbol : PIVOT_MAX_CLASSES + symbol % PIVOT_MAX_CLASSES);
}

/**
 * pivot_traits_get_next:
 * @traits: a row: how many traits, and then these
 *
 * Returns: what stands behind the row
 */
static inline const PivotTrait *
pivot_traits_get_next (const PivotTrait *traits)
{
  return traits + 1 + *traits;
}

/**
 * pivot_traits_meet:
 * @traits: a row
 *
 * Returns: whether @signature has one of them
 */
static inline gboolean
pivot_traits_meet (const PivotTrait     *traits,
                   const PivotSignature *signature)
{
  const PivotClassSet *halves = &signature->classes;

  for (guint i = 1; i <= *traits; i++)
    {
      if (pivot_class_set_has (&halves[traits[i] / PIVOT_MAX_CLASSES], traits[i] % PIVOT_MAX_CLASSES))
        return TRUE;
    }
  return FALSE;
}

G_END_DECLS
