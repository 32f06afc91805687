/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-diff.h"

G_BEGIN_DECLS

/**
 * PivotRun:
 * @span: in bytes of the prose's text
 * @op: whether it was deleted or inserted
 * @moved: whether it stands elsewhere in the other version
 *
 * Words that changed.
 */
typedef struct
{
  PivotSpan   span;
  PivotDiffOp op;
  gboolean    moved;
} PivotRun;

/**
 * PivotProse:
 * @text: some of the writer's sentences
 * @runs: (element-type PivotRun): what in them changed, in order
 */
typedef struct
{
  char   *text;
  GArray *runs;
} PivotProse;

/**
 * PivotProseSide:
 * @PIVOT_PROSE_FROM: the first version, with what was deleted
 * @PIVOT_PROSE_TO: the second version, with what was inserted
 * @PIVOT_PROSE_BOTH: both in one, with all that changed
 */
typedef enum
{
  PIVOT_PROSE_FROM,
  PIVOT_PROSE_TO,
  PIVOT_PROSE_BOTH,
} PivotProseSide;

#define PIVOT_N_PROSE_SIDES 3

/**
 * PivotProseSource:
 * @diff: how @from became @to
 * @from: the text of the first version
 * @to: the text of the second version
 */
typedef struct
{
  const PivotDiff *diff;
  const char      *from;
  const char      *to;
} PivotProseSource;

PivotProse *pivot_prose_new (const PivotProseSource *source,
                             const PivotDiffRow     *row,
                             PivotProseSide          side);
void        pivot_prose_append (PivotProse       *self,
                                const PivotProse *more);
PivotProse *pivot_prose_cut (const PivotProse *self,
                             gsize             most);
void        pivot_prose_free (PivotProse *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotProse, pivot_prose_free)

G_END_DECLS
