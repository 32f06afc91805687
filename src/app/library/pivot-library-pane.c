/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-pane.h"

#include <glib/gi18n-lib.h>

#include "app/library/pivot-library-deeds.h"
#include "app/library/pivot-library-foot.h"
#include "app/library/pivot-library-head.h"
#include "app/library/pivot-library-placeholder.h"
#include "app/pivot-closures.h"
#include "core/rubric/pivot-pack.h"

struct _PivotLibraryPane
{
  AdwBin parent_instance;

  /* template children */
  PivotLibraryHead        *head;
  AdwBanner               *trash_banner;
  GtkSearchBar            *search_bar;
  GtkEditable             *search_entry;
  PivotLibraryFilters     *filters;
  PivotLibraryPlaceholder *placeholder;
  GtkStack                *pages;
  GtkProgressBar          *progress;
  PivotLibraryList        *list;
  PivotLibraryFoot        *foot;

  /* owned */
  PivotLibrary *library;
  PivotPack    *pack;
  PivotStory   *story;

  /* state */
  double            pace;
  gboolean          narrow;
  PivotLibraryOrder order;
  gboolean          trash;
};

G_DEFINE_FINAL_TYPE (PivotLibraryPane, pivot_library_pane, ADW_TYPE_BIN)

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_PACK,
  PROP_PACE,
  PROP_STORY,
  PROP_NARROW,
  PROP_ORDER,
  PROP_TRASH,
} PivotLibraryPaneProperty;

static GParamSpec *properties[PROP_TRASH + 1];
static guint       story_activated;

static void
pane_show_page (PivotLibraryPane *self,
                PivotLibraryPage  page)
{
  const char *name = page == PIVOT_LIBRARY_PAGE_LIST ? "list" : page == PIVOT_LIBRARY_PAGE_LOADING ? "loading"
                                                                                                   : "placeholder";

  pivot_library_placeholder_set_page (self->placeholder, page);
  adw_banner_set_revealed (self->trash_banner, self->trash && page == PIVOT_LIBRARY_PAGE_LIST);
  gtk_stack_set_visible_child_name (self->pages, name);
  gtk_widget_set_visible (GTK_WIDGET (self->foot), page == PIVOT_LIBRARY_PAGE_LIST || page == PIVOT_LIBRARY_PAGE_NO_MATCH);
}

static gboolean
pane_is_narrowed (PivotLibraryPane *self)
{
  const PivotLibraryChoice choice = pivot_library_filters_get_choice (self->filters);

  return gtk_editable_get_text (self->search_entry)[0] != '\0' || !pivot_library_choice_is_empty (&choice);
}

static void
update_cb (PivotLibraryPane *self)
{
  PivotLibraryRows        *rows = pivot_library_list_get_rows (self->list);
  const gboolean           loading = self->library == NULL || pivot_library_is_loading (self->library);
  const guint              n_listed = rows != NULL ? g_list_model_get_n_items (G_LIST_MODEL (rows)) : 0;
  guint                    n_facts = 0;
  const PivotLibraryFacts *facts = rows != NULL ? pivot_library_rows_get_facts (rows, &n_facts) : NULL;
  const PivotLibraryPage   page = pivot_library_choose_page (n_listed, pane_is_narrowed (self), self->trash, loading);
  g_autofree char         *count = pivot_library_tell_count (facts, n_facts, n_listed, self->trash, pane_is_narrowed (self));
  g_auto (GStrv) tags = pivot_library_list_tags (facts, n_facts);

  pivot_library_foot_set_count (self->foot, count);
  pivot_library_head_set_searchable (self->head, n_facts > 0 || pane_is_narrowed (self));
  pane_show_page (self, page);
  pivot_library_filters_set_tags (self->filters, (const char *const *) tags);
}

static void
filters_changed_cb (PivotLibraryPane *self)
{
  PivotLibraryChoice choice = pivot_library_filters_get_choice (self->filters);
  PivotLibraryRows  *rows = pivot_library_list_get_rows (self->list);

  /* What is filtered is to be seen. */
  if (!pivot_library_choice_is_empty (&choice))
    gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  choice.trash = self->trash;
  if (rows != NULL)
    pivot_library_rows_set_choice (rows, &choice);
  update_cb (self);
}

/* What is searched for goes with the bar, and so do the filters that are set in it. */
static void
search_mode_cb (PivotLibraryPane *self)
{
  if (!gtk_search_bar_get_search_mode (self->search_bar))
    pivot_library_filters_clear (self->filters);
}

static void
progress_cb (PivotLibraryPane *self)
{
  double progress = 1;

  g_object_get (self->library, "progress", &progress, NULL);
  gtk_progress_bar_set_fraction (self->progress, progress);
  if (progress == 0 || progress == 1)
    update_cb (self);
}

