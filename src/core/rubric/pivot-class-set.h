/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define PIVOT_CLASS_SET_WORDS 4

/* A pack may have this many classes of words. */
#define PIVOT_MAX_CLASSES (PIVOT_CLASS_SET_WORDS * 64)

/**
 * PivotClassSet:
 *
 * A set of word classes. A plain value, empty when it is zero.
 */
typedef struct
{
  guint64 bits[PIVOT_CLASS_SET_WORDS];
} PivotClassSet;

static inline void
pivot_class_set_add (PivotClassSet *self,
                     guint          klass)
{
  self->bits[klass / 64] |= G_GUINT64_CONSTANT (1) << klass % 64;
}

static inline void
pivot_class_set_remove (PivotClassSet *self,
                        guint          klass)
{
  self->bits[klass / 64] &= ~(G_GUINT64_CONSTANT (1) << klass % 64);
}

static inline gboolean
pivot_class_set_has (const PivotClassSet *self,
                     guint                klass)
{
  return (self->bits[klass / 64] >> klass % 64 & 1) != 0;
}

static inline void
pivot_class_set_unite (PivotClassSet       *self,
                       const PivotClassSet *other)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    self->bits[i] |= other->bits[i];
}

static inline gboolean
pivot_class_set_meets (const PivotClassSet *self,
                       const PivotClassSet *other)
{
  guint64 common = 0;

  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    common |= self->bits[i] & other->bits[i];
  return common != 0;
}

static inline gboolean
pivot_class_set_is_empty (const PivotClassSet *self)
{
  return !pivot_class_set_meets (self, self);
}

G_END_DECLS
