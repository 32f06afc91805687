/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-revisions-view.h"

#include "app/compare/pivot-history-graph.h"
#include "app/compare/pivot-revision-deeds.h"
#include "app/compare/pivot-version-loader.h"
#include "app/compare/pivot-version-row.h"

/* The story as it is now comes first in the list, then the latest of what was kept. */
#define CURRENT 0
#define LATEST 1

struct _PivotRevisionsView
{
  AdwBin parent_instance;

  /* template children */
  GtkStack               *pages;
  AdwStatusPage          *empty;
  AdwNavigationSplitView *split;
  PivotHistoryGraph      *graph;
  GtkLabel               *oldest;
  PivotComparisonView    *comparison;

  /* owned */
  PivotLibrary *library;
  PivotStory   *story;
  PivotPack    *pack;
  GListStore   *versions; /* of PivotVersionItem */
  GSignalGroup *watch;    /* on the story */
  GCancellable *loading;
  GActionGroup *actions;

  /* state */
  double   pace;
  gboolean narrow;
  gboolean awaited; /* whether it takes the focus as soon as there is something to see */
};

G_DEFINE_FINAL_TYPE (PivotRevisionsView, pivot_revisions_view, ADW_TYPE_BIN)

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_STORY,
  PROP_PACK,
  PROP_PACE,
  PROP_NARROW,
  PROP_VERSIONS,
} PivotRevisionsViewProperty;

static GParamSpec *properties[PROP_VERSIONS + 1];
static guint       told;

/* The name of what is chosen; NULL for the story as it is now. */
static char *
dup_name (PivotVersionItem *item)
{
  const PivotTimelineRow *row = item != NULL ? pivot_version_item_get_row (item) : NULL;

  return row != NULL && row->revision != NULL ? g_strdup (row->revision->file) : NULL;
}

static guint
find_name (GPtrArray  *rows,
           const char *name,
           guint       otherwise)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const PivotTimelineRow *row = g_ptr_array_index (rows, i);

      if (row->revision != NULL && g_strcmp0 (row->revision->file, name) == 0)
        return i;
    }
  return MIN (otherwise, rows->len - 1);
}

static gboolean
pivot_revisions_view_grab_focus (GtkWidget *widget)
{
  PivotRevisionsView *self = PIVOT_REVISIONS_VIEW (widget);

  self->awaited = g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "loading") == 0;
  return self->awaited || gtk_widget_child_focus (GTK_WIDGET (self->pages), GTK_DIR_TAB_FORWARD);
}

static void
view_show_rows (PivotRevisionsView *self,
                GPtrArray          *rows)
{
  g_autofree char *from = dup_name (pivot_comparison_view_get_from (self->comparison));
  g_autofree char *to = dup_name (pivot_comparison_view_get_to (self->comparison));
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (items, pivot_version_item_new (rows, i));
  pivot_comparison_view_begin (self->comparison);
  g_list_store_splice (self->versions, 0, g_list_model_get_n_items (G_LIST_MODEL (self->versions)), items->pdata, items->len);
  pivot_comparison_view_choose (self->comparison, find_name (rows, from, LATEST), find_name (rows, to, CURRENT));
  pivot_history_graph_set_rows (self->graph, rows);
  gtk_label_set_text (self->oldest, ((PivotTimelineRow *) g_ptr_array_index (rows, rows->len - 1))->day);
  gtk_stack_set_visible_child_name (self->pages, rows->len > 1 ? "versions" : "empty");
  if (self->awaited)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (PivotRevisionsView) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = pivot_version_loader_load_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  g_clear_object (&self->loading);
  if (rows != NULL)
    view_show_rows (self, rows);
  else
    pivot_revisions_view_tell (self, error->message, NULL);
}

/**
 * pivot_revisions_view_reload:
 *
 * Reads what was kept anew, where it can be seen.
 */
void
pivot_revisions_view_reload (PivotRevisionsView *self)
{
  g_return_if_fail (PIVOT_IS_REVISIONS_VIEW (self));

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  if (self->story == NULL || self->library == NULL || self->pack == NULL || pivot_story_is_damaged (self->story) ||
      !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  self->loading = g_cancellable_new ();
  pivot_version_loader_load_async (pivot_library_get_store (self->library), self->story, self->pack, self->pace, self->loading,
                                   loaded_cb, g_object_ref (self));
}

static void
pivot_revisions_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (pivot_revisions_view_parent_class)->map (widget);

  pivot_revisions_view_reload (PIVOT_REVISIONS_VIEW (widget));
}

static void
view_set_story (PivotRevisionsView *self,
                PivotStory         *story)
{
  if (!g_set_object (&self->story, story))
    return;
  g_signal_group_set_target (self->watch, story);
  g_list_store_remove_all (self->versions);
  gtk_stack_set_visible_child_name (self->pages, "loading");
  pivot_revisions_view_reload (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STORY]);
}

