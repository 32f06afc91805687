/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-comparison-view.h"

#include <glib/gi18n-lib.h>

#include "app/compare/pivot-comparison-card.h"
#include "app/pivot-closures.h"
#include "core/voice/pivot-voice.h"

/* Before the first change is gone to. */
#define NOWHERE (-1)

struct _PivotComparisonView
{
  AdwBin parent_instance;

  /* template children */
  GtkDropDown *from;
  GtkDropDown *to;
  GtkWidget   *walk;
  GtkLabel    *place;
  GtkWidget   *restore_all;
  AdwWrapBox  *chips;
  GtkBox      *cards;

  /* owned */
  GListModel *versions; /* nullable, of PivotVersionItem */
  GPtrArray  *stops;    /* of GtkWidget, where the changes are */

  /* state */
  int      stop;
  gboolean narrow;
  gboolean together;
  gboolean whole_sentences;
  gboolean choosing;
};

G_DEFINE_FINAL_TYPE (PivotComparisonView, pivot_comparison_view, ADW_TYPE_BIN)

typedef enum
{
  PROP_VERSIONS = 1,
  PROP_NARROW,
  PROP_TOGETHER,
  PROP_WHOLE_SENTENCES,
} PivotComparisonViewProperty;

static GParamSpec *properties[PROP_WHOLE_SENTENCES + 1];

static void
view_show_place (PivotComparisonView *self)
{
  g_autofree char *text = NULL;

  if (self->stop == NOWHERE)
    text = pivot_voice_changes (self->stops->len);
  else
    /* Translators: which of the changes between two versions is gone to. */
    text = g_strdup_printf (_ ("Change %1$d of %2$u"), self->stop + 1, self->stops->len);
  gtk_label_set_text (self->place, text);
}

static void
view_clear (PivotComparisonView *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->cards))) != NULL)
    gtk_box_remove (self->cards, child);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chips))) != NULL)
    adw_wrap_box_remove (self->chips, child);
  g_ptr_array_set_size (self->stops, 0);
  self->stop = NOWHERE;
}

/* Which of the versions are compared is seen in their list too. */
static void
view_mark_versions (PivotComparisonView *self,
                    PivotVersionItem    *from,
                    PivotVersionItem    *to)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->versions); i++)
    {
      g_autoptr (PivotVersionItem) item = g_list_model_get_item (self->versions, i);

      g_object_set (item, "is-from", item == from, "is-to", item == to, NULL);
    }
}

static char *
describe_length (const PivotTimelineRow *row)
{
  g_autofree char *words = pivot_voice_words (pivot_report_get_words (row->report));

  /* Translators: the length of a version in words and in spoken time, such as "263 words, 1:45". */
  return g_strdup_printf (_ ("%1$s, %2$s"), words, row->spoken);
}

static void
view_add_chip (PivotComparisonView *self,
               const char          *text,
               const char          *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, css_class);
  adw_wrap_box_append (self->chips, label);
}

static void
view_show_chips (PivotComparisonView        *self,
                 const PivotComparisonState *state,
                 const PivotTimelineRow     *from,
                 const PivotTimelineRow     *to)
{
  g_autofree char *before = describe_length (from);
  g_autofree char *after = describe_length (to);
  g_autofree char *lengths = g_strdup_printf ("%s › %s", before, after);

  for (guint i = 0; i < state->chips->len; i++)
    adw_wrap_box_append (self->chips, pivot_comparison_chip_new (g_ptr_array_index (state->chips, i), TRUE));
  if (state->pace != NULL)
    view_add_chip (self, state->pace, "chip");
  view_add_chip (self, lengths, "dimmed");
}

static void
view_show_comparison (PivotComparisonView    *self,
                      const PivotTimelineRow *from,
                      const PivotTimelineRow *to)
{
  g_autoptr (PivotComparison) comparison = pivot_comparison_new (&(PivotVersion) { from->draft, from->report },
                                                                 &(PivotVersion) { to->draft, to->report },
                                                                 self->whole_sentences ? PIVOT_DIFF_SENTENCES : PIVOT_DIFF_WORDS);
  g_autoptr (PivotComparisonState) state = pivot_comparison_state_new (comparison, pivot_report_get_seconds (from->report),
                                                                       pivot_report_get_seconds (to->report));
  const PivotComparisonLook look = { self->together || self->narrow, to->revision == NULL && from->revision != NULL };

  view_show_chips (self, state, from, to);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    gtk_box_append (self->cards, pivot_comparison_card_new ((PivotStage) i, &state->stages[i], &look, self->stops));
  gtk_widget_set_visible (self->restore_all, look.restorable && !pivot_comparison_is_alike (comparison));
  gtk_widget_set_sensitive (self->walk, self->stops->len > 0);
}

static void
view_show (PivotComparisonView *self)
{
  PivotVersionItem *from = pivot_comparison_view_get_from (self);
  PivotVersionItem *to = pivot_comparison_view_get_to (self);

  if (self->choosing)
    return;
  view_clear (self);
  if (from != NULL && to != NULL)
    {
      view_mark_versions (self, from, to);
      view_show_comparison (self, pivot_version_item_get_row (from), pivot_version_item_get_row (to));
    }
  view_show_place (self);
}

