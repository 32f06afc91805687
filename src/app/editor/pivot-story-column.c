/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-story-column.h"

#include "app/editor/pivot-sheet-room.h"

struct _PivotStoryColumn
{
  AdwBin parent_instance;

  /* template children */
  GtkScrolledWindow *scroller;
  GtkViewport       *viewport;
  GtkWidget         *column;

  /* state */
  gulong     focus_moved; /* handler of the window's */
  gboolean   tight;
  gboolean   alone;
  PivotStage stage;
};

G_DEFINE_FINAL_TYPE (PivotStoryColumn, pivot_story_column, ADW_TYPE_BIN)

typedef enum
{
  PROP_TIGHT = 1,
} PivotStoryColumnProperty;

static GParamSpec *properties[PROP_TIGHT + 1];

/* The title's place comes before the cards'. */
static void
column_show_places (PivotStoryColumn *self)
{
  int place = -1;

  for (GtkWidget *child = gtk_widget_get_first_child (self->column); child != NULL; child = gtk_widget_get_next_sibling (child), place++)
    gtk_widget_set_visible (child, !self->alone || place == (int) self->stage);
  gtk_widget_set_valign (self->column, self->alone ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
}

/* A text follows its caret, which may be far from where the text begins. */
static void
focus_moved_cb (PivotStoryColumn *self,
                GParamSpec       *pspec,
                GtkWindow        *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  if (focus != NULL && !GTK_IS_TEXT_VIEW (focus) && gtk_widget_is_ancestor (focus, self->column))
    gtk_viewport_scroll_to (self->viewport, focus, NULL);
}

static void
pivot_story_column_root (GtkWidget *widget)
{
  PivotStoryColumn *self = PIVOT_STORY_COLUMN (widget);
  GtkRoot          *root = NULL;

  GTK_WIDGET_CLASS (pivot_story_column_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  /* A signal group would watch the window, and cannot let go of one that is being finalized. */
  if (GTK_IS_WINDOW (root))
    self->focus_moved = g_signal_connect_swapped (root, "notify::focus-widget", G_CALLBACK (focus_moved_cb), self);
}

static void
pivot_story_column_unroot (GtkWidget *widget)
{
  g_clear_signal_handler (&PIVOT_STORY_COLUMN (widget)->focus_moved, gtk_widget_get_root (widget));

  GTK_WIDGET_CLASS (pivot_story_column_parent_class)->unroot (widget);
}

static void
pivot_story_column_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PivotStoryColumn *self = PIVOT_STORY_COLUMN (object);

  switch ((PivotStoryColumnProperty) prop_id)
    {
    case PROP_TIGHT:
      g_value_set_boolean (value, self->tight);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_story_column_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PivotStoryColumn *self = PIVOT_STORY_COLUMN (object);

  switch ((PivotStoryColumnProperty) prop_id)
    {
    case PROP_TIGHT:
      if (self->tight == g_value_get_boolean (value))
        break;
      self->tight = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_story_column_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_STORY_COLUMN);

  G_OBJECT_CLASS (pivot_story_column_parent_class)->dispose (object);
}

static void
pivot_story_column_class_init (PivotStoryColumnClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_story_column_get_property;
  object_class->set_property = pivot_story_column_set_property;
  object_class->dispose = pivot_story_column_dispose;
  widget_class->root = pivot_story_column_root;
  widget_class->unroot = pivot_story_column_unroot;

  properties[PROP_TIGHT] = g_param_spec_boolean ("tight", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-story-column.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotStoryColumn, scroller);
  gtk_widget_class_bind_template_child (widget_class, PivotStoryColumn, viewport);
  gtk_widget_class_bind_template_child (widget_class, PivotStoryColumn, column);
}

static void
pivot_story_column_init (PivotStoryColumn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  pivot_sheet_room_keep (GTK_WIDGET (self->scroller));
}

/**
 * pivot_story_column_get_tight:
 *
 * Returns: whether lines are short
 */
gboolean
pivot_story_column_get_tight (PivotStoryColumn *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY_COLUMN (self), FALSE);

  return self->tight;
}

/**
 * pivot_story_column_set_stage:
 * @stage: the stage that is being written
 */
void
pivot_story_column_set_stage (PivotStoryColumn *self,
                              PivotStage        stage)
{
  g_return_if_fail (PIVOT_IS_STORY_COLUMN (self));

  self->stage = stage;
  column_show_places (self);
}

/**
 * pivot_story_column_set_alone:
 * @alone: whether to show that stage's card and nothing else
 */
void
pivot_story_column_set_alone (PivotStoryColumn *self,
                              gboolean          alone)
{
  g_return_if_fail (PIVOT_IS_STORY_COLUMN (self));

  self->alone = alone;
  column_show_places (self);
}
