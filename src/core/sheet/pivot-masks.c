/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-masks.h"

#include <glib/gi18n-lib.h>
#include <string.h>

G_DEFINE_QUARK (pivot_masks_error, pivot_masks_error)

struct _PivotMasks
{
  gatomicrefcount ref_count;
  GArray         *masks; /* of PivotMask, the longest original first */
};

G_DEFINE_BOXED_TYPE (PivotMasks, pivot_masks, pivot_masks_ref, pivot_masks_unref)

static void
mask_clear (gpointer data)
{
  PivotMask *mask = data;

  g_free (mask->original);
  g_free (mask->alias);
}

/* Of "Tide" and "Tide Line" the second has to be looked for first. */
static int
compare_lengths (gconstpointer a,
                 gconstpointer b)
{
  const PivotMask *first = a;
  const PivotMask *second = b;
  gsize            first_length = strlen (first->original);
  gsize            second_length = strlen (second->original);

  if (first_length == second_length)
    return strcmp (first->original, second->original);
  return first_length > second_length ? -1 : 1;
}

static gboolean
take_line (PivotMasks *self,
           const char *line,
           guint       number,
           GError    **error)
{
  g_auto (GStrv) sides = g_strsplit (line, "=", 2);
  PivotMask mask;

  if (line[0] == '\0' || line[0] == '#')
    return TRUE;
  if (g_strv_length (sides) < 2 || *g_strstrip (sides[0]) == '\0' || *g_strstrip (sides[1]) == '\0')
    {
      /* Translators: %u is the number of a line in a file. The words “name” and “alias” may be translated. */
      g_set_error (error, PIVOT_MASKS_ERROR, PIVOT_MASKS_ERROR_LINE, _ ("Line %u does not read “name = alias”"), number);
      return FALSE;
    }
  mask.original = g_strdup (sides[0]);
  mask.alias = g_strdup (sides[1]);
  g_array_append_val (self->masks, mask);
  return TRUE;
}

/**
 * pivot_masks_new:
 * @lines: valid UTF-8, with "name = alias" on each line; blank lines and those
 *   that begin with "#" say nothing
 *
 * Returns: (transfer full) (nullable): the masks; %NULL with
 *   #PivotMasksError where a line says something else
 */
PivotMasks *
pivot_masks_new (const char *lines,
                 GError    **error)
{
  g_autoptr (PivotMasks) self = g_new0 (PivotMasks, 1);
  g_auto (GStrv) each = g_strsplit (lines, "\n", -1);

  g_atomic_ref_count_init (&self->ref_count);
  self->masks = g_array_new (FALSE, FALSE, sizeof (PivotMask));
  g_array_set_clear_func (self->masks, mask_clear);
  for (guint i = 0; each[i] != NULL; i++)
    {
      if (!take_line (self, g_strstrip (each[i]), i + 1, error))
        return NULL;
    }
  g_array_sort (self->masks, compare_lengths);
  return g_steal_pointer (&self);
}

PivotMasks *
pivot_masks_ref (PivotMasks *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
pivot_masks_unref (PivotMasks *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->masks);
  g_free (self);
}

/**
 * pivot_masks_get:
 * @n_masks: (out): how many there are
 *
 * Returns: (array length=n_masks): the masks, in the order in which they are
 *   looked for
 */
const PivotMask *
pivot_masks_get (PivotMasks *self,
                 guint      *n_masks)
{
  *n_masks = self->masks->len;
  return (const PivotMask *) (gpointer) self->masks->data;
}

/* Whether a word or a number goes on from @at to what stands before it. */
static gboolean
is_inside (const char *text,
           gsize       at)
{
  const char *here = text + at;
  const char *before = at > 0 ? g_utf8_prev_char (here) : NULL;
  gunichar    last = before != NULL ? g_utf8_get_char (before) : 0;

  if (before == NULL || !g_unichar_isalnum (g_utf8_get_char (here)))
    return FALSE;
  if (g_unichar_isalnum (last))
    return TRUE;
  /* The "000" of "86,000". */
  return (last == ',' || last == '.') && before > text && g_ascii_isdigit (*here) && g_ascii_isdigit (before[-1]);
}

static gboolean
goes_on (const char *text,
         gsize       end)
{
  if (text[end] == '\0')
    return FALSE;
  if (is_inside (text, end))
    return TRUE;
  return (text[end] == ',' || text[end] == '.') && g_ascii_isdigit (text[end + 1]) && end > 0 && g_ascii_isdigit (text[end - 1]);
}

static const char *
skip_space (const char *text)
{
  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

/* How many bytes of @text are @original, whatever the case and the space between words; 0 where none are. */
static gsize
match_original (const char *text,
                const char *original)
{
  const char *at = text;

  while (*original != '\0')
    {
      gunichar c = g_utf8_get_char (original);

      if (g_unichar_isspace (c))
        {
          if (skip_space (at) == at)
            return 0;
          at = skip_space (at);
          original = skip_space (original);
          continue;
        }
      if (*at == '\0' || g_unichar_tolower (g_utf8_get_char (at)) != g_unichar_tolower (c))
        return 0;
      at = g_utf8_next_char (at);
      original = g_utf8_next_char (original);
    }
  return (gsize) (at - text);
}

/**
 * pivot_masks_match:
 * @text: a text
 * @at: where in it
 * @length: (out): how many bytes are masked
 *
 * Words are only masked whole: “Tide” is not in “Tideline”, nor 86 in 86,000.
 *
 * Returns: (nullable): what stands there for something else
 */
const PivotMask *
pivot_masks_match (PivotMasks *self,
                   const char *text,
                   gsize       at,
                   gsize      *length)
{
  if (is_inside (text, at))
    return NULL;
  for (guint i = 0; i < self->masks->len; i++)
    {
      const PivotMask *mask = &g_array_index (self->masks, PivotMask, i);

      *length = match_original (text + at, mask->original);
      if (*length > 0 && !goes_on (text, at + *length))
        return mask;
    }
  return NULL;
}
