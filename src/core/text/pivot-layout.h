/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotPointerKind:
 * @PIVOT_POINTER_NOTHING: to what a finished value has no more use for
 * @PIVOT_POINTER_ONE: to one structure
 * @PIVOT_POINTER_MANY: to structures in a row
 * @PIVOT_POINTER_STRING: to a string
 * @PIVOT_POINTER_STRINGS: to strings, with %NULL behind the last one
 * @PIVOT_POINTER_ARRAY: to a #GArray of structures
 * @PIVOT_POINTER_LIST: to a #GPtrArray of structures
 * @PIVOT_POINTER_LISTS: to a #GPtrArray of what @PIVOT_POINTER_STRINGS is to
 *
 * What a pointer in a structure leads to. Any of them may be %NULL.
 */
typedef enum
{
  PIVOT_POINTER_NOTHING,
  PIVOT_POINTER_ONE,
  PIVOT_POINTER_MANY,
  PIVOT_POINTER_STRING,
  PIVOT_POINTER_STRINGS,
  PIVOT_POINTER_ARRAY,
  PIVOT_POINTER_LIST,
  PIVOT_POINTER_LISTS,
} PivotPointerKind;

typedef struct _PivotPointer PivotPointer;
typedef struct _PivotLayout  PivotLayout;

/**
 * PivotPointer:
 * @offset: where the pointer stands in its structure
 * @kind: what it leads to
 * @target: (nullable): of the structures it leads to
 * @count: where a #guint in its structure says of how many, for %PIVOT_POINTER_MANY
 */
struct _PivotPointer
{
  gsize              offset;
  PivotPointerKind   kind;
  const PivotLayout *target;
  gsize              count;
};

/**
 * PivotLayout:
 * @size: of the structure in bytes
 * @pointers: (array length=n_pointers): all pointers in it
 * @n_pointers: how many there are
 *
 * How a structure lies in memory, for those who keep it elsewhere: a structure
 * without pointers can be copied byte by byte.
 */
struct _PivotLayout
{
  gsize               size;
  const PivotPointer *pointers;
  gsize               n_pointers;
};

#define PIVOT_LAYOUT(type, pointers) { sizeof (type), pointers, G_N_ELEMENTS (pointers) }
#define PIVOT_PLAIN_LAYOUT(type) { sizeof (type), NULL, 0 }

G_END_DECLS
