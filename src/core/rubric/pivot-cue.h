/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-form.h"
#include "core/story/pivot-stage.h"

G_BEGIN_DECLS

/**
 * PivotCue:
 * @id: such as "C1.other-fails"
 * @criterion: the number of the criterion it speaks for
 * @stages: a bit for each stage that it is looked for in
 * @strength: of two cues of a criterion the stronger one is shown; also what a
 *   sign is worth where a criterion must outnumber others
 * @forms: (element-type PivotForm): the ways of saying it
 * @ok: (array zero-terminated=1): texts in which it must be found
 * @no: (array zero-terminated=1): texts in which it must not
 *
 * One sign that a text does what a rule asks, or what it warns of.
 */
typedef struct
{
  char      *id;
  guint      criterion;
  guint      stages;
  int        strength;
  GPtrArray *forms;
  GStrv      ok;
  GStrv      no;
} PivotCue;

/**
 * PivotHit:
 * @cue: the cue that was found
 * @sentence: the number of the sentence
 * @match: where in it
 */
typedef struct
{
  const PivotCue *cue;
  guint           sentence;
  PivotMatch      match;
} PivotHit;

extern const PivotLayout pivot_cue_layout;

void     pivot_cue_free (PivotCue *self);
gboolean pivot_cue_is_in (const PivotCue          *self,
                          const PivotReadSentence *sentence);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotCue, pivot_cue_free)

G_END_DECLS
