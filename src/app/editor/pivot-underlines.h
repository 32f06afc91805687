/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

/**
 * PivotUnderline:
 * @span: the words to underline, in the bytes of the stage's text
 * @finding: which of the report's findings it is
 * @key: tells whether it is the same underline as one in an earlier report
 *
 * One finding that is shown in the text.
 */
typedef struct
{
  PivotSpan span;
  guint     finding;
  guint     key;
} PivotUnderline;

/**
 * PivotWriting:
 * @caret: where the caret stands, in bytes; %PIVOT_NO_CARET while the writer is
 *   somewhere else
 * @settled: whether the writer has paused
 *
 * What the writer is doing in a stage.
 */
typedef struct
{
  gsize    caret;
  gboolean settled;
} PivotWriting;

#define PIVOT_NO_CARET (G_MAXSIZE)

GArray               *pivot_underlines_new (PivotReport        *report,
                                            PivotStage          stage,
                                            const char         *text,
                                            const PivotWriting *writing,
                                            GArray             *shown,
                                            gboolean           *held);
const PivotUnderline *pivot_underlines_find (GArray *self,
                                             gsize   place);

G_END_DECLS
