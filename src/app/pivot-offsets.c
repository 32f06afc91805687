/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-offsets.h"

#include <string.h>

/* Bytes between two milestones: the most that one question has to count. */
#define STRIDE 512

struct _PivotOffsets
{
  const char *text;
  gsize       length;
  GArray     *milestones; /* of gsize: characters that start before each STRIDE bytes */
};

static gboolean
starts_character (char byte)
{
  return ((guchar) byte & 0xc0) != 0x80;
}

static gsize
count_starts (const char *text,
              gsize       from,
              gsize       to)
{
  gsize n = 0;

  for (gsize i = from; i < to; i++)
    n += starts_character (text[i]);
  return n;
}

static gsize
milestone (const PivotOffsets *self,
           gsize               i)
{
  return g_array_index (self->milestones, gsize, i);
}

/* The last milestone at or before @chars. */
static gsize
find_milestone (const PivotOffsets *self,
                gsize               chars)
{
  gsize low = 0;
  gsize high = self->milestones->len;

  while (high - low > 1)
    {
      gsize middle = low + (high - low) / 2;

      if (milestone (self, middle) <= chars)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/**
 * pivot_offsets_new:
 * @text: valid UTF-8, which must outlive the result
 *
 * Returns: (transfer full): the offsets of that text
 */
PivotOffsets *
pivot_offsets_new (const char *text)
{
  PivotOffsets *self = g_new0 (PivotOffsets, 1);
  gsize         chars = 0;

  self->text = text;
  self->length = strlen (text);
  self->milestones = g_array_new (FALSE, FALSE, sizeof (gsize));
  for (gsize i = 0; i <= self->length; i += STRIDE)
    {
      g_array_append_val (self->milestones, chars);
      chars += count_starts (text, i, MIN (i + STRIDE, self->length));
    }
  return self;
}

void
pivot_offsets_free (PivotOffsets *self)
{
  g_array_unref (self->milestones);
  g_free (self);
}

/**
 * pivot_offsets_to_chars:
 * @bytes: a place in the text; beyond its end stands for the end
 *
 * Returns: how many characters lie before that place
 */
gsize
pivot_offsets_to_chars (const PivotOffsets *self,
                        gsize               bytes)
{
  gsize place = MIN (bytes, self->length);
  gsize i = place / STRIDE;

  return milestone (self, i) + count_starts (self->text, i * STRIDE, place);
}

/**
 * pivot_offsets_to_bytes:
 * @chars: a place in the text; beyond its end stands for the end
 *
 * Returns: how many bytes lie before that place
 */
gsize
pivot_offsets_to_bytes (const PivotOffsets *self,
                        gsize               chars)
{
  gsize i = find_milestone (self, chars);
  gsize seen = milestone (self, i);
  gsize place = i * STRIDE;

  /* One further than the character asked for starts is the start of the next. */
  while (place < self->length)
    {
      if (starts_character (self->text[place]) && seen++ == chars)
        break;
      place++;
    }
  return place;
}
