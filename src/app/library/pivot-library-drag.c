/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-drag.h"

#include <glib/gstdio.h>

#include "app/library/pivot-library-pointing.h"
#include "core/exchange/pivot-export-name.h"
#include "core/exchange/pivot-export.h"

#define FOLDER "pivot-drag-XXXXXX"
#define STORE "pivot-drag-store"

static void
remove_file (gpointer data)
{
  g_autofree char *path = data;
  g_autofree char *folder = g_path_get_dirname (path);

  g_unlink (path);
  g_rmdir (folder);
}

static char *
write_story (PivotStore *store,
             PivotStory *story,
             const char *folder)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (story);
  g_autofree char *name = pivot_export_name_suggest (pivot_story_get_title (story), PIVOT_EXPORT_PIVOT);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  if (pivot_export_save (store, record, PIVOT_EXPORT_PIVOT, path, NULL))
    return g_steal_pointer (&path);
  g_rmdir (folder);
  return NULL;
}

/**
 * pivot_library_drag_prepare:
 * @stories: (element-type PivotStory): what is dragged
 *
 * Writes the stories to files of their own, in a folder for their owner only that
 * does not outlast the session. They go with what is returned.
 *
 * Returns: (transfer full) (nullable): the files; %NULL where none could be written
 */
GdkContentProvider *
pivot_library_drag_prepare (PivotStore *store,
                            GPtrArray  *stories)
{
  GdkContentProvider *provider = NULL;
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (remove_file);
  g_auto (GValue) list = G_VALUE_INIT;

  for (guint i = 0; i < stories->len; i++)
    {
      /* Two of them may have one title. */
      g_autofree char *template = g_build_filename (g_get_user_runtime_dir (), FOLDER, NULL);
      const char *folder = pivot_story_is_damaged (g_ptr_array_index (stories, i)) ? NULL : g_mkdtemp_full (template, 0700);
      char       *path = folder != NULL ? write_story (store, g_ptr_array_index (stories, i), folder) : NULL;

      if (path == NULL)
        continue;
      g_ptr_array_add (paths, path);
      g_ptr_array_add (files, g_file_new_for_path (path));
    }
  if (files->len == 0)
    return NULL;
  g_value_init (&list, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&list, gdk_file_list_new_from_array ((GFile **) files->pdata, files->len));
  provider = gdk_content_provider_new_for_value (&list);
  g_object_set_data_full (G_OBJECT (provider), FOLDER, g_steal_pointer (&paths), (GDestroyNotify) g_ptr_array_unref);
  return provider;
}

/* All that are chosen, where the one under the pointer is among them. */
static GdkContentProvider *
prepare_cb (PivotLibrarySelection *selection,
            double                 x,
            double                 y,
            GtkDragSource         *source)
{
  GtkWidget  *view = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (source));
  PivotStory *story = pivot_library_pointing_find_story (GTK_LIST_VIEW (view), x, y);
  g_autoptr (GPtrArray) stories = pivot_library_selection_list (selection);

  if (story == NULL)
    return NULL;
  if (!g_ptr_array_find (stories, story, NULL))
    {
      g_ptr_array_set_size (stories, 0);
      g_ptr_array_add (stories, g_object_ref (story));
    }
  return pivot_library_drag_prepare (g_object_get_data (G_OBJECT (source), STORE), stories);
}

/* The files last until the next drag: who was given them may still be reading. */
static void
begin_cb (GtkDragSource *source,
          GdkDrag       *drag)
{
  g_object_set_data_full (G_OBJECT (source), FOLDER, g_object_ref (gdk_drag_get_content (drag)), g_object_unref);
}

/**
 * pivot_library_drag_install:
 * @view: the list of stories
 * @selection: what is selected in it
 * @store: where they are
 *
 * Lets stories be dragged out of the list as files.
 */
void
pivot_library_drag_install (GtkListView           *view,
                            PivotLibrarySelection *selection,
                            PivotStore            *store)
{
  GtkDragSource *source = gtk_drag_source_new ();

  g_object_set_data_full (G_OBJECT (source), STORE, g_object_ref (store), g_object_unref);
  gtk_drag_source_set_actions (source, GDK_ACTION_COPY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (source), GTK_PHASE_CAPTURE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), selection, G_CONNECT_SWAPPED);
  g_signal_connect (source, "drag-begin", G_CALLBACK (begin_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (view), GTK_EVENT_CONTROLLER (source));
}