static void
row_activated_cb (PivotRevisionsView *self,
                  guint               position)
{
  guint place = CURRENT;

  g_list_store_find (self->versions, pivot_comparison_view_get_to (self->comparison), &place);
  pivot_comparison_view_choose (self->comparison, position, position == place ? CURRENT : place);
  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
row_setup_cb (gpointer     factory,
              GtkListItem *item)
{
  gtk_list_item_set_child (item, pivot_version_row_new (item));
}

static void
row_bind_cb (gpointer     factory,
             GtkListItem *item)
{
  pivot_version_row_set_item (PIVOT_VERSION_ROW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item));
}

static void
row_unbind_cb (gpointer     factory,
               GtkListItem *item)
{
  pivot_version_row_set_item (PIVOT_VERSION_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
pivot_revisions_view_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  PivotRevisionsView *self = PIVOT_REVISIONS_VIEW (object);

  switch ((PivotRevisionsViewProperty) prop_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_STORY:
      g_value_set_object (value, self->story);
      break;
    case PROP_PACK:
      g_value_set_boxed (value, self->pack);
      break;
    case PROP_PACE:
      g_value_set_double (value, self->pace);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_VERSIONS:
      g_value_set_object (value, self->versions);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_revisions_view_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  PivotRevisionsView *self = PIVOT_REVISIONS_VIEW (object);

  switch ((PivotRevisionsViewProperty) prop_id)
    {
    case PROP_LIBRARY:
      g_set_object (&self->library, g_value_get_object (value));
      break;
    case PROP_STORY:
      view_set_story (self, g_value_get_object (value));
      break;
    case PROP_PACK:
      g_clear_pointer (&self->pack, pivot_pack_unref);
      self->pack = g_value_dup_boxed (value);
      break;
    case PROP_PACE:
      self->pace = g_value_get_double (value);
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_VERSIONS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_revisions_view_dispose (GObject *object)
{
  PivotRevisionsView *self = PIVOT_REVISIONS_VIEW (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->watch);
  g_clear_object (&self->actions);
  /* The bin would let go of its child once more. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_REVISIONS_VIEW);
  g_clear_object (&self->library);
  g_clear_object (&self->story);
  g_clear_object (&self->versions);
  g_clear_pointer (&self->pack, pivot_pack_unref);

  G_OBJECT_CLASS (pivot_revisions_view_parent_class)->dispose (object);
}

static void
view_install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, PIVOT_TYPE_LIBRARY, flags);
  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, PIVOT_TYPE_STORY, flags);
  properties[PROP_PACK] = g_param_spec_boxed ("pack", NULL, NULL, PIVOT_TYPE_PACK, flags);
  properties[PROP_PACE] = g_param_spec_double ("pace", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_VERSIONS] = g_param_spec_object ("versions", NULL, NULL, G_TYPE_LIST_MODEL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  told = g_signal_new ("told", PIVOT_TYPE_REVISIONS_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

static void
pivot_revisions_view_class_init (PivotRevisionsViewClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_revisions_view_get_property;
  object_class->set_property = pivot_revisions_view_set_property;
  object_class->dispose = pivot_revisions_view_dispose;
  widget_class->grab_focus = pivot_revisions_view_grab_focus;
  widget_class->map = pivot_revisions_view_map;
  view_install_properties (object_class);

  g_type_ensure (PIVOT_TYPE_COMPARISON_VIEW);
  g_type_ensure (PIVOT_TYPE_HISTORY_GRAPH);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/compare/pivot-revisions-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, pages);
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, empty);
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, split);
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, graph);
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, oldest);
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, comparison);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_unbind_cb);
}

static void
pivot_revisions_view_init (PivotRevisionsView *self)
{
  self->versions = g_list_store_new (PIVOT_TYPE_VERSION_ITEM);
  self->watch = g_signal_group_new (PIVOT_TYPE_STORY);
  g_signal_group_connect_swapped (self->watch, "notify::draft", G_CALLBACK (pivot_revisions_view_reload), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  self->actions = pivot_revision_deeds_new (self);
}

/**
 * pivot_revisions_view_get_actions:
 *
 * Returns: (transfer none): everything that can be done with revisions, for the
 *   window to take in as `revisions`
 */
GActionGroup *
pivot_revisions_view_get_actions (PivotRevisionsView *self)
{
  return self->actions;
}

/**
 * pivot_revisions_view_get_library:
 *
 * Returns: (transfer none) (nullable): where the revisions are
 */
PivotLibrary *
pivot_revisions_view_get_library (PivotRevisionsView *self)
{
  return self->library;
}

/**
 * pivot_revisions_view_get_story:
 *
 * Returns: (transfer none) (nullable): whose revisions are shown
 */
PivotStory *
pivot_revisions_view_get_story (PivotRevisionsView *self)
{
  return self->story;
}

/**
 * pivot_revisions_view_get_comparison:
 *
 * Returns: (transfer none): the two versions that are compared
 */
PivotComparisonView *
pivot_revisions_view_get_comparison (PivotRevisionsView *self)
{
  return self->comparison;
}

/**
 * pivot_revisions_view_tell:
 * @undo: (nullable): the action that takes back what is told
 *
 * Says something to the reader.
 */
void
pivot_revisions_view_tell (PivotRevisionsView *self,
                           const char         *words,
                           const char         *undo)
{
  g_signal_emit (self, told, 0, words, undo);
}
