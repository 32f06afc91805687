/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-breaks.h"

#include <pango/pango.h>

/* Letters that the words of Chinese and of Japanese have on average. */
#define HAN_A_WORD (255.0 / 158.0)
#define KANA_A_WORD (357.0 / 193.0)

/* Those of Chinese and Japanese, and those that Unicode's line breaking calls "complex context". */
static const struct
{
  GUnicodeScript script;
  gboolean       in_dictionary;  /* whether Pango looks its words up, and does not part all letters */
  double         letters_a_word; /* 0 where what Pango parts is said as a word is */
} unspaced[] = {
  { G_UNICODE_SCRIPT_HAN, FALSE, HAN_A_WORD },
  { G_UNICODE_SCRIPT_HIRAGANA, FALSE, KANA_A_WORD },
  { G_UNICODE_SCRIPT_KATAKANA, FALSE, KANA_A_WORD },
  { G_UNICODE_SCRIPT_BOPOMOFO, FALSE, KANA_A_WORD },
  { G_UNICODE_SCRIPT_YI, FALSE, HAN_A_WORD },
  { G_UNICODE_SCRIPT_THAI, TRUE, 0 },
  { G_UNICODE_SCRIPT_LAO, FALSE, 0 },
  { G_UNICODE_SCRIPT_KHMER, FALSE, 0 },
  { G_UNICODE_SCRIPT_MYANMAR, FALSE, 0 },
  { G_UNICODE_SCRIPT_TAI_LE, FALSE, 0 },
  { G_UNICODE_SCRIPT_NEW_TAI_LUE, FALSE, 0 },
  { G_UNICODE_SCRIPT_TAI_THAM, FALSE, 0 },
};

/* Below this, all that is written puts spaces between words. */
#define FIRST_UNSPACED 0x0e00

/* Letters that Hiragana and Katakana share: what lengthens a vowel, and the sound marks of half width. */
static gboolean
is_shared_kana (gunichar c)
{
  return c == 0x30fc || c == 0xff70 || c == 0xff9e || c == 0xff9f;
}

/* The place of a letter's script in the table, or behind its end. */
static guint
find_script (gunichar c)
{
  GUnicodeScript script = g_unichar_get_script (c);
  guint          place = 0;

  while (place < G_N_ELEMENTS (unspaced) && unspaced[place].script != script)
    place++;
  return place;
}

/**
 * pivot_breaks_is_unspaced:
 * @c: a letter
 *
 * Returns: whether it is of a script that puts no space between words
 */
gboolean
pivot_breaks_is_unspaced (gunichar c)
{
  return c >= FIRST_UNSPACED && (find_script (c) < G_N_ELEMENTS (unspaced) || is_shared_kana (c));
}

static gboolean
goes_on (gunichar c)
{
  return (g_unichar_isalnum (c) && pivot_breaks_is_unspaced (c)) || g_unichar_ismark (c) || g_unichar_type (c) == G_UNICODE_FORMAT;
}

/**
 * pivot_breaks_find_end:
 * @text: valid UTF-8 that starts with a letter of an unspaced script
 * @length: of @text in bytes
 *
 * Returns: the first byte behind the letters of such scripts, with what clings
 *   to them
 */
