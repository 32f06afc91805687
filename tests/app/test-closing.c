/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include <errno.h>

#include "app/window/pivot-notice-bar.h"
#include "pivot-test-files.h"
#include "pivot-test-library.h"

/* A window on a library whose disk can be made to fail. */
typedef struct
{
  PivotTestLibrary *room;
  PivotTestFiles    files;
  PivotWindow      *window;
} Desk;

static void
open_desk (Desk        *self,
           PivotWindow *other)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotStore) store = NULL;
  g_autoptr (PivotLibrary) library = NULL;

  self->room = pivot_test_library_new ();
  pivot_test_files_init (&self->files);
  store = pivot_test_library_open (self->room, &self->files.files);
  library = pivot_library_new (store);
  self->window = pivot_window_new (gtk_window_get_application (GTK_WINDOW (other)), library, pack);
  g_object_add_weak_pointer (G_OBJECT (self->window), (gpointer *) &self->window);
  gtk_window_present (GTK_WINDOW (self->window));
  pivot_test_settle ();
  pivot_test_do (self->window, "win.new-story");
}

static void
break_disk (Desk    *self,
            gboolean broken)
{
  self->files.broken[PIVOT_TEST_WRITE] = broken;
  self->files.fault_error = ENOSPC;
}

static void
type (Desk       *self,
      const char *title)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_window_get_story (self->window);
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (pivot_story_get_draft (story), PIVOT_FACT_TITLE, title);

  pivot_story_edit (story, draft, &step);
}

static gboolean
is_closed (gpointer data)
{
  return ((Desk *) data)->window == NULL;
}

static gboolean
is_told (gpointer data)
{
  GtkWidget *bar = pivot_test_find (GTK_WIDGET (((Desk *) data)->window), PIVOT_TYPE_NOTICE_BAR);

  return bar != NULL && pivot_test_find (bar, GTK_TYPE_BUTTON) != NULL;
}

static void
close_desk (Desk *self)
{
  gtk_window_close (GTK_WINDOW (self->window));
  g_assert_true (pivot_test_wait (is_closed, self));
  pivot_test_library_free (self->room);
}

static void
in_last_key (PivotWindow *other)
{
  Desk             desk = { 0 };
  g_autofree char *id = NULL;

  open_desk (&desk, other);
  id = g_strdup (pivot_story_get_id (pivot_window_get_story (desk.window)));
  type (&desk, "Typed a moment ago");
  gtk_window_close (GTK_WINDOW (desk.window));
  g_assert_true (pivot_test_wait (is_closed, &desk));
  g_assert_true (pivot_test_library_has_title (desk.room, id, "Typed a moment ago"));
  pivot_test_library_free (desk.room);
}

static void
test_last_key (void)
{
  pivot_test_app_run (NULL, 0, in_last_key);
}

/* The window stays, says why, and closes once the disk holds again. */
static void
in_full_disk (PivotWindow *other)
{
  Desk             desk = { 0 };
  g_autofree char *id = NULL;

  open_desk (&desk, other);
  id = g_strdup (pivot_story_get_id (pivot_window_get_story (desk.window)));
  type (&desk, "Saved");
  pivot_window_save_and_wait (desk.window);
  break_disk (&desk, TRUE);
  type (&desk, "Not saved");
  g_assert_false (is_told (&desk));
  gtk_window_close (GTK_WINDOW (desk.window));
  g_assert_true (pivot_test_wait (is_told, &desk));
  pivot_test_settle ();
  g_assert_nonnull (desk.window);
  g_assert_cmpstr (pivot_story_get_title (pivot_window_get_story (desk.window)), ==, "Not saved");
  g_assert_true (pivot_test_library_has_title (desk.room, id, "Saved"));

  break_disk (&desk, FALSE);
  close_desk (&desk);
}

/* F-06 */
static void
test_full_disk (void)
{
  pivot_test_app_run (NULL, 0, in_full_disk);
}

/* What could not be saved is kept aside, so that nobody is held here. */
static void
in_close_anyway (PivotWindow *other)
{
  Desk desk = { 0 };

  open_desk (&desk, other);
  type (&desk, "Saved");
  pivot_window_save_and_wait (desk.window);
  break_disk (&desk, TRUE);
  type (&desk, "Not saved");
  gtk_window_close (GTK_WINDOW (desk.window));
  g_assert_true (pivot_test_wait (is_told, &desk));
  pivot_test_settle ();
  pivot_test_do (desk.window, "win.close-anyway");
  g_assert_true (pivot_test_wait (is_closed, &desk));
  pivot_test_library_free (desk.room);
}

static void
test_close_anyway (void)
{
  pivot_test_app_run (NULL, 0, in_close_anyway);
}

static void
in_try_again (PivotWindow *other)
{
  Desk             desk = { 0 };
  g_autofree char *id = NULL;

  open_desk (&desk, other);
  id = g_strdup (pivot_story_get_id (pivot_window_get_story (desk.window)));
  break_disk (&desk, TRUE);
  type (&desk, "Saved at last");
  g_assert_true (pivot_test_wait (is_told, &desk));

  break_disk (&desk, FALSE);
  pivot_test_do (desk.window, "win.try-again");
  pivot_window_save_and_wait (desk.window);
  pivot_test_settle ();
  g_assert_true (pivot_test_library_has_title (desk.room, id, "Saved at last"));
  close_desk (&desk);
}

static void
test_try_again (void)
{
  pivot_test_app_run (NULL, 0, in_try_again);
}

/* Somebody takes the file away while it is written in. */
static void
in_story_gone (PivotWindow *other)
{
  Desk             desk = { 0 };
  g_autofree char *id = NULL;
  g_autofree char *folder = NULL;

  open_desk (&desk, other);
  id = g_strdup (pivot_story_get_id (pivot_window_get_story (desk.window)));
  type (&desk, "Saved");
  pivot_window_save_and_wait (desk.window);
  folder = pivot_test_library_folder (desk.room, id);
  pivot_test_remove (folder);
  type (&desk, "Still here");
  pivot_window_save_now (desk.window);
  g_assert_true (pivot_test_wait (is_told, &desk));
  g_assert_false (pivot_test_library_has (desk.room, id));

  pivot_test_do (desk.window, "win.keep-story");
  pivot_window_save_and_wait (desk.window);
  g_assert_true (pivot_test_library_has_title (desk.room, id, "Still here"));
  close_desk (&desk);
}

/* F-14 */
static void
test_story_gone (void)
{
  pivot_test_app_run (NULL, 0, in_story_gone);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/closing/last-key", test_last_key);
  g_test_add_func ("/closing/full-disk", test_full_disk);
  g_test_add_func ("/closing/close-anyway", test_close_anyway);
  g_test_add_func ("/closing/try-again", test_try_again);
  g_test_add_func ("/closing/story-gone", test_story_gone);
  return g_test_run ();
}
