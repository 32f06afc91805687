/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-comparison-body.h"

#include <glib/gi18n-lib.h>

#include "app/compare/pivot-comparison-state.h"
#include "core/voice/pivot-voice.h"

/* Before the first change is gone to. */
#define NOWHERE (-1)
#define FRAME "comparison-current"

struct _PivotComparisonBody
{
  AdwBin parent_instance;

  /* template children */
  AdwWrapBox       *line;
  AdwWrapBox       *chips;
  GtkLabel         *lengths;
  GtkBox           *cards;
  PivotChangeMarks *marks;

  /* owned */
  GArray *stops; /* of PivotChangeStop */

  /* state */
  int      stop;
  gboolean alike;
  gboolean read; /* whether both versions that are shown were read */
};

G_DEFINE_FINAL_TYPE (PivotComparisonBody, pivot_comparison_body, ADW_TYPE_BIN)

typedef enum
{
  PROP_PLACE = 1,
} PivotComparisonBodyProperty;

static GParamSpec *properties[PROP_PLACE + 1];

static char *
body_describe_place (PivotComparisonBody *self)
{
  if (self->stop == NOWHERE)
    return pivot_voice_changes (self->stops->len);
  /* Translators: which of the changes between two versions is gone to. */
  return g_strdup_printf (_ ("Change %1$d of %2$u"), self->stop + 1, self->stops->len);
}

static void
stop_clear (gpointer data)
{
  g_clear_object (&((PivotChangeStop *) data)->place);
}

static void
body_forget_stops (PivotComparisonBody *self)
{
  g_clear_pointer (&self->stops, g_array_unref);
  self->stops = g_array_new (FALSE, FALSE, sizeof (PivotChangeStop));
  g_array_set_clear_func (self->stops, stop_clear);
  self->stop = NOWHERE;
}

static void
body_clear (PivotComparisonBody *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->cards))) != NULL)
    gtk_box_remove (self->cards, child);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chips))) != NULL)
    adw_wrap_box_remove (self->chips, child);
  gtk_label_set_text (self->lengths, "");
  body_forget_stops (self);
}

static char *
describe_length (PivotVersionItem *item)
{
  const char                 *length = pivot_version_item_get_row (item)->length;
  const PivotTimelineReading *reading = pivot_version_item_get_reading (item);

  if (reading == NULL)
    return g_strdup (length);
  /* Translators: the length of a version in words and in spoken time, such as "263 words, 1:45". */
  return g_strdup_printf (_ ("%1$s, %2$s"), length, reading->spoken);
}

static void
body_show_chips (PivotComparisonBody        *self,
                 const PivotComparisonState *state,
                 const PivotComparisonWish  *wish)
{
  const gboolean   rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  g_autofree char *before = describe_length (wish->from);
  g_autofree char *after = describe_length (wish->to);
  g_autofree char *lengths = g_strdup_printf ("%s %s %s", before, rtl ? "‹" : "›", after);

  for (guint i = 0; i < state->chips->len; i++)
    adw_wrap_box_append (self->chips, pivot_comparison_chip_new (g_ptr_array_index (state->chips, i), TRUE));
  if (state->pace != NULL)
    {
      GtkWidget *pace = gtk_label_new (state->pace);

      gtk_label_set_wrap (GTK_LABEL (pace), TRUE);
      gtk_widget_add_css_class (pace, "caption-heading");
      gtk_widget_add_css_class (pace, "chip");
      adw_wrap_box_append (self->chips, pace);
    }
  gtk_label_set_text (self->lengths, lengths);
  /* Beside the chips it stands at the end, below them at the start. */
  adw_wrap_box_set_justify_last_line (self->line, !wish->look.narrow);
}

static void
body_show_state (PivotComparisonBody        *self,
                 const PivotComparisonState *state,
                 const PivotComparisonWish  *wish)
{
  const int margin = wish->look.narrow ? 6 : 12;

  body_show_chips (self, state, wish);
  gtk_widget_set_margin_start (GTK_WIDGET (self->cards), margin);
  gtk_widget_set_margin_end (GTK_WIDGET (self->cards), margin);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    gtk_box_append (self->cards, pivot_comparison_card_new ((PivotStage) i, &state->stages[i], &wish->look, self->stops));
  pivot_change_marks_set_stops (self->marks, GTK_WIDGET (self->cards), self->stops, state->summary);
}

/* Frames the change that is gone to, on both sides of it, or frames it no more. */
static void
body_frame (PivotComparisonBody *self,
            gboolean             framed)
{
  GtkWidget *place = NULL;
  GtkGrid   *lines = NULL;
  int        row = 0;

  if (self->stop == NOWHERE)
    return;
  place = g_array_index (self->stops, PivotChangeStop, (guint) self->stop).place;
  lines = GTK_GRID (gtk_widget_get_parent (place));
  gtk_grid_query_child (lines, place, NULL, &row, NULL, NULL);
  for (int column = 0; (place = gtk_grid_get_child_at (lines, column, row)) != NULL; column++)
    {
      if (framed)
        gtk_widget_add_css_class (place, FRAME);
      else
        gtk_widget_remove_css_class (place, FRAME);
    }
}

