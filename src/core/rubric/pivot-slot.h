/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-stage.h"
#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotSlot:
 * @rule: (not nullable): the method's id, such as "P3"
 * @name: (not nullable): the evidence, such as "goal"
 * @stage: the stage that must hold it
 * @hint: whether it is only a hint, shown softly and not among the dots
 * @filled: whether the text holds it
 * @span: the words that fill it, in the bytes of the stage's text
 *
 * One piece of evidence that a stage must hold.
 */
typedef struct
{
  const char *rule;
  const char *name;
  PivotStage  stage;
  gboolean    hint;
  gboolean    filled;
  PivotSpan   span;
} PivotSlot;

G_END_DECLS
