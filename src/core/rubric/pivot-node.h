/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotNodeKind:
 *
 * What a value of JSON is.
 */
typedef enum
{
  PIVOT_NODE_NULL,
  PIVOT_NODE_BOOLEAN,
  PIVOT_NODE_NUMBER,
  PIVOT_NODE_STRING,
  PIVOT_NODE_ARRAY,
  PIVOT_NODE_OBJECT,
} PivotNodeKind;

/**
 * PivotNode:
 * @name: (nullable): of a member of an object
 * @string: (nullable): what a string says
 * @number: what a number is, or 1 for true
 * @size: how many nodes it is, with all that is in it
 * @length: how many elements or members it has
 * @kind: what it is
 *
 * A value of JSON. What is in it stands behind it.
 */
typedef struct
{
  const char   *name;
  const char   *string;
  double        number;
  guint         size;
  guint         length;
  PivotNodeKind kind;
} PivotNode;

/**
 * PivotTree:
 *
 * A whole JSON text in one block of nodes, whose strings stay where they stood
 * in the text. The pack is so much of what the program reads when it starts
 * that a tree of objects takes longer to be made and freed than all the rest.
 */
typedef struct _PivotTree PivotTree;

PivotTree       *pivot_tree_new (const char *json,
                                 gsize       length);
void             pivot_tree_free (PivotTree *self);
const PivotNode *pivot_tree_get_root (const PivotTree *self);
const PivotNode *pivot_node_find (const PivotNode *self,
                                  const char      *name);

/**
 * pivot_node_next:
 * @child: (nullable): an element or a member of @self
 *
 * Returns: (transfer none) (nullable): the one behind @child, or the first one
 */
static inline const PivotNode *
pivot_node_next (const PivotNode *self,
                 const PivotNode *child)
{
  const PivotNode *next = child != NULL ? child + child->size : self + 1;

  return next < self + self->size ? next : NULL;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTree, pivot_tree_free)

G_END_DECLS
