/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-guesses.h"

#include <string.h>

/* More than any language needs; an unlisted word is compared with many of them. */
#define MAX_GUESSES 100

/* No ending is longer, in bytes. */
#define LONGEST_ENDING 24

/* A word is longer than its ending by at least this much. */
#define SHORTEST_STEM 3

typedef struct
{
  PivotClassSet classes;
  char          ending[LONGEST_ENDING];
  guint         length;
  guint         next; /* the number of another one with the same last byte, or 0 */
} Guess;

struct _PivotGuesses
{
  Guess guesses[MAX_GUESSES]; /* numbered from 1 on */
  guint n_guesses;
  guint by_last[0x100]; /* by their last byte, the number of one, or 0 */
};

const PivotLayout pivot_guesses_layout = PIVOT_PLAIN_LAYOUT (PivotGuesses);

/**
 * pivot_guesses_new:
 *
 * Returns: (transfer full): no guesses
 */
PivotGuesses *
pivot_guesses_new (void)
{
  return g_new0 (PivotGuesses, 1);
}

void
pivot_guesses_free (PivotGuesses *self)
{
  g_free (self);
}

static guchar
last_byte (const char *word,
           gsize       length)
{
  return length > 0 ? (guchar) word[length - 1] : 0;
}

/**
 * pivot_guesses_add:
 * @ending: of words that are not listed
 * @klass: a class that they have
 *
 * Returns: whether there was room for it
 */
gboolean
pivot_guesses_add (PivotGuesses *self,
                   const char   *ending,
                   guint         klass)
{
  gsize  length = strlen (ending);
  guint *last = &self->by_last[last_byte (ending, length)];
  Guess *guess = NULL;

  if (length > LONGEST_ENDING || self->n_guesses == MAX_GUESSES)
    return FALSE;
  guess = &self->guesses[self->n_guesses++];
  memcpy (guess->ending, ending, length);
  guess->length = (guint) length;
  pivot_class_set_add (&guess->classes, klass);
  guess->next = *last;
  *last = self->n_guesses;
  return TRUE;
}

/**
 * pivot_guesses_look_up:
 * @folded: a word that is not listed
 *
 * Returns: the classes that its ending speaks for
 */
PivotClassSet
pivot_guesses_look_up (const PivotGuesses *self,
                       const char         *folded)
{
  PivotClassSet classes = { { 0 } };
  gsize         length = strlen (folded);

  for (guint number = self->by_last[last_byte (folded, length)]; number != 0; number = self->guesses[number - 1].next)
    {
      const Guess *guess = &self->guesses[number - 1];

      if (length >= guess->length + SHORTEST_STEM && memcmp (folded + length - guess->length, guess->ending, guess->length) == 0)
        pivot_class_set_unite (&classes, &guess->classes);
    }
  return classes;
}
