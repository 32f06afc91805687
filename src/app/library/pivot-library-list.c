/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-list.h"

#include "app/library/pivot-library-drag.h"
#include "app/library/pivot-library-pointing.h"
#include "app/library/pivot-library-row-factory.h"
#include "app/library/pivot-library-rows.h"

struct _PivotLibraryList
{
  AdwBin parent_instance;

  /* template children */
  GtkListView *list;

  /* owned */
  PivotLibrarySelection *selection;
  GtkListItemFactory    *factory;
  PivotLibrary          *library;
  PivotPack             *pack;
  PivotStory            *story;
  char                  *words;
  PivotQuery            *query; /* of the words */

  /* of library and pack, once both are there */
  PivotLibraryCatalog *catalog;
  PivotLibraryRows    *rows;

  /* state */
  double   haste;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (PivotLibraryList, pivot_library_list, ADW_TYPE_BIN)

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_PACK,
  PROP_HASTE,
  PROP_STORY,
  PROP_WORDS,
  PROP_NARROW,
  PROP_SELECTION,
} PivotLibraryListProperty;

static GParamSpec *properties[PROP_SELECTION + 1];
static guint       story_activated;
static guint       listed;

/* There may be as many as before, but more that are ready. */
static void
catalog_changed_cb (PivotLibraryList *self)
{
  if (self->rows != NULL && !pivot_library_is_loading (self->library))
    g_signal_emit (self, listed, 0);
}

static void
rows_changed_cb (PivotLibraryList *self)
{
  g_signal_emit (self, listed, 0);
}

/* Where rows are bound anew, so that they show what is searched for. */
static void
list_show_rows (PivotLibraryList *self)
{
  if (self->catalog != NULL || self->library == NULL || self->pack == NULL)
    return;
  self->catalog = pivot_library_catalog_new (self->library, self->pack);
  g_signal_connect_object (self->catalog, "changed", G_CALLBACK (catalog_changed_cb), self, G_CONNECT_SWAPPED);
  self->rows = pivot_library_rows_new (self->catalog);
  pivot_library_selection_set_rows (self->selection, self->rows);
  pivot_library_drag_install (self->list, self->selection, pivot_library_get_store (self->library));
  g_signal_connect_object (self->rows, "items-changed", G_CALLBACK (rows_changed_cb), self, G_CONNECT_SWAPPED);
  rows_changed_cb (self);
}

static guint
list_find (PivotLibraryList *self,
           PivotStory       *story)
{
  const guint position = self->rows != NULL ? pivot_library_rows_find (self->rows, story) : 0;

  return self->rows != NULL && position < g_list_model_get_n_items (G_LIST_MODEL (self->rows)) ? position : GTK_INVALID_LIST_POSITION;
}

static PivotStory *
list_get_story (PivotLibraryList *self,
                guint             position)
{
  g_autoptr (PivotLibraryItem) item = self->rows != NULL ? g_list_model_get_item (G_LIST_MODEL (self->rows), position) : NULL;

  return item != NULL ? pivot_library_item_get_story (item) : NULL;
}

/* The row that had the focus may be gone, and the list would go to its first one. */
static void
list_focus_selected (PivotLibraryList *self)
{
  const guint position = list_find (self, self->story);

  if (position != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (self->list, position, GTK_LIST_SCROLL_FOCUS, NULL);
}

static void
list_set_story (PivotLibraryList *self,
                PivotStory       *story)
{
  if (!g_set_object (&self->story, story))
    return;
  pivot_library_selection_set_story (self->selection, story);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STORY]);
}

static void
list_set_words (PivotLibraryList *self,
                const char       *words)
{
  g_autoptr (PivotQuery) before = NULL;

  if (!g_set_str (&self->words, words))
    return;
  before = g_steal_pointer (&self->query);
  self->query = pivot_query_new (words);
  pivot_library_row_factory_set_query (self->factory, self->query);
  if (self->rows != NULL)
    pivot_library_rows_set_query (self->rows, self->query);
  /* Those that stay show now what is found in them. */
  pivot_library_row_factory_set_haste (self->factory, self->haste);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
}

