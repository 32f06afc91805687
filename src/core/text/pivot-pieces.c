/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-pieces.h"

#include "core/text/pivot-breaks.h"

#include <string.h>

/* A power of two, as all sizes are. */
#define SMALLEST 256

typedef struct
{
  const char *bytes; /* of one of the texts; NULL in an empty slot */
  gsize       length;
  guint32     hash;
  guint32     symbol;
} Slot;

struct _PivotSpellings
{
  Slot   *slots; /* at most half of them are taken */
  guint32 mask;
  guint   length;
};

/**
 * pivot_spellings_new:
 *
 * Returns: (transfer full): no spellings yet. The texts that are read with
 *   them have to outlive them.
 */
PivotSpellings *
pivot_spellings_new (void)
{
  PivotSpellings *self = g_new0 (PivotSpellings, 1);

  self->slots = g_new0 (Slot, SMALLEST);
  self->mask = SMALLEST - 1;
  return self;
}

void
pivot_spellings_free (PivotSpellings *self)
{
  g_free (self->slots);
  g_free (self);
}

/**
 * pivot_spellings_get_length:
 *
 * Returns: how many there are; each symbol is less than that
 */
guint
pivot_spellings_get_length (const PivotSpellings *self)
{
  return self->length;
}

static Slot *
find_slot (const PivotSpellings *self,
           const char           *bytes,
           gsize                 length,
           guint32               hash)
{
  guint32 at = (hash ^ hash >> 15) & self->mask;

  while (self->slots[at].bytes != NULL &&
         (self->slots[at].hash != hash || self->slots[at].length != length || memcmp (self->slots[at].bytes, bytes, length) != 0))
    at = (at + 1) & self->mask;
  return &self->slots[at];
}

static void
grow (PivotSpellings *self)
{
  g_autofree Slot *old = self->slots;
  guint32          size = self->mask + 1;

  self->mask = 2 * size - 1;
  self->slots = g_new0 (Slot, 2 * size);
  for (guint32 i = 0; i < size; i++)
    {
      if (old[i].bytes != NULL)
        *find_slot (self, old[i].bytes, old[i].length, old[i].hash) = old[i];
    }
}

static guint32
spell (PivotSpellings *self,
       const char     *bytes,
       gsize           length)
{
  guint32 hash = 2166136261u; /* FNV-1a */
  Slot   *slot = NULL;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) bytes[i]) * 16777619u;
  if (2 * self->length > self->mask)
    grow (self);
  slot = find_slot (self, bytes, length, hash);
  if (slot->bytes == NULL)
    *slot = (Slot) { bytes, length, hash, self->length++ };
  return slot->symbol;
}

typedef enum
{
  SPACE,
  LETTER, /* of a word or a number */
  INNER,  /* belongs to a word between two of its letters: ’ in "don’t", . in "1.5" */
  CLINGS, /* to what is before it: an accent, a joiner, a skin tone */
  MARK,
} Kind;

#define ZERO_WIDTH_JOINER 0x200d

static Kind
classify_wide (gunichar c)
{
  if (c == ZERO_WIDTH_JOINER || g_unichar_ismark (c) || g_unichar_type (c) == G_UNICODE_FORMAT || (c >= 0x1f3fb && c <= 0x1f3ff))
    return CLINGS;
  if (g_unichar_isalnum (c))
    return LETTER;
  if (g_unichar_isspace (c))
    return SPACE;
  return c == 0x2019 ? INNER : MARK;
}

static Kind
classify_plain (char c)
{
  if (g_ascii_isalnum (c) || c == '_')
    return LETTER;
  if (g_ascii_isspace (c) || c == '\v')
    return SPACE;
  return c == '\'' || c == '.' || c == ',' || c == ':' ? INNER : MARK;
}

static inline Kind
kind_at (const char *p)
{
  return (guchar) *p < 0x80 ? classify_plain (*p) : classify_wide (g_utf8_get_char (p));
}

/* One of the letters of which two make a flag. */
static gboolean
is_flag_letter (const char *p,
                const char *end)
{
  gunichar c = p < end ? g_utf8_get_char (p) : 0;

  return c >= 0x1f1e6 && c <= 0x1f1ff;
}

