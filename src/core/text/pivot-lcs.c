/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-lcs.h"

/*
 * A longest common subsequence by the linear-space refinement of E. W. Myers, "An O(ND) Difference Algorithm and Its
 * Variations", Algorithmica 1 (1986): a shortest way through the edit graph is looked for from both corners at once,
 * and where the two meet, the problem falls into two smaller ones.
 *
 * Texts that have nothing to do with one another would take quadratic time. So a search that has spent its patience, in
 * edits, gives up being shortest: it parts the problem where either way has come furthest. Each search costs at most some
 * PATIENCE times what it has got on by, which bounds the whole at PATIENCE times the length of both rows. Where one
 * search after the other gets on by edits alone, there is little to be found, and patience is lost down to LITTLE_PATIENCE.
 */
#define PATIENCE 48
#define LITTLE_PATIENCE 6

/* A rectangle of the edit graph: symbols from @a0 to before @a1, and from @b0 to before @b1. */
typedef struct
{
  int a0;
  int a1;
  int b0;
  int b1;
  int patience;
} Box;

typedef struct
{
  int x;
  int y;
} Corner;

typedef struct
{
  const PivotLcsSide *from;
  const PivotLcsSide *to;
  int                *forth; /* by diagonal x − y: how far one gets from the first corner */
  int                *back;  /* and from the last */
  guint              *partners;
} Search;

/* The diagonals that one of the two ways has reached. */
typedef struct
{
  int low;
  int high;
} Reach;

static int
advance (const Search *self,
         const Box    *box,
         int           x,
         int           diagonal)
{
  const guint32 *a = self->from->symbols;
  const guint32 *b = self->to->symbols;

  while (x < box->a1 && x - diagonal < box->b1 && a[x] == b[x - diagonal])
    x++;
  return x;
}

static int
retreat (const Search *self,
         const Box    *box,
         int           x,
         int           diagonal)
{
  const guint32 *a = self->from->symbols;
  const guint32 *b = self->to->symbols;

  while (x > box->a0 && x - diagonal > box->b0 && a[x - 1] == b[x - 1 - diagonal])
    x--;
  return x;
}

/* One edit more on each diagonal; inside the box there are the diagonals from a0 − b1 to a1 − b0. */
static void
widen (Reach     *reach,
       const Box *box,
       int       *furthest,
       int        nowhere)
{
  if (reach->low > box->a0 - box->b1)
    furthest[--reach->low - 1] = nowhere;
  else
    reach->low++;
  if (reach->high < box->a1 - box->b0)
    furthest[++reach->high + 1] = nowhere;
  else
    reach->high--;
}

