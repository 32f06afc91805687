/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-word.h"

G_BEGIN_DECLS

/**
 * PivotPerson:
 * @PIVOT_PERSON_NONE: nobody is named
 * @PIVOT_PERSON_I: the writer
 * @PIVOT_PERSON_WE: the writer with others, "my team"
 * @PIVOT_PERSON_OWN: a thing of the writer's, "my estimate"
 * @PIVOT_PERSON_OTHER: others, by name, as a body or as "they"
 * @PIVOT_PERSON_YOU: you
 * @PIVOT_PERSON_IT: a thing
 * @PIVOT_PERSON_NOBODY: no one
 *
 * Who a clause is about.
 */
typedef enum
{
  PIVOT_PERSON_NONE,
  PIVOT_PERSON_I,
  PIVOT_PERSON_WE,
  PIVOT_PERSON_OWN,
  PIVOT_PERSON_OTHER,
  PIVOT_PERSON_YOU,
  PIVOT_PERSON_IT,
  PIVOT_PERSON_NOBODY,
} PivotPerson;

#define PIVOT_N_PERSONS (PIVOT_PERSON_NOBODY + 1)

/**
 * PivotChunk:
 * @first: its first word
 * @last: one past its last word, the same as @first where there is none
 *
 * A noun with what belongs to it: "the two vendors". Words are counted from
 * the sentence's first.
 */
typedef struct
{
  guint first;
  guint last;
} PivotChunk;

static inline gboolean
pivot_chunk_is_empty (PivotChunk chunk)
{
  return chunk.first == chunk.last;
}

gboolean    pivot_chunk_is_object (const PivotWord *word);
const char *pivot_person_get_id (PivotPerson person);
PivotChunk  pivot_chunk_find_before (const PivotWord *words,
                                     guint            floor,
                                     guint            end);
PivotChunk  pivot_chunk_find_after (const PivotWord *words,
                                    guint            start,
                                    guint            end);
guint       pivot_chunk_get_head (PivotChunk       chunk,
                                  const PivotWord *words);
PivotPerson pivot_chunk_get_person (PivotChunk       chunk,
                                    const PivotWord *words);

G_END_DECLS
