/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/tally/pivot-tally-cache.h"

#include "pivot-test.h"

#include <glib/gstdio.h>
#include <string.h>

#define MANY 100

static PivotPack *pack;

static PivotDraft *
draft_of (guint number)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autofree char *text = g_strdup_printf ("In May I led team %u. I never checked the data, so we lost $%u,000.", number, number + 1);

  return pivot_draft_with_text (empty, PIVOT_SIDE_OWNED, PIVOT_STAGE_PRECISE_CONTEXT, text);
}

static GPtrArray *
drafts_of (guint n_drafts)
{
  GPtrArray *drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_draft_unref);

  for (guint i = 0; i < n_drafts; i++)
    g_ptr_array_add (drafts, draft_of (i));
  return drafts;
}

/* Reads all drafts with what is remembered at @path, and checks each; returns how many were not remembered. */
static guint
read_all (const char *path,
          GPtrArray  *drafts)
{
  g_autoptr (PivotTallyCache) cache = pivot_tally_cache_open (pack, path);
  g_autofree PivotTally *tallies = pivot_tally_cache_get (cache, (PivotDraft *const *) drafts->pdata, drafts->len);

  for (guint i = 0; i < drafts->len; i++)
    {
      const PivotTally expected = pivot_tally_new (pack, g_ptr_array_index (drafts, i));

      g_assert_cmpfloat (tallies[i].score, ==, expected.score);
      g_assert_cmpfloat (tallies[i].seconds, ==, expected.seconds);
      g_assert_cmpuint (tallies[i].words, ==, expected.words);
      g_assert_cmpint (tallies[i].state, ==, expected.state);
    }
  return pivot_tally_cache_get_n_fresh (cache);
}

static void
test_remembers (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "new", "tallies", NULL);
  g_autoptr (GPtrArray) drafts = drafts_of (MANY);
  GStatBuf status;

  g_assert_cmpuint (read_all (path, drafts), ==, MANY);
  g_assert_cmpuint (read_all (path, drafts), ==, 0);
  g_ptr_array_add (drafts, draft_of (MANY));
  g_assert_cmpuint (read_all (path, drafts), ==, 1);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

/* A few stories leave no trace. */
static void
test_few (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "tallies", NULL);
  g_autoptr (GPtrArray) drafts = drafts_of (10);

  g_assert_cmpuint (read_all (path, drafts), ==, 10);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* Whatever a number depends on, it is known by. */
static void
test_keys (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "tallies", NULL);
  g_autoptr (GPtrArray) drafts = drafts_of (MANY);
  g_autoptr (GPtrArray) changed = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_draft_unref);

  read_all (path, drafts);
  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    g_ptr_array_add (changed, pivot_draft_with_fact (g_ptr_array_index (drafts, 0), (PivotFact) i, "small"));
  g_ptr_array_add (changed, pivot_draft_with_text (g_ptr_array_index (drafts, 0), PIVOT_SIDE_OWNED, PIVOT_STAGE_OUTCOME_LEARNING, "x"));
  g_ptr_array_add (changed, pivot_draft_with_dismissal (g_ptr_array_index (drafts, 0), "C1", "abc"));
  g_assert_cmpuint (read_all (path, changed), ==, changed->len);
}

/* F-23: whatever has become of the file, the numbers are right and it is made anew. */
static void
test_damage (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "tallies", NULL);
  g_autoptr (GPtrArray) drafts = drafts_of (MANY);
  g_autofree char *whole = NULL;
  gsize            length = 0;

  read_all (path, drafts);
  whole = pivot_test_read (folder, "tallies", &length);
  for (guint step = 0; step < 5; step++)
    {
      g_autofree char *damaged = g_memdup2 (whole, length);

      damaged[length * step / 5] ^= 1;
      pivot_test_write (folder, "tallies", damaged, (gssize) length);
      g_assert_cmpuint (read_all (path, drafts), ==, MANY);
      g_assert_cmpuint (read_all (path, drafts), ==, 0);
      pivot_test_write (folder, "tallies", whole, (gssize) (length * step / 5));
      g_assert_cmpuint (read_all (path, drafts), ==, MANY);
    }
  g_unlink (path);
  g_assert_cmpuint (read_all (path, drafts), ==, MANY);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", NULL);
  g_assert_nonnull (pack);
  g_test_add_func ("/tally-cache/remembers", test_remembers);
  g_test_add_func ("/tally-cache/few", test_few);
  g_test_add_func ("/tally-cache/keys", test_keys);
  g_test_add_func ("/tally-cache/damage", test_damage);
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
