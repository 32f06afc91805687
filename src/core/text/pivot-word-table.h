/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-layout.h"

G_BEGIN_DECLS

/**
 * PivotWordTable:
 *
 * A number for each of some folded words. The tokens of a text bring their hash
 * along, so that each of them is looked up in a few instructions, which no
 * #GHashTable allows.
 */
typedef struct _PivotWordTable PivotWordTable;

extern const PivotLayout pivot_word_table_layout;

/* The hash of no letters. */
#define PIVOT_WORD_HASH_START 2166136261u

guint32         pivot_word_hash (const char *folded);
PivotWordTable *pivot_word_table_new (guint n_expected);
void            pivot_word_table_free (PivotWordTable *self);
guint           pivot_word_table_get_size (const PivotWordTable *self);
guint32        *pivot_word_table_reach (PivotWordTable *self,
                                        const char     *folded);
void            pivot_word_table_insert (PivotWordTable *self,
                                         const char     *folded,
                                         guint32         number);
guint32         pivot_word_table_look_up (const PivotWordTable *self,
                                          const char           *folded,
                                          guint32               hash);

/**
 * pivot_word_hash_add:
 * @hash: the pivot_word_hash() of what stands before @letter
 *
 * Returns: the hash with @letter behind that
 */
static inline guint32
pivot_word_hash_add (guint32 hash,
                     char    letter)
{
  return (hash ^ (guchar) letter) * 16777619u;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotWordTable, pivot_word_table_free)

G_END_DECLS
