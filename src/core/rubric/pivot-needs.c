/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-needs.h"

/* One thing that is needed. */
typedef struct
{
  GArray *symbols;
  guint   weight;
} Need;

static void
need_clear (gpointer data)
{
  Need *need = data;

  g_array_unref (need->symbols);
}

/* Takes @symbols. */
static void
add_need (GArray *needs,
          GArray *symbols,
          guint   weight)
{
  const Need need = { symbols, weight };

  if (weight > 0 && symbols->len > 0)
    g_array_append_val (needs, need);
  else
    g_array_unref (symbols);
}

static void
add_pattern (GArray             *needs,
             const PivotPattern *pattern)
{
  for (guint i = 0; pattern != NULL && i < PIVOT_N_CUTS; i++)
    {
      GArray *symbols = g_array_new (FALSE, FALSE, sizeof (PivotSymbol));

      add_need (needs, symbols, pivot_pattern_get_cut (pattern, i, symbols));
    }
}

static void
add_atom (GArray          *needs,
          const PivotAtom *atom)
{
  GArray *symbols = g_array_new (FALSE, FALSE, sizeof (PivotSymbol));

  pivot_atom_append_symbols (atom, symbols);
  add_need (needs, symbols, atom->weight);
}

static int
compare_needs (gconstpointer a,
               gconstpointer b)
{
  const Need *left = a;
  const Need *right = b;

  return left->weight < right->weight ? -1 : left->weight > right->weight;
}

/**
 * pivot_needs_of:
 *
 * Returns: (transfer full): what a sentence must have for @form; to be cleared
 */
PivotNeeds
pivot_needs_of (const PivotForm *form)
{
  PivotNeeds self = { .anchors = NULL };
  g_autoptr (GArray) needs = g_array_new (FALSE, FALSE, sizeof (Need));

  g_array_set_clear_func (needs, need_clear);
  add_pattern (needs, form->pattern);
  add_pattern (needs, form->with);
  /* Words may stand outside of all frames, and need none then. */
  if (form->pattern == NULL)
    {
      add_atom (needs, &form->verb);
      add_atom (needs, &form->governor);
      add_atom (needs, &form->subject);
      add_pattern (needs, form->object);
      add_pattern (needs, form->clause);
    }
  g_array_sort (needs, compare_needs);
  for (guint i = 0; i < needs->len && i <= PIVOT_N_NEEDS; i++)
    {
      const GArray *symbols = g_array_index (needs, Need, i).symbols;

      if (i == 0)
        self.anchors = g_array_ref ((GArray *) symbols);
      for (guint j = 0; i > 0 && j < symbols->len; j++)
        pivot_signature_add (&self.others[i - 1], g_array_index (symbols, PivotSymbol, j));
      self.n_others = i;
    }
  return self;
}

/**
 * pivot_needs_clear:
 *
 * Frees what @self holds, but not itself.
 */
void
pivot_needs_clear (PivotNeeds *self)
{
  g_clear_pointer (&self->anchors, g_array_unref);
}
