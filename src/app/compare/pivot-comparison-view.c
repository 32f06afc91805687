/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-comparison-view.h"

#include <glib/gi18n-lib.h>

#include "app/compare/pivot-comparison-body.h"
#include "app/compare/pivot-version-row.h"
#include "app/pivot-closures.h"

/* The story as it is now comes first in the list. */
#define CURRENT 0

struct _PivotComparisonView
{
  AdwBin parent_instance;

  /* template children */
  GtkToggleButton     *unfold;
  GtkDropDown         *from;
  GtkDropDown         *to;
  GtkWidget           *walk;
  GtkButton           *restore_all;
  PivotComparisonBody *body;

  /* owned */
  PivotVersions *versions; /* nullable */
  GSignalGroup  *watch[2]; /* on from and to */
  char          *names[2]; /* of from and to while the versions change */

  /* state */
  gboolean narrow;
  gboolean slim;
  gboolean together;
  gboolean whole_sentences;
  gboolean choosing;
};

G_DEFINE_FINAL_TYPE (PivotComparisonView, pivot_comparison_view, ADW_TYPE_BIN)

typedef enum
{
  PROP_VERSIONS = 1,
  PROP_NARROW,
  PROP_SLIM,
  PROP_TOGETHER,
  PROP_WHOLE_SENTENCES,
} PivotComparisonViewProperty;

static GParamSpec *properties[PROP_WHOLE_SENTENCES + 1];

static PivotVersionItem *
view_get_item (PivotComparisonView *self,
               guint                side)
{
  return gtk_drop_down_get_selected_item (side == 0 ? self->from : self->to);
}

static PivotTaking
view_get_taking (PivotComparisonView *self)
{
  PivotVersionItem *other = pivot_comparison_view_get_other (self);

  if (other == NULL)
    return PIVOT_TAKING_NONE;
  return pivot_version_item_get_row (other)->revision != NULL ? PIVOT_TAKING_BACK : PIVOT_TAKING_OVER;
}

/* Which of the versions are compared is seen in their list too. */
static void
view_mark_versions (PivotComparisonView *self)
{
  static const char *const flags[] = { "is-from", "is-to" };

  for (guint side = 0; side < G_N_ELEMENTS (flags); side++)
    {
      PivotVersionItem *item = view_get_item (self, side);
      g_autoptr (GObject) last = g_signal_group_dup_target (self->watch[side]);

      if (last != NULL && last != G_OBJECT (item))
        g_object_set (last, flags[side], FALSE, NULL);
      if (item != NULL)
        g_object_set (item, flags[side], TRUE, NULL);
      g_signal_group_set_target (self->watch[side], item);
    }
}

static void
view_show (PivotComparisonView *self)
{
  const PivotTaking         taking = view_get_taking (self);
  const PivotComparisonWish wish = {
    view_get_item (self, 0),
    view_get_item (self, 1),
    self->whole_sentences ? PIVOT_DIFF_SENTENCES : PIVOT_DIFF_WORDS,
    { self->together || self->slim, self->slim, taking },
  };

  if (self->choosing)
    return;
  view_mark_versions (self);
  pivot_comparison_body_show (self->body, &wish);
  gtk_button_set_label (self->restore_all, taking == PIVOT_TAKING_OVER ? _ ("Replace All") : _ ("Restore All"));
  gtk_widget_set_visible (GTK_WIDGET (self->restore_all), taking != PIVOT_TAKING_NONE && !pivot_comparison_body_is_alike (self->body) && gtk_toggle_button_get_active (self->unfold));
  gtk_widget_set_sensitive (self->walk, pivot_comparison_body_count_changes (self->body) > 0);
}

static void
chosen_cb (PivotComparisonView *self)
{
  view_show (self);
}

/* Only what was compared without it, and would look the same but for it, is compared again. */
static void
read_cb (PivotComparisonView *self)
{
  PivotVersionItem *from = view_get_item (self, 0);
  PivotVersionItem *to = view_get_item (self, 1);

  if (pivot_version_item_get_report (from) != NULL && pivot_version_item_get_report (to) != NULL && !pivot_comparison_body_is_read (self->body))
    view_show (self);
}

