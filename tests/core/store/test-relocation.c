/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-relocation.h"

#include "core/store/pivot-location.h"
#include "core/store/pivot-place.h"
#include "core/store/pivot-store-error.h"
#include "pivot-test-files.h"
#include "pivot-test.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static const struct
{
  const char *folder;
  const char *name;
  const char *bytes;
} stories[] = {
  { "one", "story.json", "{\"title\": \"One\"}" },
  { "one/revisions", "1.json", "{\"title\": \"First\"}" },
  { "two", "story.json", "{\"title\": \"Two\"}" },
  { "two", "empty", "" },
};

/* The user's library, and an empty folder to take it to. */
typedef struct
{
  char *room;
  char *from;
  char *to;
} Desk;

static char *
dup_folder (const char *library,
            guint       i)
{
  return g_build_filename (library, stories[i].folder, NULL);
}

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);

  self->room = pivot_test_make_folder ();
  self->from = g_build_filename (self->room, "from", NULL);
  self->to = g_build_filename (self->room, "to", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    {
      g_autofree char *folder = dup_folder (self->from, i);

      pivot_test_write (folder, stories[i].name, stories[i].bytes, -1);
    }
  g_assert_cmpint (g_mkdir (self->to, 0755), ==, 0);
  g_assert_true (pivot_location_set (pivot_files_get_real (), self->from, NULL));
  return self;
}

static void
desk_free (Desk *self)
{
  pivot_test_remove (self->room);
  g_free (self->room);
  g_free (self->from);
  g_free (self->to);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static void
assert_whole (const char *library)
{
  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    {
      g_autofree char *folder = dup_folder (library, i);
      gsize            length = 0;
      g_autofree char *bytes = pivot_test_read (folder, stories[i].name, &length);

      g_assert_cmpmem (bytes, length, stories[i].bytes, strlen (stories[i].bytes));
    }
}

static guint
count (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
assert_location (const char *expected)
{
  g_autofree char *location = pivot_location_dup (pivot_files_get_real ());

  g_assert_cmpstr (location, ==, expected);
}

static void
assert_marked (const char *library)
{
  g_autofree char *mark = g_build_filename (library, PIVOT_PLACE_MARK, NULL);

  g_assert_true (g_file_test (mark, G_FILE_TEST_IS_REGULAR));
}

static void
test_moves (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (pivot_relocation_run (pivot_files_get_real (), desk->from, desk->to, &error));
  g_assert_no_error (error);
  assert_whole (desk->to);
  assert_whole (desk->from);
  assert_location (desk->to);
  /* The two stories and the mark of a library. */
  g_assert_cmpuint (count (desk->to), ==, 3);
  assert_marked (desk->to);
}

/* Whichever call fails, the stories are in one place or in the other, and nothing is left over. */
static gboolean
try_fault (guint    fault_at,
           int      error_number,
           gboolean lasting)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GError) error = NULL;
  PivotTestFiles files;
  gboolean       moved = FALSE;
  gboolean       hit = FALSE;

  pivot_test_files_init (&files);
  files.fault_at = fault_at;
  files.fault_error = error_number;
  files.lasting = lasting;
  moved = pivot_relocation_run (&files.files, desk->from, desk->to, &error);
  hit = files.n_calls >= fault_at;
  pivot_test_files_reset (&files);

  g_assert_true (moved == (error == NULL));
  assert_whole (desk->from);
  assert_location (moved ? desk->to : desk->from);
  if (moved)
    assert_whole (desk->to);
  /* What a disk that has gone for good holds cannot be taken back. */
  else if (!lasting)
    g_assert_cmpuint (count (desk->to), ==, 0);
  return hit;
}

static const struct
{
  int      error_number;
  gboolean lasting;
} faults[] = {
  { EIO, TRUE },
  { EIO, FALSE },
  { ENOSPC, FALSE },
};

/* F-21 */
static void
test_faults (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      guint fault_at = 1;

      while (try_fault (fault_at, faults[i].error_number, faults[i].lasting))
        fault_at++;
      g_test_message ("%s: %u calls", g_strerror (faults[i].error_number), fault_at - 1);
      g_assert_cmpuint (fault_at, >, 40);
    }
}

static void
assert_refused (Desk       *desk,
                const char *to)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (pivot_relocation_run (pivot_files_get_real (), desk->from, to, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_UNSUITABLE);
  assert_location (desk->from);
  assert_whole (desk->from);
}

static void
test_not_empty (void)
{
  g_autoptr (Desk) desk = desk_new ();

  pivot_test_write (desk->to, "letter", "Dear all", -1);
  assert_refused (desk, desk->to);
  g_assert_cmpuint (count (desk->to), ==, 1);
}

static void
test_inside (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *inside = g_build_filename (desk->from, "new", NULL);

  g_assert_cmpint (g_mkdir (inside, 0755), ==, 0);
  assert_refused (desk, inside);
  assert_refused (desk, desk->from);
}

/* What a link leads to is not the library's, and a link to nothing is no story. */
static void
test_link (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *link = g_build_filename (desk->from, "two", "link", NULL);

  g_assert_cmpint (symlink ("/", link), ==, 0);
  assert_refused (desk, desk->to);
  g_assert_cmpuint (count (desk->to), ==, 0);
}

typedef struct
{
  const char *library;
  gboolean    done;
} Rival;

/* Writes a story once its copy is there. */
static void
write_between (PivotTestCall call,
               const char   *name,
               gpointer      data)
{
  Rival           *rival = data;
  g_autofree char *folder = g_build_filename (rival->library, "one", NULL);
  g_autofree char *copied = g_build_filename (rival->library, "..", "to", "one", "story.json", NULL);

  if (rival->done || !g_file_test (copied, G_FILE_TEST_EXISTS))
    return;
  rival->done = TRUE;
  pivot_test_write (folder, "story.json", "{\"title\": \"Another\"}", -1);
}

static void
test_rival (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GError) error = NULL;
  Rival          rival = { desk->from, FALSE };
  PivotTestFiles files;

  pivot_test_files_init (&files);
  files.hook = write_between;
  files.hook_data = &rival;
  g_assert_false (pivot_relocation_run (&files.files, desk->from, desk->to, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_UNSUITABLE);
  g_assert_true (rival.done);
  assert_location (desk->from);
  g_assert_cmpuint (count (desk->to), ==, 0);
}

static void
moved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GError) error = NULL;
  gboolean *moved = data;

  *moved = pivot_relocation_run_finish (result, &error);
  g_assert_no_error (error);
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static void
test_in_thread (void)
{
  g_autoptr (Desk) desk = desk_new ();
  gboolean moved = FALSE;

  pivot_relocation_run_async (desk->from, desk->to, NULL, moved_cb, &moved);
  g_assert_true (pivot_test_wait (is_true, &moved));
  assert_whole (desk->to);
  assert_location (desk->to);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/relocation/moves", test_moves);
  g_test_add_func ("/relocation/faults", test_faults);
  g_test_add_func ("/relocation/not-empty", test_not_empty);
  g_test_add_func ("/relocation/inside", test_inside);
  g_test_add_func ("/relocation/link", test_link);
  g_test_add_func ("/relocation/rival", test_rival);
  g_test_add_func ("/relocation/in-thread", test_in_thread);
  return g_test_run ();
}
