/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/pivot-page.h"
#include "paper/pivot-press.h"

G_BEGIN_DECLS

/**
 * PivotIndexEntry:
 * @title: a story's title, masked where it is to be
 * @question: what the interviewer asks; may be empty
 * @clock: how long it takes, such as "1:18"
 * @page: on which page it begins
 */
typedef struct
{
  char *title;
  char *question;
  char *clock;
  guint page;
} PivotIndexEntry;

void       pivot_index_entry_clear (gpointer data);
GPtrArray *pivot_index_pages_new (PivotPress   *press,
                                  const GArray *entries,
                                  PivotPaper    paper,
                                  gboolean      masked);

G_END_DECLS
