/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-story-pane.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-closures.h"
#include "app/window/pivot-notice-bar.h"
#include "app/window/pivot-story-header.h"

struct _PivotStoryPane
{
  AdwBin parent_instance;

  /* template children */
  PivotNoticeBar     *notice_bar;
  PivotFindBar       *find_bar;
  GtkStack           *pages;
  AdwViewStack       *views;
  PivotEditor        *editor;
  PivotContrastView  *contrast;
  PivotRevisionsView *revisions;
  AdwStatusPage      *damaged;

  /* owned */
  PivotStory    *story;
  PivotAssessor *assessor;

  /* state */
  gboolean  narrow;
  gboolean  slim;
  gboolean  roomy;
  gboolean  alone;
  PivotView view;
};

G_DEFINE_FINAL_TYPE (PivotStoryPane, pivot_story_pane, ADW_TYPE_BIN)

typedef enum
{
  PROP_STORY = 1,
  PROP_ASSESSOR,
  PROP_NARROW,
  PROP_SLIM,
  PROP_ROOMY,
  PROP_ALONE,
  PROP_VIEW,
  PROP_SWITCHABLE,
  PROP_WRITING,
} PivotStoryPaneProperty;

static GParamSpec *properties[PROP_WRITING + 1];

/* By #PivotView. */
static const char *const view_names[] = {
  [PIVOT_VIEW_WRITE] = "write",
  [PIVOT_VIEW_CONTRAST] = "contrast",
  [PIVOT_VIEW_REVISIONS] = "revisions",
};

/* Whether there is more than one view to choose from. */
static gboolean
pane_is_switchable (PivotStoryPane *self)
{
  return self->story != NULL && !pivot_story_is_damaged (self->story) && !self->alone;
}

static void
pane_notify_views (PivotStoryPane *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SWITCHABLE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WRITING]);
}

static void
pane_set_view (PivotStoryPane *self,
               PivotView       view)
{
  if (self->view == view)
    return;
  self->view = view;
  adw_view_stack_set_visible_child_name (self->views, view_names[view]);
  pivot_find_bar_close (self->find_bar);
  pane_notify_views (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VIEW]);
}

static void
view_shown_cb (PivotStoryPane *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->views);

  for (guint i = 0; i < G_N_ELEMENTS (view_names); i++)
    {
      if (g_strcmp0 (name, view_names[i]) == 0)
        pane_set_view (self, (PivotView) i);
    }
}

static void
pane_show_damage (PivotStoryPane *self)
{
  /* Translators: %s is the reason, a whole sentence. */
  g_autofree char *text = g_strdup_printf (_ ("%s The file is left as it is."), pivot_story_get_problem (self->story));
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  adw_status_page_set_description (self->damaged, escaped);
  gtk_stack_set_visible_child_name (self->pages, "damaged");
}

static void
pane_set_story (PivotStoryPane *self,
                PivotStory     *story)
{
  if (!g_set_object (&self->story, story))
    return;
  pivot_find_bar_close (self->find_bar);
  if (story != NULL && pivot_story_is_damaged (story))
    pane_show_damage (self);
  else
    gtk_stack_set_visible_child_name (self->pages, story != NULL ? "editor" : "none");
  pane_notify_views (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STORY]);
}

/* Where a property is kept that is a flag and nothing else; NULL for any other. */
static gboolean *
pane_get_flag (PivotStoryPane *self,
               guint           prop_id)
{
  switch (prop_id)
    {
    case PROP_NARROW:
      return &self->narrow;
    case PROP_SLIM:
      return &self->slim;
    case PROP_ROOMY:
      return &self->roomy;
    default:
      return NULL;
    }
}

