/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-needs.h"

/* The patterns and the atoms of a form, and a few things that each pattern needs. */
#define MOST_NEEDS (4 * PIVOT_N_CUTS + 3)

/* One thing that is needed: an atom, or what a pattern holds in any case. */
typedef struct
{
  const PivotAtom    *atom;
  const PivotPattern *pattern;
  guint               cut;
  gsize               weight;
} Need;

/* What is needed, the rarest first. */
typedef struct
{
  Need  needs[MOST_NEEDS];
  guint length;
} List;

static void
add_need (List *list,
          Need  need)
{
  guint at = list->length;

  if (need.weight == 0)
    return;
  for (; at > 0 && list->needs[at - 1].weight > need.weight; at--)
    list->needs[at] = list->needs[at - 1];
  list->needs[at] = need;
  list->length++;
}

static void
add_pattern (List               *list,
             const PivotPattern *pattern)
{
  for (guint i = 0; pattern != NULL && i < PIVOT_N_CUTS; i++)
    add_need (list, (Need) { NULL, pattern, i, pivot_pattern_weigh_cut (pattern, i) });
}

static void
add_atom (List            *list,
          const PivotAtom *atom)
{
  if (atom != NULL)
    add_need (list, (Need) { atom, NULL, 0, atom->weight });
}

static void
append_symbols (const Need *need,
                GArray     *symbols)
{
  if (need->atom != NULL)
    pivot_atom_append_symbols (need->atom, symbols);
  else
    pivot_pattern_append_cut (need->pattern, need->cut, symbols);
}

static PivotSignature
sign (const Need *need)
{
  return need->atom != NULL ? need->atom->signature : pivot_pattern_sign_cut (need->pattern, need->cut);
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
  List       list = { .length = 0 };

  add_pattern (&list, form->pattern);
  add_pattern (&list, form->with);
  /* Words may stand outside of all frames, and need none then. */
  if (form->pattern == NULL)
    {
      add_atom (&list, form->verb);
      add_atom (&list, form->governor);
      add_atom (&list, form->subject);
      add_pattern (&list, form->object);
      add_pattern (&list, form->clause);
    }
  if (list.length == 0)
    return self;
  self.anchors = g_array_new (FALSE, FALSE, sizeof (PivotSymbol));
  append_symbols (&list.needs[0], self.anchors);
  self.n_others = MIN (list.length - 1, PIVOT_N_NEEDS);
  for (guint i = 0; i < self.n_others; i++)
    self.others[i] = sign (&list.needs[i + 1]);
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
