/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-editor-place.h"

/**
 * pivot_editor_get_place:
 * @stage: (out): the stage that the writer is in
 * @caret: (out): where the caret stands in it, in characters
 */
void
pivot_editor_get_place (PivotEditor *self,
                        PivotStage  *stage,
                        guint       *caret)
{
  g_return_if_fail (PIVOT_IS_EDITOR (self));

  *stage = pivot_assessor_get_stage (pivot_editor_get_assessor (self));
  *caret = pivot_stage_text_get_position (pivot_editor_get_text (self, *stage));
}

/**
 * pivot_editor_set_place:
 * @stage: the stage to write in
 * @caret: where to put the caret, in characters; beyond the text is its end
 */
void
pivot_editor_set_place (PivotEditor *self,
                        PivotStage   stage,
                        guint        caret)
{
  g_return_if_fail (PIVOT_IS_EDITOR (self));
  g_return_if_fail ((guint) stage < PIVOT_N_STAGES);

  pivot_stage_text_set_position (pivot_editor_get_text (self, stage), caret);
  pivot_editor_focus_stage (self, stage);
}

/**
 * pivot_editor_select:
 * @span: the words to select in that stage, in bytes
 *
 * Shows words of the story to the writer.
 */
void
pivot_editor_select (PivotEditor *self,
                     PivotStage   stage,
                     PivotSpan    span)
{
  PivotAssessor  *assessor = NULL;
  PivotStageText *text = NULL;

  g_return_if_fail (PIVOT_IS_EDITOR (self));
  g_return_if_fail ((guint) stage < PIVOT_N_STAGES);

  assessor = pivot_editor_get_assessor (self);
  text = pivot_editor_get_text (self, stage);
  pivot_stage_text_select (text, span);
  pivot_editor_focus_stage (self, stage);
  /* Also where something else keeps the focus. */
  if (pivot_assessor_get_stage (assessor) != stage)
    pivot_assessor_set_place (assessor, stage, pivot_stage_text_get_caret (text));
}
