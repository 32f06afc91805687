/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-revision.h"

static const struct
{
  PivotWhy    why;
  const char *name;
  const char *title;
} cases[] = {
  { PIVOT_WHY_AUTOMATIC, NULL, "Automatic" },
  { PIVOT_WHY_AUTOMATIC, "", "Automatic" },
  { PIVOT_WHY_NAMED, "After Talking to Ines", "After Talking to Ines" },
  { PIVOT_WHY_NAMED, NULL, "Kept by You" },
  { PIVOT_WHY_RESTORE, NULL, "Before Restoring" },
  { PIVOT_WHY_REPLACE, NULL, "Before Replacing" },
  { PIVOT_WHY_IMPORT, NULL, "Imported" },
  { PIVOT_WHY_OUTSIDE, NULL, "From Outside" },
  { PIVOT_WHY_RESTORE, "Monday", "Monday" },
};

static void
test_names (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);
  g_autoptr (PivotDraft) draft = pivot_draft_new ();
  g_autoptr (PivotRecord) record = pivot_record_new ("6f9c0b52-5d4e-4c57-9a37-2f1f4f1c8a10", now, draft);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotRevision) revision = pivot_revision_new (record, now, cases[i].why, cases[i].name);

      g_assert_cmpstr (pivot_voice_revision_name (revision), ==, cases[i].title);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voice/revision/names", test_names);
  return g_test_run ();
}
