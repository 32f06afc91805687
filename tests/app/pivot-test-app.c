/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include <fcntl.h>
#include <glib-unix.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>

#include "app/editor/pivot-editor.h"
#include "core/store/pivot-codec.h"

static void
end_with_parent_cb (gpointer data)
{
  prctl (PR_SET_PDEATHSIG, SIGTERM);
}

/* What is selected on a display is selected once: a test beside this one would take it away. */
static void
start_display (void)
{
  const char *const command[] = { "Xvfb", "-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset", NULL };
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_autoptr (GSubprocess) server = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *display = NULL;
  char             number[8] = "";
  int              ends[2];
  FILE            *pipe_end = NULL;

  g_assert_true (g_unix_open_pipe (ends, O_CLOEXEC, &error));
  g_subprocess_launcher_take_fd (launcher, ends[1], 3);
  g_subprocess_launcher_set_child_setup (launcher, end_with_parent_cb, NULL, NULL);
  server = g_subprocess_launcher_spawnv (launcher, command, &error);
  g_assert_no_error (error);
  g_subprocess_launcher_close (launcher);
  pipe_end = fdopen (ends[0], "r");
  g_assert_nonnull (fgets (number, sizeof number, pipe_end));
  fclose (pipe_end);
  display = g_strconcat (":", g_strstrip (number), NULL);
  g_setenv ("DISPLAY", display, TRUE);
}

/**
 * pivot_test_app_init:
 *
 * Seals a test as pivot_test_init() does, gives it a display of its own, and
 * leaves it the file types of the system, without which no icon can be drawn.
 */
void
pivot_test_app_init (int    *argc,
                     char ***argv)
{
  const char *const *data_dirs = g_get_system_data_dirs ();
  g_autoptr (GStrvBuilder) mime_dirs = g_strv_builder_new ();
  g_auto (GStrv) dirs = NULL;

  for (guint i = 0; data_dirs[i] != NULL; i++)
    g_strv_builder_take (mime_dirs, g_build_filename (data_dirs[i], "mime", NULL));
  dirs = g_strv_builder_end (mime_dirs);
  g_content_type_set_mime_dirs ((const char *const *) dirs);
  pivot_test_init (argc, argv);
  start_display ();
}

static void
write_story (guint                 i,
             const PivotTestStory *story)
{
  g_autofree char *library = pivot_test_app_get_library ();
  g_autofree char *id = g_strdup_printf ("00000000-0000-4000-8000-%012u", i + 1);
  g_autofree char *folder = g_build_filename (library, id, NULL);
  g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 3, 28 - (int) i, 9, 15, 0);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) titled = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, story->title);
  g_autoptr (PivotAnswer) answer = pivot_answer_new (story->texts);
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (titled, PIVOT_SIDE_OWNED, answer);
  g_autoptr (PivotRecord) record = pivot_record_new (id, created, draft);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = pivot_codec_write_record (record, &error);

  g_assert_no_error (error);
  pivot_test_write (folder, "story.json", text, -1);
}

/**
 * pivot_test_app_get_library:
 *
 * Returns: (transfer full): the folder of the test's own library
 */
char *
pivot_test_app_get_library (void)
{
  return g_build_filename (g_get_user_data_dir (), "pivot", "library", NULL);
}

typedef struct
{
  GtkApplication  *application;
  PivotTestInside *inside;
} Run;

static gboolean
has_no_window (gpointer application)
{
  return gtk_application_get_windows (application) == NULL;
}

/* Closes the window as a person would. */
static void
run_cb (gpointer data)
{
  Run         *run = data;
  PivotWindow *window = NULL;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  pivot_test_settle ();
  window = PIVOT_WINDOW (gtk_application_get_windows (run->application)->data);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  run->inside (window);
  /* There may be another one by now. */
  gtk_window_close (GTK_WINDOW (gtk_application_get_windows (run->application)->data));
  g_assert_true (pivot_test_wait (has_no_window, run->application));
  pivot_test_settle ();
  g_assert_null (window);
}

/**
 * pivot_test_app_run:
 * @stories: (array length=n_stories) (nullable): what is put in the library, the
 *   one edited last first
 * @inside: what to do with the window
 *
 * Runs the application on the test's own library, and proves that nothing is
 * left of it afterwards.
 */
