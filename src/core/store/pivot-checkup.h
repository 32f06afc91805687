/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-place.h"

G_BEGIN_DECLS

/**
 * PivotAilmentKind:
 * @PIVOT_AILMENT_DAMAGED: what cannot be read, or is not what it was
 * @PIVOT_AILMENT_READ_ONLY: what can be read and must not be written
 * @PIVOT_AILMENT_CONFLICT: another text of the story lies beside it
 * @PIVOT_AILMENT_LEFTOVER: what a save left that did not end
 * @PIVOT_AILMENT_FOREIGN: what is not Pivot's
 * @PIVOT_AILMENT_RESCUED: a text that could not be saved waits elsewhere
 *
 * What may be wrong in a library.
 */
typedef enum
{
  PIVOT_AILMENT_DAMAGED,
  PIVOT_AILMENT_READ_ONLY,
  PIVOT_AILMENT_CONFLICT,
  PIVOT_AILMENT_LEFTOVER,
  PIVOT_AILMENT_FOREIGN,
  PIVOT_AILMENT_RESCUED,
} PivotAilmentKind;

#define PIVOT_N_AILMENTS 6

/**
 * PivotAilment:
 * @kind: what it is
 * @id: (type filename): the story, or the name of what lies beside the stories
 * @reason: a whole translated sentence
 *
 * One thing that is wrong in a library.
 */
typedef struct
{
  PivotAilmentKind kind;
  char            *id;
  char            *reason;
} PivotAilment;

void        pivot_ailment_free (PivotAilment *self);
const char *pivot_ailment_kind_get_id (PivotAilmentKind kind);
GPtrArray  *pivot_checkup_run (PivotPlace *place,
                               GError    **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotAilment, pivot_ailment_free)

G_END_DECLS
