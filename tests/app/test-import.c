/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-import.h"

#include "core/store/pivot-codec.h"
#include "pivot-test-library.h"

static PivotPack *pack;

typedef struct
{
  PivotTestLibrary *room;
  PivotLibrary     *library;
  PivotTestFolder  *folder;
} Desk;

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);

  self->room = pivot_test_library_new ();
  self->library = pivot_library_new (self->room->store);
  self->folder = pivot_test_make_folder ();
  return self;
}

static void
desk_free (Desk *self)
{
  pivot_test_folder_free (self->folder);
  g_assert_finalize_object (self->library);
  pivot_test_library_free (self->room);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static PivotStory *
import_text (Desk       *desk,
             const char *name,
             const char *text,
             GError    **error)
{
  g_autofree char *path = g_build_filename (desk->folder, name, NULL);

  pivot_test_write (desk->folder, name, text, -1);
  return pivot_import (desk->library, pack, path, error);
}

static guint
count (Desk *desk)
{
  return g_list_model_get_n_items (G_LIST_MODEL (desk->library));
}

static void
test_story_once (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Two Keys");
  g_autofree char *text = pivot_codec_write_record (record, NULL);
  PivotStory      *first = import_text (desk, "two-keys.pivot", text, NULL);
  PivotStory      *again = import_text (desk, "copy.pivot", text, NULL);

  g_assert_nonnull (first);
  g_assert_true (pivot_draft_equal (pivot_story_get_draft (first), record->draft));
  g_assert_true (again == first);
  g_assert_cmpuint (count (desk), ==, 1);
}

/* What is in the trash is not what somebody wants to see on opening a file. */
static void
test_trashed_before (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Two Keys");
  g_autofree char *text = pivot_codec_write_record (record, NULL);
  PivotStory      *first = import_text (desk, "two-keys.pivot", text, NULL);

  pivot_library_trash (desk->library, first);
  g_assert_true (import_text (desk, "two-keys.pivot", text, NULL) != first);
  g_assert_cmpuint (count (desk), ==, 2);
}

static const struct
{
  const char *name;
  const char *file;
  const char *text;
} refused[] = {
  { "empty", "story.txt", "" },
  { "other-json", "story.json", "{\"colour\": \"green\"}" },
  { "named-json", "story.json", "I led a team." },
};

static void
test_refused (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (import_text (desk, refused[i].file, refused[i].text, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (count (desk), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", NULL);
  g_assert_nonnull (pack);

  g_test_add_func ("/import/story-once", test_story_once);
  g_test_add_func ("/import/trashed-before", test_trashed_before);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/import/refused/", refused[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_refused);
    }
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
