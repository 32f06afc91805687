/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "core/story/pivot-answer.h"
#include "core/story/pivot-fact.h"

G_BEGIN_DECLS

/**
 * PivotSide:
 *
 * The two answers that a story holds.
 */
typedef enum
{
  PIVOT_SIDE_OWNED,
  PIVOT_SIDE_DEFENSIVE,
} PivotSide;

#define PIVOT_N_SIDES 2

/* In the place of a rule: the sentence is a detail, which a page may leave out where room is short. */
#define PIVOT_DISMISSAL_DETAIL "detail"

#define PIVOT_TYPE_DRAFT (pivot_draft_get_type ())

/**
 * PivotDraft:
 *
 * All that a person wrote into one story at one moment: facts, tags, the
 * owning and the defensive answer, and the findings that were set aside.
 * Immutable; a change is a new draft that shares what it did not touch.
 */
typedef struct _PivotDraft PivotDraft;

/**
 * PivotDismissal:
 * @rule: the rule's id
 * @sentence: hash of the sentence it was set aside for
 */
typedef struct
{
  char *rule;
  char *sentence;
} PivotDismissal;

GType                 pivot_draft_get_type (void);
PivotDraft           *pivot_draft_new (void);
PivotDraft           *pivot_draft_ref (PivotDraft *self);
void                  pivot_draft_unref (PivotDraft *self);
PivotDraft           *pivot_draft_with_fact (PivotDraft *self,
                                             PivotFact   fact,
                                             const char *value);
PivotDraft           *pivot_draft_with_tags (PivotDraft        *self,
                                             const char *const *tags);
PivotDraft           *pivot_draft_with_answer (PivotDraft  *self,
                                               PivotSide    side,
                                               PivotAnswer *answer);
PivotDraft           *pivot_draft_with_text (PivotDraft *self,
                                             PivotSide   side,
                                             PivotStage  stage,
                                             const char *text);
PivotDraft           *pivot_draft_with_dismissal (PivotDraft *self,
                                                  const char *rule,
                                                  const char *sentence);
PivotDraft           *pivot_draft_without_dismissal (PivotDraft *self,
                                                     const char *rule,
                                                     const char *sentence);
PivotDraft           *pivot_draft_with_dismissals (PivotDraft           *self,
                                                   const PivotDismissal *dismissals,
                                                   gsize                 n_dismissals);
const char           *pivot_draft_get_fact (PivotDraft *self,
                                            PivotFact   fact);
const char *const    *pivot_draft_get_tags (PivotDraft *self);
PivotAnswer          *pivot_draft_get_answer (PivotDraft *self,
                                              PivotSide   side);
const char           *pivot_draft_get_text (PivotDraft *self,
                                            PivotSide   side,
                                            PivotStage  stage);
const PivotDismissal *pivot_draft_get_dismissals (PivotDraft *self,
                                                  guint      *n_dismissals);
gboolean              pivot_draft_is_dismissed (PivotDraft *self,
                                                const char *rule,
                                                const char *sentence);
gboolean              pivot_draft_equal (PivotDraft *a,
                                         PivotDraft *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotDraft, pivot_draft_unref)

G_END_DECLS
