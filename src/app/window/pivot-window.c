/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-window-private.h"

#include "app/gate/pivot-gate.h"
#include "app/pivot-deeds.h"
#include "app/pivot-settings.h"
#include "app/window/pivot-example.h"
#include "app/window/pivot-first-run.h"
#include "app/window/pivot-settle.h"

G_DEFINE_FINAL_TYPE (PivotWindow, pivot_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_ASSESSOR,
  PROP_SHOW_LIBRARY,
  PROP_SHOW_RUBRIC,
  PROP_SHOW_DEFENSIVE,
} PivotWindowProperty;

static GParamSpec *properties[PROP_SHOW_DEFENSIVE + 1];

static const char *
window_choose_page (PivotWindow *self)
{
  if (pivot_window_is_at_gate (self))
    return "gate";
  return pivot_window_get_story (self) != NULL || pivot_library_is_loading (self->library) || g_list_model_get_n_items (G_LIST_MODEL (self->library)) > 0 ? "desk" : "first-run";
}

/**
 * pivot_window_update:
 *
 * Shows the page that fits, says what is the matter, and lets only those deeds be
 * done that can be.
 */
void
pivot_window_update (PivotWindow *self)
{
  PivotStory        *story = pivot_window_get_story (self);
  const PivotTrouble trouble = { pivot_autosave_get_error (self->autosave), pivot_autosave_get_troubled (self->autosave),
                                 story != NULL && pivot_library_is_contested (self->library, story) };
  g_autoptr (PivotNotice) notice = pivot_notice_new (story, story != NULL && story == self->example, &trouble);

  gtk_stack_set_visible_child_name (self->pages, window_choose_page (self));
  pivot_story_pane_show_notice (pivot_desk_get_story_pane (self->desk), notice);
  pivot_window_tell_at_gate (self, notice);
  pivot_window_update_actions (self);
}

static void
story_changed_cb (PivotWindow *self)
{
  PivotStory *story = pivot_window_get_story (self);

  pivot_autosave_flush (self->autosave);
  pivot_window_sit_down (self, story);
  if (story != NULL && story != self->example)
    pivot_autosave_watch (self->autosave, story);
  if (self->lookout != NULL)
    pivot_lookout_set_story (self->lookout, story != self->example ? story : NULL);
  pivot_assessor_set_side (self->assessor, PIVOT_SIDE_OWNED);
  pivot_window_leave_gate (self);
  pivot_window_update (self);
}

static void
dirty_changed_cb (PivotWindow *self)
{
  /* A crash costs no more of the place than of the text. */
  if (!pivot_autosave_is_dirty (self->autosave))
    pivot_window_keep_session (self);
}

static void
stage_changed_cb (PivotWindow *self)
{
  pivot_autosave_flush (self->autosave);
}

static void
side_changed_cb (PivotWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_DEFENSIVE]);
}

static void
pane_shown_cb (PivotWindow *self,
               GParamSpec  *pspec)
{
  g_object_notify (G_OBJECT (self), pspec->name);
}

static void
active_changed_cb (PivotWindow *self)
{
  if (!gtk_window_is_active (GTK_WINDOW (self)))
    pivot_window_save_now (self);
  else if (self->lookout != NULL)
    pivot_lookout_look (self->lookout);
}

static void
settled_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (PivotWindow) self = data;
  g_autoptr (GError) error = NULL;

  g_clear_object (&self->closing);
  if (pivot_settle_finish (self->autosave, result, &error))
    {
      pivot_window_keep_session (self);
      gtk_window_destroy (GTK_WINDOW (self));
    }
  else
    {
      pivot_window_update (self);
      pivot_window_tell_staying (self);
      gtk_window_present (GTK_WINDOW (self));
    }
}

static void
dialog_changed_cb (PivotWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (application == NULL)
    return;
  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL)
    pivot_deeds_withhold (application);
  else
    pivot_deeds_install (application);
}

static gboolean
pivot_window_close_request (GtkWindow *window)
{
  PivotWindow *self = PIVOT_WINDOW (window);

  if (self->closing == NULL && pivot_autosave_is_dirty (self->autosave))
    {
      self->closing = g_cancellable_new ();
      pivot_settle_async (self->autosave, PIVOT_SETTLE_PATIENCE, self->closing, settled_cb, g_object_ref (self));
    }
  if (self->closing != NULL)
    return GDK_EVENT_STOP;
  pivot_window_keep_session (self);
  return GTK_WINDOW_CLASS (pivot_window_parent_class)->close_request (window);
}

