/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-tokens.h"

G_BEGIN_DECLS

/**
 * PivotSpeech:
 * @words: as written, parted by spaces
 * @spoken: as said aloud: "15 %" is two, "$250,000" is five; a letter of Chinese
 *   or Japanese is a part of one
 *
 * How long a text is.
 */
typedef struct
{
  guint  words;
  double spoken;
} PivotSpeech;

PivotSpeech pivot_speech_of_tokens (const char        *text,
                                    const PivotTokens *tokens);
PivotSpeech pivot_speech_measure (const char *text);
double      pivot_speech_seconds (PivotSpeech speech,
                                  double      pace);
void        pivot_speech_round (const double *seconds,
                                guint         n_parts,
                                guint        *rounded);

G_END_DECLS
