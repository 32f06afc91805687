/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-fact-edit.h"

#include <string.h>

static PivotEdit
edit_of (PivotFact     fact,
         PivotEditKind kind,
         const char   *value)
{
  return (PivotEdit) {
    .kind = kind,
    .caret = strlen (value),
    .time = g_get_monotonic_time (),
    .in_fact = TRUE,
    .fact = fact,
  };
}

static void
change (PivotStory   *story,
        PivotFact     fact,
        PivotEditKind kind,
        const char   *value)
{
  g_autoptr (PivotDraft) draft = NULL;
  const PivotEdit edit = edit_of (fact, kind, value);

  if (!pivot_story_is_editable (story) || g_str_equal (pivot_draft_get_fact (pivot_story_get_draft (story), fact), value))
    return;
  draft = pivot_draft_with_fact (pivot_story_get_draft (story), fact, value);
  pivot_story_edit (story, draft, &edit);
}

/**
 * pivot_fact_edit_choose:
 * @value: the fact's new value
 *
 * Changes a fact in one step that can be undone.
 */
void
pivot_fact_edit_choose (PivotStory *story,
                        PivotFact   fact,
                        const char *value)
{
  change (story, fact, PIVOT_EDIT_STEP, value);
}

/**
 * pivot_fact_edit_type:
 * @value: what the line holds after a key
 *
 * Changes a fact as typing does: what is written or erased without a pause is
 * undone together.
 */
void
pivot_fact_edit_type (PivotStory *story,
                      PivotFact   fact,
                      const char *value)
{
  const char *before = pivot_draft_get_fact (pivot_story_get_draft (story), fact);

  change (story, fact, strlen (value) < strlen (before) ? PIVOT_EDIT_ERASING : PIVOT_EDIT_TYPING, value);
}

/**
 * pivot_fact_edit_keep:
 * @rule: what was asked about the fact
 * @sentence: hash of the answer that is kept anyway
 *
 * Sets a question about a fact aside, in one step that can be undone.
 */
void
pivot_fact_edit_keep (PivotStory *story,
                      PivotFact   fact,
                      const char *rule,
                      const char *sentence)
{
  g_autoptr (PivotDraft) draft = NULL;
  const PivotEdit edit = edit_of (fact, PIVOT_EDIT_STEP, "");

  if (!pivot_story_is_editable (story))
    return;
  draft = pivot_draft_with_dismissal (pivot_story_get_draft (story), rule, sentence);
  pivot_story_edit (story, draft, &edit);
}