static void
list_set_narrow (PivotLibraryList *self,
                 gboolean          narrow)
{
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  pivot_library_selection_set_narrow (self->selection, narrow);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
selection_changed_cb (PivotLibraryList *self)
{
  pivot_library_row_factory_set_choosing (self->factory, pivot_library_selection_is_selecting (self->selection));
}

static void
row_activated_cb (PivotLibraryList *self,
                  guint             position)
{
  list_set_story (self, list_get_story (self, position));
  g_signal_emit (self, story_activated, 0);
}

static void
trash_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  PivotLibraryList *self = PIVOT_LIBRARY_LIST (widget);
  PivotStory       *story = pivot_library_selection_get_single (self->selection);

  if (pivot_library_selection_is_selecting (self->selection))
    gtk_widget_activate_action (widget, "library.trash-chosen", NULL);
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
    case PROP_STORY:
      g_value_set_object (value, self->story);
      break;
    case PROP_WORDS:
      g_value_set_string (value, self->words);
      break;
    case PROP_SELECTION:
      g_value_set_object (value, self->selection);
      break;
    case PROP_LIBRARY:
    case PROP_PACK:
    case PROP_HASTE:
    case PROP_NARROW:
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
        list_show_rows (self);
      break;
    case PROP_PACK:
      g_clear_pointer (&self->pack, pivot_pack_unref);
      self->pack = g_value_dup_boxed (value);
      list_show_rows (self);
      break;
    case PROP_HASTE:
      self->haste = g_value_get_double (value);
      pivot_library_row_factory_set_haste (self->factory, self->haste);
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
    case PROP_SELECTION:
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

  if (self->selection != NULL)
    g_object_run_dispose (G_OBJECT (self->selection));
  g_clear_object (&self->selection);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_LIBRARY_LIST);
  g_clear_object (&self->factory);
  g_clear_object (&self->rows);
  if (self->catalog != NULL)
    g_object_run_dispose (G_OBJECT (self->catalog));
  g_clear_object (&self->catalog);
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
  const GParamFlags given = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, PIVOT_TYPE_LIBRARY, given);
  properties[PROP_PACK] = g_param_spec_boxed ("pack", NULL, NULL, PIVOT_TYPE_PACK, given);
  properties[PROP_HASTE] = g_param_spec_double ("haste", NULL, NULL, 0, G_MAXDOUBLE, 1, given);
  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, PIVOT_TYPE_STORY, flags);
  properties[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, "", flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, given);
  properties[PROP_SELECTION] = g_param_spec_object ("selection", NULL, NULL, PIVOT_TYPE_LIBRARY_SELECTION, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
list_bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-library-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryList, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
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
  listed = g_signal_new ("listed", PIVOT_TYPE_LIBRARY_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "library.trash", NULL, trash_action);
  list_bind_template (widget_class);
}

static void
pivot_library_list_init (PivotLibraryList *self)
{
  self->words = g_strdup ("");
  self->query = pivot_query_new ("");
  self->haste = 1;
  self->factory = pivot_library_row_factory_new ();
  pivot_library_row_factory_set_query (self->factory, self->query);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_factory (self->list, self->factory);
  self->selection = pivot_library_selection_new (self->list);
  g_signal_connect_object (self->selection, "opened", G_CALLBACK (list_set_story), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "changed", G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  pivot_library_pointing_install (self->list, self->selection);
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
  PivotStory *neighbour = NULL;
  guint       position = 0;

  g_return_val_if_fail (PIVOT_IS_LIBRARY_LIST (self), NULL);

  position = list_find (self, story);
  if (position == GTK_INVALID_LIST_POSITION)
    neighbour = list_get_story (self, 0);
  else
    neighbour = list_get_story (self, position + 1);
  if (neighbour == NULL && position != GTK_INVALID_LIST_POSITION && position > 0)
    neighbour = list_get_story (self, position - 1);
  return neighbour != NULL ? g_object_ref (neighbour) : NULL;
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

  if (self->rows != NULL)
    pivot_library_rows_refresh (self->rows);
}

/**
 * pivot_library_list_get_rows:
 *
 * Returns: (transfer none) (nullable): what is listed, once there is a library
 */
PivotLibraryRows *
pivot_library_list_get_rows (PivotLibraryList *self)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY_LIST (self), NULL);

  return self->rows;
}

/**
 * pivot_library_list_get_selection:
 *
 * Returns: (transfer none): what is selected
 */
PivotLibrarySelection *
pivot_library_list_get_selection (PivotLibraryList *self)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY_LIST (self), NULL);

  return self->selection;
}
