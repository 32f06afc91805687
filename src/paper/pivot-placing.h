/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/pivot-lines.h"

G_BEGIN_DECLS

/**
 * PivotTag:
 *
 * What a paragraph is to who has the page read out.
 */
typedef enum
{
  PIVOT_TAG_P,
  PIVOT_TAG_H1,
  PIVOT_TAG_H2,
  PIVOT_TAG_LABEL,
} PivotTag;

/**
 * PivotShape:
 * @PIVOT_SHAPE_LINE: a line of text; @y is its baseline
 * @PIVOT_SHAPE_RULE: a straight line, as thick as @h
 * @PIVOT_SHAPE_POST: an upright line, as thick as @w
 * @PIVOT_SHAPE_DOTTED: a dotted line, to write or to fold on
 * @PIVOT_SHAPE_DOT: a full dot
 * @PIVOT_SHAPE_RING: an empty one
 * @PIVOT_SHAPE_WAVE: an upright wave
 *
 * What stands on a page.
 */
typedef enum
{
  PIVOT_SHAPE_LINE,
  PIVOT_SHAPE_RULE,
  PIVOT_SHAPE_POST,
  PIVOT_SHAPE_DOTTED,
  PIVOT_SHAPE_DOT,
  PIVOT_SHAPE_RING,
  PIVOT_SHAPE_WAVE,
} PivotShape;

/**
 * PivotPlacing:
 * @shape: what it is
 * @x: its left edge, in points from that of the paper
 * @y: its upper edge, or baseline, in points from that of the paper
 * @w: how wide it is
 * @h: how high it is
 * @ink: its colour
 * @lines: (nullable): the paragraph that a line is of
 * @index: which line of it
 * @tag: what the paragraph is
 * @begins: whether it is the first line of it
 * @ends: whether it is the last line of it
 */
typedef struct
{
  PivotShape  shape;
  double      x;
  double      y;
  double      w;
  double      h;
  PivotInk    ink;
  PivotLines *lines;
  guint       index;
  PivotTag    tag;
  gboolean    begins;
  gboolean    ends;
} PivotPlacing;

G_END_DECLS