void
pivot_test_app_run (const PivotTestStory *stories,
                    guint                 n_stories,
                    PivotTestInside      *inside)
{
  PivotApplication *application = pivot_application_new ();
  Run               run = { GTK_APPLICATION (application), inside };

  for (guint i = 0; i < n_stories; i++)
    write_story (i, &stories[i]);
  g_application_set_flags (G_APPLICATION (application), g_application_get_flags (G_APPLICATION (application)) | G_APPLICATION_NON_UNIQUE);
  g_idle_add_once (run_cb, &run);
  g_assert_cmpint (g_application_run (G_APPLICATION (application), 0, NULL), ==, 0);
  g_assert_finalize_object (application);
}

/**
 * pivot_test_find:
 *
 * Returns: (transfer none) (nullable): the first widget of that type that is in
 *   view below @root
 */
gpointer
pivot_test_find (GtkWidget *root,
                 GType      type)
{
  if (!gtk_widget_get_mapped (root))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = pivot_test_find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/**
 * pivot_test_do:
 * @action: a detailed action name, as in the table of deeds
 *
 * Does what a key or a button does, and lets the window come to rest.
 */
void
pivot_test_do (PivotWindow *window,
               const char  *action)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  g_assert_true (g_action_parse_detailed_name (action, &name, &target, NULL));
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (window), name, target));
  pivot_test_settle ();
}

static gboolean
can_do_in (GActionGroup *group,
           const char   *action)
{
  return group != NULL && g_action_group_has_action (group, action);
}

/**
 * pivot_test_can_do:
 * @action: an action's name with its prefix
 *
 * Returns: whether an action of that name is installed
 */
gboolean
pivot_test_can_do (PivotWindow *window,
                   const char  *action)
{
  GtkWidgetClass     *klass = GTK_WIDGET_GET_CLASS (window);
  PivotEditor        *editor = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_EDITOR);
  GType               owner = G_TYPE_INVALID;
  const char         *installed = NULL;
  const GVariantType *parameter = NULL;
  const char         *property = NULL;

  for (guint i = 0; gtk_widget_class_query_action (klass, i, &owner, &installed, &parameter, &property); i++)
    {
      if (g_str_equal (installed, action))
        return TRUE;
    }
  if (g_str_has_prefix (action, "app."))
    return can_do_in (G_ACTION_GROUP (gtk_window_get_application (GTK_WINDOW (window))), action + strlen ("app."));
  if (g_str_has_prefix (action, "win."))
    return can_do_in (G_ACTION_GROUP (window), action + strlen ("win."));
  if (g_str_has_prefix (action, "story."))
    return can_do_in (pivot_editor_get_actions (editor), action + strlen ("story."));
  return FALSE;
}

/* The windows that have not been drawn since they were asked to be. */
typedef struct
{
  GPtrArray *clocks;
} Drawing;

static void
drawn_cb (GdkFrameClock *clock,
          Drawing       *drawing)
{
  g_ptr_array_remove (drawing->clocks, clock);
}

static gboolean
is_drawn (gpointer data)
{
  Drawing *drawing = data;

  return drawing->clocks->len == 0;
}

/* Has every window laid out and drawn once more. */
static void
draw_windows (void)
{
  Drawing     drawing = { g_ptr_array_new () };
  GListModel *windows = gtk_window_get_toplevels ();
  g_autoptr (GPtrArray) watched = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);
      GdkFrameClock *clock = gtk_widget_get_mapped (window) ? gtk_widget_get_frame_clock (window) : NULL;

      if (clock == NULL)
        continue;
      g_ptr_array_add (drawing.clocks, clock);
      g_ptr_array_add (watched, g_object_ref (clock));
      g_signal_connect (clock, "after-paint", G_CALLBACK (drawn_cb), &drawing);
      gtk_widget_queue_draw (window);
    }
  pivot_test_wait (is_drawn, &drawing);
  for (guint i = 0; i < watched->len; i++)
    g_signal_handlers_disconnect_by_func (g_ptr_array_index (watched, i), drawn_cb, &drawing);
  g_ptr_array_unref (drawing.clocks);
}

/**
 * pivot_test_settle:
 *
 * Lets all that is due happen, and the windows be laid out and drawn: thrice,
 * for what is laid out may ask for another size, and a focus may follow that.
 */
void
pivot_test_settle (void)
{
  for (guint i = 0; i < 3; i++)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      draw_windows ();
    }
  while (g_main_context_iteration (NULL, FALSE))
    ;
}
