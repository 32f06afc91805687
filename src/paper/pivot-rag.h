/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * PivotRag:
 * @PIVOT_RAG_TEXT: a paragraph; its last line is not one word
 * @PIVOT_RAG_COLUMN: one in a narrow column
 * @PIVOT_RAG_TITLE: lines of about the same length
 * @PIVOT_RAG_KEY: a sentence that stands out
 * @PIVOT_RAG_QUESTION: a question or a cue
 *
 * How a paragraph may end.
 */
typedef enum
{
  PIVOT_RAG_TEXT,
  PIVOT_RAG_COLUMN,
  PIVOT_RAG_TITLE,
  PIVOT_RAG_KEY,
  PIVOT_RAG_QUESTION,
} PivotRag;

void pivot_rag_settle (PangoLayout *layout,
                       double       width,
                       PivotRag     rag);

G_END_DECLS
