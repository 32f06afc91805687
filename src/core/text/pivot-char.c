/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-char.h"

const guint8 pivot_plain_chars[0x80] = {
  [0 ... ' '] = PIVOT_CHAR_SPACE,
  ['!' ... '&'] = PIVOT_CHAR_OTHER,
  ['\''] = PIVOT_CHAR_APOSTROPHE,
  ['(' ... ','] = PIVOT_CHAR_OTHER,
  ['-'] = PIVOT_CHAR_HYPHEN,
  ['.' ... '/'] = PIVOT_CHAR_OTHER,
  ['0' ... '9'] = PIVOT_CHAR_DIGIT,
  [':' ... '@'] = PIVOT_CHAR_OTHER,
  ['A' ... 'Z'] = PIVOT_CHAR_LETTER,
  ['[' ... '`'] = PIVOT_CHAR_OTHER,
  ['a' ... 'z'] = PIVOT_CHAR_LETTER,
  ['{' ... '~'] = PIVOT_CHAR_OTHER,
  [0x7f] = PIVOT_CHAR_SPACE,
};

/* What some characters are here, whatever Unicode calls them. */
static const struct
{
  gunichar c;
  PivotCharClass class;
} special[] = {
  { 0x2018, PIVOT_CHAR_APOSTROPHE },
  { 0x2019, PIVOT_CHAR_APOSTROPHE },
  { 0x02bc, PIVOT_CHAR_APOSTROPHE },
  { 0xff07, PIVOT_CHAR_APOSTROPHE },
  { 0x2010, PIVOT_CHAR_HYPHEN },
  { 0x2011, PIVOT_CHAR_HYPHEN },
  { 0x00ad, PIVOT_CHAR_NOTHING },
  { 0x200c, PIVOT_CHAR_NOTHING },
  { 0x200d, PIVOT_CHAR_NOTHING },
  { 0x2060, PIVOT_CHAR_NOTHING },
  { 0x200b, PIVOT_CHAR_SPACE },
  { 0xfeff, PIVOT_CHAR_SPACE },
};

/**
 * pivot_char_classify_wide:
 *
 * Returns: what a character beyond ASCII is
 */
PivotCharClass
pivot_char_classify_wide (gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (special); i++)
    {
      if (special[i].c == c)
        return special[i].class;
    }
  if (g_unichar_isalnum (c))
    return PIVOT_CHAR_LETTER;
  if (g_unichar_ismark (c))
    return PIVOT_CHAR_NOTHING;
  return g_unichar_isspace (c) || g_unichar_iscntrl (c) ? PIVOT_CHAR_SPACE : PIVOT_CHAR_OTHER;
}
