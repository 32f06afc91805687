/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-rows.h"

static void pivot_library_rows_list_model_init (GListModelInterface *iface);

/* The strings of a choice, which the rows own. */
typedef struct
{
  char *kind;
  char *stake;
  char *state;
  char *tag;
} Strings;

struct _PivotLibraryRows
{
  GObject parent_instance;

  /* owned */
  PivotLibraryCatalog *catalog;
  PivotQuery          *query; /* borrowed; nullable */
  Strings              strings;

  /* state */
  PivotLibraryChoice choice;
  PivotLibraryOrder  order;
  GArray            *facts;  /* PivotLibraryFacts of all items, good for the moment only */
  GArray            *sorted; /* positions of all items; nullable where they are out of date */
  GPtrArray         *rows;   /* owned items */
  gboolean           is_old;
  guint              idle;
};

G_DEFINE_FINAL_TYPE_WITH_CODE (PivotLibraryRows,
                               pivot_library_rows,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, pivot_library_rows_list_model_init))

static gint64
seconds_of (GDateTime *moment)
{
  return moment != NULL ? g_date_time_to_unix (moment) : 0;
}

static PivotLibraryFacts
facts_of (PivotLibraryItem *item,
          gboolean          with_key)
{
  PivotStory       *story = pivot_library_item_get_story (item);
  PivotDraft       *draft = pivot_story_get_draft (story);
  const PivotTally *tally = pivot_library_item_get_tally (item);

  return (PivotLibraryFacts) {
    .id = pivot_story_get_id (story),
    .key = with_key ? pivot_library_item_get_key (item) : "",
    .kind = pivot_draft_get_fact (draft, PIVOT_FACT_KIND),
    .stake = pivot_draft_get_fact (draft, PIVOT_FACT_STAKE),
    .tags = pivot_draft_get_tags (draft),
    .edited = seconds_of (pivot_story_get_modified (story)),
    .rehearsed = seconds_of (pivot_library_item_get_rehearsed (item)),
    .trashed = seconds_of (pivot_story_get_trashed (story)),
    .is_read = tally != NULL,
    .state = tally != NULL ? tally->state : PIVOT_STATE_NOT_STARTED,
    .score = tally != NULL ? tally->score : 0,
  };
}

static void
rows_collect (PivotLibraryRows *self)
{
  GPtrArray *items = pivot_library_catalog_get_items (self->catalog);

  g_array_set_size (self->facts, 0);
  for (guint i = 0; i < items->len; i++)
    {
      const PivotLibraryFacts facts = facts_of (g_ptr_array_index (items, i), self->order == PIVOT_LIBRARY_ORDER_TITLE);

      g_array_append_val (self->facts, facts);
    }
}

static void
rows_sort (PivotLibraryRows *self)
{
  rows_collect (self);
  g_clear_pointer (&self->sorted, g_array_unref);
  self->sorted = pivot_library_sort ((const PivotLibraryFacts *) (gconstpointer) self->facts->data, self->facts->len, self->order, self->choice.trash);
}

static GPtrArray *
rows_choose (PivotLibraryRows *self)
{
  GPtrArray         *items = pivot_library_catalog_get_items (self->catalog);
  GPtrArray         *chosen = g_ptr_array_new_with_free_func (g_object_unref);
  const gboolean     searching = self->query != NULL && !pivot_query_is_empty (self->query);
  g_autofree guint8 *found = searching ? pivot_library_catalog_search (self->catalog, self->query) : NULL;

  for (guint i = 0; i < self->sorted->len; i++)
    {
      const guint             position = g_array_index (self->sorted, guint, i);
      const PivotLibraryFacts facts = facts_of (g_ptr_array_index (items, position), FALSE);

      if ((found == NULL || found[position]) && pivot_library_choice_takes (&self->choice, &facts))
        g_ptr_array_add (chosen, g_object_ref (g_ptr_array_index (items, position)));
    }
  return chosen;
}

/* What is alike at both ends stays where it is. */
static void
rows_show (PivotLibraryRows *self,
           GPtrArray        *chosen)
{
  g_autoptr (GPtrArray) before = self->rows;
  const guint n_least = MIN (before->len, chosen->len);
  guint       head = 0;
  guint       tail = 0;

  while (head < n_least && before->pdata[head] == chosen->pdata[head])
    head++;
  while (tail < n_least - head && before->pdata[before->len - 1 - tail] == chosen->pdata[chosen->len - 1 - tail])
    tail++;
  self->rows = chosen;
  if (before->len != chosen->len || head < n_least)
    g_list_model_items_changed (G_LIST_MODEL (self), head, before->len - head - tail, chosen->len - head - tail);
}

/**
 * pivot_library_rows_ensure:
 *
 * Takes in now what has changed.
 */
void
pivot_library_rows_ensure (PivotLibraryRows *self)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_ROWS (self));

  if (!self->is_old)
    return;
  self->is_old = FALSE;
  g_clear_handle_id (&self->idle, g_source_remove);
  if (self->sorted == NULL)
    rows_sort (self);
  rows_show (self, rows_choose (self));
}

static gboolean
idle_cb (gpointer data)
{
  PivotLibraryRows *self = data;

  self->idle = 0;
  pivot_library_rows_ensure (self);
  return G_SOURCE_REMOVE;
}

static void
rows_age (PivotLibraryRows *self)
{
  self->is_old = TRUE;
  if (self->idle == 0)
    self->idle = g_idle_add (idle_cb, self);
}

static void
catalog_changed_cb (PivotLibraryRows *self)
{
  g_clear_pointer (&self->sorted, g_array_unref);
  rows_age (self);
}

