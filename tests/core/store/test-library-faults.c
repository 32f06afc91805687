/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-library.h"

#include "core/store/pivot-codec.h"
#include "pivot-test-files.h"
#include "pivot-test-library.h"

#include <errno.h>

/* A library with something of everything that is looked at when it is loaded. */
typedef struct
{
  PivotTestLibrary *room;
  PivotTestFiles    files;
  PivotStore       *store;
  PivotLibrary     *library;
} Desk;

static const struct
{
  guint       story;
  const char *name;
  const char *title;
} left[] = {
  { 1, "story.json", "Story" },
  { 1, ".save-0123456789abcdef.tmp", "Interrupted" },
  { 1, "story.sync-conflict-20260302-091500-ABCDEFG.json", "There" },
  { 2, ".save-0123456789abcdef.tmp", "First" },
};

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);

  self->room = pivot_test_library_new ();
  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    {
      g_autoptr (PivotRecord) record = pivot_test_record (left[i].story, left[i].title);
      g_autofree char *folder = pivot_test_library_folder (self->room, record->id);
      g_autofree char *text = pivot_codec_write_record (record, NULL);

      pivot_test_write (folder, left[i].name, text, -1);
    }
  pivot_test_files_init (&self->files);
  self->store = pivot_test_library_open (self->room, &self->files.files);
  self->library = pivot_library_new (self->store);
  return self;
}

static void
desk_free (Desk *self)
{
  g_assert_finalize_object (self->library);
  pivot_test_assert_dies (self->store);
  pivot_test_library_free (self->room);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

typedef gboolean (*Deed) (PivotLibrary *library,
                          GError      **error);

static void
assert_nothing_lost (Desk *desk)
{
  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    {
      g_autofree char *id = pivot_test_id (left[i].story);

      g_assert_true (pivot_test_library_keeps (desk->room, id, left[i].title));
      g_assert_cmpuint (pivot_test_library_count_temps (desk->room, id), ==, 0);
    }
}

static gboolean
try_fault (Deed     deed,
           guint    fault_at,
           int      error_number,
           gboolean lasting)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GError) failure = NULL;
  g_autoptr (GError) later = NULL;
  gboolean hit = FALSE;

  desk->files.fault_at = fault_at;
  desk->files.fault_error = error_number;
  desk->files.lasting = lasting;
  g_assert_true (deed (desk->library, &failure) == (failure == NULL));
  hit = desk->files.n_calls >= fault_at;
  pivot_test_files_reset (&desk->files);
  g_assert_true (pivot_library_load (desk->library, &later));
  g_assert_no_error (later);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (desk->library)), ==, 2);
  assert_nothing_lost (desk);
  return hit;
}

static void
try_all (Deed deed)
{
  static const int errors[] = { EIO, EROFS, ENOSPC };

  for (guint lasting = 0; lasting < 2; lasting++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
        {
          guint fault_at = 1;

          while (try_fault (deed, fault_at, errors[i], lasting == 1))
            fault_at++;
          g_test_message ("%s: %u calls", g_strerror (errors[i]), fault_at - 1);
          g_assert_cmpuint (fault_at, >, 10);
        }
    }
}

static void
test_load (void)
{
  try_all (pivot_library_load);
}

static gboolean
load_untouched (PivotLibrary *library,
                GError      **error)
{
  return pivot_library_load_untouched (library, NULL, error);
}

static void
test_load_untouched (void)
{
  try_all (load_untouched);
}

static void
test_refresh (void)
{
  try_all (pivot_library_refresh);
}

static gboolean
is_writing (PivotTestCall call)
{
  static const PivotTestCall calls[] = {
    PIVOT_TEST_WRITE,
    PIVOT_TEST_FCHMOD,
    PIVOT_TEST_FSYNC,
    PIVOT_TEST_MKDIR,
    PIVOT_TEST_LINK,
    PIVOT_TEST_RENAME,
    PIVOT_TEST_UNLINK,
  };

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      if (calls[i] == call)
        return TRUE;
    }
  return FALSE;
}

/* Reading alone writes nothing, whatever there is to tidy. */
static void
test_untouched (void)
{
  g_autoptr (Desk) desk = desk_new ();

  g_assert_true (pivot_library_load_untouched (desk->library, NULL, NULL));
  g_assert_true (pivot_library_refresh (desk->library, NULL));
  for (guint call = 0; call < PIVOT_TEST_N_CALLS; call++)
    {
      if (is_writing ((PivotTestCall) call))
        g_assert_cmpuint (desk->files.counts[call], ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/library-faults/load", test_load);
  g_test_add_func ("/library-faults/load-untouched", test_load_untouched);
  g_test_add_func ("/library-faults/refresh", test_refresh);
  g_test_add_func ("/library-faults/untouched", test_untouched);
  return g_test_run ();
}
