/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-history-card.h"

#include "app/compare/pivot-history-graph.h"

struct _PivotHistoryCard
{
  AdwBin parent_instance;

  /* template children */
  GtkLabel          *spoken;
  PivotHistoryGraph *graph;
  GtkLabel          *oldest;

  /* owned */
  PivotVersions *versions; /* nullable */
};

G_DEFINE_FINAL_TYPE (PivotHistoryCard, pivot_history_card, ADW_TYPE_BIN)

static void
card_update (PivotHistoryCard *self)
{
  GListModel *items = pivot_versions_get_items (self->versions);
  g_autoptr (PivotVersionItem) newest = g_list_model_get_item (items, 0);
  g_autoptr (PivotVersionItem) oldest = g_list_model_get_item (items, g_list_model_get_n_items (items) - 1);
  const PivotTimelineReading *reading = newest != NULL ? pivot_version_item_get_reading (newest) : NULL;

  gtk_label_set_text (self->spoken, reading != NULL ? reading->spoken : "");
  gtk_label_set_text (self->oldest, oldest != NULL ? pivot_version_item_get_row (oldest)->day : "");
  pivot_history_graph_update (self->graph);
}

static void
pivot_history_card_dispose (GObject *object)
{
  PivotHistoryCard *self = PIVOT_HISTORY_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_HISTORY_CARD);
  g_clear_object (&self->versions);

  G_OBJECT_CLASS (pivot_history_card_parent_class)->dispose (object);
}

static void
pivot_history_card_class_init (PivotHistoryCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_history_card_dispose;

  g_type_ensure (PIVOT_TYPE_HISTORY_GRAPH);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/compare/pivot-history-card.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotHistoryCard, spoken);
  gtk_widget_class_bind_template_child (widget_class, PivotHistoryCard, graph);
  gtk_widget_class_bind_template_child (widget_class, PivotHistoryCard, oldest);
}

static void
pivot_history_card_init (PivotHistoryCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_history_card_set_versions:
 * @versions: those of the story whose course is shown
 */
void
pivot_history_card_set_versions (PivotHistoryCard *self,
                                 PivotVersions    *versions)
{
  g_return_if_fail (PIVOT_IS_HISTORY_CARD (self));
  g_return_if_fail (self->versions == NULL);

  self->versions = g_object_ref (versions);
  pivot_history_graph_set_versions (self->graph, pivot_versions_get_items (versions));
  g_signal_connect_object (versions, "changed", G_CALLBACK (card_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (versions, "read", G_CALLBACK (card_update), self, G_CONNECT_SWAPPED);
}
