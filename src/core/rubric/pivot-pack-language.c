/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pack-content.h"
#include "core/rubric/pivot-shape.h"

#include <string.h>

/* No listed word is longer, in bytes. */
#define LONGEST_WORD 127

/* The members of a class, by what the words in them are. */
static const struct
{
  const char   *member;
  PivotWordKind kind;
} lists[] = {
  { "verbs", PIVOT_WORD_VERB },
  { "nouns", PIVOT_WORD_NOUN },
  { "adjectives", PIVOT_WORD_ADJECTIVE },
  { "adverbs", PIVOT_WORD_ADVERB },
  { "words", PIVOT_WORD_PLAIN },
};

static const char *const class_members[] = { "verbs", "nouns", "adjectives", "adverbs", "words", "phrases", "endings", NULL };

static gboolean
complain (GError       **error,
          PivotPackError code,
          const char    *where,
          const char    *what)
{
  g_set_error (error, PIVOT_PACK_ERROR, code, "%s: “%s”", where, what);
  return FALSE;
}

static gboolean
read_rows (PivotInflection  *inflection,
           const PivotShape *shape,
           GError          **error)
{
  static const char *const members[] = { "regular", "irregular", NULL };
  g_auto (GStrv) regular = NULL;
  g_auto (GStrv) irregular = NULL;

  if (!pivot_shape_check (shape, members, error))
    return FALSE;
  regular = pivot_shape_get_strings (shape, "regular", error);
  irregular = regular != NULL ? pivot_shape_get_strings (shape, "irregular", error) : NULL;
  for (guint i = 0; irregular != NULL && regular[i] != NULL; i++)
    {
      if (!pivot_inflection_add_row (inflection, regular[i]))
        return complain (error, PIVOT_PACK_ERROR_SYNTAX, shape->where, regular[i]);
    }
  for (guint i = 0; irregular != NULL && irregular[i] != NULL; i++)
    {
      if (!pivot_inflection_add_irregular (inflection, irregular[i]))
        return complain (error, PIVOT_PACK_ERROR_SYNTAX, shape->where, irregular[i]);
    }
  return irregular != NULL;
}

static gboolean
read_inflections (PivotLanguage    *language,
                  const PivotShape *root,
                  GError          **error)
{
  static const char *const members[] = { "verbs", "nouns", NULL };
  PivotShape               shape = { pivot_shape_get_object (root, "inflections", error), "inflections" };
  PivotShape               verbs = { NULL, "inflections of verbs" };
  PivotShape               nouns = { NULL, "inflections of nouns" };

  if (shape.object == NULL || !pivot_shape_check (&shape, members, error))
    return FALSE;
  verbs.object = pivot_shape_get_object (&shape, "verbs", error);
  nouns.object = verbs.object != NULL ? pivot_shape_get_object (&shape, "nouns", error) : NULL;
  return nouns.object != NULL && read_rows (pivot_lexicon_get_inflection (language->lexicon, PIVOT_WORD_VERB), &verbs, error) && read_rows (pivot_lexicon_get_inflection (language->lexicon, PIVOT_WORD_NOUN), &nouns, error);
}

static gboolean
read_numerals (PivotNumerals   *numerals,
               const char      *id,
               const PivotNode *words,
               GError         **error)
{
  PivotShape   shape = { words, "numerals" };
  PivotNumeral numeral = PIVOT_NUMERAL_NONE;

  if (!pivot_numeral_from_id (id, &numeral))
    return complain (error, PIVOT_PACK_ERROR_REFERENCE, "numerals", id);
  for (const PivotNode *member = NULL; (member = pivot_node_next (words, member)) != NULL;)
    {
      double value = 0;

      if (!pivot_shape_get_number (&shape, member->name, &value, error))
        return FALSE;
      pivot_numerals_add (numerals, member->name, numeral, value);
    }
  return TRUE;
}

static gboolean
read_all_numerals (PivotLanguage    *language,
                   const PivotShape *root,
                   GError          **error)
{
  PivotShape shape = { pivot_shape_get_object (root, "numerals", error), "numerals" };

  for (const PivotNode *member = NULL; shape.object != NULL && (member = pivot_node_next (shape.object, member)) != NULL;)
    {
      const PivotNode *words = pivot_shape_get_object (&shape, member->name, error);

      if (words == NULL || !read_numerals (language->numerals, member->name, words, error))
        return FALSE;
    }
  return shape.object != NULL;
}

static gboolean
read_contractions (PivotLanguage    *language,
                   const PivotShape *root,
                   GError          **error)
{
  PivotShape shape = { pivot_shape_get_object (root, "contractions", error), "contractions" };

  for (const PivotNode *member = NULL; shape.object != NULL && (member = pivot_node_next (shape.object, member)) != NULL;)
    {
      const char *written = member->name;
      const char *read = pivot_shape_get_string (&shape, written, error);

      if (read == NULL)
        return FALSE;
      if (*written == '-')
        {
          g_autofree char *line = g_strconcat (written + 1, " ", read, NULL);

          g_ptr_array_add (language->endings, g_strsplit (line, " ", -1));
        }
      else
        pivot_language_add_contraction (language, written, read);
    }
  return shape.object != NULL;
}

/* A pack of a language that has none listed says nothing of them. */
static gboolean
read_fillers (PivotLanguage    *language,
              const PivotShape *root,
              GError          **error)
{
  static const char *const members[] = { "anywhere", "set-off", "before", NULL };
  PivotShape               shape = { NULL, "fillers" };

  if (!pivot_shape_has (root, "fillers"))
    return TRUE;
  shape.object = pivot_shape_get_object (root, "fillers", error);
  if (shape.object == NULL || !pivot_shape_check (&shape, members, error))
    return FALSE;
  for (guint place = 0; place < PIVOT_N_FILLER_PLACES; place++)
    {
      g_auto (GStrv) fillers = pivot_shape_get_strings (&shape, pivot_filler_place_get_id ((PivotFillerPlace) place), error);

      for (guint i = 0; fillers != NULL && fillers[i] != NULL; i++)
        pivot_fillers_add (language->fillers, (PivotFillerPlace) place, fillers[i]);
      if (fillers == NULL)
        return FALSE;
    }
  return TRUE;
}

