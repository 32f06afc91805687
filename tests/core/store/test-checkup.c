/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-checkup.h"

#include "core/store/pivot-rescue.h"
#include "pivot-test-files.h"
#include "pivot-test-library.h"

#include <errno.h>

static GPtrArray *
check_up (PivotTestLibrary *room,
          const PivotFiles *files,
          GError          **error)
{
  PivotPlace place;
  GPtrArray *ailments = NULL;

  pivot_place_init (&place, room->path, files);
  ailments = pivot_checkup_run (&place, error);
  pivot_place_clear (&place);
  return ailments;
}

static void
assert_one (GPtrArray       *ailments,
            const char      *id,
            PivotAilmentKind kind)
{
  const PivotAilment *ailment = NULL;

  g_assert_cmpuint (ailments->len, ==, 1);
  ailment = g_ptr_array_index (ailments, 0);
  g_assert_cmpstr (ailment->id, ==, id);
  g_assert_cmpint (ailment->kind, ==, kind);
  g_assert_cmpint (*ailment->reason, !=, '\0');
}

static void
test_kinds (void)
{
  static const char *const kinds[] = { "damaged", "read-only", "conflict", "leftover", "foreign", "rescued" };

  g_assert_cmpuint (G_N_ELEMENTS (kinds), ==, PIVOT_N_AILMENTS);
  for (guint i = 0; i < PIVOT_N_AILMENTS; i++)
    g_assert_cmpstr (pivot_ailment_kind_get_id ((PivotAilmentKind) i), ==, kinds[i]);
}

static void
test_rescued (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Two Keys");
  g_autoptr (GPtrArray) before = check_up (room, pivot_files_get_real (), NULL);
  g_autoptr (GPtrArray) after = NULL;
  g_autofree char *name = g_strconcat (record->id, "-0.json", NULL);
  PivotPlace       place;

  g_assert_cmpuint (before->len, ==, 0);
  pivot_place_init (&place, room->path, pivot_files_get_real ());
  g_assert_true (pivot_rescue_keep (&place, record, name, NULL));
  pivot_place_clear (&place);
  after = check_up (room, pivot_files_get_real (), NULL);
  assert_one (after, record->id, PIVOT_AILMENT_RESCUED);
}

/* F-13: what cannot be read is said, whichever call fails; a healthy library is never called ill. */
static void
test_every_fault (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Two Keys");
  PivotTestFiles files;
  guint          n_calls = 0;

  g_assert_true (pivot_store_save (room->store, record, NULL));
  pivot_test_files_init (&files);
  g_ptr_array_unref (check_up (room, &files.files, NULL));
  n_calls = files.n_calls;
  g_assert_cmpuint (n_calls, >, 10);
  for (guint fault = 1; fault <= n_calls; fault++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) ailments = NULL;

      pivot_test_files_reset (&files);
      files.fault_at = fault;
      files.fault_error = EIO;
      ailments = check_up (room, &files.files, &error);
      g_assert_cmpint (ailments == NULL, ==, error != NULL);
      if (ailments != NULL && ailments->len > 0)
        assert_one (ailments, record->id, PIVOT_AILMENT_DAMAGED);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/checkup/kinds", test_kinds);
  g_test_add_func ("/checkup/rescued", test_rescued);
  g_test_add_func ("/checkup/every-fault", test_every_fault);
  return g_test_run ();
}
