/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-application.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

#include "app/pivot-about.h"
#include "app/pivot-deeds.h"
#include "app/pivot-instance.h"
#include "app/pivot-text-scale.h"
#include "app/window/pivot-shortcuts-dialog.h"
#include "app/window/pivot-window.h"

#define STORY_LANGUAGE "en"

struct _PivotApplication
{
  AdwApplication parent_instance;

  /* owned */
  char         *path; /* of the library */
  PivotLibrary *library;
  PivotPack    *pack;

  /* state */
  guint signals[3];
};

G_DEFINE_FINAL_TYPE (PivotApplication, pivot_application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "library", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, NULL, N_ ("Open the library in this folder"), N_ ("DIR") },
  { "new", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL, N_ ("Begin a new story"), NULL },
  { "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL, N_ ("Print the version and exit"), NULL },
  { "exit-after-startup", 0, G_OPTION_FLAG_HIDDEN, G_OPTION_ARG_NONE, NULL, NULL, NULL },
  { G_OPTION_REMAINING, 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, N_ ("[FILE…]") },
  { NULL },
};

static const int deadly_signals[] = { SIGTERM, SIGINT, SIGHUP };

static PivotWindow *
application_get_window (PivotApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  return window != NULL ? PIVOT_WINDOW (window) : pivot_window_new (GTK_APPLICATION (self), self->library, self->pack);
}

/* As far as the program may not live on. */
static void
application_save (PivotApplication *self)
{
  PivotWindow *window = NULL;

  if (gtk_application_get_active_window (GTK_APPLICATION (self)) == NULL)
    return;
  window = application_get_window (self);
  pivot_window_save_and_wait (window);
  pivot_window_keep_revision (window);
}

static gboolean
deadly_signal_cb (gpointer data)
{
  PivotApplication *self = data;

  application_save (self);
  g_application_quit (G_APPLICATION (self));
  return G_SOURCE_CONTINUE;
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  gtk_window_close (GTK_WINDOW (application_get_window (data)));
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       data)
{
  adw_dialog_present (pivot_shortcuts_dialog_new (), GTK_WIDGET (application_get_window (data)));
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       data)
{
  adw_dialog_present (pivot_about_dialog_new (), GTK_WIDGET (application_get_window (data)));
}

static void
application_open_library (PivotApplication *self)
{
  g_autoptr (PivotStore) store = pivot_store_new (self->path, pivot_files_get_real (), pivot_clock_get_real ());

  g_clear_object (&self->library);
  self->library = pivot_library_new (store);
}

/* Once the user's library has been moved. */
static void
reopen_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       data)
{
  PivotApplication *self = data;
  PivotWindow      *window = application_get_window (self);

  g_application_hold (G_APPLICATION (self));
  gtk_window_destroy (GTK_WINDOW (window));
  g_free (self->path);
  self->path = pivot_instance_get_library (NULL);
  application_open_library (self);
  window = application_get_window (self);
  gtk_window_present (GTK_WINDOW (window));
  /* The dialog that withheld them went with its window. */
  pivot_deeds_install (GTK_APPLICATION (self));
  pivot_window_tell_moved (window);
  g_application_release (G_APPLICATION (self));
}

static const GActionEntry actions[] = {
  { .name = "reopen", .activate = reopen_action },
  { .name = "quit", .activate = quit_action },
  { .name = "shortcuts", .activate = shortcuts_action },
  { .name = "about", .activate = about_action },
};

