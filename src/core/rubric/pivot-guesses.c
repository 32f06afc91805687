/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-guesses.h"

#include <string.h>

/* More than any language needs; an unlisted word is compared with many of them. */
#define MAX_GUESSES 100

/* A word is longer than its ending by at least this much. */
#define SHORTEST_STEM 3

struct _PivotGuesses
{
  GArray *by_last[0x100]; /* by their last byte, of Guess, or NULL */
  guint   n_guesses;
};

typedef struct
{
  char         *ending;
  gsize         length;
  PivotClassSet classes;
} Guess;

static void
guess_clear (gpointer data)
{
  Guess *guess = data;

  g_free (guess->ending);
}

/**
 * pivot_guesses_new:
 *
 * Returns: (transfer full): no guesses
 */
PivotGuesses *
pivot_guesses_new (void)
{
  PivotGuesses *self = g_new0 (PivotGuesses, 1);

  return self;
}

void
pivot_guesses_free (PivotGuesses *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->by_last); i++)
    g_clear_pointer (&self->by_last[i], g_array_unref);
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
  Guess    guess = { g_strdup (ending), strlen (ending), { { 0 } } };
  GArray **guesses = &self->by_last[last_byte (ending, guess.length)];

  if (*guesses == NULL)
    {
      *guesses = g_array_new (FALSE, FALSE, sizeof (Guess));
      g_array_set_clear_func (*guesses, guess_clear);
    }
  pivot_class_set_add (&guess.classes, klass);
  g_array_append_val (*guesses, guess);
  return ++self->n_guesses <= MAX_GUESSES;
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
  const GArray *guesses = self->by_last[last_byte (folded, length)];

  for (guint i = 0; guesses != NULL && i < guesses->len; i++)
    {
      const Guess *guess = &g_array_index (guesses, Guess, i);

      if (length >= guess->length + SHORTEST_STEM && memcmp (folded + length - guess->length, guess->ending, guess->length) == 0)
        pivot_class_set_unite (&classes, &guess->classes);
    }
  return classes;
}