static void
chosen_cb (PivotComparisonView *self)
{
  view_show (self);
}

static void
pivot_comparison_view_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  PivotComparisonView *self = PIVOT_COMPARISON_VIEW (object);

  switch ((PivotComparisonViewProperty) prop_id)
    {
    case PROP_VERSIONS:
      g_value_set_object (value, self->versions);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_TOGETHER:
      g_value_set_boolean (value, self->together);
      break;
    case PROP_WHOLE_SENTENCES:
      g_value_set_boolean (value, self->whole_sentences);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
view_set_flag (PivotComparisonView *self,
               gboolean            *flag,
               const GValue        *value,
               GParamSpec          *pspec)
{
  if (*flag == g_value_get_boolean (value))
    return;
  *flag = g_value_get_boolean (value);
  view_show (self);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
pivot_comparison_view_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  PivotComparisonView *self = PIVOT_COMPARISON_VIEW (object);

  switch ((PivotComparisonViewProperty) prop_id)
    {
    case PROP_VERSIONS:
      self->choosing = TRUE;
      if (g_set_object (&self->versions, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      self->choosing = FALSE;
      break;
    case PROP_NARROW:
      view_set_flag (self, &self->narrow, value, pspec);
      break;
    case PROP_TOGETHER:
      view_set_flag (self, &self->together, value, pspec);
      break;
    case PROP_WHOLE_SENTENCES:
      view_set_flag (self, &self->whole_sentences, value, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_comparison_view_dispose (GObject *object)
{
  PivotComparisonView *self = PIVOT_COMPARISON_VIEW (object);

  g_ptr_array_set_size (self->stops, 0);
  self->choosing = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_COMPARISON_VIEW);
  g_clear_object (&self->versions);

  G_OBJECT_CLASS (pivot_comparison_view_parent_class)->dispose (object);
}

static void
pivot_comparison_view_finalize (GObject *object)
{
  g_ptr_array_unref (PIVOT_COMPARISON_VIEW (object)->stops);

  G_OBJECT_CLASS (pivot_comparison_view_parent_class)->finalize (object);
}

static void
pivot_comparison_view_class_init (PivotComparisonViewClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_comparison_view_get_property;
  object_class->set_property = pivot_comparison_view_set_property;
  object_class->dispose = pivot_comparison_view_dispose;
  object_class->finalize = pivot_comparison_view_finalize;

  properties[PROP_VERSIONS] = g_param_spec_object ("versions", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_TOGETHER] = g_param_spec_boolean ("together", NULL, NULL, FALSE, flags);
  properties[PROP_WHOLE_SENTENCES] = g_param_spec_boolean ("whole-sentences", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_VERSION_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/compare/pivot-comparison-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, from);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, to);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, walk);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, place);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, restore_all);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, chips);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, cards);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  pivot_closures_bind (widget_class);
}

static void
pivot_comparison_view_init (PivotComparisonView *self)
{
  self->stops = g_ptr_array_new_with_free_func (g_object_unref);
  self->stop = NOWHERE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_comparison_view_begin:
 *
 * Takes no notice of a choice until pivot_comparison_view_choose() is called, as
 * the versions change.
 */
void
pivot_comparison_view_begin (PivotComparisonView *self)
{
  g_return_if_fail (PIVOT_IS_COMPARISON_VIEW (self));

  self->choosing = TRUE;
}

/**
 * pivot_comparison_view_choose:
 * @from: which of the versions is compared
 * @to: which it became
 */
void
pivot_comparison_view_choose (PivotComparisonView *self,
                              guint                from,
                              guint                to)
{
  g_return_if_fail (PIVOT_IS_COMPARISON_VIEW (self));

  self->choosing = TRUE;
  gtk_drop_down_set_selected (self->from, from);
  gtk_drop_down_set_selected (self->to, to);
  self->choosing = FALSE;
  view_show (self);
}

/**
 * pivot_comparison_view_get_from:
 *
 * Returns: (transfer none) (nullable): the version that is compared
 */
PivotVersionItem *
pivot_comparison_view_get_from (PivotComparisonView *self)
{
  return gtk_drop_down_get_selected_item (self->from);
}

/**
 * pivot_comparison_view_get_to:
 *
 * Returns: (transfer none) (nullable): the version it became
 */
PivotVersionItem *
pivot_comparison_view_get_to (PivotComparisonView *self)
{
  return gtk_drop_down_get_selected_item (self->to);
}

/**
 * pivot_comparison_view_step:
 * @step: 1 for the next change, -1 for the one before; round at the ends
 */
void
pivot_comparison_view_step (PivotComparisonView *self,
                            int                  step)
{
  GtkWidget *stop = NULL;
  int        n_stops = (int) self->stops->len;

  g_return_if_fail (PIVOT_IS_COMPARISON_VIEW (self));

  if (n_stops == 0)
    return;
  self->stop = self->stop == NOWHERE && step < 0 ? n_stops - 1 : (self->stop + step + n_stops) % n_stops;
  stop = g_ptr_array_index (self->stops, (guint) self->stop);
  gtk_widget_grab_focus (stop);
  /* A label that takes the focus selects all that it says. */
  gtk_label_select_region (GTK_LABEL (stop), 0, 0);
  view_show_place (self);
}