/* Past a character and all that clings to it, what a joiner joins included. */
static const char *
skip_cluster (const char *p,
              const char *end)
{
  gboolean joined = FALSE;
  gboolean flag = is_flag_letter (p, end);

  p = g_utf8_next_char (p);
  if (flag && is_flag_letter (p, end))
    p = g_utf8_next_char (p);
  while (p < end && (guchar) *p >= 0x80 && (joined || kind_at (p) == CLINGS))
    {
      joined = g_utf8_get_char (p) == ZERO_WIDTH_JOINER;
      p = g_utf8_next_char (p);
    }
  return p;
}

/* Whether a letter is of a script that puts no space between words. */
static inline gboolean
is_unspaced (const char *p)
{
  return (guchar) *p >= 0x80 && pivot_breaks_is_unspaced (g_utf8_get_char (p));
}

/* Whether a word goes on behind the mark at @p; figures alone are parted by other marks than an apostrophe. */
static gboolean
goes_on (const char *p,
         const char *end,
         gboolean    digit)
{
  const char *next = g_utf8_next_char (p);

  if (next >= end || kind_at (next) != LETTER || is_unspaced (next))
    return FALSE;
  return *p == '\'' || (guchar) *p >= 0x80 || (digit && g_ascii_isdigit (*next));
}

static const char *
skip_word (const char *p,
           const char *end)
{
  while (p < end)
    {
      gboolean digit = FALSE;

      /* Most of what is read. */
      while (p + 1 < end && g_ascii_isalnum (p[0]) && g_ascii_isalnum (p[1]))
        p++;
      digit = g_ascii_isdigit (*p);
      p = skip_cluster (p, end);
      if (p >= end)
        break;
      if (kind_at (p) == INNER && goes_on (p, end, digit))
        p = g_utf8_next_char (p);
      else if (kind_at (p) != LETTER || is_unspaced (p))
        break;
    }
  return p;
}

static void
append_piece (GArray         *pieces,
              const char     *text,
              PivotSpan       span,
              gboolean        word,
              PivotSpellings *spellings)
{
  PivotPiece piece = { span, spell (spellings, text + span.start, pivot_span_length (span)), word };

  g_array_append_val (pieces, piece);
}

/* Appends the words of an unspaced script that start at @p, and goes past them. */
static const char *
append_unspaced (GArray         *pieces,
                 const char     *text,
                 const char     *p,
                 const char     *end,
                 PivotSpellings *spellings)
{
  gsize start = (gsize) (p - text);
  gsize length = pivot_breaks_find_end (p, (gsize) (end - p));
  g_autoptr (GArray) words = pivot_breaks_part (p, length);

  for (guint i = 0; i < words->len; i++)
    {
      PivotSpan word = g_array_index (words, PivotSpan, i);

      append_piece (pieces, text, (PivotSpan) { start + word.start, start + word.end }, TRUE, spellings);
    }
  return p + length;
}

/**
 * pivot_pieces_new:
 * @text: valid UTF-8, which outlives @spellings
 * @spellings: numbers for the spellings, to which new ones are added
 *
 * Parts a text into what a comparison keeps whole: words with their inner
 * apostrophes, numbers with their separators, and single marks with all that
 * clings to them. Where a script has no space between words, Pango says where
 * they end. The space between them belongs to none.
 *
 * Returns: (transfer full) (element-type PivotPiece): the pieces, in order
 */
GArray *
pivot_pieces_new (const char     *text,
                  PivotSpellings *spellings)
{
  gsize       length = strlen (text);
  const char *end = text + length;
  GArray     *pieces = g_array_sized_new (FALSE, FALSE, sizeof (PivotPiece), (guint) (length / 5 + 1));

  for (const char *p = text, *start = p; p < end; start = p)
    {
      Kind kind = kind_at (p);

      if (kind == LETTER && is_unspaced (p))
        {
          p = append_unspaced (pieces, text, p, end, spellings);
          continue;
        }
      p = kind == LETTER ? skip_word (p, end) : kind == SPACE ? g_utf8_next_char (p)
                                                              : skip_cluster (p, end);
      if (kind != SPACE)
        append_piece (pieces, text, (PivotSpan) { (gsize) (start - text), (gsize) (p - text) }, kind == LETTER, spellings);
    }
  return pieces;
}
