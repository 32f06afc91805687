/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-automaton.h"

#include <string.h>

/* How many words may stand where a phrase has "~". */
#define LONGEST_GAP 5

/* Symbols are 16 bits wide, so a state and a symbol make one key. */
#define MAX_STATES 60000

/* A power of two, as all numbers of edges are. */
#define FEWEST_EDGES 256

#define N_SYMBOLS (G_MAXUINT16 + 1)

typedef struct
{
  guint32 key;  /* state and symbol */
  guint32 next; /* 0 in an empty one */
} Edge;

struct _PivotAutomaton
{
  GArray *states; /* of State; the first one is the start */
  Edge   *edges;  /* by state and symbol, half of them empty */
  guint   n_slots;
  guint   n_edges;
  guint8  starts[N_SYMBOLS / 8]; /* a bit for each symbol with which a phrase starts */
};

typedef struct
{
  PivotClassSet classes; /* of the phrases that end here */
  guint         head;
  gboolean      ends;
  guint         gap; /* the state behind a gap, 0 for none */
  guint64       out; /* a bit for each symbol that leads on, by its remainder */
} State;

/* Most words lead nowhere from a state, which shows without looking for an edge. */
#define OUT_BIT(symbol) (G_GUINT64_CONSTANT (1) << (symbol) % 64)

static const PivotLayout  edge_layout = PIVOT_PLAIN_LAYOUT (Edge);
static const PivotLayout  state_layout = PIVOT_PLAIN_LAYOUT (State);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotAutomaton, states), PIVOT_POINTER_ARRAY, &state_layout, 0 },
  { G_STRUCT_OFFSET (PivotAutomaton, edges), PIVOT_POINTER_MANY, &edge_layout, G_STRUCT_OFFSET (PivotAutomaton, n_slots) },
};
const PivotLayout pivot_automaton_layout = PIVOT_LAYOUT (PivotAutomaton, pointers);

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
  self->edges = g_new0 (Edge, FEWEST_EDGES);
  self->n_slots = FEWEST_EDGES;
  return self;
}

void
pivot_automaton_free (PivotAutomaton *self)
{
  g_array_unref (self->states);
  g_free (self->edges);
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

/* The edge, or the empty one where it would be. */
static Edge *
find_edge (const PivotAutomaton *self,
           guint32               key)
{
  guint mask = self->n_slots - 1;
  guint at = (key * 2654435761u >> 12) & mask;

  while (self->edges[at].next != 0 && self->edges[at].key != key)
    at = (at + 1) & mask;
  return &self->edges[at];
}

static void
add_edge (PivotAutomaton *self,
          Edge            edge)
{
  if (2 * ++self->n_edges >= self->n_slots)
    {
      g_autofree Edge *old = self->edges;
      guint            n_old = self->n_slots;

      self->n_slots = 2 * n_old;
      self->edges = g_new0 (Edge, 2 * n_old);
      for (guint i = 0; i < n_old; i++)
        {
          if (old[i].next != 0)
            *find_edge (self, old[i].key) = old[i];
        }
    }
  *find_edge (self, edge.key) = edge;
}

static guint
get_next (const PivotAutomaton *self,
          guint                 state,
          PivotSymbol           symbol)
{
  return find_edge (self, state << 16 | symbol)->next;
}

static guint
follow (PivotAutomaton *self,
        guint           state,
        PivotSymbol     symbol)
{
  guint next = get_next (self, state, symbol);

  if (next == 0)
    {
      next = new_state (self);
      add_edge (self, (Edge) { state << 16 | symbol, next });
      state_at (self, state)->out |= OUT_BIT (symbol);
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
  symbol = *plain == '=' ? pivot_lexicon_add_form (lexicon, plain + 1)->form : pivot_lexicon_find_word (lexicon, plain)->word;
  if (row->n_words++ == 0)
    self->starts[symbol / 8] |= (guint8) (1u << symbol % 8);
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
  const guint64     out = state_at (run->self, state)->out;

  for (guint i = 0; entry != NULL && i < entry->n_senses; i++)
    {
      guint next = (out & OUT_BIT (entry->senses[i])) != 0 ? get_next (run->self, state, entry->senses[i]) : 0;

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
      if ((self->starts[entry->senses[i] / 8] >> entry->senses[i] % 8 & 1) != 0)
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