static void
pivot_window_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PivotWindow *self = PIVOT_WINDOW (object);

  switch ((PivotWindowProperty) prop_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_ASSESSOR:
      g_value_set_object (value, self->assessor);
      break;
    case PROP_SHOW_LIBRARY:
      g_value_set_boolean (value, self->desk == NULL || pivot_desk_get_state (self->desk).show_library);
      break;
    case PROP_SHOW_RUBRIC:
      g_value_set_boolean (value, self->desk == NULL || pivot_desk_get_state (self->desk).show_rubric);
      break;
    case PROP_SHOW_DEFENSIVE:
      g_value_set_boolean (value, pivot_assessor_get_side (self->assessor) == PIVOT_SIDE_DEFENSIVE);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_window_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PivotWindow *self = PIVOT_WINDOW (object);

  switch ((PivotWindowProperty) prop_id)
    {
    case PROP_LIBRARY:
      self->library = g_value_dup_object (value);
      break;
    case PROP_ASSESSOR:
      self->assessor = g_value_dup_object (value);
      break;
    case PROP_SHOW_LIBRARY:
    case PROP_SHOW_RUBRIC:
      g_object_set_property (G_OBJECT (self->desk), pspec->name, value);
      break;
    case PROP_SHOW_DEFENSIVE:
      pivot_assessor_set_side (self->assessor, g_value_get_boolean (value) ? PIVOT_SIDE_DEFENSIVE : PIVOT_SIDE_OWNED);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_window_constructed (GObject *object)
{
  PivotWindow *self = PIVOT_WINDOW (object);
  PivotEditor *editor = pivot_story_pane_get_editor (pivot_desk_get_story_pane (self->desk));

  G_OBJECT_CLASS (pivot_window_parent_class)->constructed (object);

  g_signal_connect_object (self->assessor, "notify::stage", G_CALLBACK (stage_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->assessor, "notify::side", G_CALLBACK (side_changed_cb), self, G_CONNECT_SWAPPED);
  self->autosave = pivot_autosave_new (pivot_library_get_store (self->library));
  g_signal_connect_object (self->autosave, "notify::problem", G_CALLBACK (pivot_window_update), self, G_CONNECT_SWAPPED);
  pivot_settings_bind ("pace", G_OBJECT (self->assessor), "pace");
  g_signal_connect_object (self->autosave, "notify::dirty", G_CALLBACK (dirty_changed_cb), self, G_CONNECT_SWAPPED);
  g_object_set (self->desk, "assessor", self->assessor, "library", self->library, NULL);
  pivot_window_hear_library (self);
  pivot_window_hear_drops (self);
  pivot_window_hear_spelling (self);
  pivot_window_hear_revisions (self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "story", pivot_editor_get_actions (editor));
  self->example = pivot_example_load ();
  pivot_editor_set_example (editor, pivot_story_get_draft (self->example));
  pivot_window_load (self, FALSE);
}

static void
pivot_window_dispose (GObject *object)
{
  PivotWindow *self = PIVOT_WINDOW (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->sitting, pivot_sitting_end);
  pivot_sitting_settle ();
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_WINDOW);
  g_clear_object (&self->library);
  g_clear_pointer (&self->lookout, pivot_lookout_free);
  g_clear_object (&self->assessor);
  g_clear_object (&self->autosave);
  g_clear_object (&self->example);
  g_clear_object (&self->closing);

  G_OBJECT_CLASS (pivot_window_parent_class)->dispose (object);
}

static void
window_install_properties (GObjectClass *object_class)
{
  const GParamFlags given = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, PIVOT_TYPE_LIBRARY, given);
  properties[PROP_ASSESSOR] = g_param_spec_object ("assessor", NULL, NULL, PIVOT_TYPE_ASSESSOR, given);
  properties[PROP_SHOW_LIBRARY] = g_param_spec_boolean ("show-library", NULL, NULL, TRUE, flags);
  properties[PROP_SHOW_RUBRIC] = g_param_spec_boolean ("show-rubric", NULL, NULL, TRUE, flags);
  properties[PROP_SHOW_DEFENSIVE] = g_param_spec_boolean ("show-defensive", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pivot_window_class_init (PivotWindowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->get_property = pivot_window_get_property;
  object_class->set_property = pivot_window_set_property;
  object_class->constructed = pivot_window_constructed;
  object_class->dispose = pivot_window_dispose;
  window_class->close_request = pivot_window_close_request;
  window_install_properties (object_class);
  pivot_window_install_actions (widget_class);

  g_type_ensure (PIVOT_TYPE_FIRST_RUN);
  g_type_ensure (PIVOT_TYPE_DESK);
  g_type_ensure (PIVOT_TYPE_GATE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/window/pivot-window.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, PivotWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, PivotWindow, trouble);
  gtk_widget_class_bind_template_child (widget_class, PivotWindow, desk);
  gtk_widget_class_bind_template_callback (widget_class, story_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, active_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, dialog_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, pane_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, pivot_window_pass_gate);
}

static void
pivot_window_init (PivotWindow *self)
{
  self->loading = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_window_new:
 * @library: the stories; need not be loaded yet
 * @pack: the rules to read them with
 *
 * Returns: (transfer none): a window as it was left on that library, not shown
 *   yet; it belongs to @application
 */
PivotWindow *
pivot_window_new (GtkApplication *application,
                  PivotLibrary   *library,
                  PivotPack      *pack)
{
  g_autoptr (PivotAssessor) assessor = pivot_assessor_new (pack);

  return g_object_new (PIVOT_TYPE_WINDOW, "application", application, "library", library, "assessor", assessor, NULL);
}

/**
 * pivot_window_get_story:
 *
 * Returns: (transfer none) (nullable): the open story
 */
PivotStory *
pivot_window_get_story (PivotWindow *self)
{
  g_return_val_if_fail (PIVOT_IS_WINDOW (self), NULL);

  return pivot_desk_get_story (self->desk);
}

/**
 * pivot_window_open_story:
 * @story: (nullable): the story to show instead of the open one
 */
void
pivot_window_open_story (PivotWindow *self,
                         PivotStory  *story)
{
  g_return_if_fail (PIVOT_IS_WINDOW (self));

  g_object_set (self->desk, "story", story, NULL);
}

/**
 * pivot_window_save_now:
 *
 * Begins to save what is unsaved, and notes how the window stands.
 */
void
pivot_window_save_now (PivotWindow *self)
{
  g_return_if_fail (PIVOT_IS_WINDOW (self));

  pivot_autosave_flush (self->autosave);
  pivot_window_keep_session (self);
}

/**
 * pivot_window_save_and_wait:
 *
 * Saves what is unsaved before it returns, for the last moment of the program.
 */
void
pivot_window_save_and_wait (PivotWindow *self)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (PIVOT_IS_WINDOW (self));

  if (!pivot_autosave_flush_sync (self->autosave, &error))
    g_printerr ("pivot: %s\n", error->message);
  pivot_window_keep_session (self);
}
