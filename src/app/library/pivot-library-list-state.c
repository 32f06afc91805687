/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-list-state.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const order_ids[PIVOT_LIBRARY_N_ORDERS] = {
  [PIVOT_LIBRARY_ORDER_EDITED] = "edited",
  [PIVOT_LIBRARY_ORDER_READINESS] = "readiness",
  [PIVOT_LIBRARY_ORDER_REHEARSED] = "rehearsed",
  [PIVOT_LIBRARY_ORDER_TITLE] = "title",
};

/**
 * pivot_library_order_get_id:
 *
 * Returns: what the order is called in files and actions
 */
const char *
pivot_library_order_get_id (PivotLibraryOrder order)
{
  g_return_val_if_fail ((guint) order < PIVOT_LIBRARY_N_ORDERS, NULL);

  return order_ids[order];
}

/**
 * pivot_library_order_from_id:
 * @id: (nullable): what an order may be called
 *
 * Returns: the order; by the last edit where @id is none
 */
PivotLibraryOrder
pivot_library_order_from_id (const char *id)
{
  for (guint i = 0; i < PIVOT_LIBRARY_N_ORDERS; i++)
    {
      if (g_strcmp0 (order_ids[i], id) == 0)
        return (PivotLibraryOrder) i;
    }
  return PIVOT_LIBRARY_ORDER_EDITED;
}

static int
compare_numbers (gint64 a,
                 gint64 b)
{
  return (a > b) - (a < b);
}

static int
compare_edited (const PivotLibraryFacts *a,
                const PivotLibraryFacts *b)
{
  return compare_numbers (b->edited, a->edited);
}

/* What is not read yet is not known to be ready. */
static int
compare_readiness (const PivotLibraryFacts *a,
                   const PivotLibraryFacts *b)
{
  int order = b->is_read - a->is_read;

  if (order == 0 && a->is_read)
    order = (int) b->state - (int) a->state;
  if (order == 0 && a->is_read)
    order = (b->score > a->score) - (b->score < a->score);
  return order;
}

static int
compare_rehearsed (const PivotLibraryFacts *a,
                   const PivotLibraryFacts *b)
{
  return compare_numbers (a->rehearsed, b->rehearsed);
}

static int
compare_titles (const PivotLibraryFacts *a,
                const PivotLibraryFacts *b)
{
  const int order = (*a->key == '\0') - (*b->key == '\0');

  return order != 0 ? order : strcmp (a->key, b->key);
}

static int
compare_trashed (const PivotLibraryFacts *a,
                 const PivotLibraryFacts *b)
{
  return compare_numbers (b->trashed, a->trashed);
}

typedef int (*Compare) (const PivotLibraryFacts *a,
                        const PivotLibraryFacts *b);

static const Compare compares[PIVOT_LIBRARY_N_ORDERS] = {
  [PIVOT_LIBRARY_ORDER_EDITED] = compare_edited,
  [PIVOT_LIBRARY_ORDER_READINESS] = compare_readiness,
  [PIVOT_LIBRARY_ORDER_REHEARSED] = compare_rehearsed,
  [PIVOT_LIBRARY_ORDER_TITLE] = compare_titles,
};

typedef struct
{
  const PivotLibraryFacts *facts;
  Compare                  compare;
} Sorting;

static int
compare_positions (gconstpointer a,
                   gconstpointer b,
                   gpointer      data)
{
  const Sorting           *sorting = data;
  const PivotLibraryFacts *left = &sorting->facts[*(const guint *) a];
  const PivotLibraryFacts *right = &sorting->facts[*(const guint *) b];
  int                      order = sorting->compare (left, right);

  if (order == 0)
    order = compare_edited (left, right);
  return order != 0 ? order : strcmp (left->id, right->id);
}

/**
 * pivot_library_sort:
 * @facts: (array length=n_facts): stories, in any order
 * @order: how they are to be sorted
 * @trash: whether they are in the trash, where what came last comes first
 *
 * Returns: (transfer full) (element-type guint): the positions of all stories
 *   in @facts, sorted
 */
GArray *
pivot_library_sort (const PivotLibraryFacts *facts,
                    guint                    n_facts,
                    PivotLibraryOrder        order,
                    gboolean                 trash)
{
  GArray *positions = g_array_sized_new (FALSE, FALSE, sizeof (guint), n_facts);
  Sorting sorting = { facts, trash ? compare_trashed : compares[order] };

  for (guint i = 0; i < n_facts; i++)
    g_array_append_val (positions, i);
  g_array_sort_with_data (positions, compare_positions, &sorting);
  return positions;
}

static gboolean
allows (const char *wanted,
        const char *is)
{
  return *wanted == '\0' || g_str_equal (wanted, is);
}

