/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotCharClass:
 * @PIVOT_CHAR_NOTHING: shows nothing and parts nothing
 *
 * What a character is to whoever parts a text into words.
 */
typedef enum
{
  PIVOT_CHAR_LETTER,
  PIVOT_CHAR_DIGIT,
  PIVOT_CHAR_APOSTROPHE,
  PIVOT_CHAR_HYPHEN,
  PIVOT_CHAR_SPACE,
  PIVOT_CHAR_NOTHING,
  PIVOT_CHAR_OTHER,
} PivotCharClass;

/* Most of what is read is ASCII, and told apart by one look. */
extern const guint8 pivot_plain_chars[0x80];

PivotCharClass pivot_char_classify_wide (gunichar c);

/**
 * pivot_char_classify:
 *
 * Returns: what a character is
 */
static inline PivotCharClass
pivot_char_classify (gunichar c)
{
  return c < 0x80 ? (PivotCharClass) pivot_plain_chars[c] : pivot_char_classify_wide (c);
}

G_END_DECLS