static gboolean
step_forth (const Search *self,
            const Box    *box,
            Reach        *reach,
            const Reach  *other,
            Corner       *met)
{
  int     *forth = self->forth;
  gboolean odd = ((box->a0 - box->b0 - box->a1 + box->b1) & 1) != 0;

  widen (reach, box, forth, -1);
  for (int d = reach->high; d >= reach->low; d -= 2)
    {
      int x = forth[d - 1] >= forth[d + 1] ? forth[d - 1] + 1 : forth[d + 1];

      forth[d] = x = advance (self, box, x, d);
      if (odd && d >= other->low && d <= other->high && self->back[d] <= x)
        {
          *met = (Corner) { x, x - d };
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
step_back (const Search *self,
           const Box    *box,
           Reach        *reach,
           const Reach  *other,
           Corner       *met)
{
  int     *back = self->back;
  gboolean odd = ((box->a0 - box->b0 - box->a1 + box->b1) & 1) != 0;

  widen (reach, box, back, G_MAXINT);
  for (int d = reach->high; d >= reach->low; d -= 2)
    {
      int x = back[d - 1] < back[d + 1] ? back[d - 1] : back[d + 1] - 1;

      back[d] = x = retreat (self, box, x, d);
      if (!odd && d >= other->low && d <= other->high && x <= self->forth[d])
        {
          *met = (Corner) { x, x - d };
          return TRUE;
        }
    }
  return FALSE;
}

/* Where the way that has come furthest stands. */
static Corner
give_up (const Search *self,
         const Box    *box,
         const Reach  *forth,
         const Reach  *back)
{
  Corner first = { box->a0, box->b0 };
  Corner last = { box->a1, box->b1 };

  for (int d = forth->high; d >= forth->low; d -= 2)
    {
      int x = MIN (MIN (self->forth[d], box->a1), box->b1 + d);

      if (2 * x - d > first.x + first.y)
        first = (Corner) { x, x - d };
    }
  for (int d = back->high; d >= back->low; d -= 2)
    {
      int x = MAX (MAX (self->back[d], box->a0), box->b0 + d);

      if (2 * x - d < last.x + last.y)
        last = (Corner) { x, x - d };
    }
  return first.x + first.y - box->a0 - box->b0 >= box->a1 + box->b1 - last.x - last.y ? first : last;
}

static Corner
find_corner (const Search *self,
             const Box    *box,
             gboolean     *found)
{
  Reach  forth = { box->a0 - box->b0, box->a0 - box->b0 };
  Reach  back = { box->a1 - box->b1, box->a1 - box->b1 };
  Corner met = { 0, 0 };

  self->forth[forth.low] = box->a0;
  self->back[back.low] = box->a1;
  for (int edits = 0; edits < box->patience && !*found; edits++)
    *found = step_forth (self, box, &forth, &back, &met) || step_back (self, box, &back, &forth, &met);
  if (*found)
    return met;
  return give_up (self, box, &forth, &back);
}

static void
pair (const Search *self,
      int           x,
      int           y)
{
  self->partners[self->from->places[x]] = self->to->places[y];
}

/* Pairs what is alike at both ends of a box and takes it off. */
static void
trim (const Search *self,
      Box          *box)
{
  const guint32 *a = self->from->symbols;
  const guint32 *b = self->to->symbols;

  for (; box->a0 < box->a1 && box->b0 < box->b1 && a[box->a0] == b[box->b0]; box->a0++, box->b0++)
    pair (self, box->a0, box->b0);
  for (; box->a0 < box->a1 && box->b0 < box->b1 && a[box->a1 - 1] == b[box->b1 - 1]; box->a1--, box->b1--)
    pair (self, box->a1 - 1, box->b1 - 1);
}

static int
box_size (const Box *box)
{
  return box->a1 - box->a0 + box->b1 - box->b0;
}

/* How many edits the search goes on with behind @done, where as many were too few: half as many, unless more than every
 * other symbol there was alike. */
static int
lose_patience (const Box *box,
               const Box *done)
{
  int alike = box_size (done) - box->patience;

  return alike > box->patience ? PATIENCE : MAX (box->patience / 2, LITTLE_PATIENCE);
}

/* The larger of two parts is gone on with here and only the smaller one calls itself, so that the stack stays low. */
static void
match (const Search *self,
       Box           box)
{
  for (trim (self, &box); box.a0 < box.a1 && box.b0 < box.b1; trim (self, &box))
    {
      gboolean found = FALSE;
      Corner   corner = find_corner (self, &box, &found);
      Box      first = { box.a0, corner.x, box.b0, corner.y, PATIENCE };
      Box      last = { corner.x, box.a1, corner.y, box.b1, PATIENCE };
      Box     *larger = box_size (&first) > box_size (&last) ? &first : &last;
      Box     *smaller = larger == &first ? &last : &first;

      if (!found)
        larger->patience = lose_patience (&box, smaller);
      match (self, *smaller);
      box = *larger;
    }
}

/**
 * pivot_lcs_match:
 * @from: a row of symbols
 * @to: another
 * @partners: (inout): by place in what @from is taken from: the place of the
 *   one it is matched with in what @to is taken from; what is not matched stays
 *   as it was
 *
 * Matches as many symbols as possible, in order, in linear space. For rows that
 * have little in common, it may be somewhat fewer than possible, so that the
 * time stays linear in their length.
 */
void
pivot_lcs_match (const PivotLcsSide *from,
                 const PivotLcsSide *to,
                 guint              *partners)
{
  gsize diagonals = (gsize) from->length + to->length + 3;
  /* Below 0 there are as many diagonals as @to is long, and one more at either end. */
  g_autofree int *furthest = g_new (int, 2 * diagonals);
  Search          search = {
             .from = from,
             .to = to,
             .forth = furthest + to->length + 1,
             .back = furthest + diagonals + to->length + 1,
             .partners = partners,
  };

  match (&search, (Box) { 0, (int) from->length, 0, (int) to->length, PATIENCE });
}
