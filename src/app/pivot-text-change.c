/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-text-change.h"

#include <string.h>

/* What an input method may commit at once and still be typing, in characters. */
#define TYPED_AT_ONCE 16

static gboolean
continues_character (char byte)
{
  return ((guchar) byte & 0xc0) == 0x80;
}

static gsize
common_prefix (const char *a,
               const char *b)
{
  gsize n = 0;

  while (a[n] != '\0' && a[n] == b[n])
    n++;
  /* Both may have parted inside a character that starts alike. */
  while (n > 0 && (continues_character (a[n]) || continues_character (b[n])))
    n--;
  return n;
}

static gsize
common_suffix (const char *a,
               gsize       a_length,
               const char *b,
               gsize       b_length,
               gsize       limit)
{
  gsize n = 0;

  while (n < limit && a[a_length - n - 1] == b[b_length - n - 1])
    n++;
  while (n > 0 && continues_character (a[a_length - n]))
    n--;
  return n;
}

static gboolean
is_one_breath (const char *text,
               gsize       length,
               glong       at_most)
{
  if (g_utf8_strlen (text, (gssize) length) > at_most)
    return FALSE;
  return length == 1 || memchr (text, '\n', length) == NULL;
}

static gboolean
is_word (const char *text,
         gsize       length)
{
  gboolean seen_letter = FALSE;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    {
      if (!g_unichar_isspace (g_utf8_get_char (p)))
        seen_letter = TRUE;
      else if (seen_letter && g_utf8_next_char (p) < text + length)
        return FALSE;
    }
  return TRUE;
}

/**
 * pivot_text_change_between:
 * @from: valid UTF-8
 * @to: valid UTF-8
 * @caret: where the caret stands in @to, in bytes: of several places that the
 *   change may have happened in, as when a letter is doubled, it is the one
 *   before the caret; or %PIVOT_ANYWHERE
 *
 * Returns: what has to be replaced in @from so that it becomes @to
 */
PivotTextChange
pivot_text_change_between (const char *from,
                           const char *to,
                           gsize       caret)
{
  gsize from_length = strlen (from);
  gsize to_length = strlen (to);
  gsize shorter = MIN (from_length, to_length);
  gsize after_caret = to_length - MIN (caret, to_length);
  gsize kept = common_suffix (from, from_length, to, to_length, MIN (after_caret, shorter));
  gsize prefix = MIN (common_prefix (from, to), shorter - kept);
  gsize suffix = 0;

  /* Room for the suffix may end inside a character that both texts share. */
  while (prefix > 0 && (continues_character (from[prefix]) || continues_character (to[prefix])))
    prefix--;
  suffix = common_suffix (from, from_length, to, to_length, shorter - prefix);
  return (PivotTextChange) { prefix, from_length - prefix - suffix, to_length - prefix - suffix };
}

/**
 * pivot_text_change_is_nothing:
 *
 * Returns: whether both texts were the same
 */
gboolean
pivot_text_change_is_nothing (const PivotTextChange *self)
{
  return self->removed == 0 && self->inserted == 0;
}

/**
 * pivot_text_change_get_end:
 *
 * Returns: where the new text goes on as the old one did: the natural place of
 *   the caret after the change
 */
gsize
pivot_text_change_get_end (const PivotTextChange *self)
{
  return self->start + self->inserted;
}

/**
 * pivot_text_change_get_kind:
 * @from: the text before the change
 * @to: the text after it
 *
 * Returns: whether the change looks like a stroke of typing or of erasing; any
 *   other is a step of its own
 */
PivotEditKind
pivot_text_change_get_kind (const PivotTextChange *self,
                            const char            *from,
                            const char            *to)
{
  if (self->removed == 0 && is_one_breath (to + self->start, self->inserted, TYPED_AT_ONCE))
    return PIVOT_EDIT_TYPING;
  if (self->inserted == 0 && is_word (from + self->start, self->removed))
    return PIVOT_EDIT_ERASING;
  return PIVOT_EDIT_STEP;
}

/**
 * pivot_text_change_make_edit:
 * @from: the text before a change
 * @to: the text after it
 * @caret: where the caret stands in @to, in bytes
 * @time: when, in microseconds of a monotonic clock
 *
 * Returns: the edit that led from one to the other; where it happened is left
 *   to be filled in
 */
PivotEdit
pivot_text_change_make_edit (const char *from,
                             const char *to,
                             gsize       caret,
                             gint64      time)
{
  PivotTextChange change = pivot_text_change_between (from, to, caret);

  return (PivotEdit) {
    .kind = pivot_text_change_get_kind (&change, from, to),
    .caret = pivot_text_change_get_end (&change),
    .time = time,
  };
}

/**
 * pivot_text_change_find_undone:
 * @caret: where the caret stood after an edit, in bytes
 * @edited: length of the text after that edit
 * @undone: length of the text before it
 *
 * Returns: where the caret belongs when the edit has been taken back: what
 *   stood behind it then stands behind it again
 */
gsize
pivot_text_change_find_undone (gsize caret,
                               gsize edited,
                               gsize undone)
{
  gsize behind = edited - MIN (caret, edited);

  return undone - MIN (behind, undone);
}