gsize
pivot_breaks_find_end (const char *text,
                       gsize       length)
{
  const char *p = text;

  while (p < text + length && goes_on (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return (gsize) (p - text);
}

/* Whether a word ends before a letter. */
static gboolean
is_border (const PangoLogAttr *place,
           gunichar            letter)
{
  guint script = find_script (letter);

  if (!place->is_word_boundary || !place->is_cursor_position)
    return FALSE;
  return script == G_N_ELEMENTS (unspaced) || !unspaced[script].in_dictionary || place->is_word_start || place->is_word_end;
}

/**
 * pivot_breaks_part:
 * @run: valid UTF-8, as far as pivot_breaks_find_end() goes
 * @length: of @run in bytes
 *
 * Parts letters where Pango sees the border of a word, and never inside of what a
 * reader takes for one letter. Alike runs are parted alike, wherever they stand.
 *
 * Returns: (transfer full) (element-type PivotSpan): the words, without a gap
 */
GArray *
pivot_breaks_part (const char *run,
                   gsize       length)
{
  GArray                  *words = g_array_new (FALSE, FALSE, sizeof (PivotSpan));
  const int                n_letters = (int) g_utf8_strlen (run, (gssize) length);
  PivotSpan                word = { 0, 0 };
  const char              *p = run;
  g_autofree PangoLogAttr *borders = g_new0 (PangoLogAttr, (gsize) n_letters + 1);

  /* Of no language, so that the words do not depend on the reader's. */
  pango_get_log_attrs (run, (int) length, -1, pango_language_from_string ("und"), borders, n_letters + 1);
  for (int i = 1; i <= n_letters; i++)
    {
      p = g_utf8_next_char (p);
      if (i < n_letters && !is_border (&borders[i], g_utf8_get_char (p)))
        continue;
      word.end = (gsize) (p - run);
      g_array_append_val (words, word);
      word.start = word.end;
    }
  return words;
}

/**
 * pivot_breaks_count:
 * @word: letters and digits without a space between them, valid UTF-8
 * @length: of @word in bytes
 * @has_spaced: (out): whether any of them is of a script with spaces
 *
 * Returns: how many words of unspaced scripts there are among them
 */
guint
pivot_breaks_count (const char *word,
                    gsize       length,
                    gboolean   *has_spaced)
{
  guint count = 0;

  *has_spaced = FALSE;
  for (const char *p = word, *end = word + length; p < end;)
    {
      const gboolean wide = (guchar) *p >= 0x80 && pivot_breaks_is_unspaced (g_utf8_get_char (p));
      const gsize    run = wide ? pivot_breaks_find_end (p, (gsize) (end - p)) : 0;

      if (run > 0)
        {
          g_autoptr (GArray) words = pivot_breaks_part (p, run);

          count += words->len;
          p += run;
          continue;
        }
      *has_spaced = TRUE;
      p = g_utf8_next_char (p);
      while (p < end && (guchar) *p < 0x80)
        p++;
    }
  return count;
}

/* How many words a letter is said as, where the letters of its script are counted; below 0 where its words are. */
static double
say_letter (gunichar c)
{
  guint script = find_script (c);

  if (script < G_N_ELEMENTS (unspaced))
    return unspaced[script].letters_a_word > 0 ? 1 / unspaced[script].letters_a_word : -1;
  return is_shared_kana (c) ? 1 / KANA_A_WORD : 0;
}

/* How many words letters are said as that Pango does not part. */
static double
say_part (const char *part,
          gsize       length)
{
  double spoken = 0;

  for (const char *p = part; p < part + length; p = g_utf8_next_char (p))
    {
      double letter = say_letter (g_utf8_get_char (p));

      if (letter < 0)
        return 1;
      spoken += letter;
    }
  return spoken;
}

/**
 * pivot_breaks_say:
 * @word: letters and digits without a space between them, valid UTF-8
 * @length: of @word in bytes
 *
 * Where words end is no measure of Chinese and Japanese: nearly each letter is
 * parted from the next. So there a letter is a part of a word, as it is when the
 * same texts are read aloud: 158 words or 255 letters of Chinese a minute, 193 words
 * or 357 letters of Japanese (Trauzettel-Klosinski and Dietz, “Standardized
 * Assessment of Reading Performance: The New International Reading Speed Texts
 * IReST”, Investigative Ophthalmology & Visual Science 53, 2012). At 150 words a
 * minute that is 242 letters of Chinese and 277 of Japanese.
 *
 * Returns: how many words its letters of unspaced scripts are said as
 */
double
pivot_breaks_say (const char *word,
                  gsize       length)
{
  double spoken = 0;

  for (const char *p = word, *end = word + length; p < end;)
    {
      const gboolean wide = (guchar) *p >= 0x80 && pivot_breaks_is_unspaced (g_utf8_get_char (p));
      const gsize    run = wide ? pivot_breaks_find_end (p, (gsize) (end - p)) : 0;
      g_autoptr (GArray) parts = run > 0 ? pivot_breaks_part (p, run) : NULL;

      for (guint i = 0; parts != NULL && i < parts->len; i++)
        {
          PivotSpan part = g_array_index (parts, PivotSpan, i);

          spoken += say_part (p + part.start, pivot_span_length (part));
        }
      p = run > 0 ? p + run : g_utf8_next_char (p);
    }
  return spoken;
}
