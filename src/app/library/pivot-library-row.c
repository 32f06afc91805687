/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-row.h"

#include "app/library/pivot-library-mark.h"
#include "app/library/pivot-library-row-state.h"
#include "core/rubric/pivot-rubric.h"

/* A row need not keep up with every key. */
#define PAUSE_MS 400

struct _PivotLibraryRow
{
  GtkBox parent_instance;

  /* template children */
  GtkLabel  *title;
  GtkLabel  *line;
  GtkWidget *facts;
  GtkLabel  *kind;
  GtkLabel  *stake;
  GtkWidget *marks;
  GtkLabel  *time;

  /* borrowed */
  GtkListItem *item; /* which holds the row */

  /* owned */
  PivotPack    *pack;
  GSignalGroup *story;

  /* state */
  double pace;
  guint  pause;
};

G_DEFINE_FINAL_TYPE (PivotLibraryRow, pivot_library_row, GTK_TYPE_BOX)

typedef enum
{
  PROP_PACE = 1,
} PivotLibraryRowProperty;

static GParamSpec *properties[PROP_PACE + 1];

static void
label_show (GtkLabel   *label,
            const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), text[0] != '\0');
}

static void
row_paint (PivotLibraryRow            *self,
           const PivotLibraryRowState *state)
{
  GtkWidget *mark = gtk_widget_get_first_child (self->marks);

  label_show (self->title, state->title);
  if (state->titled)
    gtk_widget_remove_css_class (GTK_WIDGET (self->title), "dimmed");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->title), "dimmed");
  label_show (self->line, state->line);
  label_show (self->kind, state->kind);
  label_show (self->stake, state->stake);
  label_show (self->time, state->time);
  for (guint i = 0; i < PIVOT_N_STAGES; i++, mark = gtk_widget_get_next_sibling (mark))
    pivot_library_mark_set_state (PIVOT_LIBRARY_MARK (mark), state->marks[i]);
  gtk_widget_set_visible (self->facts, !state->damaged);
  gtk_list_item_set_accessible_label (self->item, state->title);
  gtk_list_item_set_accessible_description (self->item, state->description);
}

static void
row_refresh (PivotLibraryRow *self)
{
  g_autoptr (PivotStory) story = g_signal_group_dup_target (self->story);
  g_autoptr (PivotReport) report = NULL;
  g_autoptr (PivotLibraryRowState) state = NULL;

  g_clear_handle_id (&self->pause, g_source_remove);
  if (story == NULL)
    return;
  if (!pivot_story_is_damaged (story))
    report = pivot_rubric_assess (self->pack, pivot_story_get_draft (story), PIVOT_SIDE_OWNED, self->pace);
  state = pivot_library_row_state_new (story, report);
  row_paint (self, state);
}

static gboolean
pause_over_cb (gpointer data)
{
  PivotLibraryRow *self = data;

  self->pause = 0;
  row_refresh (self);
  return G_SOURCE_REMOVE;
}

static void
draft_changed_cb (PivotLibraryRow *self)
{
  if (self->pause == 0)
    self->pause = g_timeout_add (PAUSE_MS, pause_over_cb, self);
}

static void
pivot_library_row_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PivotLibraryRow *self = PIVOT_LIBRARY_ROW (object);

  switch ((PivotLibraryRowProperty) prop_id)
    {
    case PROP_PACE:
      self->pace = g_value_get_double (value);
      row_refresh (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_library_row_dispose (GObject *object)
{
  PivotLibraryRow *self = PIVOT_LIBRARY_ROW (object);

  g_clear_handle_id (&self->pause, g_source_remove);
  g_clear_object (&self->story);
  g_clear_pointer (&self->pack, pivot_pack_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_LIBRARY_ROW);

  G_OBJECT_CLASS (pivot_library_row_parent_class)->dispose (object);
}

static void
pivot_library_row_class_init (PivotLibraryRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = pivot_library_row_set_property;
  object_class->dispose = pivot_library_row_dispose;

  properties[PROP_PACE] = g_param_spec_double ("pace", NULL, NULL, 0, G_MAXDOUBLE, 0, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_LIBRARY_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-library-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, title);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, line);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, facts);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, kind);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, stake);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, marks);
  gtk_widget_class_bind_template_child (widget_class, PivotLibraryRow, time);
}

static void
pivot_library_row_init (PivotLibraryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->story = g_signal_group_new (PIVOT_TYPE_STORY);
  g_signal_group_connect_swapped (self->story, "notify::draft", G_CALLBACK (draft_changed_cb), self);
}

/**
 * pivot_library_row_new:
 * @item: the list item that the row is the child of
 * @pack: the rules by which the stages are marked
 *
 * Returns: (transfer floating): a row that shows no story yet
 */
GtkWidget *
pivot_library_row_new (GtkListItem *item,
                       PivotPack   *pack)
{
  PivotLibraryRow *self = g_object_new (PIVOT_TYPE_LIBRARY_ROW, NULL);

  self->item = item;
  self->pack = pivot_pack_ref (pack);
  return GTK_WIDGET (self);
}

/**
 * pivot_library_row_set_story:
 * @story: (nullable): the story to show from now on
 */
void
pivot_library_row_set_story (PivotLibraryRow *self,
                             PivotStory      *story)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_ROW (self));

  g_signal_group_set_target (self->story, story);
  row_refresh (self);
}
