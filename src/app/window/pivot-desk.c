/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-desk.h"

#include "app/editor/pivot-rubric-pane.h"
#include "app/pivot-closures.h"
#include "app/window/pivot-focus.h"
#include "app/window/pivot-rubric-summary.h"

struct _PivotDesk
{
  AdwBin parent_instance;

  /* template children */
  AdwMultiLayoutView  *layouts;
  AdwOverlaySplitView *outer;
  AdwOverlaySplitView *inner;
  AdwNavigationView   *pages;
  AdwBottomSheet      *sheet;
  PivotLibraryPane    *library_pane;
  PivotStoryPane      *story_pane;
  PivotRubricPane     *rubric_pane;

  /* owned */
  PivotLibrary  *library;
  PivotAssessor *assessor;
  PivotStory    *story;

  /* state */
  PivotDeskState state;
};

G_DEFINE_FINAL_TYPE (PivotDesk, pivot_desk, ADW_TYPE_BIN)

typedef enum
{
  PROP_LIBRARY = 1,
  PROP_ASSESSOR,
  PROP_STORY,
  PROP_WIDTH,
  PROP_SHOW_LIBRARY,
  PROP_SHOW_RUBRIC,
} PivotDeskProperty;

static GParamSpec *properties[PROP_SHOW_RUBRIC + 1];

static void
desk_show_panes (PivotDesk *self)
{
  const char *page = self->state.show_library ? "library" : "story";

  if (!pivot_width_is_in_pages (self->state.width))
    {
      adw_overlay_split_view_set_show_sidebar (self->outer, self->state.show_library);
      adw_overlay_split_view_set_show_sidebar (self->inner, self->state.show_rubric);
      return;
    }
  adw_bottom_sheet_set_open (self->sheet, self->state.show_rubric);
  if (g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->pages), page) == 0)
    return;
  if (self->state.show_library)
    adw_navigation_view_pop_to_tag (self->pages, page);
  else
    adw_navigation_view_push_by_tag (self->pages, page);
}

static void
desk_show_layout (PivotDesk *self)
{
  const gboolean    in_pages = pivot_width_is_in_pages (self->state.width);
  const char *const tags[] = { "library", "story" };
  g_autoptr (GtkWidget) focus = pivot_focus_dup (GTK_WIDGET (self));

  adw_overlay_split_view_set_collapsed (self->outer, self->state.width == PIVOT_WIDTH_MEDIUM);
  g_object_set (self->library_pane, "narrow", in_pages, NULL);
  g_object_set (self->story_pane, "narrow", in_pages, "slim", self->state.width == PIVOT_WIDTH_SLIM, "roomy", self->state.width == PIVOT_WIDTH_WIDE, NULL);
  g_object_set (self->rubric_pane, "narrow", in_pages, NULL);
  adw_multi_layout_view_set_layout_name (self->layouts, in_pages ? "pages" : "beside");
  adw_navigation_view_replace_with_tags (self->pages, tags, self->state.show_library ? 1 : 2);
  /* A widget that changes its place loses the focus. */
  if (focus != NULL)
    gtk_widget_grab_focus (focus);
}

/**
 * pivot_desk_set_state:
 * @state: which panes are to be in view
 */
void
pivot_desk_set_state (PivotDesk     *self,
                      PivotDeskState state)
{
  const PivotDeskState before = self->state;

  self->state = state;
  desk_show_panes (self);
  if (before.alone != state.alone)
    g_object_set (self->story_pane, "alone", state.alone, NULL);
  if (before.view != state.view)
    g_object_set (self->story_pane, "view", state.view, NULL);
  if (before.width != state.width)
    desk_show_layout (self);

  g_object_freeze_notify (G_OBJECT (self));
  if (before.show_library != state.show_library)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_LIBRARY]);
  if (before.show_rubric != state.show_rubric)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_RUBRIC]);
  if (before.width != state.width)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WIDTH]);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
library_shown_cb (PivotDesk *self)
{
  if (!pivot_width_is_in_pages (self->state.width))
    pivot_desk_set_state (self, pivot_desk_state_with_library (self->state, adw_overlay_split_view_get_show_sidebar (self->outer)));
}