static GType
pivot_library_rows_get_item_type (GListModel *model)
{
  return PIVOT_TYPE_LIBRARY_ITEM;
}

static guint
pivot_library_rows_get_n_items (GListModel *model)
{
  return PIVOT_LIBRARY_ROWS (model)->rows->len;
}

static gpointer
pivot_library_rows_get_item (GListModel *model,
                             guint       position)
{
  GPtrArray *rows = PIVOT_LIBRARY_ROWS (model)->rows;

  return position < rows->len ? g_object_ref (g_ptr_array_index (rows, position)) : NULL;
}

static void
pivot_library_rows_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = pivot_library_rows_get_item_type;
  iface->get_n_items = pivot_library_rows_get_n_items;
  iface->get_item = pivot_library_rows_get_item;
}

static void
pivot_library_rows_finalize (GObject *object)
{
  PivotLibraryRows *self = PIVOT_LIBRARY_ROWS (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_object (&self->catalog);
  g_free (self->strings.kind);
  g_free (self->strings.stake);
  g_free (self->strings.state);
  g_free (self->strings.tag);
  g_clear_pointer (&self->facts, g_array_unref);
  g_clear_pointer (&self->sorted, g_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (pivot_library_rows_parent_class)->finalize (object);
}

static void
pivot_library_rows_class_init (PivotLibraryRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pivot_library_rows_finalize;
}

static void
pivot_library_rows_init (PivotLibraryRows *self)
{
  self->choice = (PivotLibraryChoice) { FALSE, "", "", "", "" };
  self->facts = g_array_new (FALSE, FALSE, sizeof (PivotLibraryFacts));
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * pivot_library_rows_new:
 *
 * Returns: (transfer full): the stories of @catalog that are not in the trash,
 *   those edited last first
 */
PivotLibraryRows *
pivot_library_rows_new (PivotLibraryCatalog *catalog)
{
  PivotLibraryRows *self = g_object_new (PIVOT_TYPE_LIBRARY_ROWS, NULL);

  self->catalog = g_object_ref (catalog);
  g_signal_connect_object (catalog, "changed", G_CALLBACK (catalog_changed_cb), self, G_CONNECT_SWAPPED);
  self->is_old = TRUE;
  pivot_library_rows_ensure (self);
  return self;
}

/**
 * pivot_library_rows_set_query:
 * @query: (nullable): what is searched for; stays until the next call
 */
void
pivot_library_rows_set_query (PivotLibraryRows *self,
                              PivotQuery       *query)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_ROWS (self));

  self->query = query;
  self->is_old = TRUE;
  pivot_library_rows_ensure (self);
}

/**
 * pivot_library_rows_set_choice:
 * @choice: which stories are shown
 */
void
pivot_library_rows_set_choice (PivotLibraryRows         *self,
                               const PivotLibraryChoice *choice)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_ROWS (self));

  if (self->choice.trash != choice->trash)
    g_clear_pointer (&self->sorted, g_array_unref);
  g_set_str (&self->strings.kind, choice->kind);
  g_set_str (&self->strings.stake, choice->stake);
  g_set_str (&self->strings.state, choice->state);
  g_set_str (&self->strings.tag, choice->tag);
  self->choice = (PivotLibraryChoice) { choice->trash, self->strings.kind, self->strings.stake, self->strings.state, self->strings.tag };
  self->is_old = TRUE;
  pivot_library_rows_ensure (self);
}

/**
 * pivot_library_rows_set_order:
 * @order: how the stories are sorted
 */
void
pivot_library_rows_set_order (PivotLibraryRows *self,
                              PivotLibraryOrder order)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_ROWS (self));

  self->order = order;
  pivot_library_rows_refresh (self);
}

/**
 * pivot_library_rows_refresh:
 *
 * Sorts and chooses anew.
 */
void
pivot_library_rows_refresh (PivotLibraryRows *self)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_ROWS (self));

  g_clear_pointer (&self->sorted, g_array_unref);
  self->is_old = TRUE;
  pivot_library_rows_ensure (self);
}

/**
 * pivot_library_rows_find:
 * @story: (nullable): a story
 *
 * Returns: where it is in the rows; their number where it is not
 */
guint
pivot_library_rows_find (PivotLibraryRows *self,
                         PivotStory       *story)
{
  guint position = 0;

  g_return_val_if_fail (PIVOT_IS_LIBRARY_ROWS (self), 0);

  pivot_library_rows_ensure (self);
  if (!g_ptr_array_find (self->rows, pivot_library_catalog_find (self->catalog, story), &position))
    return self->rows->len;
  return position;
}

/**
 * pivot_library_rows_get_facts:
 * @n_facts: (out): how many stories there are
 *
 * Returns: (transfer none) (array length=n_facts): what all stories are chosen by,
 *   also those that are not shown, until the main loop turns
 */
const PivotLibraryFacts *
pivot_library_rows_get_facts (PivotLibraryRows *self,
                              guint            *n_facts)
{
  rows_collect (self);
  *n_facts = self->facts->len;
  return (const PivotLibraryFacts *) (gconstpointer) self->facts->data;
}

/**
 * pivot_library_rows_get_story:
 * @number: where its facts are in what pivot_library_rows_get_facts() returns
 *
 * Returns: (transfer none): the story
 */
PivotStory *
pivot_library_rows_get_story (PivotLibraryRows *self,
                              guint             number)
{
  return pivot_library_item_get_story (g_ptr_array_index (pivot_library_catalog_get_items (self->catalog), number));
}

/**
 * pivot_library_rows_get_choice:
 *
 * Returns: (transfer none): which stories are shown
 */
const PivotLibraryChoice *
pivot_library_rows_get_choice (PivotLibraryRows *self)
{
  return &self->choice;
}
