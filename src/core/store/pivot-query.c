/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-query.h"

#include <string.h>

/* No letter comes apart into more than this. */
#define LONGEST_DECOMPOSITION 18

struct _PivotQuery
{
  GPtrArray *needles; /* each a folded word with the space before it */
};

static void
append_space (GString *folded)
{
  if (folded->len == 0 || folded->str[folded->len - 1] != ' ')
    g_string_append_c (folded, ' ');
}

static void
append_letter (GString *folded,
               gunichar letter)
{
  char             utf8[6];
  g_autofree char *plain = NULL;

  if (g_unichar_ismark (letter))
    return;
  if (!g_unichar_isalnum (letter))
    {
      append_space (folded);
      return;
    }
  /* Scripts that are written without spaces: each sign may begin a word. */
  if (g_unichar_iswide (letter))
    append_space (folded);
  plain = g_utf8_casefold (utf8, g_unichar_to_utf8 (letter, utf8));
  g_string_append (folded, plain);
}

/* Letter by letter: to put the marks of a whole text in order can take forever. */
static void
append_decomposed (GString *folded,
                   gunichar letter)
{
  gunichar parts[LONGEST_DECOMPOSITION];
  gsize    n_parts = g_unichar_fully_decompose (letter, TRUE, parts, G_N_ELEMENTS (parts));

  for (gsize i = 0; i < MIN (n_parts, G_N_ELEMENTS (parts)); i++)
    append_letter (folded, parts[i]);
}

/* Appends each word of @text in plain small letters, with a space before it. */
static void
append_folded (GString    *folded,
               const char *text)
{
  append_space (folded);
  while (*text != '\0')
    {
      if ((guchar) *text >= 0x80)
        {
          append_decomposed (folded, g_utf8_get_char (text));
          text = g_utf8_next_char (text);
          continue;
        }
      if (g_ascii_isalnum (*text))
        g_string_append_c (folded, g_ascii_tolower (*text));
      else
        append_space (folded);
      text++;
    }
}

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
  append_folded (folded, words);
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

static char *
fold_draft (PivotDraft *draft)
{
  GString *folded = g_string_new (NULL);

  append_folded (folded, pivot_draft_get_fact (draft, PIVOT_FACT_TITLE));
  append_folded (folded, pivot_draft_get_fact (draft, PIVOT_FACT_QUESTION));
  for (const char *const *tag = pivot_draft_get_tags (draft); *tag != NULL; tag++)
    append_folded (folded, *tag);
  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        append_folded (folded, pivot_draft_get_text (draft, (PivotSide) side, (PivotStage) stage));
    }
  return g_string_free_and_steal (folded);
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
  folded = fold_draft (draft);
  for (guint i = 0; i < self->needles->len; i++)
    {
      if (strstr (folded, g_ptr_array_index (self->needles, i)) == NULL)
        return FALSE;
    }
  return TRUE;
}
