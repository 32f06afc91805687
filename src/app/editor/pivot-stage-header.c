/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-stage-header.h"

#include <glib/gi18n-lib.h>

#include "app/editor/pivot-label.h"
#include "app/editor/pivot-prompts.h"
#include "app/editor/pivot-slot-dots.h"
#include "app/pivot-settings.h"
#include "app/pivot-stage-badge.h"
#include "core/voice/pivot-voice.h"

struct _PivotStageHeader
{
  AdwBin parent_instance;

  /* template children */
  GtkGrid       *grid;
  GtkWidget     *badge;
  GtkLabel      *name;
  AdwWrapBox    *facts;
  GtkLabel      *job;
  GtkWidget     *prompts_button;
  PivotPrompts  *prompts;
  GtkWidget     *fold_button;
  GtkWidget     *progress;
  GtkWidget     *tick;
  GtkLabel      *state;
  GtkLabel      *score;
  PivotSlotDots *dots;
  GtkLabel      *time;
  GtkLabel      *limit;

  /* state */
  PivotStage      stage;
  PivotCardLayout layout;
  gboolean        folded;
};

G_DEFINE_FINAL_TYPE (PivotStageHeader, pivot_stage_header, ADW_TYPE_BIN)

typedef enum
{
  PROP_STAGE = 1,
  PROP_FOLDED,
} PivotStageHeaderProperty;

static GParamSpec *properties[PROP_FOLDED + 1];

/* Where a part of the head stands. */
typedef struct
{
  int column;
  int row;
  int rows;
} Cell;

/* What there is to know about a stage wraps by itself; a heading has its row to itself where lines are short. */
static const struct
{
  Cell     name;
  Cell     facts;
  gboolean progress;
  gboolean fold;
} layouts[] = {
  [PIVOT_CARD_LAYOUT_COLUMN] = { { 1, 0, 2 }, { 2, 0, 2 }, TRUE, TRUE },
  [PIVOT_CARD_LAYOUT_TIGHT] = { { 1, 0, 1 }, { 1, 1, 1 }, TRUE, TRUE },
  /* On a page, the bar below tells the progress, and more. */
  [PIVOT_CARD_LAYOUT_PAGE] = { { 1, 0, 1 }, { 1, 1, 1 }, FALSE, FALSE },
};

static void
header_place (PivotStageHeader *self,
              gpointer          part,
              Cell              cell)
{
  GtkLayoutManager *manager = gtk_widget_get_layout_manager (GTK_WIDGET (self->grid));
  GtkLayoutChild   *child = gtk_layout_manager_get_layout_child (manager, part);

  gtk_grid_layout_child_set_column (GTK_GRID_LAYOUT_CHILD (child), cell.column);
  gtk_grid_layout_child_set_row (GTK_GRID_LAYOUT_CHILD (child), cell.row);
  gtk_grid_layout_child_set_row_span (GTK_GRID_LAYOUT_CHILD (child), cell.rows);
}

static void
set_css_class (GtkLabel   *label,
               const char *css_class,
               gboolean    on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (label), css_class);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (label), css_class);
}

/* What does not fit beside a heading is cut short before anything moves; where there is a line of its own for it, it
 * wraps. */
static void
header_set_wrapping (PivotStageHeader *self,
                     gboolean          wrapping)
{
  gtk_label_set_wrap (self->job, wrapping);
  gtk_label_set_ellipsize (self->job, wrapping ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_label_set_wrap (self->name, wrapping);
  adw_wrap_box_set_wrap_policy (self->facts, wrapping ? ADW_WRAP_NATURAL : ADW_WRAP_MINIMUM);
}

/* Beside a score there is no room for a long name. */
static void
header_show_name (PivotStageHeader *self)
{
  gboolean roomy = self->layout == PIVOT_CARD_LAYOUT_COLUMN && !gtk_widget_get_visible (GTK_WIDGET (self->score));

  gtk_label_set_text (self->name, roomy ? pivot_voice_stage_name (self->stage) : pivot_voice_stage_short_name (self->stage));
}

static void
header_set_stage (PivotStageHeader *self,
                  PivotStage        stage)
{
  self->stage = stage;
  gtk_label_set_text (self->job, pivot_voice_stage_job (stage));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), pivot_voice_stage_job (stage));
  pivot_prompts_set_stage (self->prompts, stage);
  pivot_stage_header_set_layout (self, PIVOT_CARD_LAYOUT_COLUMN);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STAGE]);
}

