/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-record.h"

G_BEGIN_DECLS

/**
 * PivotWhy:
 * @PIVOT_WHY_AUTOMATIC: on its own, as the story grew
 * @PIVOT_WHY_NAMED: the writer asked for it
 * @PIVOT_WHY_RESTORE: before an older one took its place
 * @PIVOT_WHY_REPLACE: before much of the text was replaced
 * @PIVOT_WHY_IMPORT: it came in from a file
 * @PIVOT_WHY_OUTSIDE: another program or machine wrote it
 *
 * Why a revision was kept.
 */
typedef enum
{
  PIVOT_WHY_AUTOMATIC,
  PIVOT_WHY_NAMED,
  PIVOT_WHY_RESTORE,
  PIVOT_WHY_REPLACE,
  PIVOT_WHY_IMPORT,
  PIVOT_WHY_OUTSIDE,
} PivotWhy;

#define PIVOT_N_WHYS 6

#define PIVOT_TYPE_REVISION (pivot_revision_get_type ())

/**
 * PivotRevision:
 * @kept: UTC, when it was kept
 * @why: what made it be kept
 * @name: (nullable): what the writer calls it
 * @record: the story at that moment
 * @file: (nullable): `<UTC>-<hash8>`, where it has been written
 * @hash: (nullable): the SHA-256 of its file's bytes, in hex
 *
 * A draft as it was once, with when and why it was kept. Immutable.
 */
typedef struct
{
  GDateTime   *kept;
  PivotWhy     why;
  char        *name;
  PivotRecord *record;
  char        *file;
  char        *hash;
} PivotRevision;

const char *pivot_why_get_id (PivotWhy why);
gboolean    pivot_why_from_id (const char *id,
                               PivotWhy   *why);

GType          pivot_revision_get_type (void);
PivotRevision *pivot_revision_new (PivotRecord *record,
                                   GDateTime   *kept,
                                   PivotWhy     why,
                                   const char  *name);
PivotRevision *pivot_revision_with_file (const PivotRevision *self,
                                         const char          *file,
                                         const char          *hash);
gboolean       pivot_revision_equal (const PivotRevision *a,
                                     const PivotRevision *b);
PivotRevision *pivot_revision_find_alike (GPtrArray           *revisions,
                                          const PivotRevision *revision);
PivotRevision *pivot_revision_ref (PivotRevision *self);
void           pivot_revision_unref (PivotRevision *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotRevision, pivot_revision_unref)

G_END_DECLS
