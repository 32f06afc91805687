/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-backup-plan.h"

#include "pivot-test.h"

/* A row of words each: copies as day/id/hash, "!" after it for one in the
 * trash; stories as id/hash, no hash for a damaged one; steps as deed:day/id. */
static const struct
{
  const char *name;
  const char *copies;
  const char *stories;
  const char *today;
  const char *steps;
} cases[] = {
  { "nothing", "", "", "0301", "" },
  { "first", "", "a/1 b/2", "0301", "copy:0301/a copy:0301/b" },
  { "unchanged", "0301/a/1", "a/1", "0302", "" },
  { "changed", "0301/a/1", "a/2", "0302", "copy:0302/a" },
  { "changed-back", "0301/a/1 0302/a/2", "a/1", "0303", "copy:0303/a" },
  { "once-a-day", "0301/a/1", "a/2", "0301", "" },
  { "damaged", "0301/a/1", "a/", "0302", "" },
  { "damaged-at-first", "", "a/", "0301", "" },
  { "vanished", "0301/a/1", "", "0302", "" },
  { "a-fortnight",
    "0301/a/1 0302/a/2 0303/a/3 0304/a/4 0305/a/5 0306/a/6 0307/a/7 0308/a/8 0309/a/9 0310/a/10 0311/a/11 0312/a/12 0313/a/13",
    "a/14", "0314", "copy:0314/a" },
  { "a-day-more",
    "0301/a/1 0302/a/2 0303/a/3 0304/a/4 0305/a/5 0306/a/6 0307/a/7 0308/a/8 0309/a/9 0310/a/10 0311/a/11 0312/a/12 0313/a/13 0314/a/14",
    "a/15", "0315", "copy:0315/a drop:0301/a" },
  { "unchanged-for-long",
    "0301/b/1 0302/a/2 0303/a/3 0304/a/4 0305/a/5 0306/a/6 0307/a/7 0308/a/8 0309/a/9 0310/a/10 0311/a/11 0312/a/12 0313/a/13 0314/a/14",
    "a/15 b/1", "0315", "copy:0315/a carry:0301/b>0302" },
  { "damaged-for-long", /* F-24 */
    "0301/b/1 0302/a/2 0303/a/3 0304/a/4 0305/a/5 0306/a/6 0307/a/7 0308/a/8 0309/a/9 0310/a/10 0311/a/11 0312/a/12 0313/a/13 0314/a/14",
    "a/15 b/", "0315", "copy:0315/a carry:0301/b>0302" },
  { "vanished-long-ago", /* F-19 */
    "0301/b/1 0302/a/2 0303/a/3 0304/a/4 0305/a/5 0306/a/6 0307/a/7 0308/a/8 0309/a/9 0310/a/10 0311/a/11 0312/a/12 0313/a/13 0314/a/14",
    "a/15", "0315", "copy:0315/a carry:0301/b>0302" },
  { "thrown-away-long-ago",
    "0301/b/1! 0302/a/2 0303/a/3 0304/a/4 0305/a/5 0306/a/6 0307/a/7 0308/a/8 0309/a/9 0310/a/10 0311/a/11 0312/a/12 0313/a/13 0314/a/14",
    "a/15", "0315", "copy:0315/a drop:0301/b" },
  { "in-the-trash-for-long",
    "0301/b/1! 0302/a/2 0303/a/3 0304/a/4 0305/a/5 0306/a/6 0307/a/7 0308/a/8 0309/a/9 0310/a/10 0311/a/11 0312/a/12 0313/a/13 0314/a/14",
    "a/15 b/1", "0315", "copy:0315/a carry:0301/b>0302" },
  { "clock-in-9999", "0301/a/1 0302/a/2", "a/3", "9999", "copy:9999/a" },  /* F-22 */
  { "clock-put-back", "0301/a/1 9999/a/2", "a/3", "0302", "copy:0302/a" }, /* F-22 */
  { "clock-in-1970", "2601/a/1 2602/a/2", "a/2", "1970", "" },             /* F-22 */
};

static GPtrArray *
copies_of (const char *row)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_backup_copy_free);
  g_auto (GStrv) words = g_strsplit (row, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (words[i], "/", -1);
      PivotBackupCopy *copy = NULL;

      if (*words[i] == '\0')
        continue;
      copy = g_new0 (PivotBackupCopy, 1);
      copy->day = g_strdup (parts[0]);
      copy->id = g_strdup (parts[1]);
      copy->hash = g_strdup (g_strdelimit (parts[2], "!", '\0'));
      copy->trashed = g_str_has_suffix (words[i], "!");
      g_ptr_array_add (copies, copy);
    }
  return copies;
}

static GPtrArray *
stories_of (const char *row)
{
  GPtrArray *stories = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_backup_story_free);
  g_auto (GStrv) words = g_strsplit (row, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (words[i], "/", -1);
      PivotBackupStory *story = NULL;

      if (*words[i] == '\0')
        continue;
      story = g_new0 (PivotBackupStory, 1);
      story->id = g_strdup (parts[0]);
      story->hash = *parts[1] != '\0' ? g_strdup (parts[1]) : NULL;
      g_ptr_array_add (stories, story);
    }
  return stories;
}

static char *
describe (GPtrArray *steps)
{
  static const char *const deeds[] = { "copy", "carry", "drop" };
  GString                 *row = g_string_new (NULL);

  for (guint i = 0; i < steps->len; i++)
    {
      const PivotBackupStep *step = g_ptr_array_index (steps, i);

      g_string_append_printf (row, "%s%s:%s/%s", i > 0 ? " " : "", deeds[step->deed], step->day, step->id);
      if (step->to != NULL)
        g_string_append_printf (row, ">%s", step->to);
    }
  return g_string_free_and_steal (row);
}

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GPtrArray) copies = copies_of (cases[i].copies);
  g_autoptr (GPtrArray) stories = stories_of (cases[i].stories);
  g_autoptr (GPtrArray) steps = pivot_backup_plan (copies, stories, cases[i].today);
  g_autofree char *row = describe (steps);

  g_assert_cmpstr (row, ==, cases[i].steps);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/backup-plan/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  return g_test_run ();
}