static void
rubric_shown_cb (PivotDesk *self)
{
  if (!pivot_width_is_in_pages (self->state.width))
    pivot_desk_set_state (self, pivot_desk_state_with_rubric (self->state, adw_overlay_split_view_get_show_sidebar (self->inner)));
}

static void
sheet_opened_cb (PivotDesk *self)
{
  if (pivot_width_is_in_pages (self->state.width))
    pivot_desk_set_state (self, pivot_desk_state_with_rubric (self->state, adw_bottom_sheet_get_open (self->sheet)));
}

static void
page_changed_cb (PivotDesk *self)
{
  const gboolean at_library = g_strcmp0 (adw_navigation_view_get_visible_page_tag (self->pages), "library") == 0;

  if (!pivot_width_is_in_pages (self->state.width) || at_library == self->state.show_library)
    return;
  pivot_desk_set_state (self, pivot_desk_state_with_library (self->state, at_library));
  gtk_widget_grab_focus (at_library ? GTK_WIDGET (self->library_pane) : GTK_WIDGET (self->story_pane));
}

static void
view_changed_cb (PivotDesk *self)
{
  pivot_desk_set_state (self, pivot_desk_state_with_view (self->state, pivot_story_pane_get_view (self->story_pane)));
}

static void
desk_set_story (PivotDesk  *self,
                PivotStory *story)
{
  if (!g_set_object (&self->story, story))
    return;
  /* Before the panes hear of it, so that they find a report of the new story. */
  pivot_assessor_set_story (self->assessor, story == NULL || pivot_story_is_damaged (story) ? NULL : story);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STORY]);
}

