/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-found.h"

#include "core/store/pivot-store-error.h"
#include "pivot-test-files.h"
#include "pivot-test-library.h"

#define FREE (-1)
#define KEEPABLE (-2)

static const struct
{
  const char *name;
  const char *text;    /* NULL where nothing is there */
  int         outcome; /* or the code of a PivotStoreError */
} places[] = {
  { "nothing", NULL, FREE },
  { "a story", "{\"title\":\"Theirs\"}", KEEPABLE },
  { "a damaged one", "{\"title\":\"Half", PIVOT_STORE_ERROR_DAMAGED },
  { "an empty one", "", PIVOT_STORE_ERROR_DAMAGED },
  { "a newer one", "{\"format\":2}", PIVOT_STORE_ERROR_READ_ONLY },
  { "one with a name twice", "{\"a\":1,\"a\":2}", PIVOT_STORE_ERROR_READ_ONLY },
};

static void
test_places (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
      g_autoptr (PivotFolder) folder = pivot_folder_open (pivot_files_get_real (), path, NULL);
      g_autoptr (GError) error = NULL;
      g_auto (PivotFound) found = { 0 };
      gboolean fine = FALSE;

      g_test_message ("%s", places[i].name);
      if (places[i].text != NULL)
        pivot_test_write (path, "story.json", places[i].text, -1);
      fine = pivot_found_look (&found, folder, "story.json", "id", &error);
      g_assert_cmpint (fine, ==, places[i].outcome < 0);
      g_assert_cmpint (found.record != NULL && fine, ==, places[i].outcome == KEEPABLE);
      if (!fine)
        g_assert_error (error, PIVOT_STORE_ERROR, places[i].outcome);
      if (found.record != NULL)
        g_assert_cmpstr (found.record->id, ==, "id");
    }
}

static void
test_too_large (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  g_autoptr (PivotFolder) folder = pivot_folder_open (pivot_files_get_real (), path, NULL);
  g_autofree char *text = g_strnfill (5 * 1024 * 1024, ' ');
  g_autoptr (GError) error = NULL;
  g_auto (PivotFound) found = { 0 };

  pivot_test_write (path, "story.json", text, -1);
  g_assert_false (pivot_found_look (&found, folder, "story.json", "id", &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_DAMAGED);
}

/* A disk that fails says nothing about the story on it. */
static void
test_disk (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  PivotTestFiles files;
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (PivotFound) found = { 0 };

  pivot_test_files_init (&files);
  folder = pivot_folder_open (&files.files, path, NULL);
  pivot_test_write (path, "story.json", "{}", -1);
  files.broken[PIVOT_TEST_READ] = TRUE;
  g_assert_false (pivot_found_look (&found, folder, "story.json", "id", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/found/places", test_places);
  g_test_add_func ("/found/too-large", test_too_large);
  g_test_add_func ("/found/disk", test_disk);
  return g_test_run ();
}
