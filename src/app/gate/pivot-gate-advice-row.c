/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/gate/pivot-gate-advice-row.h"

struct _PivotGateAdviceRow
{
  AdwPreferencesRow parent_instance;

  /* template children */
  GtkLabel  *text;
  GtkButton *keep;
};

G_DEFINE_FINAL_TYPE (PivotGateAdviceRow, pivot_gate_advice_row, ADW_TYPE_PREFERENCES_ROW)

static guint kept;

static void
keep_clicked_cb (PivotGateAdviceRow *self)
{
  g_signal_emit (self, kept, 0);
}

static void
pivot_gate_advice_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_GATE_ADVICE_ROW);

  G_OBJECT_CLASS (pivot_gate_advice_row_parent_class)->dispose (object);
}

static void
pivot_gate_advice_row_class_init (PivotGateAdviceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_gate_advice_row_dispose;
  kept = g_signal_new ("kept", PIVOT_TYPE_GATE_ADVICE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/gate/pivot-gate-advice-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotGateAdviceRow, text);
  gtk_widget_class_bind_template_child (widget_class, PivotGateAdviceRow, keep);
  gtk_widget_class_bind_template_callback (widget_class, keep_clicked_cb);
}

static void
pivot_gate_advice_row_init (PivotGateAdviceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_gate_advice_row_show:
 * @text: (nullable): what to say, a sentence; %NULL for nothing
 * @keep: the label of the button
 *
 * Returns: whether that is news
 */
gboolean
pivot_gate_advice_row_show (PivotGateAdviceRow *self,
                            const char         *text,
                            const char         *keep)
{
  const gboolean news = text != NULL && (!gtk_widget_get_visible (GTK_WIDGET (self)) || !g_str_equal (gtk_label_get_text (self->text), text));

  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL);
  if (text != NULL)
    {
      gtk_label_set_text (self->text, text);
      gtk_button_set_label (self->keep, keep);
    }
  return news;
}

/**
 * pivot_gate_advice_row_describe:
 * @widget: what the advice is about
 *
 * Has a screen reader say the advice with @widget.
 */
void
pivot_gate_advice_row_describe (PivotGateAdviceRow *self,
                                GtkWidget          *widget)
{
  gtk_accessible_update_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->text, NULL, -1);
}
