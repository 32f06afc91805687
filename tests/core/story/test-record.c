/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-record.h"

#include "pivot-test.h"

#define ID "6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21"

static PivotRecord *
new_record (void)
{
  g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();

  return pivot_record_new (ID, created, draft);
}

static void
test_new (void)
{
  g_autoptr (PivotRecord) record = new_record ();
  g_autoptr (PivotDraft) draft = pivot_test_draft ();

  g_assert_cmpstr (record->id, ==, ID);
  g_assert_true (g_date_time_equal (record->modified, record->created));
  g_assert_null (record->trashed);
  g_assert_null (record->parent);
  g_assert_null (record->foreign);
  g_assert_true (pivot_draft_equal (record->draft, draft));
}

static void
test_copy (void)
{
  g_autoptr (PivotRecord) record = new_record ();
  g_autoptr (PivotRecord) copy = NULL;

  record->trashed = g_date_time_ref (record->created);
  record->parent = g_strdup ("0badcafe");
  record->foreign = g_bytes_new_static ("{}", 2);
  copy = pivot_record_copy (record);

  g_assert_true (copy != record);
  g_assert_cmpstr (copy->id, ==, ID);
  g_assert_true (g_date_time_equal (copy->trashed, record->trashed));
  g_assert_true (g_date_time_equal (copy->modified, record->modified));
  g_assert_cmpstr (copy->parent, ==, "0badcafe");
  g_assert_true (copy->parent != record->parent);
  g_assert_true (copy->foreign == record->foreign);
  g_assert_true (copy->draft == record->draft);
}

static void
test_changed (void)
{
  g_autoptr (PivotRecord) record = new_record ();
  g_autoptr (GDateTime) later = g_date_time_new_utc (2026, 4, 1, 0, 0, 0);
  g_autoptr (PivotDraft) nothing = pivot_draft_new ();
  g_autoptr (PivotRecord) redrafted = pivot_record_with_draft (record, nothing);
  g_autoptr (PivotRecord) trashed = pivot_record_with_trashed (record, later);
  g_autoptr (PivotRecord) restored = pivot_record_with_trashed (trashed, NULL);
  g_autoptr (PivotRecord) descended = pivot_record_with_parent (record, "0badcafe");
  g_autoptr (PivotRecord) elsewhere = pivot_record_with_id (record, "x");
  g_autoptr (PivotRecord) touched = pivot_record_with_modified (record, later);
  g_autoptr (PivotRecord) foreign = pivot_record_copy (record);

  foreign->foreign = g_bytes_new_static ("{}", 2);
  g_assert_false (pivot_record_equal (record, redrafted));
  g_assert_false (pivot_record_equal (record, trashed));
  g_assert_false (pivot_record_equal (record, descended));
  g_assert_false (pivot_record_equal (record, elsewhere));
  g_assert_cmpstr (elsewhere->id, ==, "x");
  g_assert_false (pivot_record_equal (record, foreign));
  g_assert_false (pivot_record_equal (foreign, record));
  g_assert_true (pivot_record_equal (record, restored));
  g_assert_true (pivot_record_equal (record, touched));
  g_assert_true (g_date_time_equal (touched->modified, later));
  g_assert_cmpstr (descended->parent, ==, "0badcafe");
}

static void
test_boxed (void)
{
  g_autoptr (PivotRecord) record = new_record ();
  PivotRecord *copy = g_boxed_copy (PIVOT_TYPE_RECORD, record);

  g_assert_true (copy == record);
  g_boxed_free (PIVOT_TYPE_RECORD, copy);
  g_assert_cmpstr (record->id, ==, ID);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/record/new", test_new);
  g_test_add_func ("/record/copy", test_copy);
  g_test_add_func ("/record/changed", test_changed);
  g_test_add_func ("/record/boxed", test_boxed);
  return g_test_run ();
}
