/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/arrange/pivot-arrange-section.h"

#include "core/voice/pivot-voice.h"

struct _PivotArrangeSection
{
  GtkBox parent_instance;

  /* template children */
  GtkLabel      *name;
  GtkListBox    *list;
  GtkDropTarget *target;

  /* state */
  PivotStage stage;
};

G_DEFINE_FINAL_TYPE (PivotArrangeSection, pivot_arrange_section, GTK_TYPE_BOX)

typedef enum
{
  PROP_STAGE = 1,
} PivotArrangeSectionProperty;

static GParamSpec *properties[PROP_STAGE + 1];

static gboolean
drop_cb (PivotArrangeSection *self,
         const GValue        *value)
{
  PivotSentenceRow *row = g_value_get_object (value);

  pivot_sentence_row_drop (row, self->stage);
  return TRUE;
}

static int
compare_rows (GtkListBoxRow *a,
              GtkListBoxRow *b,
              gpointer       data)
{
  const guint first = pivot_sentence_row_get_index (PIVOT_SENTENCE_ROW (a));
  const guint second = pivot_sentence_row_get_index (PIVOT_SENTENCE_ROW (b));

  return first < second ? -1 : first > second;
}

static void
pivot_arrange_section_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch ((PivotArrangeSectionProperty) prop_id)
    {
    case PROP_STAGE:
      g_value_set_uint (value, PIVOT_ARRANGE_SECTION (object)->stage);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_arrange_section_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  PivotArrangeSection *self = PIVOT_ARRANGE_SECTION (object);

  switch ((PivotArrangeSectionProperty) prop_id)
    {
    case PROP_STAGE:
      self->stage = (PivotStage) g_value_get_uint (value);
      gtk_label_set_text (self->name, pivot_voice_stage_name (self->stage));
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_arrange_section_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_ARRANGE_SECTION);

  G_OBJECT_CLASS (pivot_arrange_section_parent_class)->dispose (object);
}

static void
pivot_arrange_section_class_init (PivotArrangeSectionClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_arrange_section_get_property;
  object_class->set_property = pivot_arrange_section_set_property;
  object_class->dispose = pivot_arrange_section_dispose;

  properties[PROP_STAGE] = g_param_spec_uint ("stage", NULL, NULL, 0, PIVOT_N_STAGES - 1, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/arrange/pivot-arrange-section.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotArrangeSection, name);
  gtk_widget_class_bind_template_child (widget_class, PivotArrangeSection, list);
  gtk_widget_class_bind_template_child (widget_class, PivotArrangeSection, target);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
}

static void
pivot_arrange_section_init (PivotArrangeSection *self)
{
  GType row_type = PIVOT_TYPE_SENTENCE_ROW;

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_target_set_gtypes (self->target, &row_type, 1);
  gtk_list_box_set_sort_func (self->list, compare_rows, NULL, NULL);
}

/**
 * pivot_arrange_section_add:
 * @row: a sentence, which may be in another section
 *
 * Puts the sentence where it belongs among those of the stage.
 */
void
pivot_arrange_section_add (PivotArrangeSection *self,
                           PivotSentenceRow    *row)
{
  g_autoptr (PivotSentenceRow) kept = g_object_ref_sink (row);
  GtkWidget *before = gtk_widget_get_parent (GTK_WIDGET (row));

  g_return_if_fail (PIVOT_IS_ARRANGE_SECTION (self));

  if (before == GTK_WIDGET (self->list))
    return;
  if (before != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (before), GTK_WIDGET (row));
  gtk_list_box_append (self->list, GTK_WIDGET (row));
  pivot_sentence_row_set_stage (row, self->stage);
}

/**
 * pivot_arrange_section_clear:
 *
 * Lets go of all its sentences.
 */
void
pivot_arrange_section_clear (PivotArrangeSection *self)
{
  g_return_if_fail (PIVOT_IS_ARRANGE_SECTION (self));

  gtk_list_box_remove_all (self->list);
}
