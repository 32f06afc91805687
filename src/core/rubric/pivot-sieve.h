/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-needs.h"

G_BEGIN_DECLS

/**
 * PivotSieve:
 *
 * Which of many forms a sentence has all that they need for, told for all of them
 * at once: forms are numbered, and a set of them has a bit for each. It is filled
 * while a pack is loaded and is only read after that.
 */
typedef struct _PivotSieve PivotSieve;

extern const PivotLayout pivot_sieve_layout;

PivotSieve *pivot_sieve_new (guint n_forms,
                             guint n_symbols);
void        pivot_sieve_free (PivotSieve *self);
void        pivot_sieve_add (PivotSieve       *self,
                             guint             number,
                             const PivotNeeds *needs);
void        pivot_sieve_seal (PivotSieve *self);
guint       pivot_sieve_get_n_rows (const PivotSieve *self);
void        pivot_sieve_wake (const PivotSieve     *self,
                              const PivotWord      *words,
                              guint                 n_words,
                              const PivotSignature *all,
                              guint64              *forms);
void        pivot_sieve_pass (const PivotSieve     *self,
                              const PivotSignature *all,
                              guint64              *forms);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotSieve, pivot_sieve_free)

G_END_DECLS
