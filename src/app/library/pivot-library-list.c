/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-list.h"

#include "app/library/pivot-library-order.h"
#include "app/library/pivot-library-row.h"

struct _PivotLibraryList
{
  AdwBin parent_instance;

  /* template children */
  GtkListView        *list;
  GtkSingleSelection *selection;
  GtkCustomFilter    *filter;
  GtkCustomSorter    *order;

  /* owned */
  PivotLibrary *library;
  PivotPack    *pack;
  PivotStory   *story;
  char         *words;
  PivotQuery   *query; /* of the words */

  /* state */
  double   pace;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (PivotLibraryList, pivot_library_list, ADW_TYPE_BIN)

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_PACK,
  PROP_PACE,
  PROP_STORY,
  PROP_WORDS,
  PROP_NARROW,
  PROP_N_LISTED,
} PivotLibraryListProperty;

static GParamSpec *properties[PROP_N_LISTED + 1];
static guint       story_activated;

static gboolean
list_holds (gpointer story,
            gpointer self)
{
  return pivot_library_order_lists (story, PIVOT_LIBRARY_LIST (self)->query);
}

static int
compare_stories (gconstpointer a,
                 gconstpointer b,
                 gpointer      data)
{
  return pivot_library_order_compare ((PivotStory *) a, (PivotStory *) b);
}

static guint
list_find (PivotLibraryList *self,
           PivotStory       *story)
{
  GListModel *model = G_LIST_MODEL (self->selection);
  const guint n_items = g_list_model_get_n_items (model);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (PivotStory) other = g_list_model_get_item (model, i);

      if (other == story)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

static void
list_select_story (PivotLibraryList *self)
{
  gtk_single_selection_set_selected (self->selection, list_find (self, self->story));
}

/* The row that had the focus may be gone, and the list would go to its first one. */
static void
list_focus_selected (PivotLibraryList *self)
{
  const guint position = gtk_single_selection_get_selected (self->selection);

  if (position != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->list, position, GTK_LIST_SCROLL_FOCUS, NULL);
}

static void
list_set_story (PivotLibraryList *self,
                PivotStory       *story)
{
  if (!g_set_object (&self->story, story))
    return;
  list_select_story (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STORY]);
}

static void
list_set_words (PivotLibraryList *self,
                const char       *words)
{
  if (!g_set_str (&self->words, words))
    return;
  g_clear_pointer (&self->query, pivot_query_free);
  self->query = pivot_query_new (words);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
}

static void
list_set_narrow (PivotLibraryList *self,
                 gboolean          narrow)
{
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  list_select_story (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
items_changed_cb (PivotLibraryList *self)
{
  list_select_story (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_LISTED]);
}

static void
selected_cb (PivotLibraryList *self)
{
  PivotStory *story = gtk_single_selection_get_selected_item (self->selection);

  /* Where rows select under the pointer, only activating one opens it; and a
   * search that leaves the open story out does not close it. */
  if (story != NULL && !self->narrow)
    list_set_story (self, story);
}

static void
row_activated_cb (PivotLibraryList *self,
                  guint             position)
{
  g_autoptr (PivotStory) story = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  list_set_story (self, story);
  g_signal_emit (self, story_activated, 0);
}

static void
row_setup_cb (PivotLibraryList *self,
              GtkListItem      *item)
{
  GtkWidget *row = pivot_library_row_new (item, self->pack);

  g_object_bind_property (self, "pace", row, "pace", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, row);
}

static void
row_bind_cb (PivotLibraryList *self,
             GtkListItem      *item)
{
  pivot_library_row_set_story (PIVOT_LIBRARY_ROW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item));
}

