/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include <glib/gstdio.h>

#include "app/window/pivot-session.h"

typedef struct
{
  char *folder;
  char *file;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("pivot-session-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
  fixture->file = g_build_filename (fixture->folder, "state", "session.ini", NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *inner = g_path_get_dirname (fixture->file);

  g_remove (fixture->file);
  g_rmdir (inner);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->file);
  g_free (fixture->folder);
}

static void
assert_session (const PivotSession *session,
                const PivotSession *expected)
{
  g_assert_cmpstr (session->story, ==, expected->story);
  g_assert_cmpint (session->stage, ==, expected->stage);
  g_assert_cmpuint (session->caret, ==, expected->caret);
  g_assert_cmpint (session->width, ==, expected->width);
  g_assert_cmpint (session->height, ==, expected->height);
  g_assert_cmpint (session->maximized, ==, expected->maximized);
  g_assert_cmpint (session->show_library, ==, expected->show_library);
  g_assert_cmpint (session->show_rubric, ==, expected->show_rubric);
  for (guint i = 0; i < PIVOT_SESSION_N_LISTING; i++)
    g_assert_cmpstr (session->listing[i], ==, expected->listing[i]);
}

static void
test_first (Fixture      *fixture,
            gconstpointer data)
{
  g_autoptr (PivotSession) defaults = pivot_session_new ();
  g_autoptr (PivotSession) session = pivot_session_load (fixture->file, "/stories");

  assert_session (session, defaults);
}

static void
test_round_trip (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotSession) defaults = pivot_session_new ();
  g_autoptr (PivotSession) left = pivot_session_new ();
  g_autoptr (PivotSession) found = NULL;
  g_autoptr (PivotSession) other = NULL;
  g_autoptr (PivotSession) third = NULL;
  GStatBuf status;

  left->story = g_strdup ("6f9c2c1e-8f5e-4a49-9e0d-0c8f3c0d3b11");
  left->stage = 2;
  left->caret = 412;
  left->width = 720;
  left->height = 900;
  left->maximized = TRUE;
  left->show_rubric = FALSE;
  left->listing[0] = g_strdup ("title");
  left->listing[4] = g_strdup ("a ; b\n\xc3\xa4");

  g_assert_true (pivot_session_save (left, fixture->file, "/stories", &error));
  g_assert_no_error (error);
  g_assert_true (pivot_session_save (defaults, fixture->file, "/a [strange]\nfolder", &error));
  g_assert_no_error (error);

  found = pivot_session_load (fixture->file, "/stories");
  g_assert_true (found->known);
  assert_session (found, left);
  other = pivot_session_load (fixture->file, "/a [strange]\nfolder");
  assert_session (other, defaults);
  third = pivot_session_load (fixture->file, "/elsewhere");
  g_assert_false (third->known);
  assert_session (third, defaults);

  g_assert_cmpint (g_stat (fixture->file, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

static void
test_closed_story_is_forgotten (Fixture      *fixture,
                                gconstpointer data)
{
  g_autoptr (PivotSession) session = pivot_session_new ();
  g_autoptr (PivotSession) found = NULL;

  session->story = g_strdup ("6f9c2c1e-8f5e-4a49-9e0d-0c8f3c0d3b11");
  g_assert_true (pivot_session_save (session, fixture->file, "/stories", NULL));
  g_clear_pointer (&session->story, g_free);
  g_assert_true (pivot_session_save (session, fixture->file, "/stories", NULL));

  found = pivot_session_load (fixture->file, "/stories");
  g_assert_null (found->story);
}

/* Replaces @key's value in a good file by @value, and expects the default. */
static const struct
{
  const char *name;
  const char *key;
  const char *value;
} damages[] = {
  { "stage-below", "stage", "-1" },
  { "stage-above", "stage", "4" },
  { "stage-word", "stage", "second" },
  { "caret-negative", "caret", "-7" },
  { "caret-huge", "caret", "99999999999999" },
  { "width-zero", "width", "0" },
  { "width-huge", "width", "2000000" },
  { "height-empty", "height", "" },
  { "flag-word", "show-library", "perhaps" },
};

/* F-23 */
static void
test_damage (Fixture      *fixture,
             gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (PivotSession) defaults = pivot_session_new ();
  g_autoptr (PivotSession) found = NULL;
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autofree char *group = NULL;

  g_assert_true (pivot_session_save (defaults, fixture->file, "/stories", NULL));
  g_assert_true (g_key_file_load_from_file (keys, fixture->file, G_KEY_FILE_NONE, NULL));
  group = g_key_file_get_start_group (keys);
  g_assert_true (g_key_file_has_key (keys, group, damages[i].key, NULL));
  g_key_file_set_value (keys, group, damages[i].key, damages[i].value);
  g_assert_true (g_key_file_save_to_file (keys, fixture->file, NULL));

  found = pivot_session_load (fixture->file, "/stories");
  assert_session (found, defaults);
}

static void
test_garbage (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (PivotSession) session = pivot_session_new ();
  g_autoptr (PivotSession) found = NULL;
  g_autoptr (PivotSession) saved = NULL;

  g_assert_true (pivot_session_save (session, fixture->file, "/stories", NULL));
  g_assert_true (g_file_set_contents (fixture->file, "\xff\xfe[[[ not = a\nkey file", -1, NULL));
  found = pivot_session_load (fixture->file, "/stories");
  assert_session (found, session);

  session->width = 640;
  g_assert_true (pivot_session_save (session, fixture->file, "/stories", NULL));
  saved = pivot_session_load (fixture->file, "/stories");
  g_assert_cmpint (saved->width, ==, 640);
}

static void
test_unwritable (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotSession) session = pivot_session_new ();

  g_assert_false (pivot_session_save (session, "/dev/null/state/session.ini", "/stories", &error));
  g_assert_nonnull (error);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add ("/session/first", Fixture, NULL, set_up, test_first, tear_down);
  g_test_add ("/session/round-trip", Fixture, NULL, set_up, test_round_trip, tear_down);
  g_test_add ("/session/closed-story-is-forgotten", Fixture, NULL, set_up, test_closed_story_is_forgotten, tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *path = g_strconcat ("/session/damage/", damages[i].name, NULL);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_damage, tear_down);
    }
  g_test_add ("/session/garbage", Fixture, NULL, set_up, test_garbage, tear_down);
  g_test_add ("/session/unwritable", Fixture, NULL, set_up, test_unwritable, tear_down);
  return g_test_run ();
}
