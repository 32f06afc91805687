/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  PIVOT_DEED_GROUP_STORIES,
  PIVOT_DEED_GROUP_WRITING,
  PIVOT_DEED_GROUP_PANES,
  PIVOT_DEED_GROUP_GENERAL,
} PivotDeedGroup;

#define PIVOT_N_DEED_GROUPS 4

/**
 * PivotDeed:
 * @action: a detailed action name
 * @accels: (array zero-terminated=1): the keys that do it, the first one shown
 * @title: what it does, to be translated
 * @group: where the list of shortcuts shows it
 *
 * Something the user can do with a key.
 */
typedef struct
{
  const char    *action;
  const char    *accels[3];
  const char    *title;
  PivotDeedGroup group;
} PivotDeed;

const PivotDeed *pivot_deeds_get (guint *n_deeds);
const char      *pivot_deed_get_title (const PivotDeed *self);
char            *pivot_deed_dup_keys (const PivotDeed *self);
char            *pivot_deeds_dup_keys (const char *action);
const char      *pivot_deed_group_get_title (PivotDeedGroup group);
void             pivot_deeds_install (GtkApplication *application);
void             pivot_deeds_withhold (GtkApplication *application);

G_END_DECLS