static void
row_unbind_cb (PivotLibraryList *self,
               GtkListItem      *item)
{
  pivot_library_row_set_story (PIVOT_LIBRARY_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
trash_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  PivotLibraryList *self = PIVOT_LIBRARY_LIST (widget);
  PivotStory       *story = gtk_single_selection_get_selected_item (self->selection);

  if (story == NULL)
    return;
  list_set_story (self, story);
  gtk_widget_activate_action (widget, "win.trash-story", NULL);
  list_focus_selected (self);
}

static void
pivot_library_list_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PivotLibraryList *self = PIVOT_LIBRARY_LIST (object);

  switch ((PivotLibraryListProperty) prop_id)
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
    case PROP_WORDS:
      g_value_set_string (value, self->words);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_N_LISTED:
      g_value_set_uint (value, g_list_model_get_n_items (G_LIST_MODEL (self->selection)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_library_list_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PivotLibraryList *self = PIVOT_LIBRARY_LIST (object);

  switch ((PivotLibraryListProperty) prop_id)
    {
    case PROP_LIBRARY:
      if (g_set_object (&self->library, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_PACK:
      g_clear_pointer (&self->pack, pivot_pack_unref);
      self->pack = g_value_dup_boxed (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_PACE:
      self->pace = g_value_get_double (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_STORY:
      list_set_story (self, g_value_get_object (value));
      break;
    case PROP_WORDS:
      list_set_words (self, g_value_get_string (value));
      break;
    case PROP_NARROW:
      list_set_narrow (self, g_value_get_boolean (value));
      break;
    case PROP_N_LISTED:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
pivot_library_list_grab_focus (GtkWidget *widget)
{
  PivotLibraryList *self = PIVOT_LIBRARY_LIST (widget);

  list_focus_selected (self);
  return gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static void
pivot_library_list_dispose (GObject *object)
{
  PivotLibraryList *self = PIVOT_LIBRARY_LIST (object);

  if (self->filter != NULL)
    gtk_custom_filter_set_filter_func (self->filter, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_LIBRARY_LIST);
  g_clear_object (&self->library);
  g_clear_object (&self->story);
  g_clear_pointer (&self->pack, pivot_pack_unref);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->query, pivot_query_free);

  G_OBJECT_CLASS (pivot_library_list_parent_class)->dispose (object);
}

static void
list_install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, PIVOT_TYPE_LIBRARY, flags);
  properties[PROP_PACK] = g_param_spec_boxed ("pack", NULL, NULL, PIVOT_TYPE_PACK, flags);
  properties[PROP_PACE] = g_param_spec_double ("pace", NULL, NULL, 0, G_MAXDOUBLE, 0, flags);
  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, PIVOT_TYPE_STORY, flags);
  properties[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, "", flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_N_LISTED] = g_param_spec_uint ("n-listed", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
list_bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-library-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryList, list);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryList, selection);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryList, filter);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryList, order);
  gtk_widget_class_bind_template_callback (widget_class, items_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_unbind_cb);
}

static void
pivot_library_list_class_init (PivotLibraryListClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_library_list_get_property;
  object_class->set_property = pivot_library_list_set_property;
  object_class->dispose = pivot_library_list_dispose;
  widget_class->grab_focus = pivot_library_list_grab_focus;
  list_install_properties (object_class);

  story_activated = g_signal_new ("story-activated", PIVOT_TYPE_LIBRARY_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "library.trash", NULL, trash_action);
  list_bind_template (widget_class);
}

static void
pivot_library_list_init (PivotLibraryList *self)
{
  self->words = g_strdup ("");
  self->query = pivot_query_new ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_custom_filter_set_filter_func (self->filter, list_holds, self, NULL);
  gtk_custom_sorter_set_sort_func (self->order, compare_stories, NULL, NULL);
}

/**
 * pivot_library_list_get_neighbour:
 * @story: (nullable): a story that is about to leave the list
 *
 * Returns: (transfer full) (nullable): the story to show instead: the one below,
 *   or else the one above; the first one where @story is not in the list
 */
PivotStory *
pivot_library_list_get_neighbour (PivotLibraryList *self,
                                  PivotStory       *story)
{
  GListModel *model = NULL;
  PivotStory *below = NULL;
  guint       position = 0;

  g_return_val_if_fail (PIVOT_IS_LIBRARY_LIST (self), NULL);

  model = G_LIST_MODEL (self->selection);
  position = list_find (self, story);
  if (position == GTK_INVALID_LIST_POSITION)
    return g_list_model_get_item (model, 0);
  below = g_list_model_get_item (model, position + 1);
  if (below != NULL || position == 0)
    return below;
  return g_list_model_get_item (model, position - 1);
}

/**
 * pivot_library_list_refresh:
 *
 * Lists and sorts the stories anew, after one went to the trash or came back, or
 * was left after an edit: rows do not move under the hands of the writer.
 */
void
pivot_library_list_refresh (PivotLibraryList *self)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_LIST (self));

  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (GTK_SORTER (self->order), GTK_SORTER_CHANGE_DIFFERENT);
}
