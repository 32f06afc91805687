/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-automaton.h"

#include <string.h>

/* How many words may stand where a phrase has "~". */
#define LONGEST_GAP 5

/* Symbols are 16 bits wide, so a state and a symbol make one key. */
#define MAX_STATES 60000

struct _PivotAutomaton
{
  GArray     *states; /* of State; the first one is the start */
  GHashTable *edges;  /* state and symbol → state */
  GHashTable *starts; /* symbols with which a phrase starts */
};

typedef struct
{
  PivotClassSet classes; /* of the phrases that end here */
  guint         head;
  gboolean      ends;
  guint         gap; /* the state behind a gap, 0 for none */
} State;

typedef struct
{
  const PivotAutomaton *self;
  PivotWord            *words;
  guint                 n_words;
  guint                 path[PIVOT_MAX_PHRASE]; /* where the words of the phrase are */
} Run;

/**
 * pivot_automaton_new:
 *
 * Returns: (transfer full): an automaton that finds nothing
 */
PivotAutomaton *
pivot_automaton_new (void)
{
  PivotAutomaton *self = g_new0 (PivotAutomaton, 1);

  self->states = g_array_new (FALSE, TRUE, sizeof (State));
  g_array_set_size (self->states, 1);
  self->edges = g_hash_table_new (NULL, NULL);
  self->starts = g_hash_table_new (NULL, NULL);
  return self;
}

void
pivot_automaton_free (PivotAutomaton *self)
{
  g_array_unref (self->states);
  g_hash_table_unref (self->edges);
  g_hash_table_unref (self->starts);
  g_free (self);
}

static State *
state_at (const PivotAutomaton *self,
          guint                 state)
{
  return &g_array_index (self->states, State, state);
}

static guint
new_state (PivotAutomaton *self)
{
  g_array_set_size (self->states, self->states->len + 1);
  return self->states->len - 1;
}

static gpointer
edge_key (guint       state,
          PivotSymbol symbol)
{
  return GUINT_TO_POINTER (state << 16 | symbol);
}

static guint
follow (PivotAutomaton *self,
        guint           state,
        PivotSymbol     symbol)
{
  guint next = GPOINTER_TO_UINT (g_hash_table_lookup (self->edges, edge_key (state, symbol)));

  if (next == 0)
    {
      next = new_state (self);
      g_hash_table_insert (self->edges, edge_key (state, symbol), GUINT_TO_POINTER (next));
    }
  return next;
}

static guint
follow_gap (PivotAutomaton *self,
            guint           state)
{
  if (state_at (self, state)->gap == 0)
    {
      guint next = new_state (self);

      state_at (self, state)->gap = next;
    }
  return state_at (self, state)->gap;
}

/* A phrase that is being added. */
typedef struct
{
  guint n_words;
  guint head;
  guint state;
} Row;

static gboolean
add_gap (PivotAutomaton *self,
         Row            *row)
{
  if (row->n_words == 0)
    return FALSE;
  row->state = follow_gap (self, row->state);
  return TRUE;
}

static gboolean
add_word (PivotAutomaton *self,
          PivotLexicon   *lexicon,
          const char     *word,
          Row            *row)
{
  const char *plain = *word == '*' ? word + 1 : word;
  PivotSymbol symbol = PIVOT_NO_SYMBOL;

  if (*plain == '\0' || row->n_words == PIVOT_MAX_PHRASE || self->states->len > MAX_STATES)
    return FALSE;
  if (plain > word)
    row->head = row->n_words;
  symbol = *plain == '=' ? pivot_lexicon_add_form (lexicon, plain + 1) : pivot_lexicon_find_word (lexicon, plain);
  if (row->n_words++ == 0)
    g_hash_table_add (self->starts, GUINT_TO_POINTER (symbol));
  row->state = follow (self, row->state, symbol);
  return TRUE;
}

/**
 * pivot_automaton_add:
 * @phrase: folded words parted by spaces; "=word" is exactly that form, "~"
 *   a gap of a few words, "*word" the head where it is not the first one
 * @klass: a class
 *
 * Adds a phrase, whose head takes @klass on.
 *
 * Returns: whether @phrase is one, and there was room for it
 */
gboolean
pivot_automaton_add (PivotAutomaton *self,
                     PivotLexicon   *lexicon,
                     const char     *phrase,
                     PivotSymbol     klass)
{
  g_auto (GStrv) words = g_strsplit (phrase, " ", -1);
  Row    row = { 0, 0, 0 };
  State *end = NULL;

  for (char **word = words; *word != NULL; word++)
    {
      gboolean added = g_str_equal (*word, "~") ? add_gap (self, &row) : add_word (self, lexicon, *word, &row);

      if (!added)
        return FALSE;
    }
  end = state_at (self, row.state);
  pivot_class_set_add (&end->classes, klass);
  end->head = row.head;
  end->ends = TRUE;
  return row.n_words > 1;
}

static void
accept (Run         *run,
        const State *state,
        guint        n_path)
{
  pivot_class_set_unite (&run->words[run->path[state->head]].classes, &state->classes);
  for (guint i = 0; i < n_path; i++)
    run->words[run->path[i]].phrase = TRUE;
  if (!pivot_class_set_has (&state->classes, PIVOT_GRAMMAR_NOT_ONLY))
    return;
  for (guint i = 0; i < n_path; i++)
    {
      pivot_class_set_remove (&run->words[run->path[i]].classes, PIVOT_GRAMMAR_NOT);
      pivot_class_set_remove (&run->words[run->path[i]].classes, PIVOT_GRAMMAR_NO);
    }
}

static void walk (Run  *run,
                  guint state,
                  guint at,
                  guint n_path);

/* Follows every edge of @state that the word at @at has a symbol for. */
static void
step (Run  *run,
      guint state,
      guint at,
      guint n_path)
{
  const PivotEntry *entry = run->words[at].entry;

  for (guint i = 0; entry != NULL && i < entry->n_senses; i++)
    {
      guint next = GPOINTER_TO_UINT (g_hash_table_lookup (run->self->edges, edge_key (state, entry->senses[i])));

      if (next != 0 && n_path < PIVOT_MAX_PHRASE)
        {
          run->path[n_path] = at;
          walk (run, next, at + 1, n_path + 1);
        }
    }
}

static void
walk (Run  *run,
      guint state,
      guint at,
      guint n_path)
{
  const State *here = state_at (run->self, state);

  if (here->ends)
    accept (run, here, n_path);
  if (at < run->n_words)
    step (run, state, at, n_path);
  for (guint i = 0; here->gap != 0 && i <= LONGEST_GAP && at + i < run->n_words; i++)
    step (run, here->gap, at + i, n_path);
}

static gboolean
may_start (const PivotAutomaton *self,
           const PivotEntry     *entry)
{
  for (guint i = 0; entry != NULL && i < entry->n_senses; i++)
    {
      if (g_hash_table_contains (self->starts, GUINT_TO_POINTER (entry->senses[i])))
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_automaton_run:
 * @words: the words of one sentence
 *
 * Gives the head of every phrase in @words the phrase's classes.
 */
void
pivot_automaton_run (const PivotAutomaton *self,
                     PivotWord            *words,
                     guint                 n_words)
{
  Run run = { self, words, n_words, { 0 } };

  for (guint at = 0; at < n_words; at++)
    {
      if (may_start (self, words[at].entry))
        step (&run, 0, at, 0);
    }
}
