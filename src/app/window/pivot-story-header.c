/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-story-header.h"

#include "app/editor/pivot-assessor.h"
#include "app/pivot-closures.h"

struct _PivotStoryHeader
{
  AdwBin parent_instance;

  /* owned */
  PivotStory    *story;
  PivotAssessor *assessor;
  AdwViewStack  *views;

  /* state */
  gboolean narrow;
  gboolean slim;
  gboolean roomy;
  gboolean switchable;
  gboolean writing;
};

G_DEFINE_FINAL_TYPE (PivotStoryHeader, pivot_story_header, ADW_TYPE_BIN)

typedef enum
{
  PROP_STORY = 1,
  PROP_ASSESSOR,
  PROP_VIEWS,
  PROP_NARROW,
  PROP_SLIM,
  PROP_ROOMY,
  PROP_SWITCHABLE,
  PROP_WRITING,
} PivotStoryHeaderProperty;

static GParamSpec *properties[PROP_WRITING + 1];

/* While it is written, the title stands in the list of stories. */
static gboolean
title_has_room (GtkWidget *widget,
                gboolean   writing,
                gboolean   roomy)
{
  return !writing && roomy;
}

static gboolean
rubric_has_room (GtkWidget *widget,
                 gboolean   writing,
                 gboolean   narrow)
{
  return writing && !narrow;
}

/* Beside the rubric in a window that is not wide, the views have room with their icons above their names. */
static AdwViewSwitcherPolicy
get_policy (GtkWidget *widget,
            gboolean   writing,
            gboolean   roomy)
{
  return writing && !roomy ? ADW_VIEW_SWITCHER_POLICY_NARROW : ADW_VIEW_SWITCHER_POLICY_WIDE;
}

/* Where a property is kept: an object, or else a flag. */
static GObject **
header_get_object (PivotStoryHeader *self,
                   guint             prop_id)
{
  switch (prop_id)
    {
    case PROP_STORY:
      return (GObject **) &self->story;
    case PROP_ASSESSOR:
      return (GObject **) &self->assessor;
    case PROP_VIEWS:
      return (GObject **) &self->views;
    default:
      return NULL;
    }
}

static gboolean *
header_get_flag (PivotStoryHeader *self,
                 guint             prop_id)
{
  gboolean *const flags[] = {
    [PROP_NARROW] = &self->narrow,
    [PROP_SLIM] = &self->slim,
    [PROP_ROOMY] = &self->roomy,
    [PROP_SWITCHABLE] = &self->switchable,
    [PROP_WRITING] = &self->writing,
  };

  return flags[prop_id];
}

static void
pivot_story_header_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PivotStoryHeader *self = PIVOT_STORY_HEADER (object);
  GObject         **place = header_get_object (self, prop_id);

  if (place != NULL)
    g_value_set_object (value, *place);
  else
    g_value_set_boolean (value, *header_get_flag (self, prop_id));
}

static void
pivot_story_header_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PivotStoryHeader *self = PIVOT_STORY_HEADER (object);
  GObject         **place = header_get_object (self, prop_id);

  if (place != NULL)
    g_set_object (place, g_value_get_object (value));
  else
    *header_get_flag (self, prop_id) = g_value_get_boolean (value);
  g_object_notify_by_pspec (object, pspec);
}

static void
pivot_story_header_dispose (GObject *object)
{
  PivotStoryHeader *self = PIVOT_STORY_HEADER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_STORY_HEADER);
  g_clear_object (&self->story);
  g_clear_object (&self->assessor);
  g_clear_object (&self->views);

  G_OBJECT_CLASS (pivot_story_header_parent_class)->dispose (object);
}

static void
pivot_story_header_class_init (PivotStoryHeaderClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_story_header_get_property;
  object_class->set_property = pivot_story_header_set_property;
  object_class->dispose = pivot_story_header_dispose;

  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, PIVOT_TYPE_STORY, flags);
  properties[PROP_ASSESSOR] = g_param_spec_object ("assessor", NULL, NULL, PIVOT_TYPE_ASSESSOR, flags);
  properties[PROP_VIEWS] = g_param_spec_object ("views", NULL, NULL, ADW_TYPE_VIEW_STACK, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_SLIM] = g_param_spec_boolean ("slim", NULL, NULL, FALSE, flags);
  properties[PROP_ROOMY] = g_param_spec_boolean ("roomy", NULL, NULL, FALSE, flags);
  properties[PROP_SWITCHABLE] = g_param_spec_boolean ("switchable", NULL, NULL, FALSE, flags);
  properties[PROP_WRITING] = g_param_spec_boolean ("writing", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/window/pivot-story-header.ui");
  gtk_widget_class_bind_template_callback (widget_class, title_has_room);
  gtk_widget_class_bind_template_callback (widget_class, rubric_has_room);
  gtk_widget_class_bind_template_callback (widget_class, get_policy);
  pivot_closures_bind (widget_class);
}

static void
pivot_story_header_init (PivotStoryHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
