/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-guesses.h"

#include <string.h>

/* Every unlisted word is compared with all of them. */
#define MAX_GUESSES 100

/* A word is longer than its ending by at least this much. */
#define SHORTEST_STEM 3

struct _PivotGuesses
{
  GArray *guesses; /* of Guess */
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

  self->guesses = g_array_new (FALSE, FALSE, sizeof (Guess));
  g_array_set_clear_func (self->guesses, guess_clear);
  return self;
}

void
pivot_guesses_free (PivotGuesses *self)
{
  g_array_unref (self->guesses);
  g_free (self);
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
  Guess guess = { g_strdup (ending), strlen (ending), { { 0 } } };

  pivot_class_set_add (&guess.classes, klass);
  g_array_append_val (self->guesses, guess);
  return self->guesses->len <= MAX_GUESSES;
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

  for (guint i = 0; i < self->guesses->len; i++)
    {
      const Guess *guess = &g_array_index (self->guesses, Guess, i);

      if (length >= guess->length + SHORTEST_STEM && memcmp (folded + length - guess->length, guess->ending, guess->length) == 0)
        pivot_class_set_unite (&classes, &guess->classes);
    }
  return classes;
}
