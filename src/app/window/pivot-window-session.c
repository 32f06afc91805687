/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-window-private.h"

#include "app/editor/pivot-editor-place.h"
#include "app/library/pivot-library-pane.h"
#include "app/window/pivot-homecoming.h"
#include "app/window/pivot-session.h"

/* So many stories are read before the window is shown. */
#define FEW 64

static PivotEditor *
window_get_editor (PivotWindow *self)
{
  return pivot_story_pane_get_editor (pivot_desk_get_story_pane (self->desk));
}

static PivotLibraryPane *
window_get_library_pane (PivotWindow *self)
{
  return PIVOT_LIBRARY_PANE (gtk_widget_get_ancestor (GTK_WIDGET (pivot_desk_get_list (self->desk)), PIVOT_TYPE_LIBRARY_PANE));
}

static void
window_note_listing (PivotWindow  *self,
                     PivotSession *session)
{
  PivotLibraryPane *pane = window_get_library_pane (self);

  g_object_get (pane, "order", &session->listing[0], NULL);
  for (guint i = 1; i < PIVOT_SESSION_N_LISTING; i++)
    g_object_get (pivot_library_pane_get_filters (pane), pivot_session_get_listing (i), &session->listing[i], NULL);
}

static void
window_restore_listing (PivotWindow        *self,
                        const PivotSession *session)
{
  PivotLibraryPane *pane = window_get_library_pane (self);

  g_object_set (pane, "order", session->listing[0], NULL);
  for (guint i = 1; i < PIVOT_SESSION_N_LISTING; i++)
    g_object_set (pivot_library_pane_get_filters (pane), pivot_session_get_listing (i), session->listing[i], NULL);
}

/**
 * pivot_window_keep_session:
 *
 * Notes how the window stands, for the next start.
 */
void
pivot_window_keep_session (PivotWindow *self)
{
  g_autoptr (PivotSession) session = pivot_session_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *file = pivot_session_get_file ();
  PivotStory      *story = pivot_window_get_story (self);
  PivotDeskState   state = pivot_desk_get_state (self->desk);
  PivotStage       stage = PIVOT_STAGE_PRECISE_CONTEXT;

  if (story != NULL && story != self->example)
    {
      session->story = g_strdup (pivot_story_get_id (story));
      pivot_editor_get_place (window_get_editor (self), &stage, &session->caret);
      session->stage = (int) stage;
    }
  gtk_window_get_default_size (GTK_WINDOW (self), &session->width, &session->height);
  session->maximized = gtk_window_is_maximized (GTK_WINDOW (self));
  session->show_library = state.library_beside;
  session->show_rubric = state.rubric_beside;
  window_note_listing (self, session);
  if (!pivot_session_save (session, file, pivot_store_get_path (pivot_library_get_store (self->library)), &error))
    g_debug ("The session is not kept: %s", error->message);
}

static void
window_restore_story (PivotWindow        *self,
                      const PivotSession *session)
{
  PivotStory *last = session->story != NULL ? pivot_library_find (self->library, session->story) : NULL;
  g_autoptr (PivotStory) story = last != NULL && pivot_story_get_trashed (last) == NULL ? g_object_ref (last) : pivot_library_list_get_neighbour (pivot_desk_get_list (self->desk), NULL);

  if (story == NULL)
    return;
  pivot_window_open_story (self, story);
  pivot_editor_set_place (window_get_editor (self),
                          story == last ? (PivotStage) session->stage : PIVOT_STAGE_PRECISE_CONTEXT,
                          story == last ? session->caret : 0);
}

static void
window_restore_frame (PivotWindow        *self,
                      const PivotSession *session)
{
  gtk_window_set_default_size (GTK_WINDOW (self), session->width, session->height);
  if (session->maximized)
    gtk_window_maximize (GTK_WINDOW (self));
  pivot_desk_set_state (self->desk, pivot_desk_state_new (session->show_library, session->show_rubric));
}

static void
window_show_trouble (PivotWindow  *self,
                     const GError *error)
{
  g_autofree char *escaped = g_markup_escape_text (error->message, -1);

  adw_status_page_set_description (self->trouble, escaped);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.make-library", g_error_matches (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE));
  gtk_stack_set_visible_child_name (self->pages, "trouble");
}

static void
window_take_home (PivotWindow *self)
{
  const guint n_texts = pivot_homecoming (self->library, self->autosave);

  if (n_texts > 0)
    pivot_window_tell_homecoming (self, n_texts);
  g_clear_pointer (&self->lookout, pivot_lookout_free);
  self->lookout = pivot_lookout_new (self->library);
  pivot_lookout_set_story (self->lookout, pivot_window_get_story (self));
  pivot_window_purge_old (self);
}

static void
window_open_last (PivotWindow *self)
{
  PivotStore      *store = pivot_library_get_store (self->library);
  g_autofree char *file = pivot_session_get_file ();
  g_autoptr (PivotSession) session = pivot_session_load (file, pivot_store_get_path (store));

  if (pivot_window_get_story (self) == NULL)
    window_restore_story (self, session);
  pivot_window_update (self);
}

static void
loaded_cb (GObject      *library,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (PivotWindow) self = data;
  g_autoptr (GError) error = NULL;
  const gboolean loaded = pivot_library_load_finish (PIVOT_LIBRARY (library), result, &error);

  /* Closed meanwhile. */
  if (self->library == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (!loaded)
    {
      window_show_trouble (self, error);
      return;
    }
  window_take_home (self);
  window_open_last (self);
}

/* The story that was open last can be written on while the others are read. */
static void
window_load_many (PivotWindow        *self,
                  const PivotSession *session)
{
  PivotStory *last = session->story != NULL ? pivot_library_load_story (self->library, session->story) : NULL;

  if (last != NULL && pivot_story_get_trashed (last) == NULL)
    window_restore_story (self, session);
  pivot_library_load_async (self->library, self->loading, loaded_cb, g_object_ref (self));
  pivot_window_update (self);
}

static void
window_load_few (PivotWindow        *self,
                 const PivotSession *session)
{
  g_autoptr (GError) error = NULL;

  if (!pivot_library_load (self->library, &error))
    {
      window_show_trouble (self, error);
      return;
    }
  window_take_home (self);
  window_restore_story (self, session);
  pivot_window_update (self);
}

/**
 * pivot_window_load:
 * @make: whether to make the library's folder where it is missing, although it
 *   was there before
 *
 * Reads the library, and opens the story that was open last. A few stories are
 * there at once; while more of them are read, the window is used already. A
 * folder that was there before may be on a disk that is not there now, so it is
 * not made again without being asked for.
 */
void
pivot_window_load (PivotWindow *self,
                   gboolean     make)
{
  PivotStore      *store = pivot_library_get_store (self->library);
  g_autofree char *file = pivot_session_get_file ();
  g_autoptr (PivotSession) session = pivot_session_load (file, pivot_store_get_path (store));
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GError) error = NULL;

  window_restore_frame (self, session);
  window_restore_listing (self, session);
  if ((make || !session->known) && !pivot_store_make_folder (store, &error))
    {
      window_show_trouble (self, error);
      return;
    }
  names = pivot_store_list (store, &error);
  if (names == NULL)
    window_show_trouble (self, error);
  else if (names->len <= FEW)
    window_load_few (self, session);
  else
    window_load_many (self, session);
}