static void
body_go_to (PivotComparisonBody *self,
            int                  stop)
{
  GtkWidget *place = g_array_index (self->stops, PivotChangeStop, (guint) stop).place;

  body_frame (self, FALSE);
  self->stop = stop;
  body_frame (self, TRUE);
  gtk_widget_grab_focus (place);
  /* A label that takes the focus selects all that it says. */
  gtk_label_select_region (GTK_LABEL (place), 0, 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);
}

static void
mark_chosen_cb (PivotComparisonBody *self,
                int                  stop)
{
  body_go_to (self, stop);
}

static void
pivot_comparison_body_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch ((PivotComparisonBodyProperty) prop_id)
    {
    case PROP_PLACE:
      g_value_take_string (value, body_describe_place (PIVOT_COMPARISON_BODY (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_comparison_body_dispose (GObject *object)
{
  PivotComparisonBody *self = PIVOT_COMPARISON_BODY (object);

  g_clear_pointer (&self->stops, g_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_COMPARISON_BODY);

  G_OBJECT_CLASS (pivot_comparison_body_parent_class)->dispose (object);
}

static void
pivot_comparison_body_class_init (PivotComparisonBodyClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_comparison_body_get_property;
  object_class->dispose = pivot_comparison_body_dispose;

  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_CHANGE_MARKS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/compare/pivot-comparison-body.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonBody, line);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonBody, chips);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonBody, lengths);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonBody, cards);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonBody, marks);
  gtk_widget_class_bind_template_callback (widget_class, mark_chosen_cb);
}

static void
pivot_comparison_body_init (PivotComparisonBody *self)
{
  body_forget_stops (self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_comparison_body_show:
 *
 * Compares two versions and shows how they differ. What rules say of it is left
 * out while either has not been read.
 */
void
pivot_comparison_body_show (PivotComparisonBody       *self,
                            const PivotComparisonWish *wish)
{
  g_return_if_fail (PIVOT_IS_COMPARISON_BODY (self));

  body_clear (self);
  if (wish->from != NULL && wish->to != NULL)
    {
      PivotVersion from = { pivot_version_item_get_row (wish->from)->draft, pivot_version_item_get_report (wish->from) };
      PivotVersion to = { pivot_version_item_get_row (wish->to)->draft, pivot_version_item_get_report (wish->to) };
      g_autoptr (PivotComparison) comparison = pivot_comparison_new (&from, &to, wish->grain);
      g_autoptr (PivotComparisonState) state = pivot_comparison_state_new (comparison);

      self->read = from.report != NULL && to.report != NULL;
      self->alike = pivot_comparison_is_alike (comparison);
      body_show_state (self, state, wish);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);
}

/**
 * pivot_comparison_body_fold_with:
 * @button: pressed for as long as there is room, or the reader wishes it
 *
 * Says what won and lost the two have as a whole only while @button is pressed;
 * each stage says its own.
 */
void
pivot_comparison_body_fold_with (PivotComparisonBody *self,
                                 GtkToggleButton     *button)
{
  g_return_if_fail (PIVOT_IS_COMPARISON_BODY (self));

  g_object_bind_property (button, "active", self->line, "visible", G_BINDING_SYNC_CREATE);
}

/**
 * pivot_comparison_body_is_read:
 *
 * Returns: whether what rules say of the two versions is shown too
 */
gboolean
pivot_comparison_body_is_read (PivotComparisonBody *self)
{
  return self->read;
}

/**
 * pivot_comparison_body_is_alike:
 *
 * Returns: whether the two versions that are shown are the same
 */
gboolean
pivot_comparison_body_is_alike (PivotComparisonBody *self)
{
  return self->alike;
}

/**
 * pivot_comparison_body_count_changes:
 *
 * Returns: how many changes one can go to
 */
guint
pivot_comparison_body_count_changes (PivotComparisonBody *self)
{
  return self->stops->len;
}

/**
 * pivot_comparison_body_step:
 * @step: 1 for the next change, -1 for the one before; round at the ends
 */
void
pivot_comparison_body_step (PivotComparisonBody *self,
                            int                  step)
{
  int n_stops = 0;

  g_return_if_fail (PIVOT_IS_COMPARISON_BODY (self));

  n_stops = (int) self->stops->len;
  if (n_stops > 0)
    body_go_to (self, self->stop == NOWHERE && step < 0 ? n_stops - 1 : (self->stop + step + n_stops) % n_stops);
}