static void
pane_set_flag (PivotStoryPane *self,
               gboolean       *flag,
               const GValue   *value,
               GParamSpec     *pspec)
{
  if (*flag == g_value_get_boolean (value))
    return;
  *flag = g_value_get_boolean (value);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
pivot_story_pane_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PivotStoryPane *self = PIVOT_STORY_PANE (object);
  gboolean       *flag = pane_get_flag (self, prop_id);

  if (flag != NULL)
    {
      g_value_set_boolean (value, *flag);
      return;
    }
  switch (prop_id)
    {
    case PROP_STORY:
      g_value_set_object (value, self->story);
      break;
    case PROP_ASSESSOR:
      g_value_set_object (value, self->assessor);
      break;
    case PROP_ALONE:
      g_value_set_boolean (value, self->alone);
      break;
    case PROP_VIEW:
      g_value_set_enum (value, self->view);
      break;
    case PROP_SWITCHABLE:
      g_value_set_boolean (value, pane_is_switchable (self));
      break;
    case PROP_WRITING:
      g_value_set_boolean (value, self->view == PIVOT_VIEW_WRITE && !self->alone);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_story_pane_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PivotStoryPane *self = PIVOT_STORY_PANE (object);
  gboolean       *flag = pane_get_flag (self, prop_id);

  if (flag != NULL)
    {
      pane_set_flag (self, flag, value, pspec);
      return;
    }
  switch (prop_id)
    {
    case PROP_STORY:
      pane_set_story (self, g_value_get_object (value));
      break;
    case PROP_ASSESSOR:
      if (g_set_object (&self->assessor, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_ALONE:
      pane_set_flag (self, &self->alone, value, pspec);
      pivot_editor_set_alone (self->editor, self->alone);
      pane_notify_views (self);
      break;
    case PROP_VIEW:
      pane_set_view (self, (PivotView) g_value_get_enum (value));
      break;
    case PROP_SWITCHABLE:
    case PROP_WRITING:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
pivot_story_pane_grab_focus (GtkWidget *widget)
{
  PivotStoryPane *self = PIVOT_STORY_PANE (widget);

  if (self->view != PIVOT_VIEW_WRITE)
    return gtk_widget_grab_focus (adw_view_stack_get_visible_child (self->views));
  if (!gtk_widget_get_mapped (GTK_WIDGET (self->editor)))
    return gtk_widget_child_focus (GTK_WIDGET (self->pages), GTK_DIR_TAB_FORWARD);
  pivot_editor_focus_stage (self->editor, pivot_assessor_get_stage (self->assessor));
  return TRUE;
}

static void
pivot_story_pane_dispose (GObject *object)
{
  PivotStoryPane *self = PIVOT_STORY_PANE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_STORY_PANE);
  g_clear_object (&self->story);
  g_clear_object (&self->assessor);

  G_OBJECT_CLASS (pivot_story_pane_parent_class)->dispose (object);
}

static void
pivot_story_pane_class_init (PivotStoryPaneClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_story_pane_get_property;
  object_class->set_property = pivot_story_pane_set_property;
  object_class->dispose = pivot_story_pane_dispose;
  widget_class->grab_focus = pivot_story_pane_grab_focus;

  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, PIVOT_TYPE_STORY, flags);
  properties[PROP_ASSESSOR] = g_param_spec_object ("assessor", NULL, NULL, PIVOT_TYPE_ASSESSOR, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_SLIM] = g_param_spec_boolean ("slim", NULL, NULL, FALSE, flags);
  properties[PROP_ROOMY] = g_param_spec_boolean ("roomy", NULL, NULL, TRUE, flags);
  properties[PROP_ALONE] = g_param_spec_boolean ("alone", NULL, NULL, FALSE, flags);
  properties[PROP_VIEW] = g_param_spec_enum ("view", NULL, NULL, PIVOT_TYPE_VIEW, PIVOT_VIEW_WRITE, flags);
  properties[PROP_SWITCHABLE] = g_param_spec_boolean ("switchable", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_WRITING] = g_param_spec_boolean ("writing", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_CONTRAST_VIEW);
  g_type_ensure (PIVOT_TYPE_EDITOR);
  g_type_ensure (PIVOT_TYPE_FIND_BAR);
  g_type_ensure (PIVOT_TYPE_NOTICE_BAR);
  g_type_ensure (PIVOT_TYPE_REVISIONS_VIEW);
  g_type_ensure (PIVOT_TYPE_STORY_HEADER);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/window/pivot-story-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotStoryPane, notice_bar);
  gtk_widget_class_bind_template_child (widget_class, PivotStoryPane, find_bar);
  gtk_widget_class_bind_template_child (widget_class, PivotStoryPane, pages);
  gtk_widget_class_bind_template_child (widget_class, PivotStoryPane, views);
  gtk_widget_class_bind_template_child (widget_class, PivotStoryPane, editor);
  gtk_widget_class_bind_template_child (widget_class, PivotStoryPane, contrast);
  gtk_widget_class_bind_template_child (widget_class, PivotStoryPane, revisions);
  gtk_widget_class_bind_template_child (widget_class, PivotStoryPane, damaged);
  gtk_widget_class_bind_template_callback (widget_class, view_shown_cb);
  pivot_closures_bind (widget_class);
}

static void
pivot_story_pane_init (PivotStoryPane *self)
{
  self->roomy = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_stack_set_visible_child_name (self->pages, "none");
}

/**
 * pivot_story_pane_get_view:
 *
 * Returns: what is seen of the story
 */
PivotView
pivot_story_pane_get_view (PivotStoryPane *self)
{
  return self->view;
}

/**
 * pivot_story_pane_get_editor:
 *
 * Returns: (transfer none): the editor, which is there whatever is shown
 */
PivotEditor *
pivot_story_pane_get_editor (PivotStoryPane *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY_PANE (self), NULL);

  return self->editor;
}

/**
 * pivot_story_pane_get_contrast:
 *
 * Returns: (transfer none): the two answers of the story, whatever is shown
 */
PivotContrastView *
pivot_story_pane_get_contrast (PivotStoryPane *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY_PANE (self), NULL);

  return self->contrast;
}

/**
 * pivot_story_pane_get_revisions:
 *
 * Returns: (transfer none): what was kept of the story, whatever is shown
 */
PivotRevisionsView *
pivot_story_pane_get_revisions (PivotStoryPane *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY_PANE (self), NULL);

  return self->revisions;
}

/**
 * pivot_story_pane_get_find_bar:
 *
 * Returns: (transfer none): what looks for words in the open story
 */
PivotFindBar *
pivot_story_pane_get_find_bar (PivotStoryPane *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY_PANE (self), NULL);

  return self->find_bar;
}

/**
 * pivot_story_pane_show_notice:
 * @notice: what to say above the story
 */
void
pivot_story_pane_show_notice (PivotStoryPane    *self,
                              const PivotNotice *notice)
{
  g_return_if_fail (PIVOT_IS_STORY_PANE (self));

  pivot_notice_bar_show (self->notice_bar, notice);
}
