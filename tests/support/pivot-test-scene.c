/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-scene.h"

#include "core/store/pivot-codec.h"

static PivotRecord *
record_to_save (PivotTestPlot plot)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "New");
  g_autoptr (PivotDraft) nothing = pivot_draft_new ();
  g_autoptr (PivotDraft) titled = pivot_draft_with_fact (nothing, PIVOT_FACT_TITLE, "New");

  return plot == PIVOT_TEST_PLOT_EMPTIED ? pivot_record_with_draft (record, titled) : g_steal_pointer (&record);
}

/**
 * pivot_test_scene_new:
 *
 * Returns: (transfer full): a save that has not begun
 */
PivotTestScene *
pivot_test_scene_new (PivotTestPlot plot)
{
  PivotTestScene *self = g_new0 (PivotTestScene, 1);
  g_autoptr (PivotRecord) old = pivot_test_record (1, "Old");
  g_autoptr (PivotRecord) theirs = pivot_test_record (1, "Theirs");
  g_autofree char *outside = pivot_codec_write_record (theirs, NULL);

  self->plot = plot;
  self->room = pivot_test_library_new ();
  self->id = pivot_test_id (1);
  pivot_test_files_init (&self->files);
  self->store = pivot_test_library_open (self->room, &self->files.files);
  if (plot != PIVOT_TEST_PLOT_NEW)
    g_assert_true (pivot_store_save (self->store, old, NULL));
  if (plot == PIVOT_TEST_PLOT_OUTSIDE)
    pivot_test_library_write (self->room, self->id, outside);
  self->before = pivot_test_library_read (self->room, self->id);
  self->record = record_to_save (plot);
  self->after = pivot_codec_write_record (self->record, NULL);
  pivot_test_files_reset (&self->files);
  return self;
}

/**
 * pivot_test_scene_free:
 *
 * Takes all of it away.
 */
void
pivot_test_scene_free (PivotTestScene *self)
{
  pivot_test_assert_dies (self->store);
  pivot_test_library_free (self->room);
  pivot_record_unref (self->record);
  g_free (self->id);
  g_free (self->before);
  g_free (self->after);
  g_free (self);
}

/**
 * pivot_test_scene_save:
 *
 * Returns: whether the save says that the story is on the disk
 */
gboolean
pivot_test_scene_save (PivotTestScene *self,
                       GError        **error)
{
  return pivot_store_save (self->store, self->record, error);
}

/**
 * pivot_test_scene_assert_old_or_new:
 *
 * Asserts that the story's file is, byte for byte, what it was or what it was to be.
 */
void
pivot_test_scene_assert_old_or_new (PivotTestScene *self)
{
  g_autofree char *now = pivot_test_library_read (self->room, self->id);

  if (g_strcmp0 (now, self->before) != 0)
    g_assert_cmpstr (now, ==, self->after);
}

/**
 * pivot_test_scene_assert_new:
 *
 * Asserts that the story's file is, byte for byte, what it was to be.
 */
void
pivot_test_scene_assert_new (PivotTestScene *self)
{
  g_autofree char *now = pivot_test_library_read (self->room, self->id);

  g_assert_cmpstr (now, ==, self->after);
}

/**
 * pivot_test_scene_assert_nothing_lost:
 *
 * Asserts that what somebody else wrote, or what was taken out, is still there.
 */
void
pivot_test_scene_assert_nothing_lost (PivotTestScene *self)
{
  if (self->plot == PIVOT_TEST_PLOT_OUTSIDE)
    g_assert_true (pivot_test_library_keeps (self->room, self->id, "Theirs"));
  if (self->plot == PIVOT_TEST_PLOT_EMPTIED)
    g_assert_true (pivot_test_library_keeps (self->room, self->id, "Old"));
}
