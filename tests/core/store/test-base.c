/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-base.h"

#include "pivot-test-library.h"

static void
test_new (void)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  const struct stat status = { .st_ino = 1 };
  PivotBase         base;

  pivot_base_init (&base);
  g_assert_true (pivot_base_is_new (&base));
  g_assert_false (pivot_base_knows (&base, record));
  g_assert_false (pivot_base_is_doubtful (&base));
  g_assert_false (pivot_base_holds (&base, record));
  g_assert_false (pivot_base_is_fresh (&base, &status));
  pivot_base_clear (&base);
}

static void
test_set (void)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autoptr (PivotRecord) other = pivot_test_record (1, "Second");
  g_autoptr (GDateTime) later = g_date_time_new_utc (2026, 4, 1, 0, 0, 0);
  g_autoptr (PivotRecord) touched = pivot_record_with_modified (record, later);
  PivotBase base;

  pivot_base_init (&base);
  pivot_base_set (&base, record, NULL);
  g_assert_false (pivot_base_is_new (&base));
  g_assert_true (pivot_base_knows (&base, touched));
  g_assert_false (pivot_base_knows (&base, other));
  g_assert_true (pivot_base_holds (&base, touched));
  g_assert_false (pivot_base_holds (&base, other));
  pivot_base_set (&base, base.record, NULL);
  g_assert_true (pivot_base_holds (&base, record));
  pivot_base_set (&base, NULL, NULL);
  g_assert_true (pivot_base_is_new (&base));
  g_assert_false (pivot_base_holds (&base, record));
  pivot_base_clear (&base);
}

static void
test_attempts (void)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autoptr (PivotRecord) second = pivot_test_record (1, "Second");
  g_autoptr (PivotRecord) third = pivot_test_record (1, "Third");
  PivotBase base;

  pivot_base_init (&base);
  pivot_base_set (&base, record, NULL);
  pivot_base_add_attempt (&base, second);
  pivot_base_add_attempt (&base, third);
  g_assert_true (pivot_base_is_doubtful (&base));
  g_assert_false (pivot_base_holds (&base, record));
  g_assert_true (pivot_base_knows (&base, record));
  g_assert_true (pivot_base_knows (&base, second));
  g_assert_true (pivot_base_knows (&base, third));
  pivot_base_set (&base, third, NULL);
  g_assert_false (pivot_base_is_doubtful (&base));
  g_assert_false (pivot_base_knows (&base, second));
  pivot_base_clear (&base);
}

static void
test_fresh (void)
{
  const struct stat then = { .st_dev = 1, .st_ino = 2, .st_size = 3, .st_mtim = { 4, 5 }, .st_ctim = { 6, 7 } };
  struct stat       now[7] = { then, then, then, then, then, then, then };
  PivotBase         base;

  pivot_base_init (&base);
  pivot_base_set (&base, NULL, &then);
  g_assert_true (pivot_base_is_fresh (&base, &then));
  now[0].st_dev++;
  now[1].st_ino++;
  now[2].st_size++;
  now[3].st_mtim.tv_sec++;
  now[4].st_mtim.tv_nsec++;
  now[5].st_ctim.tv_sec++;
  now[6].st_ctim.tv_nsec++;
  for (guint i = 0; i < G_N_ELEMENTS (now); i++)
    g_assert_false (pivot_base_is_fresh (&base, &now[i]));
  pivot_base_clear (&base);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/base/new", test_new);
  g_test_add_func ("/base/set", test_set);
  g_test_add_func ("/base/attempts", test_attempts);
  g_test_add_func ("/base/fresh", test_fresh);
  return g_test_run ();
}