static void
view_set_versions (PivotComparisonView *self,
                   PivotVersions       *versions)
{
  if (!g_set_object (&self->versions, versions))
    return;
  self->choosing = TRUE;
  gtk_drop_down_set_model (self->from, pivot_versions_get_all (versions));
  gtk_drop_down_set_model (self->to, pivot_versions_get_all (versions));
  self->choosing = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VERSIONS]);
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
    case PROP_SLIM:
      g_value_set_boolean (value, self->slim);
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
      view_set_versions (self, g_value_get_object (value));
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_SLIM:
      view_set_flag (self, &self->slim, value, pspec);
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

  self->choosing = TRUE;
  for (guint side = 0; side < 2; side++)
    {
      g_clear_object (&self->watch[side]);
      g_clear_pointer (&self->names[side], g_free);
    }
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_COMPARISON_VIEW);
  g_clear_object (&self->versions);

  G_OBJECT_CLASS (pivot_comparison_view_parent_class)->dispose (object);
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

  properties[PROP_VERSIONS] = g_param_spec_object ("versions", NULL, NULL, PIVOT_TYPE_VERSIONS, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  properties[PROP_SLIM] = g_param_spec_boolean ("slim", NULL, NULL, FALSE, flags);
  properties[PROP_TOGETHER] = g_param_spec_boolean ("together", NULL, NULL, FALSE, flags);
  properties[PROP_WHOLE_SENTENCES] = g_param_spec_boolean ("whole-sentences", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_VERSION_ITEM);
  g_type_ensure (PIVOT_TYPE_COMPARISON_BODY);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/compare/pivot-comparison-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, unfold);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, from);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, to);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, walk);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, restore_all);
  gtk_widget_class_bind_template_child (widget_class, PivotComparisonView, body);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  pivot_closures_bind (widget_class);
}

static void
pivot_comparison_view_init (PivotComparisonView *self)
{
  g_autoptr (GtkListItemFactory) titles = pivot_version_titles_new ();

  for (guint side = 0; side < G_N_ELEMENTS (self->watch); side++)
    {
      self->watch[side] = g_signal_group_new (PIVOT_TYPE_VERSION_ITEM);
      g_signal_group_connect_swapped (self->watch[side], "notify::report", G_CALLBACK (read_cb), self);
    }
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_down_set_factory (self->from, titles);
  gtk_drop_down_set_factory (self->to, titles);
  pivot_comparison_body_fold_with (self->body, self->unfold);
  g_signal_connect_swapped (self->unfold, "toggled", G_CALLBACK (view_show), self);
}

/**
 * pivot_comparison_view_begin:
 *
 * Takes no notice of a choice until pivot_comparison_view_end() is called, as the
 * versions change.
 */
void
pivot_comparison_view_begin (PivotComparisonView *self)
{
  g_return_if_fail (PIVOT_IS_COMPARISON_VIEW (self));

  self->choosing = TRUE;
  for (guint side = 0; side < G_N_ELEMENTS (self->names); side++)
    {
      PivotVersionItem *item = view_get_item (self, side);

      /* While there was one version only, there was no choice. */
      g_set_str (&self->names[side], item != view_get_item (self, 1 - side) ? pivot_version_item_get_name (item) : NULL);
    }
}

/**
 * pivot_comparison_view_end:
 *
 * Compares the versions that were compared before the list changed. Where those
 * are gone, the story as it is now is compared with the latest that is not the same.
 */
void
pivot_comparison_view_end (PivotComparisonView *self)
{
  guint latest = 0;

  g_return_if_fail (PIVOT_IS_COMPARISON_VIEW (self));

  latest = pivot_version_item_find_changed (pivot_versions_get_items (self->versions));
  pivot_comparison_view_choose (self, pivot_versions_find (self->versions, self->names[0], latest), pivot_versions_find (self->versions, self->names[1], CURRENT));
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
 * pivot_comparison_view_compare:
 * @item: one of the versions or guests
 *
 * Compares it with what the present choice became, or with the story as it is now
 * where that is @item itself.
 */
void
pivot_comparison_view_compare (PivotComparisonView *self,
                               PivotVersionItem    *item)
{
  guint from = 0;
  guint to = 0;

  g_return_if_fail (PIVOT_IS_COMPARISON_VIEW (self));

  from = pivot_versions_find (self->versions, pivot_version_item_get_name (item), CURRENT);
  to = gtk_drop_down_get_selected (self->to);
  pivot_comparison_view_choose (self, from, from == to ? CURRENT : to);
}

/**
 * pivot_comparison_view_get_other:
 *
 * Returns: (transfer none) (nullable): the version that is compared with the story
 *   as it is now; %NULL where that is none or the same
 */
PivotVersionItem *
pivot_comparison_view_get_other (PivotComparisonView *self)
{
  PivotVersionItem *from = view_get_item (self, 0);
  PivotVersionItem *to = view_get_item (self, 1);

  if (from == NULL || to == NULL || pivot_version_item_is_current (from) == pivot_version_item_is_current (to))
    return NULL;
  return pivot_version_item_is_current (from) ? to : from;
}

/**
 * pivot_comparison_view_get_chosen:
 *
 * Returns: (transfer none) (nullable): the version that is compared, or what it
 *   became where that is the story as it is now
 */
PivotVersionItem *
pivot_comparison_view_get_chosen (PivotComparisonView *self)
{
  PivotVersionItem *from = view_get_item (self, 0);

  return from != NULL && pivot_version_item_is_current (from) ? view_get_item (self, 1) : from;
}

/**
 * pivot_comparison_view_step:
 * @step: 1 for the next change, -1 for the one before; round at the ends
 */
void
pivot_comparison_view_step (PivotComparisonView *self,
                            int                  step)
{
  g_return_if_fail (PIVOT_IS_COMPARISON_VIEW (self));

  pivot_comparison_body_step (self->body, step);
}
