/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-totals.h"

#include <glib/gi18n-lib.h>

#include "app/editor/pivot-totals-bar.h"
#include "app/pivot-settings.h"
#include "core/voice/pivot-voice.h"

struct _PivotTotals
{
  AdwBin parent_instance;

  /* template children */
  GtkLabel       *spoken;
  GtkLabel       *limit;
  GtkLabel       *score;
  PivotTotalsBar *bar;
  AdwWrapBox     *times;

  /* owned by the box */
  GtkLabel *stage_times[PIVOT_N_STAGES];
};

G_DEFINE_FINAL_TYPE (PivotTotals, pivot_totals, ADW_TYPE_BIN)

static void
pivot_totals_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_TOTALS);

  G_OBJECT_CLASS (pivot_totals_parent_class)->dispose (object);
}

static void
pivot_totals_class_init (PivotTotalsClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_totals_dispose;

  g_type_ensure (PIVOT_TYPE_TOTALS_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-totals.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotTotals, spoken);
  gtk_widget_class_bind_template_child (widget_class, PivotTotals, limit);
  gtk_widget_class_bind_template_child (widget_class, PivotTotals, score);
  gtk_widget_class_bind_template_child (widget_class, PivotTotals, bar);
  gtk_widget_class_bind_template_child (widget_class, PivotTotals, times);
}

static void
pivot_totals_init (PivotTotals *self)
{
  g_autofree char *clock = pivot_voice_clock (PIVOT_TOTALS_SECONDS);
  g_autofree char *limit = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  pivot_settings_bind ("show-scores", G_OBJECT (self->score), "visible");
  /* Translators: the time that a whole answer is to stay within. */
  limit = g_strdup_printf (_ ("of about %s"), clock);
  gtk_label_set_text (self->limit, limit);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      self->stage_times[i] = GTK_LABEL (gtk_label_new (NULL));
      adw_wrap_box_append (self->times, GTK_WIDGET (self->stage_times[i]));
    }
}

/**
 * pivot_totals_show:
 * @report: whose times to show
 */
void
pivot_totals_show (PivotTotals *self,
                   PivotReport *report)
{
  g_autofree char *spoken = pivot_voice_spoken (pivot_report_get_seconds (report));
  g_autofree char *score = NULL;

  g_return_if_fail (PIVOT_IS_TOTALS (self));

  gtk_label_set_text (self->spoken, spoken);
  /* Translators: how much of what is asked for the text shows; %.0f is 0 to 100. */
  score = g_strdup_printf (_ ("Score %.0f of 100"), pivot_report_get_score (report) * 100);
  gtk_label_set_text (self->score, score);
  pivot_totals_bar_set_report (self->bar, report);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      PivotStage       stage = (PivotStage) i;
      g_autofree char *clock = pivot_voice_clock (pivot_report_get_stage (report, stage)->whole_seconds);
      g_autofree char *text = NULL;

      /* Translators: a stage's letter and its spoken time. */
      text = g_strdup_printf (_ ("%s %s"), pivot_stage_get_letter (stage), clock);
      gtk_label_set_text (self->stage_times[i], text);
    }
}
