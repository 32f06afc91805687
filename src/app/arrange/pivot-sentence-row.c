/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/arrange/pivot-sentence-row.h"

#include <glib/gi18n-lib.h>

#include "app/arrange/pivot-drag-guard.h"
#include "core/voice/pivot-voice.h"

struct _PivotSentenceRow
{
  GtkListBoxRow parent_instance;

  /* template children */
  GtkBox         *box;
  GtkLabel       *text;
  AdwToggleGroup *stages;

  /* owned */
  PivotDragGuard *guard;

  /* state */
  guint    index;
  int      wanted;  /* the stage that it was let go over; -1 where it was not */
  gboolean showing; /* where it is, rather than what the user wants */
};

G_DEFINE_FINAL_TYPE (PivotSentenceRow, pivot_sentence_row, GTK_TYPE_LIST_BOX_ROW)

typedef enum
{
  PROP_ORIENTATION = 1,
} PivotSentenceRowProperty;

static GParamSpec *properties[PROP_ORIENTATION + 1];
static guint       moved;

static void
chosen_cb (PivotSentenceRow *self)
{
  const guint stage = adw_toggle_group_get_active (self->stages);

  if (!self->showing && stage < PIVOT_N_STAGES)
    g_signal_emit (self, moved, 0, stage);
}

static gboolean
key_pressed_cb (PivotSentenceRow *self,
                guint             key,
                guint             code,
                GdkModifierType   modifiers)
{
  const gunichar letter = gdk_keyval_to_unicode (key);

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0 || letter < '1' || letter >= '1' + PIVOT_N_STAGES)
    return GDK_EVENT_PROPAGATE;
  g_signal_emit (self, moved, 0, letter - '1');
  return GDK_EVENT_STOP;
}

static GdkContentProvider *
prepare_cb (PivotSentenceRow *self)
{
  return gdk_content_provider_new_typed (PIVOT_TYPE_SENTENCE_ROW, self);
}

static void
drag_begin_cb (PivotSentenceRow *self,
               GdkDrag          *drag,
               GtkDragSource    *source)
{
  g_autoptr (GdkPaintable) icon = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, icon, 0, 0);
  g_clear_pointer (&self->guard, pivot_drag_guard_free);
  self->guard = pivot_drag_guard_new (GTK_WIDGET (self));
}

/* While a row is dragged the toolkit holds on to what is around it, so it stays where it is until then. */
static void
drag_end_cb (PivotSentenceRow *self)
{
  const int wanted = self->wanted;

  g_clear_pointer (&self->guard, pivot_drag_guard_free);
  self->wanted = -1;
  if (wanted >= 0)
    g_signal_emit (self, moved, 0, (guint) wanted);
}

static void
row_add_stages (PivotSentenceRow *self)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_label (toggle, pivot_stage_get_letter ((PivotStage) i));
      adw_toggle_set_tooltip (toggle, pivot_voice_stage_name ((PivotStage) i));
      adw_toggle_group_add (self->stages, toggle);
    }
}

static void
pivot_sentence_row_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PivotSentenceRow *self = PIVOT_SENTENCE_ROW (object);

  switch ((PivotSentenceRowProperty) prop_id)
    {
    case PROP_ORIENTATION:
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box), (GtkOrientation) g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_sentence_row_dispose (GObject *object)
{
  g_clear_pointer (&PIVOT_SENTENCE_ROW (object)->guard, pivot_drag_guard_free);
  /* The template would unparent it behind the row's back. */
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_SENTENCE_ROW);

  G_OBJECT_CLASS (pivot_sentence_row_parent_class)->dispose (object);
}

static void
pivot_sentence_row_class_init (PivotSentenceRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = pivot_sentence_row_set_property;
  object_class->dispose = pivot_sentence_row_dispose;

  properties[PROP_ORIENTATION] = g_param_spec_enum ("orientation", NULL, NULL, GTK_TYPE_ORIENTATION, GTK_ORIENTATION_HORIZONTAL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  moved = g_signal_new ("moved", PIVOT_TYPE_SENTENCE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/arrange/pivot-sentence-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotSentenceRow, box);
  gtk_widget_class_bind_template_child (widget_class, PivotSentenceRow, text);
  gtk_widget_class_bind_template_child (widget_class, PivotSentenceRow, stages);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_end_cb);
}

static void
pivot_sentence_row_init (PivotSentenceRow *self)
{
  self->wanted = -1;
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  row_add_stages (self);
  self->showing = FALSE;
}

/**
 * pivot_sentence_row_new:
 * @index: of the sentence in what is told
 * @sentence: its words
 *
 * Returns: (transfer floating): a row that does not say yet where it is put
 */
PivotSentenceRow *
pivot_sentence_row_new (guint       index,
                        const char *sentence)
{
  PivotSentenceRow *self = g_object_new (PIVOT_TYPE_SENTENCE_ROW, NULL);

  self->index = index;
  gtk_label_set_text (self->text, sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  return self;
}

/**
 * pivot_sentence_row_get_index:
 *
 * Returns: which sentence it is
 */
guint
pivot_sentence_row_get_index (PivotSentenceRow *self)
{
  g_return_val_if_fail (PIVOT_IS_SENTENCE_ROW (self), 0);

  return self->index;
}

/**
 * pivot_sentence_row_set_stage:
 * @stage: where the sentence is put
 */
void
pivot_sentence_row_set_stage (PivotSentenceRow *self,
                              PivotStage        stage)
{
  g_return_if_fail (PIVOT_IS_SENTENCE_ROW (self));

  self->showing = TRUE;
  adw_toggle_group_set_active (self->stages, stage);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, pivot_voice_stage_name (stage), -1);
  self->showing = FALSE;
}

/**
 * pivot_sentence_row_drop:
 * @stage: over which the row is let go
 *
 * Asks for the sentence to be put there once the drag is over.
 */
void
pivot_sentence_row_drop (PivotSentenceRow *self,
                         PivotStage        stage)
{
  g_return_if_fail (PIVOT_IS_SENTENCE_ROW (self));

  self->wanted = (int) stage;
}
