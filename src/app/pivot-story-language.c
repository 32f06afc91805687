/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-story-language.h"

#include <libspelling.h>

#include "app/pivot-dictionaries.h"

/**
 * pivot_story_language_list:
 * @codes: (out) (transfer full): of the languages whose dictionary is installed
 * @names: (out) (transfer full) (nullable): what they are called
 */
void
pivot_story_language_list (GStrv *codes,
                           GStrv *names)
{
  g_autoptr (GStrvBuilder) all_codes = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) all_names = g_strv_builder_new ();
  g_autoptr (GListModel) languages = spelling_provider_list_languages (spelling_provider_get_default ());
  const guint n_languages = languages != NULL ? g_list_model_get_n_items (languages) : 0;

  for (guint i = 0; i < n_languages; i++)
    {
      g_autoptr (SpellingLanguage) language = g_list_model_get_item (languages, i);
      const char *code = spelling_language_get_code (language);
      const char *name = spelling_language_get_name (language);

      g_strv_builder_add (all_codes, code);
      g_strv_builder_add (all_names, name != NULL ? name : code);
    }
  *codes = g_strv_builder_end (all_codes);
  if (names != NULL)
    *names = g_strv_builder_end (all_names);
}

/**
 * pivot_story_language_apply:
 * @language: a code such as "en" or "en_GB"
 *
 * Checks spelling in @language from now on, where there is a dictionary for it.
 *
 * Returns: whether there is one
 */
gboolean
pivot_story_language_apply (const char *language)
{
  SpellingChecker *checker = spelling_checker_get_default ();
  g_auto (GStrv) codes = NULL;
  const char *code = NULL;

  pivot_story_language_list (&codes, NULL);
  code = pivot_dictionaries_choose ((const char *const *) codes, language);
  if (checker == NULL || code == NULL)
    return FALSE;
  if (g_strcmp0 (spelling_checker_get_language (checker), code) != 0)
    spelling_checker_set_language (checker, code);
  return TRUE;
}

/**
 * pivot_story_language_is:
 * @code: of a dictionary
 *
 * Returns: whether that is the dictionary by which @language is checked
 */
gboolean
pivot_story_language_is (const char *language,
                         const char *code)
{
  g_auto (GStrv) codes = NULL;

  pivot_story_language_list (&codes, NULL);
  return g_strcmp0 (pivot_dictionaries_choose ((const char *const *) codes, language), code) == 0;
}