static void
header_set_folded (PivotStageHeader *self,
                   gboolean          folded)
{
  const char *title = folded ? _ ("Unfold Card") : _ ("Fold Card");

  gtk_button_set_icon_name (GTK_BUTTON (self->fold_button), folded ? "pan-end-symbolic" : "pan-down-symbolic");
  gtk_widget_set_tooltip_text (self->fold_button, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fold_button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->fold_button), GTK_ACCESSIBLE_STATE_EXPANDED, !folded, -1);
  if (self->folded == folded)
    return;
  self->folded = folded;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
pivot_stage_header_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PivotStageHeader *self = PIVOT_STAGE_HEADER (object);

  switch ((PivotStageHeaderProperty) prop_id)
    {
    case PROP_STAGE:
      g_value_set_uint (value, self->stage);
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_stage_header_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PivotStageHeader *self = PIVOT_STAGE_HEADER (object);

  switch ((PivotStageHeaderProperty) prop_id)
    {
    case PROP_STAGE:
      header_set_stage (self, (PivotStage) g_value_get_uint (value));
      break;
    case PROP_FOLDED:
      header_set_folded (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_stage_header_dispose (GObject *object)
{
  /* The template would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_STAGE_HEADER);

  G_OBJECT_CLASS (pivot_stage_header_parent_class)->dispose (object);
}

static void
pivot_stage_header_class_init (PivotStageHeaderClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_stage_header_get_property;
  object_class->set_property = pivot_stage_header_set_property;
  object_class->dispose = pivot_stage_header_dispose;

  properties[PROP_STAGE] = g_param_spec_uint ("stage", NULL, NULL, 0, PIVOT_N_STAGES - 1, 0, flags);
  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_PROMPTS);
  g_type_ensure (PIVOT_TYPE_SLOT_DOTS);
  g_type_ensure (PIVOT_TYPE_STAGE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-stage-header.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, grid);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, badge);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, name);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, facts);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, job);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, prompts_button);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, prompts);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, fold_button);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, progress);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, tick);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, state);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, score);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, dots);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, time);
  gtk_widget_class_bind_template_child (widget_class, PivotStageHeader, limit);
}

static void
pivot_stage_header_init (PivotStageHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->score, "notify::visible", G_CALLBACK (header_show_name), self, G_CONNECT_SWAPPED);
  pivot_settings_bind ("show-scores", G_OBJECT (self->score), "visible");
  header_set_stage (self, PIVOT_STAGE_PRECISE_CONTEXT);
  header_set_folded (self, FALSE);
}

/**
 * pivot_stage_header_show:
 * @state: how far the stage has come
 */
void
pivot_stage_header_show (PivotStageHeader          *self,
                         const PivotStageCardState *state)
{
  g_return_if_fail (PIVOT_IS_STAGE_HEADER (self));

  gtk_label_set_text (self->state, state->state_word);
  set_css_class (self->state, "dimmed", !state->ready);
  gtk_widget_set_visible (self->tick, state->ready);
  pivot_slot_dots_set_slots (self->dots, state->n_filled, state->n_slots);
  gtk_label_set_text (self->score, state->score);
  gtk_widget_set_tooltip_text (self->progress, state->hint);
  gtk_label_set_text (self->time, state->time);
  set_css_class (self->time, "warning", state->over);
  pivot_label_set_optional (self->limit, state->limit);
}

/**
 * pivot_stage_header_set_empty:
 * @empty: whether the card shows its prompts; else they fold into a button
 */
void
pivot_stage_header_set_empty (PivotStageHeader *self,
                              gboolean          empty)
{
  g_return_if_fail (PIVOT_IS_STAGE_HEADER (self));

  gtk_widget_set_visible (self->prompts_button, !empty);
}

/**
 * pivot_stage_header_set_example:
 * @example: (nullable): a story that is told well, to look at again
 */
void
pivot_stage_header_set_example (PivotStageHeader *self,
                                PivotDraft       *example)
{
  g_return_if_fail (PIVOT_IS_STAGE_HEADER (self));

  pivot_prompts_set_example (self->prompts, example);
}

/**
 * pivot_stage_header_set_layout:
 * @layout: how the card is set
 */
void
pivot_stage_header_set_layout (PivotStageHeader *self,
                               PivotCardLayout   layout)
{
  g_return_if_fail (PIVOT_IS_STAGE_HEADER (self));

  self->layout = layout;
  header_place (self, self->badge, (Cell) { 0, 0, 2 });
  header_place (self, self->name, layouts[layout].name);
  header_place (self, self->facts, layouts[layout].facts);
  header_place (self, self->fold_button, (Cell) { 3, 0, 2 });
  gtk_widget_set_visible (self->progress, layouts[layout].progress);
  gtk_widget_set_visible (self->fold_button, layouts[layout].fold);
  if (!layouts[layout].fold)
    header_set_folded (self, FALSE);
  header_set_wrapping (self, layout != PIVOT_CARD_LAYOUT_COLUMN);
  header_show_name (self);
}
