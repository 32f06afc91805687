/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-revision.h"

#include "pivot-test-library.h"

static const char *const whys[] = { "automatic", "named", "restore", "replace", "import", "outside" };

static void
test_whys (void)
{
  PivotWhy why = PIVOT_WHY_NAMED;

  g_assert_cmpuint (G_N_ELEMENTS (whys), ==, PIVOT_N_WHYS);
  for (guint i = 0; i < PIVOT_N_WHYS; i++)
    {
      g_assert_cmpstr (pivot_why_get_id ((PivotWhy) i), ==, whys[i]);
      g_assert_true (pivot_why_from_id (whys[i], &why));
      g_assert_cmpuint (why, ==, i);
    }
  g_assert_false (pivot_why_from_id ("whim", &why));
  g_assert_false (pivot_why_from_id (NULL, &why));
  g_assert_cmpuint (why, ==, PIVOT_N_WHYS - 1);
}

static void
test_new (void)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autoptr (GDateTime) kept = g_date_time_new_utc (2026, 3, 3, 0, 0, 0);
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, kept, PIVOT_WHY_NAMED, "Before the call");
  g_autoptr (PivotRevision) filed = pivot_revision_with_file (revision, "20260303T000000Z-0badcafe", "0badcafe00");

  g_assert_null (revision->file);
  g_assert_null (revision->hash);
  g_assert_cmpstr (filed->file, ==, "20260303T000000Z-0badcafe");
  g_assert_cmpstr (filed->hash, ==, "0badcafe00");
  g_assert_cmpstr (filed->name, ==, "Before the call");
  g_assert_cmpuint (filed->why, ==, PIVOT_WHY_NAMED);
  g_assert_true (filed->record == record);
  g_assert_true (g_date_time_equal (filed->kept, kept));
}

static void
test_equal (void)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autoptr (PivotRecord) elsewhere = pivot_record_with_id (record, "11111111-1111-4111-8111-111111111111");
  g_autoptr (PivotRecord) other = pivot_test_record (1, "Second");
  g_autoptr (GDateTime) later = g_date_time_add_seconds (record->created, 1);
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, record->created, PIVOT_WHY_NAMED, "A");
  const struct
  {
    PivotRecord *record;
    GDateTime   *kept;
    PivotWhy     why;
    const char  *name;
    gboolean     equal;
  } cases[] = {
    { record, record->created, PIVOT_WHY_NAMED, "A", TRUE },
    { elsewhere, record->created, PIVOT_WHY_NAMED, "A", TRUE },
    { other, record->created, PIVOT_WHY_NAMED, "A", FALSE },
    { record, later, PIVOT_WHY_NAMED, "A", FALSE },
    { record, record->created, PIVOT_WHY_IMPORT, "A", FALSE },
    { record, record->created, PIVOT_WHY_NAMED, NULL, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotRevision) same = pivot_revision_new (cases[i].record, cases[i].kept, cases[i].why, cases[i].name);

      g_assert_cmpint (pivot_revision_equal (revision, same), ==, cases[i].equal);
    }
}

/* What is kept already, a letter for each draft, newest first; what is to be kept, and why; which of them makes it
 * needless. */
static const struct
{
  const char *kept;
  char        draft;
  PivotWhy    why;
  int         alike;
} keepings[] = {
  { "", 'a', PIVOT_WHY_RESTORE, -1 },
  { "a", 'a', PIVOT_WHY_RESTORE, 0 },
  { "a", 'b', PIVOT_WHY_RESTORE, -1 },
  { "ba", 'a', PIVOT_WHY_RESTORE, 1 },
  { "aba", 'a', PIVOT_WHY_RESTORE, 0 },
  { "ba", 'a', PIVOT_WHY_REPLACE, 1 },
  { "ba", 'a', PIVOT_WHY_AUTOMATIC, 1 },
  { "ba", 'a', PIVOT_WHY_NAMED, -1 },
  { "ba", 'c', PIVOT_WHY_NAMED, -1 },
};

static PivotRevision *
keep_letter (char     letter,
             PivotWhy why)
{
  const char title[] = { letter, '\0' };
  g_autoptr (PivotRecord) record = pivot_test_record (1, title);

  return pivot_revision_new (record, record->created, why, NULL);
}

static void
test_find_alike (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (keepings); i++)
    {
      g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_revision_unref);
      g_autoptr (PivotRevision) revision = keep_letter (keepings[i].draft, keepings[i].why);
      PivotRevision *expected = NULL;

      for (const char *letter = keepings[i].kept; *letter != '\0'; letter++)
        g_ptr_array_add (kept, keep_letter (*letter, PIVOT_WHY_NAMED));
      expected = keepings[i].alike >= 0 ? g_ptr_array_index (kept, keepings[i].alike) : NULL;
      g_assert_true (pivot_revision_find_alike (kept, revision) == expected);
    }
}

static void
test_boxed (void)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, record->created, PIVOT_WHY_IMPORT, NULL);
  PivotRevision *copy = g_boxed_copy (PIVOT_TYPE_REVISION, revision);

  g_assert_true (copy == revision);
  g_boxed_free (PIVOT_TYPE_REVISION, copy);
  g_assert_null (revision->name);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/revision/whys", test_whys);
  g_test_add_func ("/revision/new", test_new);
  g_test_add_func ("/revision/equal", test_equal);
  g_test_add_func ("/revision/find-alike", test_find_alike);
  g_test_add_func ("/revision/boxed", test_boxed);
  return g_test_run ();
}