/**
 * pivot_library_choice_takes:
 *
 * Returns: whether a story is among those that are shown
 */
gboolean
pivot_library_choice_takes (const PivotLibraryChoice *self,
                            const PivotLibraryFacts  *facts)
{
  if ((facts->trashed != 0) != self->trash)
    return FALSE;
  if (!allows (self->kind, facts->kind) || !allows (self->stake, facts->stake))
    return FALSE;
  if (*self->state != '\0' && (!facts->is_read || !g_str_equal (self->state, pivot_state_get_id (facts->state))))
    return FALSE;
  return *self->tag == '\0' || g_strv_contains (facts->tags, self->tag);
}

/**
 * pivot_library_choice_is_empty:
 *
 * Returns: whether all stories that are in the trash, or all that are not, are
 *   shown
 */
gboolean
pivot_library_choice_is_empty (const PivotLibraryChoice *self)
{
  return *self->kind == '\0' && *self->stake == '\0' && *self->state == '\0' && *self->tag == '\0';
}

static int
compare_tags (gconstpointer a,
              gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

/**
 * pivot_library_list_tags:
 * @facts: (array length=n_facts): all stories
 *
 * Returns: (transfer full) (array zero-terminated=1): every tag of a story that
 *   is not in the trash, once, as in a dictionary
 */
char **
pivot_library_list_tags (const PivotLibraryFacts *facts,
                         guint                    n_facts)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) tags = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < n_facts; i++)
    {
      for (guint k = 0; facts[i].trashed == 0 && facts[i].tags[k] != NULL; k++)
        g_hash_table_add (known, (gpointer) facts[i].tags[k]);
    }
  tags = g_hash_table_get_keys_as_ptr_array (known);
  g_ptr_array_sort (tags, compare_tags);
  for (guint i = 0; i < tags->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (tags, i));
  return g_strv_builder_end (builder);
}

/**
 * pivot_library_choose_page:
 * @n_listed: how many stories are shown
 * @narrowed: whether something is searched for, or a filter is set
 * @trash: whether the trash is shown
 * @loading: whether stories are still being read
 *
 * Returns: what stands where the list is
 */
PivotLibraryPage
pivot_library_choose_page (guint    n_listed,
                           gboolean narrowed,
                           gboolean trash,
                           gboolean loading)
{
  if (loading)
    return PIVOT_LIBRARY_PAGE_LOADING;
  if (n_listed > 0)
    return PIVOT_LIBRARY_PAGE_LIST;
  if (narrowed)
    return PIVOT_LIBRARY_PAGE_NO_MATCH;
  return trash ? PIVOT_LIBRARY_PAGE_EMPTY_TRASH : PIVOT_LIBRARY_PAGE_EMPTY;
}

/**
 * pivot_library_count:
 * @n_listed: how many stories are shown
 * @n_all: of how many
 * @n_ready: how many of those shown are ready
 * @narrowed: whether something is searched for, or a filter is set
 *
 * Returns: (transfer full): the same in words
 */
char *
pivot_library_count (guint    n_listed,
                     guint    n_all,
                     guint    n_ready,
                     gboolean narrowed)
{
  g_autofree char *stories = NULL;

  if (narrowed)
    {
      /* Translators: %1$u of %2$u stories match what is searched for. */
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$u of %2$u story", "%1$u of %2$u stories", n_all), n_listed, n_all);
    }
  /* Translators: how many stories are listed. */
  stories = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u story", "%u stories", n_listed), n_listed);
  if (n_ready == 0)
    return g_steal_pointer (&stories);
  /* Translators: %1$s is how many stories there are, such as “7 stories”; %2$u is how many of them are ready. */
  return g_strdup_printf (_ ("%1$s, %2$u ready"), stories, n_ready);
}

/**
 * pivot_library_tell_count:
 * @facts: (array length=n_facts): all stories
 * @n_listed: how many of them are shown
 * @trash: whether the trash is shown
 * @narrowed: whether something is searched for, or a filter is set
 *
 * Returns: (transfer full): how many are shown, as pivot_library_count() says it
 */
char *
pivot_library_tell_count (const PivotLibraryFacts *facts,
                          guint                    n_facts,
                          guint                    n_listed,
                          gboolean                 trash,
                          gboolean                 narrowed)
{
  guint n_all = 0;
  guint n_ready = 0;

  for (guint i = 0; i < n_facts; i++)
    {
      if ((facts[i].trashed != 0) != trash)
        continue;
      n_all++;
      n_ready += facts[i].is_read && facts[i].state == PIVOT_STATE_READY;
    }
  return pivot_library_count (n_listed, n_all, trash ? 0 : n_ready, narrowed);
}
