/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-first-run.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-stage-badge.h"
#include "app/pivot-closures.h"
#include "app/window/pivot-bent-arrow.h"

struct _PivotFirstRun
{
  AdwBin parent_instance;

  /* template children */
  AdwWrapBox *stages;
};

G_DEFINE_FINAL_TYPE (PivotFirstRun, pivot_first_run, ADW_TYPE_BIN)

/* The four stages in a few words each. */
static const char *const lines[PIVOT_N_STAGES] = {
  [PIVOT_STAGE_PRECISE_CONTEXT] = N_ ("What happened"),
  [PIVOT_STAGE_ROOT_CAUSE] = N_ ("Why, and what was yours"),
  [PIVOT_STAGE_VARIABLE_CORRECTION] = N_ ("How you stopped it"),
  [PIVOT_STAGE_OUTCOME_LEARNING] = N_ ("What changed for good"),
};

static GtkWidget *
stage_line_new (PivotStage stage)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *badge = pivot_stage_badge_new (stage);
  GtkWidget *label = gtk_label_new (_ (lines[stage]));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (badge, "small");
  gtk_box_append (GTK_BOX (line), badge);
  gtk_box_append (GTK_BOX (line), label);
  return line;
}

static void
pivot_first_run_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_FIRST_RUN);

  G_OBJECT_CLASS (pivot_first_run_parent_class)->dispose (object);
}

static void
pivot_first_run_class_init (PivotFirstRunClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_first_run_dispose;

  g_type_ensure (PIVOT_TYPE_BENT_ARROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/window/pivot-first-run.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotFirstRun, stages);
  pivot_closures_bind (widget_class);
}

static void
pivot_first_run_init (PivotFirstRun *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    adw_wrap_box_append (self->stages, stage_line_new ((PivotStage) i));
}
