/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-folding.h"

/* No letter comes apart into more than this. */
#define LONGEST_DECOMPOSITION 18

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

/**
 * pivot_folding_append:
 * @folded: what has been folded before
 * @text: valid UTF-8
 *
 * Appends each word of @text in plain small letters, with a space before it.
 */
void
pivot_folding_append (GString    *folded,
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
 * pivot_folding_new_for_draft:
 *
 * Returns: (transfer full): all that is searched in a story, folded: title,
 *   question, tags and both answers
 */
char *
pivot_folding_new_for_draft (PivotDraft *draft)
{
  GString *folded = g_string_new (NULL);

  pivot_folding_append (folded, pivot_draft_get_fact (draft, PIVOT_FACT_TITLE));
  pivot_folding_append (folded, pivot_draft_get_fact (draft, PIVOT_FACT_QUESTION));
  for (const char *const *tag = pivot_draft_get_tags (draft); *tag != NULL; tag++)
    pivot_folding_append (folded, *tag);
  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        pivot_folding_append (folded, pivot_draft_get_text (draft, (PivotSide) side, (PivotStage) stage));
    }
  return g_string_free_and_steal (folded);
}
