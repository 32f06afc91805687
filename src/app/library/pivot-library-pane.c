/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-pane.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-closures.h"
#include "core/rubric/pivot-pack.h"

struct _PivotLibraryPane
{
  AdwBin parent_instance;

  /* template children */
  GtkWidget        *search_button;
  GtkSearchBar     *search_bar;
  GtkEditable      *search_entry;
  GtkStack         *pages;
  PivotLibraryList *list;
  GtkLabel         *count;

  /* owned */
  PivotLibrary *library;
  PivotPack    *pack;
  PivotStory   *story;

  /* state */
  double   pace;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (PivotLibraryPane, pivot_library_pane, ADW_TYPE_BIN)

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_PACK,
  PROP_PACE,
  PROP_STORY,
  PROP_NARROW,
} PivotLibraryPaneProperty;

static GParamSpec *properties[PROP_NARROW + 1];
static guint       story_activated;

static void
update_cb (PivotLibraryPane *self)
{
  const gboolean   searching = gtk_editable_get_text (self->search_entry)[0] != '\0';
  g_autofree char *count = NULL;
  guint            n_listed = 0;

  g_object_get (self->list, "n-listed", &n_listed, NULL);
  /* Translators: how many stories are listed. */
  count = g_strdup_printf (ngettext ("%u story", "%u stories", n_listed), n_listed);
  gtk_label_set_text (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->count), n_listed > 0);
  gtk_widget_set_sensitive (self->search_button, n_listed > 0 || searching);
  if (n_listed > 0)
    gtk_stack_set_visible_child_name (self->pages, "list");
  else
    gtk_stack_set_visible_child_name (self->pages, searching ? "no-match" : "empty");
}

static void
story_activated_cb (PivotLibraryPane *self)
{
  g_signal_emit (self, story_activated, 0);
}

/* Enter opens the first of the stories that were found. */
static void
search_activated_cb (PivotLibraryPane *self)
{
  g_autoptr (PivotStory) first = pivot_library_list_get_neighbour (self->list, NULL);

  if (first == NULL)
    return;
  g_object_set (self, "story", first, NULL);
  story_activated_cb (self);
}

static void
clear_search_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  gtk_search_bar_set_search_mode (PIVOT_LIBRARY_PANE (widget)->search_bar, FALSE);
}

static void
pivot_library_pane_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PivotLibraryPane *self = PIVOT_LIBRARY_PANE (object);

  switch ((PivotLibraryPaneProperty) prop_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_PACK:
      g_value_set_boxed (value, self->pack);
      break;
    case PROP_PACE:
      g_value_set_double (value, self->pace);
      break;
    case PROP_STORY:
      g_value_set_object (value, self->story);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_library_pane_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PivotLibraryPane *self = PIVOT_LIBRARY_PANE (object);
  gboolean          changed = FALSE;

  switch ((PivotLibraryPaneProperty) prop_id)
    {
    case PROP_LIBRARY:
      changed = g_set_object (&self->library, g_value_get_object (value));
      break;
    case PROP_PACK:
      g_clear_pointer (&self->pack, pivot_pack_unref);
      self->pack = g_value_dup_boxed (value);
      changed = TRUE;
      break;
    case PROP_PACE:
      changed = self->pace != g_value_get_double (value);
      self->pace = g_value_get_double (value);
      break;
    case PROP_STORY:
      changed = g_set_object (&self->story, g_value_get_object (value));
      break;
    case PROP_NARROW:
      changed = self->narrow != g_value_get_boolean (value);
      self->narrow = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
  if (changed)
    g_object_notify_by_pspec (object, pspec);
}

static gboolean
pivot_library_pane_grab_focus (GtkWidget *widget)
{
  PivotLibraryPane *self = PIVOT_LIBRARY_PANE (widget);

  GtkWidget *page = gtk_stack_get_visible_child (self->pages);

  return gtk_widget_grab_focus (page) || gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

static void
pivot_library_pane_dispose (GObject *object)
{
  PivotLibraryPane *self = PIVOT_LIBRARY_PANE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_LIBRARY_PANE);
  g_clear_object (&self->library);
  g_clear_object (&self->story);
  g_clear_pointer (&self->pack, pivot_pack_unref);

  G_OBJECT_CLASS (pivot_library_pane_parent_class)->dispose (object);
}

static void
pivot_library_pane_class_init (PivotLibraryPaneClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_library_pane_get_property;
  object_class->set_property = pivot_library_pane_set_property;
  object_class->dispose = pivot_library_pane_dispose;
  widget_class->grab_focus = pivot_library_pane_grab_focus;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, PIVOT_TYPE_LIBRARY, flags);
  properties[PROP_PACK] = g_param_spec_boxed ("pack", NULL, NULL, PIVOT_TYPE_PACK, flags);
  properties[PROP_PACE] = g_param_spec_double ("pace", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, PIVOT_TYPE_STORY, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  story_activated = g_signal_new ("story-activated", PIVOT_TYPE_LIBRARY_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "library.clear-search", NULL, clear_search_action);

  g_type_ensure (PIVOT_TYPE_LIBRARY_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-library-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, search_button);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, search_bar);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, search_entry);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, pages);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, list);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, count);
  gtk_widget_class_bind_template_callback (widget_class, update_cb);
  gtk_widget_class_bind_template_callback (widget_class, story_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  pivot_closures_bind (widget_class);
}

static void
pivot_library_pane_init (PivotLibraryPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, self->search_entry);
  update_cb (self);
}

/**
 * pivot_library_pane_get_list:
 *
 * Returns: (transfer none): the list of stories
 */
PivotLibraryList *
pivot_library_pane_get_list (PivotLibraryPane *self)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY_PANE (self), NULL);

  return self->list;
}

/**
 * pivot_library_pane_search:
 *
 * Opens the search, or goes back to it.
 */
void
pivot_library_pane_search (PivotLibraryPane *self)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_PANE (self));

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}
