/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-masked.h"

#include <string.h>

#include "core/voice/pivot-voice.h"

/* Bytes of the original that an alias stands for. */
typedef struct
{
  PivotSpan        from;
  PivotSpan        to;
  const PivotMask *mask;
} Patch;

struct _PivotMasked
{
  PivotMasks *masks;
  GString    *text;
  GArray     *patches; /* of Patch, in order */
};

static gboolean
begins_sentence (const char *text,
                 gsize       at)
{
  while (at > 0 && g_ascii_isspace (text[at - 1]))
    at--;
  return at == 0 || strchr (".!?", text[at - 1]) != NULL;
}

/* An alias begins with a capital where its original does because of where it stands. */
static void
append_alias (GString         *into,
              const char      *text,
              gsize            at,
              const PivotMask *mask)
{
  gunichar first = g_utf8_get_char (mask->alias);
  gboolean capital = g_unichar_isupper (g_utf8_get_char (text + at));

  if (capital && (g_unichar_islower (g_utf8_get_char (mask->original)) || begins_sentence (text, at)))
    first = g_unichar_toupper (first);
  g_string_append_unichar (into, first);
  g_string_append (into, g_utf8_next_char (mask->alias));
}

static void
fill (PivotMasked *self,
      const char  *text)
{
  gsize at = 0;

  while (text[at] != '\0')
    {
      gsize            length = (gsize) (g_utf8_next_char (text + at) - (text + at));
      gsize            masked = 0;
      const PivotMask *mask = self->masks != NULL ? pivot_masks_match (self->masks, text, at, &masked) : NULL;
      Patch            patch = { { at, at + masked }, { self->text->len, 0 }, mask };

      if (mask != NULL)
        {
          append_alias (self->text, text, at, mask);
          patch.to.end = self->text->len;
          g_array_append_val (self->patches, patch);
          at += masked;
          continue;
        }
      g_string_append_len (self->text, text + at, (gssize) length);
      at += length;
    }
}

/**
 * pivot_masked_new:
 * @masks: (transfer none) (nullable): what to mask; %NULL for nothing
 * @text: valid UTF-8
 *
 * Returns: (transfer full): the text, masked
 */
PivotMasked *
pivot_masked_new (PivotMasks *masks,
                  const char *text)
{
  PivotMasked *self = g_new0 (PivotMasked, 1);

  self->masks = masks != NULL ? pivot_masks_ref (masks) : NULL;
  self->text = g_string_new (NULL);
  self->patches = g_array_new (FALSE, FALSE, sizeof (Patch));
  fill (self, text);
  return self;
}

void
pivot_masked_free (PivotMasked *self)
{
  g_clear_pointer (&self->masks, pivot_masks_unref);
  g_string_free (self->text, TRUE);
  g_array_unref (self->patches);
  g_free (self);
}

/**
 * pivot_masked_get_text:
 *
 * Returns: the text as it may be shown
 */
const char *
pivot_masked_get_text (PivotMasked *self)
{
  return self->text->str;
}

static gsize
locate (PivotMasked *self,
        gsize        offset,
        gboolean     is_end)
{
  gsize shift_from = 0;
  gsize shift_to = 0;

  for (guint i = 0; i < self->patches->len; i++)
    {
      const Patch *patch = &g_array_index (self->patches, Patch, i);

      if (offset < patch->from.end && (offset > patch->from.start || (!is_end && offset == patch->from.start)))
        return is_end ? patch->to.end : patch->to.start;
      if (offset <= patch->from.start)
        break;
      shift_from = patch->from.end;
      shift_to = patch->to.end;
    }
  return shift_to + (offset - shift_from);
}

/**
 * pivot_masked_locate:
 * @span: bytes of the original
 *
 * Returns: where they are now; an alias of which they have a part is in it
 *   whole, so that nothing of its original shows
 */
PivotSpan
pivot_masked_locate (PivotMasked *self,
                     PivotSpan    span)
{
  return (PivotSpan) { locate (self, span.start, FALSE), locate (self, span.end, TRUE) };
}

/**
 * pivot_masked_quote:
 * @span: bytes of the original
 *
 * Returns: (transfer full): those words, masked
 */
char *
pivot_masked_quote (PivotMasked *self,
                    PivotSpan    span)
{
  return pivot_span_quote (pivot_masked_locate (self, span), self->text->str);
}

/**
 * pivot_masked_uses:
 *
 * Returns: whether the text has something that @mask hides
 */
gboolean
pivot_masked_uses (PivotMasked     *self,
                   const PivotMask *mask)
{
  for (guint i = 0; i < self->patches->len; i++)
    {
      if (g_array_index (self->patches, Patch, i).mask == mask)
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_masked_tell:
 * @masks: what is masked
 * @texts: (array length=n_texts): all that stands on a page, masked by them
 *
 * Returns: (transfer full): how many names and figures stand on the page in the
 *   place of others, as the page says it
 */
char *
pivot_masked_tell (PivotMasks         *masks,
                   PivotMasked *const *texts,
                   guint               n_texts)
{
  guint            n_masks = 0;
  const PivotMask *each = pivot_masks_get (masks, &n_masks);
  guint            n_used = 0;

  for (guint i = 0; i < n_masks; i++)
    {
      gboolean used = FALSE;

      for (guint j = 0; j < n_texts; j++)
        used = used || pivot_masked_uses (texts[j], &each[i]);
      n_used += used;
    }
  return pivot_voice_aliases (n_used);
}

/**
 * pivot_mask_text:
 * @masks: (transfer none) (nullable): what to mask; %NULL for nothing
 * @text: valid UTF-8
 *
 * Returns: (transfer full): the text, masked
 */
char *
pivot_mask_text (PivotMasks *masks,
                 const char *text)
{
  g_autoptr (PivotMasked) masked = pivot_masked_new (masks, text);

  return g_strdup (pivot_masked_get_text (masked));
}
