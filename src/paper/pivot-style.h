/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotFace:
 * @PIVOT_FACE_SERIF: the writer speaks
 * @PIVOT_FACE_SANS: Pivot speaks
 */
typedef enum
{
  PIVOT_FACE_SERIF,
  PIVOT_FACE_SANS,
} PivotFace;

#define PIVOT_N_FACES 2

/**
 * PivotWeight:
 *
 * How heavy letters are.
 */
typedef enum
{
  PIVOT_WEIGHT_REGULAR,
  PIVOT_WEIGHT_SEMIBOLD,
  PIVOT_WEIGHT_BOLD,
} PivotWeight;

/**
 * PivotInk:
 * @PIVOT_INK_BLACK: of everything small, so that no printer makes dots of it
 * @PIVOT_INK_BLUE: of P and of what is owned
 * @PIVOT_INK_PURPLE: of I
 * @PIVOT_INK_ORANGE: of V and of what is defensive
 * @PIVOT_INK_GREEN: of O
 *
 * Colours that are alike in grey: nothing is told by hue alone.
 */
typedef enum
{
  PIVOT_INK_BLACK,
  PIVOT_INK_BLUE,
  PIVOT_INK_PURPLE,
  PIVOT_INK_ORANGE,
  PIVOT_INK_GREEN,
} PivotInk;

#define PIVOT_N_INKS 5

/**
 * PivotStyle:
 * @face: who speaks
 * @weight: how heavy
 * @size: in points
 * @ink: the colour
 *
 * How letters look.
 */
typedef struct
{
  PivotFace   face;
  PivotWeight weight;
  double      size;
  PivotInk    ink;
} PivotStyle;

G_END_DECLS
