/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-revisions-view.h"

#include <glib/gi18n-lib.h>

#include "app/compare/pivot-history-card.h"
#include "app/compare/pivot-revision-deeds.h"
#include "app/compare/pivot-version-row.h"

struct _PivotRevisionsView
{
  AdwBin parent_instance;

  /* template children */
  AdwBanner              *unread;
  GtkStack               *pages;
  AdwStatusPage          *empty;
  AdwNavigationSplitView *split;
  GtkListView            *list;
  PivotHistoryCard       *history;
  PivotComparisonView    *comparison;

  /* owned */
  PivotLibrary  *library;
  PivotStory    *story;
  PivotPack     *pack;
  PivotVersions *versions;
  GSignalGroup  *watch; /* on the story */
  GActionGroup  *actions;

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

static gboolean
pivot_revisions_view_grab_focus (GtkWidget *widget)
{
  PivotRevisionsView *self = PIVOT_REVISIONS_VIEW (widget);

  self->awaited = g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "loading") == 0;
  return self->awaited || gtk_widget_child_focus (GTK_WIDGET (self->pages), GTK_DIR_TAB_FORWARD);
}

static void
changing_cb (PivotRevisionsView *self)
{
  pivot_comparison_view_begin (self->comparison);
}

/* What was kept and cannot be read is said for as long as that is so. */
static void
view_show_unread (PivotRevisionsView *self,
                  const char *const  *unread)
{
  g_autofree char *words = pivot_timeline_describe_unread (unread);
  g_autofree char *escaped = g_markup_escape_text (words, -1);

  if (*words != '\0')
    adw_banner_set_title (self->unread, escaped);
  adw_banner_set_revealed (self->unread, *words != '\0');
}

static void
changed_cb (PivotRevisionsView *self,
            const char         *problem,
            const char *const  *unread)
{
  guint n_versions = g_list_model_get_n_items (pivot_versions_get_all (self->versions));

  pivot_comparison_view_end (self->comparison);
  if (unread != NULL)
    view_show_unread (self, unread);
  if (problem != NULL)
    {
      /* Translators: %s is the file and the reason, a whole sentence. */
      g_autofree char *words = g_strdup_printf (_ ("The revisions could not be listed. %s"), problem);

      pivot_revisions_view_tell (self, words, NULL);
    }
  gtk_stack_set_visible_child_name (self->pages, n_versions > 1 ? "versions" : "empty");
  if (self->awaited)
    gtk_widget_grab_focus (GTK_WIDGET (self));
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

  if (self->story == NULL || self->library == NULL || self->pack == NULL || pivot_story_is_damaged (self->story) ||
      !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  pivot_versions_load (self->versions, &(PivotVersionsSource) { pivot_library_get_store (self->library), self->story, self->pack, self->pace });
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
  pivot_versions_clear (self->versions);
  adw_banner_set_revealed (self->unread, FALSE);
  gtk_stack_set_visible_child_name (self->pages, "loading");
  pivot_revisions_view_reload (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STORY]);
}

static void
row_activated_cb (PivotRevisionsView *self,
                  guint               position)
{
  g_autoptr (PivotVersionItem) item = g_list_model_get_item (pivot_versions_get_items (self->versions), position);

  pivot_comparison_view_compare (self->comparison, item);
  adw_navigation_split_view_set_show_content (self->split, TRUE);
}

static void
row_setup_cb (gpointer     factory,
              GtkListItem *item)
{
  gtk_list_item_set_child (item, pivot_version_row_new (item));
}

static void
row_bind_cb (PivotRevisionsView *self,
             GtkListItem        *item)
{
  pivot_versions_want (self->versions, gtk_list_item_get_position (item));
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
  properties[PROP_VERSIONS] = g_param_spec_object ("versions", NULL, NULL, PIVOT_TYPE_VERSIONS, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
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
  g_type_ensure (PIVOT_TYPE_HISTORY_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/compare/pivot-revisions-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, unread);
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, pages);
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, empty);
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, split);
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, history);
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, list);
  gtk_widget_class_bind_template_child (widget_class, PivotRevisionsView, comparison);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_unbind_cb);
}

static void
pivot_revisions_view_init (PivotRevisionsView *self)
{
  self->versions = pivot_versions_new ();
  g_signal_connect_object (self->versions, "changing", G_CALLBACK (changing_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->versions, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  self->watch = g_signal_group_new (PIVOT_TYPE_STORY);
  g_signal_group_connect_swapped (self->watch, "notify::draft", G_CALLBACK (pivot_revisions_view_reload), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (pivot_versions_get_items (self->versions)))));
  pivot_history_card_set_versions (self->history, self->versions);
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
 * pivot_revisions_view_get_versions:
 *
 * Returns: (transfer none): all versions that can be compared
 */
PivotVersions *
pivot_revisions_view_get_versions (PivotRevisionsView *self)
{
  return self->versions;
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
 * @undo: (nullable): the detailed name of the action that takes back what is told
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