static void
pivot_application_startup (GApplication *application)
{
  PivotApplication *self = PIVOT_APPLICATION (application);
  g_autoptr (GError) error = NULL;

  G_APPLICATION_CLASS (pivot_application_parent_class)->startup (application);

  pivot_text_scale_apply (gdk_display_get_default ());
  self->pack = pivot_pack_new_for_language (STORY_LANGUAGE, &error);
  if (self->pack == NULL)
    g_error ("The rules that were built in cannot be read: %s", error->message);
  application_open_library (self);

  gtk_window_set_default_icon_name (PIVOT_APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  pivot_deeds_install (GTK_APPLICATION (self));
  for (guint i = 0; i < G_N_ELEMENTS (deadly_signals); i++)
    self->signals[i] = g_unix_signal_add (deadly_signals[i], deadly_signal_cb, self);
}

static void
pivot_application_shutdown (GApplication *application)
{
  PivotApplication *self = PIVOT_APPLICATION (application);

  for (guint i = 0; i < G_N_ELEMENTS (deadly_signals); i++)
    g_clear_handle_id (&self->signals[i], g_source_remove);
  G_APPLICATION_CLASS (pivot_application_parent_class)->shutdown (application);
}

static void
pivot_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (application_get_window (PIVOT_APPLICATION (application))));
}

static int
pivot_application_handle_local_options (GApplication *application,
                                        GVariantDict *dict)
{
  PivotApplication *self = PIVOT_APPLICATION (application);
  g_autofree char  *id = NULL;
  const char       *folder = NULL;

  if (g_variant_dict_contains (dict, "version"))
    {
      g_print ("pivot %s\n", PIVOT_VERSION);
      return 0;
    }
  g_variant_dict_lookup (dict, "library", "^&ay", &folder);
  g_free (self->path);
  self->path = pivot_instance_get_library (folder);
  id = pivot_instance_get_id (self->path);
  g_application_set_application_id (application, id);
  return -1;
}

static void
pivot_application_open (GApplication *application,
                        GFile       **files,
                        int           n_files,
                        const char   *hint)
{
  PivotWindow *window = application_get_window (PIVOT_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (window));
  for (int i = 0; i < n_files; i++)
    pivot_window_import (window, files[i]);
}

static gboolean
started_cb (gpointer data)
{
  gtk_window_close (GTK_WINDOW (data));
  return G_SOURCE_REMOVE;
}

static int
pivot_application_command_line (GApplication            *application,
                                GApplicationCommandLine *line)
{
  PivotWindow            *window = application_get_window (PIVOT_APPLICATION (application));
  GVariantDict           *dict = g_application_command_line_get_options_dict (line);
  g_autofree const char **names = NULL;

  gtk_window_present (GTK_WINDOW (window));
  if (g_variant_dict_contains (dict, "new"))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.new-story", NULL);
  g_variant_dict_lookup (dict, G_OPTION_REMAINING, "^a&ay", &names);
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (line, names[i]);

      pivot_window_import (window, file);
    }
  /* Behind the first frame, which has a higher priority. */
  if (g_variant_dict_contains (dict, "exit-after-startup"))
    g_idle_add_full (G_PRIORITY_LOW, started_cb, window, NULL);
  return EXIT_SUCCESS;
}

static void
pivot_application_finalize (GObject *object)
{
  PivotApplication *self = PIVOT_APPLICATION (object);

  g_clear_pointer (&self->path, g_free);
  g_clear_object (&self->library);
  g_clear_pointer (&self->pack, pivot_pack_unref);

  G_OBJECT_CLASS (pivot_application_parent_class)->finalize (object);
}

static void
pivot_application_class_init (PivotApplicationClass *klass)
{
  GObjectClass      *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->finalize = pivot_application_finalize;
  application_class->startup = pivot_application_startup;
  application_class->shutdown = pivot_application_shutdown;
  application_class->activate = pivot_application_activate;
  application_class->open = pivot_application_open;
  application_class->command_line = pivot_application_command_line;
  application_class->handle_local_options = pivot_application_handle_local_options;
}

static void
pivot_application_init (PivotApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_signal_connect (self, "query-end", G_CALLBACK (application_save), NULL);
  self->path = pivot_instance_get_library (NULL);
}

/**
 * pivot_application_new:
 *
 * Returns: (transfer full): the application, to be run with the command line
 */
PivotApplication *
pivot_application_new (void)
{
  return g_object_new (PIVOT_TYPE_APPLICATION,
                       "application-id", PIVOT_APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
