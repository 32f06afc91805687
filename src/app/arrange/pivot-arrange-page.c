/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/arrange/pivot-arrange-page.h"

#include <glib/gi18n-lib.h>

#include "app/arrange/pivot-arrange-section.h"
#include "app/pivot-announce.h"
#include "core/voice/pivot-voice.h"

struct _PivotArrangePage
{
  AdwBin parent_instance;

  /* template children */
  PivotArrangeSection *sections[PIVOT_N_STAGES];

  /* owned */
  GPtrArray *placements; /* the proposal, and what came of each move */
  GPtrArray *rows;       /* of PivotSentenceRow, by sentence */

  /* state */
  GtkOrientation orientation;
};

G_DEFINE_FINAL_TYPE (PivotArrangePage, pivot_arrange_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_ORIENTATION = 1,
  PROP_CAN_UNDO,
} PivotArrangePageProperty;

static GParamSpec *properties[PROP_CAN_UNDO + 1];

/* Only what is elsewhere than before is moved, so that the focus stays. */
static void
page_show (PivotArrangePage *self)
{
  guint              n_sentences = 0;
  const PivotPlaced *sentences = pivot_placement_get_sentences (pivot_arrange_page_get_placement (self), &n_sentences);

  for (guint i = 0; i < n_sentences; i++)
    {
      PivotSentenceRow *row = g_ptr_array_index (self->rows, i);
      const gboolean    focused = gtk_widget_get_focus_child (GTK_WIDGET (row)) != NULL || gtk_widget_has_focus (GTK_WIDGET (row));

      pivot_arrange_section_add (self->sections[sentences[i].stage], row);
      if (focused)
        gtk_widget_grab_focus (GTK_WIDGET (row));
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
}

static void
moved_cb (PivotArrangePage *self,
          guint             stage,
          PivotSentenceRow *row)
{
  PivotPlacement    *placement = pivot_arrange_page_get_placement (self);
  const guint        index = pivot_sentence_row_get_index (row);
  guint              n_sentences = 0;
  const PivotPlaced *sentences = pivot_placement_get_sentences (placement, &n_sentences);
  g_autofree char   *news = NULL;

  if (sentences[index].stage == (PivotStage) stage)
    return;
  g_ptr_array_add (self->placements, pivot_placement_with_stage (placement, index, (PivotStage) stage));
  page_show (self);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  /* Translators: said by a screen reader; %s is a stage, such as “Precise Context”. */
  news = g_strdup_printf (_ ("Moved to %s"), pivot_voice_stage_name ((PivotStage) stage));
  pivot_announce (GTK_WIDGET (self), news);
}

static void
pivot_arrange_page_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  PivotArrangePage *self = PIVOT_ARRANGE_PAGE (object);

  switch ((PivotArrangePageProperty) prop_id)
    {
    case PROP_ORIENTATION:
      g_value_set_enum (value, (int) self->orientation);
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, self->placements->len > 1);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_arrange_page_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PivotArrangePage *self = PIVOT_ARRANGE_PAGE (object);

  switch ((PivotArrangePageProperty) prop_id)
    {
    case PROP_ORIENTATION:
      self->orientation = (GtkOrientation) g_value_get_enum (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_CAN_UNDO:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_arrange_page_dispose (GObject *object)
{
  PivotArrangePage *self = PIVOT_ARRANGE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_ARRANGE_PAGE);
  g_ptr_array_set_size (self->rows, 0);

  G_OBJECT_CLASS (pivot_arrange_page_parent_class)->dispose (object);
}

static void
pivot_arrange_page_finalize (GObject *object)
{
  PivotArrangePage *self = PIVOT_ARRANGE_PAGE (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->placements);

  G_OBJECT_CLASS (pivot_arrange_page_parent_class)->finalize (object);
}

static void
pivot_arrange_page_class_init (PivotArrangePageClass *klass)
{
  static const char *const sections[PIVOT_N_STAGES] = { "precise_context", "root_cause", "variable_correction", "outcome_learning" };
  GObjectClass            *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass          *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_arrange_page_get_property;
  object_class->set_property = pivot_arrange_page_set_property;
  object_class->dispose = pivot_arrange_page_dispose;
  object_class->finalize = pivot_arrange_page_finalize;

  properties[PROP_ORIENTATION] = g_param_spec_enum ("orientation", NULL, NULL, GTK_TYPE_ORIENTATION, GTK_ORIENTATION_HORIZONTAL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_ARRANGE_SECTION);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/arrange/pivot-arrange-page.ui");
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    gtk_widget_class_bind_template_child_full (widget_class, sections[i], FALSE, G_STRUCT_OFFSET (PivotArrangePage, sections) + (gssize) (i * sizeof (PivotArrangeSection *)));
}

static void
pivot_arrange_page_init (PivotArrangePage *self)
{
  self->placements = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_placement_unref);
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_arrange_page_propose:
 * @placement: where the sentences are put at first
 */
void
pivot_arrange_page_propose (PivotArrangePage *self,
                            PivotPlacement   *placement)
{
  guint n_sentences = 0;

  g_return_if_fail (PIVOT_IS_ARRANGE_PAGE (self));

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    pivot_arrange_section_clear (self->sections[i]);
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->placements, 0);
  g_ptr_array_add (self->placements, pivot_placement_ref (placement));
  pivot_placement_get_sentences (placement, &n_sentences);
  for (guint i = 0; i < n_sentences; i++)
    {
      g_autofree char  *sentence = pivot_placement_dup_sentence (placement, i);
      PivotSentenceRow *row = pivot_sentence_row_new (i, sentence);

      g_ptr_array_add (self->rows, g_object_ref_sink (row));
      g_object_bind_property (self, "orientation", row, "orientation", G_BINDING_SYNC_CREATE);
      g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
    }
  page_show (self);
}

/**
 * pivot_arrange_page_get_placement:
 *
 * Returns: (transfer none): where the sentences are put now; only after one was
 *   proposed
 */
PivotPlacement *
pivot_arrange_page_get_placement (PivotArrangePage *self)
{
  g_return_val_if_fail (PIVOT_IS_ARRANGE_PAGE (self) && self->placements->len > 0, NULL);

  return g_ptr_array_index (self->placements, self->placements->len - 1);
}

/**
 * pivot_arrange_page_undo:
 *
 * Takes the last move back, where there is one.
 */
void
pivot_arrange_page_undo (PivotArrangePage *self)
{
  g_return_if_fail (PIVOT_IS_ARRANGE_PAGE (self));

  if (self->placements->len < 2)
    return;
  g_ptr_array_set_size (self->placements, (int) self->placements->len - 1);
  page_show (self);
}
