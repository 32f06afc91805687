/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pivot-test-files.h"
#include "pivot-test-library.h"

G_BEGIN_DECLS

/**
 * PivotTestPlot:
 * @PIVOT_TEST_PLOT_NEW: a story is saved for the first time
 * @PIVOT_TEST_PLOT_KNOWN: a story is saved again
 * @PIVOT_TEST_PLOT_OUTSIDE: and somebody else has written it in between
 * @PIVOT_TEST_PLOT_EMPTIED: and all of its text has been taken out
 *
 * What a save finds and does.
 */
typedef enum
{
  PIVOT_TEST_PLOT_NEW,
  PIVOT_TEST_PLOT_KNOWN,
  PIVOT_TEST_PLOT_OUTSIDE,
  PIVOT_TEST_PLOT_EMPTIED,
} PivotTestPlot;

#define PIVOT_TEST_N_PLOTS 4

/**
 * PivotTestScene:
 * @room: the library
 * @files: what is between the store and it
 * @store: the store, without what was done to set the scene
 * @id: the story's id
 * @before: (nullable): what the story's file holds
 * @record: what is to be saved
 * @after: what the file is to hold then
 *
 * A save that is about to be made, again and again with another fault.
 */
typedef struct
{
  PivotTestPlot     plot;
  PivotTestLibrary *room;
  PivotTestFiles    files;
  PivotStore       *store;
  char             *id;
  char             *before;
  PivotRecord      *record;
  char             *after;
} PivotTestScene;

PivotTestScene *pivot_test_scene_new (PivotTestPlot plot);
void            pivot_test_scene_free (PivotTestScene *self);
gboolean        pivot_test_scene_save (PivotTestScene *self,
                                       GError        **error);
void            pivot_test_scene_assert_old_or_new (PivotTestScene *self);
void            pivot_test_scene_assert_new (PivotTestScene *self);
void            pivot_test_scene_assert_nothing_lost (PivotTestScene *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTestScene, pivot_test_scene_free)

G_END_DECLS