/* Texts are read without hyphens, so "sign-off" is the phrase "sign off", whose
 * last word is its head. */
static void
add_hyphenated (PivotLanguage *language,
                const char    *word,
                PivotSymbol    klass)
{
  g_auto (GStrv) parts = g_strsplit (word, "-", -1);
  g_autoptr (GString) phrase = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    g_string_append_printf (phrase, "%s%s%s", i > 0 ? " " : "", parts[i + 1] == NULL ? "*" : "", parts[i]);
  pivot_automaton_add (language->phrases, language->lexicon, phrase->str, klass);
}

static void
add_word (PivotLanguage *language,
          PivotWordKind  kind,
          const char    *word,
          PivotSymbol    klass)
{
  if (strchr (word, '-') != NULL && word[0] != '-')
    add_hyphenated (language, word, klass);
  else
    pivot_lexicon_add_word (language->lexicon, kind, word, klass);
}

/* A row holds many words. That is most of a pack, so that no list is made of them first. */
static gboolean
add_words (PivotLanguage *language,
           PivotWordKind  kind,
           const char    *row,
           PivotSymbol    klass)
{
  char  word[LONGEST_WORD + 1];
  gsize length = 0;

  for (const char *at = row + strspn (row, " "); *at != '\0'; at += length + strspn (at + length, " "))
    {
      length = strcspn (at, " ");
      if (length > LONGEST_WORD)
        return FALSE;
      memcpy (word, at, length);
      word[length] = '\0';
      add_word (language, kind, word, klass);
    }
  return TRUE;
}

static gboolean
read_phrases (PivotLanguage    *language,
              const PivotShape *shape,
              PivotSymbol       klass,
              GError          **error)
{
  g_auto (GStrv) phrases = pivot_shape_get_strings (shape, "phrases", error);

  for (guint i = 0; phrases != NULL && phrases[i] != NULL; i++)
    {
      if (!pivot_automaton_add (language->phrases, language->lexicon, phrases[i], klass))
        return complain (error, PIVOT_PACK_ERROR_SYNTAX, shape->where, phrases[i]);
    }
  return phrases != NULL;
}

static gboolean
read_endings (PivotLanguage    *language,
              const PivotShape *shape,
              PivotSymbol       klass,
              GError          **error)
{
  g_auto (GStrv) endings = pivot_shape_get_words (shape, "endings", error);

  for (guint i = 0; endings != NULL && endings[i] != NULL; i++)
    {
      if (!pivot_guesses_add (language->guesses, endings[i], klass))
        return complain (error, PIVOT_PACK_ERROR_LIMIT, shape->where, endings[i]);
    }
  return endings != NULL;
}

static gboolean
read_class (PivotLanguage    *language,
            const PivotShape *shape,
            GError          **error)
{
  PivotSymbol klass = pivot_lexicon_find_class (language->lexicon, shape->where);

  if (!pivot_shape_check (shape, class_members, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_auto (GStrv) rows = pivot_shape_get_strings (shape, lists[i].member, error);

      for (guint j = 0; rows != NULL && rows[j] != NULL; j++)
        {
          if (!add_words (language, lists[i].kind, rows[j], klass))
            return complain (error, PIVOT_PACK_ERROR_LIMIT, shape->where, rows[j]);
        }
      if (rows == NULL)
        return FALSE;
    }
  if (pivot_lexicon_is_full (language->lexicon))
    return complain (error, PIVOT_PACK_ERROR_LIMIT, "classes", shape->where);
  return read_phrases (language, shape, klass, error) && read_endings (language, shape, klass, error);
}

static gboolean
read_classes (PivotLanguage    *language,
              const PivotShape *root,
              GError          **error)
{
  PivotShape shape = { pivot_shape_get_object (root, "classes", error), "classes" };

  for (const PivotNode *member = NULL; shape.object != NULL && (member = pivot_node_next (shape.object, member)) != NULL;)
    {
      PivotShape klass = { pivot_shape_get_object (&shape, member->name, error), member->name };

      if (klass.object == NULL)
        return FALSE;
      if (!pivot_lexicon_add_class (language->lexicon, klass.where))
        return complain (error, PIVOT_PACK_ERROR_LIMIT, "classes", klass.where);
      if (!read_class (language, &klass, error))
        return FALSE;
    }
  return shape.object != NULL;
}

static gboolean
read_all (PivotLanguage    *language,
          const PivotShape *root,
          GError          **error)
{
  g_auto (GStrv) abbreviations = pivot_shape_get_words (root, "abbreviations", error);

  if (abbreviations == NULL)
    return FALSE;
  g_strfreev (language->abbreviations);
  language->abbreviations = g_steal_pointer (&abbreviations);
  return read_inflections (language, root, error) && read_all_numerals (language, root, error) &&
         read_contractions (language, root, error) && read_fillers (language, root, error) && read_classes (language, root, error);
}

/**
 * pivot_pack_read_language:
 * @root: the whole pack
 *
 * Reads the words of a pack.
 *
 * Returns: whether they were well formed
 */
gboolean
pivot_pack_read_language (PivotPackContent *self,
                          const PivotNode  *root,
                          GError          **error)
{
  PivotShape shape = { root, "pack" };

  return read_all (self->language, &shape, error);
}
