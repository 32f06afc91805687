/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotSpan:
 * @start: first byte
 * @end: one past the last byte
 *
 * A half-open range of bytes in a UTF-8 text, always on character boundaries.
 */
typedef struct
{
  gsize start;
  gsize end;
} PivotSpan;

static inline gsize
pivot_span_length (PivotSpan span)
{
  return span.end - span.start;
}

static inline gboolean
pivot_span_equal (PivotSpan a,
                  PivotSpan b)
{
  return a.start == b.start && a.end == b.end;
}

static inline gboolean
pivot_span_overlaps (PivotSpan a,
                     PivotSpan b)
{
  return a.start < b.end && b.start < a.end;
}

/**
 * pivot_span_quote:
 * @span: a range inside @text
 *
 * Returns: (transfer full): the bytes of @text that @span covers
 */
static inline char *
pivot_span_quote (PivotSpan   span,
                  const char *text)
{
  return g_strndup (text + span.start, pivot_span_length (span));
}

G_END_DECLS
