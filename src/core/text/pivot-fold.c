/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-fold.h"

#include "core/text/pivot-word-table.h"

#include <string.h>

/* No listed word is longer, and ordering the marks of a longer one costs quadratic time. */
#define LONGEST_WORD 96

static const struct
{
  gunichar    from;
  const char *to;
} plain[] = {
  { 0x00ad, "" },  /* soft hyphen */
  { 0x2010, "-" }, /* hyphen */
  { 0x2011, "-" }, /* non-breaking hyphen */
  { 0x2018, "'" }, /* left single quotation mark */
  { 0x2019, "'" }, /* right single quotation mark */
  { 0x02bc, "'" }, /* modifier letter apostrophe */
  { 0xff07, "'" }, /* fullwidth apostrophe */
  { 0x200b, "" },  /* zero width space */
  { 0x200c, "" },  /* zero width non-joiner */
  { 0x200d, "" },  /* zero width joiner */
  { 0x2060, "" },  /* word joiner */
  { 0xfeff, "" },  /* zero width no-break space */
};

static gboolean
fold_ascii (GString    *pool,
            const char *word,
            gsize       length)
{
  gsize  start = pool->len;
  guchar all = 0;

  for (gsize i = 0; i < length; i++)
    all |= (guchar) word[i];
  if (all >= 0x80)
    return FALSE;
  g_string_set_size (pool, start + length);
  for (gsize i = 0; i < length; i++)
    pool->str[start + i] = (char) (word[i] >= 'A' && word[i] <= 'Z' ? word[i] | ' ' : word[i]);
  return TRUE;
}

static void
append_plain (GString *pool,
              gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    {
      if (plain[i].from == c)
        {
          g_string_append (pool, plain[i].to);
          return;
        }
    }
  g_string_append_unichar (pool, c);
}

/**
 * pivot_fold_append:
 * @pool: where the folded form goes
 * @word: valid UTF-8
 * @length: of @word in bytes
 *
 * Appends the form of @word under which words are compared: case folded by
 * Unicode's tables and no locale's, composed, with a plain apostrophe and
 * hyphen and without characters that show nothing. A word longer than any
 * that could be listed goes in as it is.
 */
void
pivot_fold_append (GString    *pool,
                   const char *word,
                   gsize       length)
{
  g_autofree char *folded = NULL;
  g_autofree char *composed = NULL;

  if (length > LONGEST_WORD)
    {
      g_string_append_len (pool, word, (gssize) length);
      return;
    }
  if (fold_ascii (pool, word, length))
    return;

  folded = g_utf8_casefold (word, (gssize) length);
  composed = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
  for (const char *p = composed; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    append_plain (pool, g_utf8_get_char (p));
}

/**
 * pivot_fold_append_plain:
 * @pool: where the folded form goes, with NUL behind it
 * @word: letters of ASCII
 * @length: how many
 *
 * Does what pivot_fold_append() does, for nearly all words, in one go with the hash.
 *
 * Returns: pivot_word_hash() of the folded form
 */
guint32
pivot_fold_append_plain (GString    *pool,
                         const char *word,
                         gsize       length)
{
  const char lower = length > LONGEST_WORD ? 0 : ' ';
  gsize      start = pool->len;
  char      *folded = NULL;
  guint32    hash = PIVOT_WORD_HASH_START;

  g_string_set_size (pool, start + length + 1);
  folded = pool->str + start;
  for (gsize i = 0; i < length; i++)
    {
      folded[i] = (char) (word[i] | lower);
      hash = pivot_word_hash_add (hash, folded[i]);
    }
  folded[length] = '\0';
  return hash;
}

/**
 * pivot_fold:
 * @word: valid UTF-8
 *
 * Returns: (transfer full): the form of @word under which words are compared
 */
char *
pivot_fold (const char *word)
{
  GString *pool = g_string_new (NULL);

  pivot_fold_append (pool, word, strlen (word));
  return g_string_free (pool, FALSE);
}
