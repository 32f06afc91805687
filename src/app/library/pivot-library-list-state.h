/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

/**
 * PivotLibraryOrder:
 * @PIVOT_LIBRARY_ORDER_EDITED: what was edited last comes first
 * @PIVOT_LIBRARY_ORDER_READINESS: what is nearest to being told comes first
 * @PIVOT_LIBRARY_ORDER_REHEARSED: what was never rehearsed comes first, then what
 *   was longest ago
 * @PIVOT_LIBRARY_ORDER_TITLE: as in a dictionary, those without a title last
 *
 * How a list of stories is sorted.
 */
typedef enum
{
  PIVOT_LIBRARY_ORDER_EDITED,
  PIVOT_LIBRARY_ORDER_READINESS,
  PIVOT_LIBRARY_ORDER_REHEARSED,
  PIVOT_LIBRARY_ORDER_TITLE,
} PivotLibraryOrder;

#define PIVOT_LIBRARY_N_ORDERS 4

/**
 * PivotLibraryFacts:
 * @id: the story's id
 * @key: what titles are sorted by; "" where there is none
 * @kind: the kind of failure; "" where it is unknown
 * @stake: its size; "" where it is unknown
 * @tags: the story's tags
 * @edited: when it was last edited, in seconds
 * @rehearsed: when it was last rehearsed, in seconds; 0 for never
 * @trashed: when it was thrown away, in seconds; 0 where it was not
 * @is_read: whether it is known how it reads
 * @state: how far it has come
 * @score: from 0 to 1
 *
 * What a story is sorted and chosen by. All strings are borrowed.
 */
typedef struct
{
  const char        *id;
  const char        *key;
  const char        *kind;
  const char        *stake;
  const char *const *tags;
  gint64             edited;
  gint64             rehearsed;
  gint64             trashed;
  gboolean           is_read;
  PivotState         state;
  double             score;
} PivotLibraryFacts;

/**
 * PivotLibraryChoice:
 * @trash: whether the trash is shown instead of the stories
 * @kind: only stories of that kind; "" for all
 * @stake: only stories of that size; "" for all
 * @state: only stories that have come so far; "" for all
 * @tag: only stories with that tag; "" for all
 *
 * Which stories are shown. All strings are borrowed.
 */
typedef struct
{
  gboolean    trash;
  const char *kind;
  const char *stake;
  const char *state;
  const char *tag;
} PivotLibraryChoice;

/**
 * PivotLibraryPage:
 *
 * What the list has in its place.
 */
typedef enum
{
  PIVOT_LIBRARY_PAGE_LIST,
  PIVOT_LIBRARY_PAGE_LOADING,
  PIVOT_LIBRARY_PAGE_NO_MATCH,
  PIVOT_LIBRARY_PAGE_EMPTY,
  PIVOT_LIBRARY_PAGE_EMPTY_TRASH,
} PivotLibraryPage;

const char       *pivot_library_order_get_id (PivotLibraryOrder order);
PivotLibraryOrder pivot_library_order_from_id (const char *id);
GArray           *pivot_library_sort (const PivotLibraryFacts *facts,
                                      guint                    n_facts,
                                      PivotLibraryOrder        order,
                                      gboolean                 trash);
gboolean          pivot_library_choice_takes (const PivotLibraryChoice *self,
                                              const PivotLibraryFacts  *facts);
gboolean          pivot_library_choice_is_empty (const PivotLibraryChoice *self);
char            **pivot_library_list_tags (const PivotLibraryFacts *facts,
                                           guint                    n_facts);
PivotLibraryPage  pivot_library_choose_page (guint    n_listed,
                                             gboolean narrowed,
                                             gboolean trash,
                                             gboolean loading);
char             *pivot_library_tell_count (const PivotLibraryFacts *facts,
                                            guint                    n_facts,
                                            guint                    n_listed,
                                            gboolean                 trash,
                                            gboolean                 narrowed);
char             *pivot_library_count (guint    n_listed,
                                       guint    n_all,
                                       guint    n_ready,
                                       gboolean narrowed);

G_END_DECLS
