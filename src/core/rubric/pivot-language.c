/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-language.h"

#include <string.h>

static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotLanguage, lexicon), PIVOT_POINTER_ONE, &pivot_lexicon_layout, 0 },
  { G_STRUCT_OFFSET (PivotLanguage, guesses), PIVOT_POINTER_ONE, &pivot_guesses_layout, 0 },
  { G_STRUCT_OFFSET (PivotLanguage, phrases), PIVOT_POINTER_ONE, &pivot_automaton_layout, 0 },
  { G_STRUCT_OFFSET (PivotLanguage, fillers), PIVOT_POINTER_ONE, &pivot_fillers_layout, 0 },
  { G_STRUCT_OFFSET (PivotLanguage, numerals), PIVOT_POINTER_ONE, &pivot_numerals_layout, 0 },
  { G_STRUCT_OFFSET (PivotLanguage, abbreviations), PIVOT_POINTER_STRINGS, NULL, 0 },
  { G_STRUCT_OFFSET (PivotLanguage, contractions), PIVOT_POINTER_ONE, &pivot_word_table_layout, 0 },
  { G_STRUCT_OFFSET (PivotLanguage, expansions), PIVOT_POINTER_LISTS, NULL, 0 },
  { G_STRUCT_OFFSET (PivotLanguage, endings), PIVOT_POINTER_LISTS, NULL, 0 },
};
const PivotLayout pivot_language_layout = PIVOT_LAYOUT (PivotLanguage, pointers);

/**
 * pivot_language_new:
 *
 * Returns: (transfer full): a language without words
 */
PivotLanguage *
pivot_language_new (void)
{
  PivotLanguage *self = g_new0 (PivotLanguage, 1);

  self->lexicon = pivot_lexicon_new ();
  self->guesses = pivot_guesses_new ();
  self->phrases = pivot_automaton_new ();
  self->fillers = pivot_fillers_new ();
  self->numerals = pivot_numerals_new ();
  self->abbreviations = g_new0 (char *, 1);
  self->contractions = pivot_word_table_new (0);
  self->expansions = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  self->endings = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  return self;
}

void
pivot_language_free (PivotLanguage *self)
{
  pivot_lexicon_free (self->lexicon);
  pivot_guesses_free (self->guesses);
  pivot_automaton_free (self->phrases);
  pivot_fillers_free (self->fillers);
  pivot_numerals_free (self->numerals);
  g_strfreev (self->abbreviations);
  pivot_word_table_free (self->contractions);
  g_ptr_array_unref (self->expansions);
  g_ptr_array_unref (self->endings);
  g_free (self);
}

/**
 * pivot_language_add_contraction:
 * @written: a contraction, folded
 * @read: the words it is read as, parted by spaces
 */
void
pivot_language_add_contraction (PivotLanguage *self,
                                const char    *written,
                                const char    *read)
{
  g_ptr_array_add (self->expansions, g_strsplit (read, " ", -1));
  pivot_word_table_insert (self->contractions, written, self->expansions->len);
}

/**
 * pivot_language_expand:
 * @folded: a folded word
 * @hash: its pivot_word_hash()
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the words that
 *   a contraction is read as; %NULL if @folded is listed as none
 */
const char *const *
pivot_language_expand (const PivotLanguage *self,
                       const char          *folded,
                       guint32              hash)
{
  guint32 number = pivot_word_table_look_up (self->contractions, folded, hash);

  return number != 0 ? g_ptr_array_index (self->expansions, number - 1) : NULL;
}

/**
 * pivot_language_split:
 * @folded: a folded word
 * @stem: (out): how many bytes of it stand before the ending
 * @readings: (out) (array zero-terminated=1): the word that the ending is read
 *   as; where there are two, the first before a participle
 *
 * Returns: whether @folded is a word with a contracted one behind it
 */
gboolean
pivot_language_split (const PivotLanguage *self,
                      const char          *folded,
                      gsize               *stem,
                      const char *const  **readings)
{
  gsize length = strlen (folded);

  if (strchr (folded, '\'') == NULL)
    return FALSE;
  for (guint i = 0; i < self->endings->len; i++)
    {
      const char *const *row = g_ptr_array_index (self->endings, i);

      if (strlen (row[0]) < length && g_str_has_suffix (folded, row[0]))
        {
          *stem = length - strlen (row[0]);
          *readings = row + 1;
          return TRUE;
        }
    }
  return FALSE;
}
