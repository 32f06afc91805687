/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-story.h"

G_BEGIN_DECLS

/**
 * PivotNoticeKind:
 * @PIVOT_NOTICE_NONE: all is well
 * @PIVOT_NOTICE_EXAMPLE: the story is the one that comes with Pivot
 * @PIVOT_NOTICE_READ_ONLY: the story can be read and not changed
 * @PIVOT_NOTICE_UNSAVED: the last save of the open story failed
 * @PIVOT_NOTICE_ELSEWHERE: the last save of another story failed
 * @PIVOT_NOTICE_STORY_GONE: somebody took the story's file away
 * @PIVOT_NOTICE_FOLDER_GONE: the library's folder is not there
 * @PIVOT_NOTICE_CONTESTED: somebody else wrote the story too
 */
typedef enum
{
  PIVOT_NOTICE_NONE,
  PIVOT_NOTICE_EXAMPLE,
  PIVOT_NOTICE_READ_ONLY,
  PIVOT_NOTICE_UNSAVED,
  PIVOT_NOTICE_ELSEWHERE,
  PIVOT_NOTICE_STORY_GONE,
  PIVOT_NOTICE_FOLDER_GONE,
  PIVOT_NOTICE_CONTESTED,
} PivotNoticeKind;

/**
 * PivotNoticeButton:
 * @label: with its access key, to be translated
 * @action: what it does
 * @toggles: whether it stays pressed
 */
typedef struct
{
  const char *label;
  const char *action;
  gboolean    toggles;
} PivotNoticeButton;

/**
 * PivotTrouble:
 * @error: (nullable): why the last save failed; %NULL while all is well
 * @story: (nullable): the story that could not be saved
 * @contested: whether somebody else wrote the open story too
 */
typedef struct
{
  const GError *error;
  PivotStory   *story;
  gboolean      contested;
} PivotTrouble;

/**
 * PivotNotice:
 * @kind: what it is about
 * @text: whole sentences; "" where there is nothing to say
 * @buttons: (array length=n_buttons): what can be done about it
 * @n_buttons: how many there are
 *
 * What is to be said above a story for as long as it lasts.
 */
typedef struct
{
  PivotNoticeKind          kind;
  char                    *text;
  const PivotNoticeButton *buttons;
  guint                    n_buttons;
} PivotNotice;

PivotNotice *pivot_notice_new (PivotStory         *story,
                               gboolean            is_example,
                               const PivotTrouble *trouble);
void         pivot_notice_free (PivotNotice *self);
gboolean     pivot_notice_equal (const PivotNotice *a,
                                 const PivotNotice *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotNotice, pivot_notice_free)

G_END_DECLS
