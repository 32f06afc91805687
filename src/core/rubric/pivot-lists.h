/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-layout.h"

G_BEGIN_DECLS

/**
 * PivotLists:
 * @firsts: (owned) (array length=n_bounds): by key, where its list starts in @numbers
 * @numbers: (owned) (array length=n_numbers): all lists in a row
 * @n_bounds: one more than keys
 * @n_numbers: how long all lists are together
 * @pairs: (owned) (nullable): what was added, until the lists are sealed
 *
 * A list of small numbers for each of many keys, most of them empty or short: an
 * index that is gone through without a search. It is filled while a pack is loaded
 * and is only read after that.
 */
typedef struct
{
  guint   *firsts;
  guint16 *numbers;
  guint    n_bounds;
  guint    n_numbers;
  GArray  *pairs;
} PivotLists;

extern const PivotLayout pivot_lists_layout;

PivotLists *pivot_lists_new (guint n_keys);
void        pivot_lists_free (PivotLists *self);
void        pivot_lists_add (PivotLists *self,
                             guint       key,
                             guint16     number);
void        pivot_lists_seal (PivotLists *self);

/**
 * pivot_lists_begin:
 *
 * Returns: (transfer none): where the list of @key starts; it ends at pivot_lists_end()
 */
static inline const guint16 *
pivot_lists_begin (const PivotLists *self,
                   guint             key)
{
  return self->numbers + self->firsts[key];
}

static inline const guint16 *
pivot_lists_end (const PivotLists *self,
                 guint             key)
{
  return self->numbers + self->firsts[key + 1];
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotLists, pivot_lists_free)

G_END_DECLS
