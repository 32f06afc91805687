/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-order.h"

/**
 * pivot_library_order_lists:
 * @query: what is searched for; may be empty
 *
 * Returns: whether the list shows the story: not one in the trash
 */
gboolean
pivot_library_order_lists (PivotStory *story,
                           PivotQuery *query)
{
  return pivot_story_get_trashed (story) == NULL && pivot_query_matches (query, pivot_story_get_draft (story));
}

/**
 * pivot_library_order_compare:
 *
 * Returns: below zero where @a comes before @b: the story changed last comes
 *   first
 */
int
pivot_library_order_compare (PivotStory *a,
                             PivotStory *b)
{
  const int order = g_date_time_compare (pivot_story_get_modified (b), pivot_story_get_modified (a));

  return order != 0 ? order : g_strcmp0 (pivot_story_get_id (a), pivot_story_get_id (b));
}
