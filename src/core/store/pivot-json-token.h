/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotJsonToken:
 * @PIVOT_JSON_TOKEN_FINE: passed over
 * @PIVOT_JSON_TOKEN_OUT_OF_RANGE: passed over; a number that cannot be held
 * @PIVOT_JSON_TOKEN_MALFORMED: not JSON from here on
 * @PIVOT_JSON_TOKEN_ZERO: a string with U+0000 in it
 *
 * What came of passing over a string, a number or a word.
 */
typedef enum
{
  PIVOT_JSON_TOKEN_FINE,
  PIVOT_JSON_TOKEN_OUT_OF_RANGE,
  PIVOT_JSON_TOKEN_MALFORMED,
  PIVOT_JSON_TOKEN_ZERO,
} PivotJsonToken;

PivotJsonToken pivot_json_token_string (const char **at,
                                        const char  *end,
                                        GString     *into);
PivotJsonToken pivot_json_token_number (const char **at,
                                        const char  *end);
PivotJsonToken pivot_json_token_word (const char **at,
                                      const char  *end);

G_END_DECLS
