/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack-content.h"
#include "core/rubric/pivot-reading.h"

G_BEGIN_DECLS

/**
 * PivotSurroundings:
 * @thing: the key of what is counted; 0 where that is not clear
 * @thing_span: the words of the thing, in bytes of the text
 * @whole: whether it is all there are of the thing
 * @head: the key of the word that the number goes with; 0 where there is none
 * @of: whether that word has nothing but a preposition behind it: "a team of six"
 * @dated: whether that word is what a date is of: "the launch was on 3 March"
 * @earlier: whether it is told as before the date
 * @later: whether it is told as after it
 *
 * What the words around a number or a date say of it.
 */
typedef struct
{
  guint     thing;
  PivotSpan thing_span;
  gboolean  whole;
  guint     head;
  gboolean  of;
  gboolean  dated;
  gboolean  earlier;
  gboolean  later;
} PivotSurroundings;

PivotSurroundings pivot_surroundings_of (const PivotPackContent  *pack,
                                         const PivotReadSentence *sentence,
                                         guint                    at);

G_END_DECLS
