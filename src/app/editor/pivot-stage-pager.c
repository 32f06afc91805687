/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-stage-pager.h"

#include <glib/gi18n-lib.h>

#include "app/editor/pivot-sheet-room.h"
#include "app/editor/pivot-step-indicator.h"

struct _PivotStagePager
{
  AdwBin parent_instance;

  /* template children */
  GtkRevealer        *title_revealer;
  PivotStepIndicator *steps;
  AdwCarousel        *carousel;
  GtkWidget          *footer;
  GtkWidget          *previous;
  GtkLabel           *position;
  GtkWidget          *next;

  /* state */
  PivotStage stage;
  guint      turning; /* the tick in which the page is turned to; 0 where it is */
};

G_DEFINE_FINAL_TYPE (PivotStagePager, pivot_stage_pager, ADW_TYPE_BIN)

typedef enum
{
  PROP_STAGE = 1,
} PivotStagePagerProperty;

static GParamSpec *properties[PROP_STAGE + 1];

static void
pager_show_position (PivotStagePager *self)
{
  /* Translators: which of the four stages is shown. */
  g_autofree char *position = g_strdup_printf (_ ("Stage %u of %u"), self->stage + 1, PIVOT_N_STAGES);

  gtk_label_set_text (self->position, position);
  gtk_widget_set_sensitive (self->previous, self->stage > 0);
  gtk_widget_set_sensitive (self->next, self->stage + 1 < PIVOT_N_STAGES);
  pivot_step_indicator_set_stage (self->steps, self->stage);
}

static void
step_chosen_cb (PivotStagePager *self)
{
  pivot_stage_pager_set_stage (self, pivot_step_indicator_get_stage (self->steps));
}

static void
page_changed_cb (PivotStagePager *self,
                 guint            page)
{
  if (page < PIVOT_N_STAGES && page != self->stage && self->turning == 0 && gtk_widget_get_mapped (GTK_WIDGET (self->carousel)))
    pivot_stage_pager_set_stage (self, (PivotStage) page);
}

/* A carousel can only turn to a page that has been given its place. */
static gboolean
turn_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  PivotStagePager *self = PIVOT_STAGE_PAGER (widget);
  GtkWidget       *page = adw_carousel_get_nth_page (self->carousel, self->stage);

  if (gtk_widget_get_width (page) == 0)
    return G_SOURCE_CONTINUE;
  self->turning = 0;
  adw_carousel_scroll_to (self->carousel, page, FALSE);
  return G_SOURCE_REMOVE;
}

static void
come_into_view_cb (PivotStagePager *self)
{
  if (self->turning == 0)
    self->turning = gtk_widget_add_tick_callback (GTK_WIDGET (self), turn_cb, NULL, NULL);
}

static void
previous_cb (PivotStagePager *self)
{
  if (self->stage > 0)
    pivot_stage_pager_set_stage (self, self->stage - 1);
}

static void
next_cb (PivotStagePager *self)
{
  if (self->stage + 1 < PIVOT_N_STAGES)
    pivot_stage_pager_set_stage (self, self->stage + 1);
}

static void
pivot_stage_pager_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PivotStagePager *self = PIVOT_STAGE_PAGER (object);

  switch ((PivotStagePagerProperty) prop_id)
    {
    case PROP_STAGE:
      g_value_set_uint (value, self->stage);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_stage_pager_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_STAGE_PAGER);

  G_OBJECT_CLASS (pivot_stage_pager_parent_class)->dispose (object);
}

static void
pivot_stage_pager_class_init (PivotStagePagerClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_stage_pager_get_property;
  object_class->dispose = pivot_stage_pager_dispose;

  properties[PROP_STAGE] = g_param_spec_uint ("stage", NULL, NULL, 0, PIVOT_N_STAGES - 1, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_STEP_INDICATOR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-stage-pager.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotStagePager, title_revealer);
  gtk_widget_class_bind_template_child (widget_class, PivotStagePager, steps);
  gtk_widget_class_bind_template_child (widget_class, PivotStagePager, carousel);
  gtk_widget_class_bind_template_child (widget_class, PivotStagePager, footer);
  gtk_widget_class_bind_template_child (widget_class, PivotStagePager, previous);
  gtk_widget_class_bind_template_child (widget_class, PivotStagePager, position);
  gtk_widget_class_bind_template_child (widget_class, PivotStagePager, next);
  gtk_widget_class_bind_template_callback (widget_class, step_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, come_into_view_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
}

static void
pivot_stage_pager_init (PivotStagePager *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  pivot_sheet_room_keep (GTK_WIDGET (self->carousel));
  pager_show_position (self);
}

/**
 * pivot_stage_pager_get_stage:
 *
 * Returns: the page that is shown
 */
PivotStage
pivot_stage_pager_get_stage (PivotStagePager *self)
{
  g_return_val_if_fail (PIVOT_IS_STAGE_PAGER (self), PIVOT_STAGE_PRECISE_CONTEXT);

  return self->stage;
}

/**
 * pivot_stage_pager_set_stage:
 * @stage: the page to show; turned to where the pager is in view
 */
void
pivot_stage_pager_set_stage (PivotStagePager *self,
                             PivotStage       stage)
{
  gboolean turned = FALSE;

  g_return_if_fail (PIVOT_IS_STAGE_PAGER (self));
  g_return_if_fail ((guint) stage < PIVOT_N_STAGES);

  turned = self->stage != stage;
  self->stage = stage;
  pager_show_position (self);
  adw_carousel_scroll_to (self->carousel, adw_carousel_get_nth_page (self->carousel, stage), gtk_widget_get_mapped (GTK_WIDGET (self)));
  if (turned)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STAGE]);
}

/**
 * pivot_stage_pager_set_report:
 * @report: says which stages are ready
 */
void
pivot_stage_pager_set_report (PivotStagePager *self,
                              PivotReport     *report)
{
  g_return_if_fail (PIVOT_IS_STAGE_PAGER (self));

  pivot_step_indicator_set_report (self->steps, report);
}

/**
 * pivot_stage_pager_set_alone:
 * @alone: whether to show the page and nothing else
 */
void
pivot_stage_pager_set_alone (PivotStagePager *self,
                             gboolean         alone)
{
  g_return_if_fail (PIVOT_IS_STAGE_PAGER (self));

  gtk_widget_set_visible (GTK_WIDGET (self->steps), !alone);
  gtk_widget_set_visible (self->footer, !alone);
}

/**
 * pivot_stage_pager_show_title:
 * @shown: whether there is room for the title, which the window shows too
 */
void
pivot_stage_pager_show_title (PivotStagePager *self,
                              gboolean         shown)
{
  g_return_if_fail (PIVOT_IS_STAGE_PAGER (self));

  gtk_revealer_set_reveal_child (self->title_revealer, shown);
}