static gboolean
pane_set_library (PivotLibraryPane *self,
                  PivotLibrary     *library)
{
  if (library == NULL || self->library != NULL)
    return FALSE;
  self->library = g_object_ref (library);
  g_signal_connect_object (library, "notify::progress", G_CALLBACK (progress_cb), self, G_CONNECT_SWAPPED);
  return TRUE;
}

static void
pane_set_order (PivotLibraryPane *self,
                const char       *id)
{
  self->order = pivot_library_order_from_id (id);
  if (pivot_library_list_get_rows (self->list) != NULL)
    pivot_library_rows_set_order (pivot_library_list_get_rows (self->list), self->order);
}

static void
story_activated_cb (PivotLibraryPane *self)
{
  g_signal_emit (self, story_activated, 0);
}

/* How many times as long a story takes as at the pace of the rules. */
static void
pane_set_haste (PivotLibraryPane *self)
{
  g_object_set (self->list, "haste", self->pack != NULL && self->pace > 0 ? pivot_pack_get_pace (self->pack) / self->pace : 1.0, NULL);
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
  PivotLibraryPane *self = PIVOT_LIBRARY_PANE (widget);

  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  pivot_library_filters_clear (self->filters);
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
    case PROP_TRASH:
      g_value_set_boolean (value, self->trash);
      break;
    case PROP_ORDER:
      g_value_set_string (value, pivot_library_order_get_id (self->order));
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
      changed = pane_set_library (self, g_value_get_object (value));
      break;
    case PROP_PACK:
      g_clear_pointer (&self->pack, pivot_pack_unref);
      self->pack = g_value_dup_boxed (value);
      pane_set_haste (self);
      changed = TRUE;
      break;
    case PROP_PACE:
      changed = self->pace != g_value_get_double (value);
      self->pace = g_value_get_double (value);
      pane_set_haste (self);
      break;
    case PROP_STORY:
      changed = g_set_object (&self->story, g_value_get_object (value));
      break;
    case PROP_NARROW:
      changed = self->narrow != g_value_get_boolean (value);
      self->narrow = g_value_get_boolean (value);
      break;
    case PROP_TRASH:
      changed = self->trash != g_value_get_boolean (value);
      self->trash = g_value_get_boolean (value);
      pivot_library_selection_set_selecting (pivot_library_list_get_selection (self->list), FALSE);
      pivot_library_head_set_trash (self->head, self->trash);
      pivot_library_foot_set_trash (self->foot, self->trash);
      filters_changed_cb (self);
      break;
    case PROP_ORDER:
      changed = g_strcmp0 (pivot_library_order_get_id (self->order), g_value_get_string (value)) != 0;
      pane_set_order (self, g_value_get_string (value));
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
  properties[PROP_ORDER] = g_param_spec_string ("order", NULL, NULL, "edited", flags);
  properties[PROP_TRASH] = g_param_spec_boolean ("trash", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  story_activated = g_signal_new ("story-activated", PIVOT_TYPE_LIBRARY_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "library.clear-search", NULL, clear_search_action);
  gtk_widget_class_install_property_action (widget_class, "library.order", "order");
  gtk_widget_class_install_property_action (widget_class, "library.show-trash", "trash");
  pivot_library_deeds_install (widget_class);

  g_type_ensure (PIVOT_TYPE_LIBRARY_LIST);
  g_type_ensure (PIVOT_TYPE_LIBRARY_FILTERS);
  g_type_ensure (PIVOT_TYPE_LIBRARY_FOOT);
  g_type_ensure (PIVOT_TYPE_LIBRARY_HEAD);
  g_type_ensure (PIVOT_TYPE_LIBRARY_PLACEHOLDER);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-library-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, head);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, trash_banner);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, search_bar);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, search_entry);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, filters);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, placeholder);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, pages);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, progress);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, list);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryPane, foot);
  gtk_widget_class_bind_template_callback (widget_class, update_cb);
  gtk_widget_class_bind_template_callback (widget_class, filters_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_mode_cb);
  gtk_widget_class_bind_template_callback (widget_class, story_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  pivot_closures_bind (widget_class);
}

static void
pivot_library_pane_init (PivotLibraryPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, self->search_entry);
  pivot_library_head_follow (self->head, pivot_library_list_get_selection (self->list));
  pivot_library_foot_follow (self->foot, pivot_library_list_get_selection (self->list));
  pivot_library_deeds_follow (GTK_WIDGET (self), pivot_library_list_get_selection (self->list));
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

/**
 * pivot_library_pane_get_filters:
 *
 * Returns: (transfer none): which of the stories are listed
 */
PivotLibraryFilters *
pivot_library_pane_get_filters (PivotLibraryPane *self)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY_PANE (self), NULL);

  return self->filters;
}
