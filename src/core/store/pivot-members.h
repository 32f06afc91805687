/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "core/story/pivot-record.h"

G_BEGIN_DECLS

/**
 * PivotMembers:
 * @format: 1 where the file does not say
 *
 * The members of a story's or a revision's file as they were read, each of its
 * type, before anything is made of them. What is missing is %NULL. The times
 * and @tags are owned, all else belongs to the object that was read.
 */
typedef struct
{
  gint64      format;
  const char *id;
  GDateTime  *created;
  GDateTime  *modified;
  const char *facts[PIVOT_N_FACTS];
  GStrv       tags;
  JsonObject *answers[PIVOT_N_SIDES];
  JsonArray  *dismissed;
  GDateTime  *trashed;
  const char *parent;
  GDateTime  *kept;
  const char *why;
  const char *name;
} PivotMembers;

/**
 * PivotMembersKind:
 *
 * The two kinds of file that hold a draft.
 */
typedef enum
{
  PIVOT_MEMBERS_RECORD,
  PIVOT_MEMBERS_REVISION,
} PivotMembersKind;

gboolean    pivot_members_read (PivotMembers    *self,
                                PivotMembersKind kind,
                                JsonObject      *object,
                                GError         **error);
void        pivot_members_clear (PivotMembers *self);
PivotDraft *pivot_members_to_draft (const PivotMembers *self,
                                    GError            **error);
GBytes     *pivot_members_foreign (const PivotMembers *self,
                                   PivotMembersKind    kind,
                                   JsonObject         *object);
void        pivot_members_write_draft (JsonObject *object,
                                       PivotDraft *draft);
void        pivot_members_write_foreign (JsonObject *object,
                                         GBytes     *foreign);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PivotMembers, pivot_members_clear)

G_END_DECLS
