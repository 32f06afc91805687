/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pivot-test.h"

#include "app/editor/pivot-editor.h"
#include "app/editor/pivot-rubric-pane.h"

G_BEGIN_DECLS

/**
 * PivotTestBench:
 * @window: what holds both, and the story's actions
 * @editor: where the story is written
 * @pane: the rubric pane beside it
 * @assessor: reads along
 * @story: what is written
 * @texts: the four texts, in order
 *
 * An editor and a rubric pane in a window of their own.
 */
typedef struct
{
  GtkWindow       *window;
  PivotEditor     *editor;
  PivotRubricPane *pane;
  PivotAssessor   *assessor;
  PivotStory      *story;
  GtkTextView     *texts[PIVOT_N_STAGES];
} PivotTestBench;

void            pivot_test_bench_init (int    *argc,
                                       char ***argv);
PivotStory     *pivot_test_story_new (const char *const texts[PIVOT_N_STAGES]);
PivotTestBench *pivot_test_bench_new (const char *const texts[PIVOT_N_STAGES]);
void            pivot_test_bench_free (PivotTestBench *self);
void            pivot_test_bench_remove_rubric (PivotTestBench *self);
void            pivot_test_bench_do (PivotTestBench *self,
                                     const char     *action);
void            pivot_test_bench_type (PivotTestBench *self,
                                       PivotStage      stage,
                                       const char     *keys);
const char     *pivot_test_bench_get_written (PivotTestBench *self,
                                              PivotStage      stage);
char           *pivot_test_bench_dup_shown (PivotTestBench *self,
                                            PivotStage      stage);
char           *pivot_test_bench_dup_tagged (PivotTestBench *self,
                                             PivotStage      stage);
gboolean        pivot_test_shows (GtkWidget  *root,
                                  const char *text);
gpointer        pivot_test_find_nth (GtkWidget *root,
                                     GType      type,
                                     guint      n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTestBench, pivot_test_bench_free)

G_END_DECLS
