/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-fact.h"

G_BEGIN_DECLS

/**
 * PivotLibraryFact:
 * @id: what the story's file says
 * @name: what that is called, to be translated in the context of its kind
 *
 * One of the few values that a fact of a story may have.
 */
typedef struct
{
  const char *id;
  const char *name;
} PivotLibraryFact;

const PivotLibraryFact *pivot_library_fact_list (PivotFact fact,
                                                 guint    *n_facts);
char                   *pivot_library_fact_dup_name (PivotFact   fact,
                                                     const char *id);

G_END_DECLS
