/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-find-state.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static guint
count_up_to (const PivotFindState *self,
             guint                 n_texts)
{
  guint n_matches = 0;

  for (guint i = 0; i < n_texts; i++)
    n_matches += (guint) MAX (self->counts[i], 0);
  return n_matches;
}

/**
 * pivot_find_state_is_known:
 *
 * Returns: whether all texts have been searched
 */
gboolean
pivot_find_state_is_known (const PivotFindState *self)
{
  for (guint i = 0; i < PIVOT_FIND_MOST_TEXTS; i++)
    {
      if (self->counts[i] < 0)
        return FALSE;
    }
  return TRUE;
}

/**
 * pivot_find_state_has_matches:
 *
 * Returns: whether any text has a match
 */
gboolean
pivot_find_state_has_matches (const PivotFindState *self)
{
  return self->searching && count_up_to (self, PIVOT_FIND_MOST_TEXTS) > 0;
}

/**
 * pivot_find_state_describe:
 *
 * Returns: (transfer full): how many matches there are and which one is
 *   selected, translated; "" while there is nothing to say
 */
char *
pivot_find_state_describe (const PivotFindState *self)
{
  const guint n_matches = count_up_to (self, PIVOT_FIND_MOST_TEXTS);

  if (!self->searching || !pivot_find_state_is_known (self))
    return g_strdup ("");
  if (n_matches == 0)
    return g_strdup (_ ("No matches"));
  if (self->position > 0)
    /* Translators: which match of how many, such as “2 of 5”. */
    return g_strdup_printf (_ ("%1$u of %2$u"), count_up_to (self, self->text) + (guint) self->position, n_matches);
  /* Translators: %u is how many matches there are. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u match", "%u matches", n_matches), n_matches);
}

/**
 * pivot_find_state_make_pattern:
 * @words: what is looked for, as it was typed
 *
 * Returns: (transfer full) (nullable): a regular expression that finds @words;
 *   a blank before or after them has to be there, but is no part of the match;
 *   %NULL where there is nothing to look for
 */
char *
pivot_find_state_make_pattern (const char *words)
{
  g_autofree char *bare = g_strstrip (g_strdup (words));
  g_autofree char *literal = g_regex_escape_string (bare, -1);
  const gboolean   before = g_ascii_isspace (words[0]);
  const gboolean   after = words[0] != '\0' && g_ascii_isspace (words[strlen (words) - 1]);

  if (bare[0] == '\0')
    return NULL;
  return g_strconcat (before ? "(?<=\\s)" : "", literal, after ? "(?=\\s)" : "", NULL);
}
