/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-hyphens.h"

#include <hyphen.h>
#include <stdlib.h>
#include <string.h>

/* How long a word is that is parted, and how much of it stays on either line, in letters. */
#define LEAST_LETTERS 8
#define LEAST_BEFORE 3
#define LEAST_AFTER 4

/* What the library writes beside the letters of a word. */
#define BESIDE 5

/* Where the dictionaries are, below each folder of data. */
#define FOLDER "hyphen"

struct _PivotHyphens
{
  HyphenDict *dictionary;
};

static char *
find_named (const char *name)
{
  const char *const *data = g_get_system_data_dirs ();

  for (guint i = 0; data[i] != NULL; i++)
    {
      g_autofree char *file = g_strdup_printf ("hyph_%s.dic", name);
      g_autofree char *path = g_build_filename (data[i], FOLDER, file, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        return g_steal_pointer (&path);
    }
  return NULL;
}

/* The dictionary of the region, or else of the language, which may be called after the region of the same name. */
static char *
find_dictionary (const char *language)
{
  g_autofree char *tag = g_strdelimit (g_strdup (language), "-", '_');
  g_autofree char *primary = g_strndup (tag, strcspn (tag, "_"));
  g_autofree char *region = g_ascii_strup (primary, -1);
  g_autofree char *home = g_strconcat (primary, "_", region, NULL);
  const char      *names[] = { tag, primary, home };
  char            *path = NULL;

  if (strchr (tag, G_DIR_SEPARATOR) != NULL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (names) && path == NULL; i++)
    path = find_named (names[i]);
  return path;
}

/**
 * pivot_hyphens_new:
 * @language: such as "de"
 *
 * Returns: (transfer full) (nullable): where words of @language may be parted;
 *   %NULL where that is not known. English is never parted: on lines of seventy
 *   letters its words are short enough
 */
PivotHyphens *
pivot_hyphens_new (const char *language)
{
  PivotHyphens    *self = NULL;
  g_autofree char *path = NULL;
  HyphenDict      *dictionary = NULL;

  if (g_str_equal (language, "en") || g_str_has_prefix (language, "en-") || g_str_has_prefix (language, "en_"))
    return NULL;
  path = find_dictionary (language);
  dictionary = path != NULL ? hnj_hyphen_load (path) : NULL;
  if (dictionary == NULL)
    return NULL;
  self = g_new0 (PivotHyphens, 1);
  self->dictionary = dictionary;
  return self;
}

void
pivot_hyphens_free (PivotHyphens *self)
{
  hnj_hyphen_free (self->dictionary);
  g_free (self);
}

/* Where the library would part a word: odd is after that letter. What would be written otherwise then is not parted. */
static char *
list_breaks (PivotHyphens *self,
             const char   *word,
             gsize         length)
{
  g_autofree char *lower = g_utf8_strdown (word, (gssize) length);
  g_autofree char *coded = g_convert (lower, -1, self->dictionary->cset, "UTF-8", NULL, NULL, NULL);
  gsize            size = coded != NULL ? strlen (coded) : 0;
  g_autofree char *breaks = g_malloc0 (size + BESIDE);
  char           **written = NULL;
  int             *positions = NULL;
  int             *cuts = NULL;

  if (size == 0 || hnj_hyphen_hyphenate2 (self->dictionary, coded, (int) size, breaks, NULL, &written, &positions, &cuts) != 0)
    return NULL;
  for (gsize i = 0; written != NULL && i < size; i++)
    {
      if (written[i] != NULL)
        breaks[i] = '0';
      free (written[i]);
    }
  free (written);
  free (positions);
  free (cuts);
  return g_steal_pointer (&breaks);
}

static void
append_word (PivotHyphens *self,
             GString      *out,
             const char   *word,
             gsize         length)
{
  gsize            n_letters = (gsize) g_utf8_strlen (word, (gssize) length);
  g_autofree char *breaks = n_letters >= LEAST_LETTERS ? list_breaks (self, word, length) : NULL;
  const char      *at = word;

  for (gsize i = 1; i <= n_letters; i++)
    {
      const char *next = g_utf8_next_char (at);

      g_string_append_len (out, at, next - at);
      if (breaks != NULL && i >= LEAST_BEFORE && n_letters - i >= LEAST_AFTER && (breaks[i - 1] & 1) != 0)
        g_string_append (out, PIVOT_SOFT_HYPHEN);
      at = next;
    }
}

static gsize
measure_word (const char *text)
{
  const char *end = text;

  while (g_unichar_isalpha (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  return (gsize) (end - text);
}

/**
 * pivot_hyphens_insert:
 * @text: valid UTF-8
 *
 * Returns: (transfer full): the text with a soft hyphen wherever a long word may
 *   be parted; as it is, where the writer has set some
 */
char *
pivot_hyphens_insert (PivotHyphens *self,
                      const char   *text)
{
  GString *out = g_string_new (NULL);

  if (strstr (text, PIVOT_SOFT_HYPHEN) != NULL)
    {
      g_string_append (out, text);
      return g_string_free (out, FALSE);
    }
  while (*text != '\0')
    {
      gsize length = measure_word (text);

      if (length > 0)
        append_word (self, out, text, length);
      else
        g_string_append_unichar (out, g_utf8_get_char (text));
      text = length > 0 ? text + length : g_utf8_next_char (text);
    }
  return g_string_free (out, FALSE);
}
