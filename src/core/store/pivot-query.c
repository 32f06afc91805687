/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-query.h"

#include "core/store/pivot-folding.h"

#include <string.h>

struct _PivotQuery
{
  GPtrArray *needles; /* each a folded word with the space before it */
};

/**
 * pivot_query_new:
 * @words: what a person typed, valid UTF-8
 *
 * Returns: (transfer full): a query for all words in it
 */
PivotQuery *
pivot_query_new (const char *words)
{
  PivotQuery *self = g_new0 (PivotQuery, 1);
  g_autoptr (GString) folded = g_string_new (NULL);
  g_auto (GStrv) parts = NULL;

  self->needles = g_ptr_array_new_with_free_func (g_free);
  pivot_folding_append (folded, words);
  parts = g_strsplit (folded->str, " ", -1);
  for (char **part = parts; *part != NULL; part++)
    {
      if (**part != '\0')
        g_ptr_array_add (self->needles, g_strconcat (" ", *part, NULL));
    }
  return self;
}

/**
 * pivot_query_free:
 *
 * Frees a query.
 */
void
pivot_query_free (PivotQuery *self)
{
  g_ptr_array_unref (self->needles);
  g_free (self);
}

/**
 * pivot_query_is_empty:
 *
 * Returns: whether there is no word in it, so that it matches everything
 */
gboolean
pivot_query_is_empty (PivotQuery *self)
{
  return self->needles->len == 0;
}

/**
 * pivot_query_matches:
 *
 * Returns: whether each word of the query begins a word in the title, the
 *   question, a tag or a text
 */
gboolean
pivot_query_matches (PivotQuery *self,
                     PivotDraft *draft)
{
  g_autofree char *folded = NULL;

  if (pivot_query_is_empty (self))
    return TRUE;
  folded = pivot_folding_new_for_draft (draft);
  for (guint i = 0; i < self->needles->len; i++)
    {
      if (strstr (folded, g_ptr_array_index (self->needles, i)) == NULL)
        return FALSE;
    }
  return TRUE;
}

/**
 * pivot_query_get_words:
 *
 * Returns: (transfer none) (element-type utf8): the words looked for, each
 *   folded and with a space before it
 */
GPtrArray *
pivot_query_get_words (PivotQuery *self)
{
  return self->needles;
}

static gboolean
query_takes (PivotQuery *self,
             const char *word,
             gsize       length)
{
  g_autofree char *letters = g_strndup (word, length);
  g_autoptr (GString) folded = g_string_new (NULL);

  pivot_folding_append (folded, letters);
  for (guint i = 0; i < self->needles->len; i++)
    {
      if (strstr (folded->str, g_ptr_array_index (self->needles, i)) != NULL)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_inside (gunichar letter)
{
  return g_unichar_isalnum (letter) || g_unichar_ismark (letter);
}

/**
 * pivot_query_find:
 * @text: valid UTF-8
 * @from: where in @text to begin, in bytes
 * @word: (out): the word that is found, in the bytes of @text
 *
 * Looks for the next word that begins as one of the words of the query does.
 *
 * Returns: whether there is one
 */
gboolean
pivot_query_find (PivotQuery *self,
                  const char *text,
                  gsize       from,
                  PivotSpan  *word)
{
  const char *at = text + from;

  while (*at != '\0')
    {
      const char *begin = at;

      while (is_inside (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      if (at > begin && query_takes (self, begin, (gsize) (at - begin)))
        {
          *word = (PivotSpan) { (gsize) (begin - text), (gsize) (at - text) };
          return TRUE;
        }
      if (at == begin)
        at = g_utf8_next_char (at);
    }
  return FALSE;
}