static void
pivot_desk_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  PivotDesk *self = PIVOT_DESK (object);

  switch ((PivotDeskProperty) prop_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_ASSESSOR:
      g_value_set_object (value, self->assessor);
      break;
    case PROP_STORY:
      g_value_set_object (value, self->story);
      break;
    case PROP_WIDTH:
      g_value_set_enum (value, self->state.width);
      break;
    case PROP_SHOW_LIBRARY:
      g_value_set_boolean (value, self->state.show_library);
      break;
    case PROP_SHOW_RUBRIC:
      g_value_set_boolean (value, self->state.show_rubric);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_desk_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  PivotDesk *self = PIVOT_DESK (object);

  switch ((PivotDeskProperty) prop_id)
    {
    case PROP_LIBRARY:
      if (g_set_object (&self->library, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_ASSESSOR:
      if (g_set_object (&self->assessor, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_STORY:
      desk_set_story (self, g_value_get_object (value));
      break;
    case PROP_WIDTH:
      pivot_desk_set_state (self, pivot_desk_state_with_width (self->state, (PivotWidth) g_value_get_enum (value)));
      break;
    case PROP_SHOW_LIBRARY:
      pivot_desk_set_state (self, pivot_desk_state_with_library (self->state, g_value_get_boolean (value)));
      break;
    case PROP_SHOW_RUBRIC:
      pivot_desk_set_state (self, pivot_desk_state_with_rubric (self->state, g_value_get_boolean (value)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_desk_dispose (GObject *object)
{
  PivotDesk *self = PIVOT_DESK (object);

  /* The template would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_DESK);
  g_clear_object (&self->library);
  g_clear_object (&self->assessor);
  g_clear_object (&self->story);

  G_OBJECT_CLASS (pivot_desk_parent_class)->dispose (object);
}

static void
desk_install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, PIVOT_TYPE_LIBRARY, flags);
  properties[PROP_ASSESSOR] = g_param_spec_object ("assessor", NULL, NULL, PIVOT_TYPE_ASSESSOR, flags);
  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, PIVOT_TYPE_STORY, flags);
  properties[PROP_WIDTH] = g_param_spec_enum ("width", NULL, NULL, PIVOT_TYPE_WIDTH, PIVOT_WIDTH_WIDE, flags);
  properties[PROP_SHOW_LIBRARY] = g_param_spec_boolean ("show-library", NULL, NULL, TRUE, flags);
  properties[PROP_SHOW_RUBRIC] = g_param_spec_boolean ("show-rubric", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pivot_desk_class_init (PivotDeskClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_desk_get_property;
  object_class->set_property = pivot_desk_set_property;
  object_class->dispose = pivot_desk_dispose;
  desk_install_properties (object_class);

  g_type_ensure (PIVOT_TYPE_LIBRARY_PANE);
  g_type_ensure (PIVOT_TYPE_STORY_PANE);
  g_type_ensure (PIVOT_TYPE_RUBRIC_PANE);
  g_type_ensure (PIVOT_TYPE_RUBRIC_SUMMARY);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/window/pivot-desk.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotDesk, layouts);
  gtk_widget_class_bind_template_child (widget_class, PivotDesk, outer);
  gtk_widget_class_bind_template_child (widget_class, PivotDesk, inner);
  gtk_widget_class_bind_template_child (widget_class, PivotDesk, pages);
  gtk_widget_class_bind_template_child (widget_class, PivotDesk, sheet);
  gtk_widget_class_bind_template_child (widget_class, PivotDesk, library_pane);
  gtk_widget_class_bind_template_child (widget_class, PivotDesk, story_pane);
  gtk_widget_class_bind_template_child (widget_class, PivotDesk, rubric_pane);
  gtk_widget_class_bind_template_callback (widget_class, library_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, rubric_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, sheet_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, pivot_desk_go_to_story);
  pivot_closures_bind (widget_class);
}

static void
pivot_desk_init (PivotDesk *self)
{
  self->state = pivot_desk_state_new (TRUE, TRUE);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (PivotStage stage = 0; stage < PIVOT_N_STAGES; stage++)
    pivot_rubric_pane_set_text (self->rubric_pane, stage, GTK_WIDGET (pivot_editor_get_text (pivot_story_pane_get_editor (self->story_pane), stage)));
}

/**
 * pivot_desk_get_story:
 *
 * Returns: (transfer none) (nullable): the open story
 */
PivotStory *
pivot_desk_get_story (PivotDesk *self)
{
  g_return_val_if_fail (PIVOT_IS_DESK (self), NULL);

  return self->story;
}

/**
 * pivot_desk_get_list:
 *
 * Returns: (transfer none): the list of stories
 */
PivotLibraryList *
pivot_desk_get_list (PivotDesk *self)
{
  return pivot_library_pane_get_list (self->library_pane);
}

/**
 * pivot_desk_get_story_pane:
 *
 * Returns: (transfer none): the pane of the open story
 */
PivotStoryPane *
pivot_desk_get_story_pane (PivotDesk *self)
{
  g_return_val_if_fail (PIVOT_IS_DESK (self), NULL);

  return self->story_pane;
}

/**
 * pivot_desk_get_state:
 *
 * Returns: which panes are in view
 */
PivotDeskState
pivot_desk_get_state (PivotDesk *self)
{
  return self->state;
}

/**
 * pivot_desk_go_to_story:
 *
 * Brings the open story into view where the list is over it or in its place, and
 * gives it the focus.
 */
void
pivot_desk_go_to_story (PivotDesk *self)
{
  g_return_if_fail (PIVOT_IS_DESK (self));

  if (self->state.width != PIVOT_WIDTH_WIDE)
    pivot_desk_set_state (self, pivot_desk_state_with_library (self->state, FALSE));
  gtk_widget_grab_focus (GTK_WIDGET (self->story_pane));
}

/**
 * pivot_desk_search:
 *
 * Brings the stories into view and begins to search them.
 */
void
pivot_desk_search (PivotDesk *self)
{
  g_return_if_fail (PIVOT_IS_DESK (self));

  pivot_desk_set_state (self, pivot_desk_state_with_library (self->state, TRUE));
  pivot_library_pane_search (self->library_pane);
}

/**
 * pivot_desk_move_focus:
 * @step: 1 for the next pane in view, -1 for the one before
 */
void
pivot_desk_move_focus (PivotDesk *self,
                       int        step)
{
  GtkWidget *const panes[] = { GTK_WIDGET (self->library_pane), GTK_WIDGET (self->story_pane), GTK_WIDGET (self->rubric_pane) };

  if (!pivot_width_is_in_pages (self->state.width))
    {
      pivot_focus_move (panes, G_N_ELEMENTS (panes), step);
      return;
    }
  pivot_desk_set_state (self, pivot_desk_state_with_step (self->state, step));
  pivot_focus_take (self->state.show_library ? panes[0] : self->state.show_rubric ? panes[2]
                                                                                  : panes[1]);
}
