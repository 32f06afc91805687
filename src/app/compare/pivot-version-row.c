/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-version-row.h"

struct _PivotVersionRow
{
  GtkBox parent_instance;

  /* template children */
  GtkWidget *dot;
  GtkWidget *line;
  GtkLabel  *title;
  GtkLabel  *spoken;
  GtkLabel  *facts;
  GtkLabel  *turns;

  /* borrowed */
  GtkListItem *list_item; /* which holds the row */

  /* owned */
  PivotVersionItem *item;
};

G_DEFINE_FINAL_TYPE (PivotVersionRow, pivot_version_row, GTK_TYPE_BOX)

typedef enum
{
  PROP_ITEM = 1,
} PivotVersionRowProperty;

static GParamSpec *properties[PROP_ITEM + 1];

static void
set_css_class (GtkWidget  *widget,
               const char *name,
               gboolean    set)
{
  if (set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
row_paint (PivotVersionRow        *self,
           const PivotTimelineRow *row)
{
  g_autofree char *description = g_strdup_printf ("%s, %s%s%s", row->facts, row->spoken, *row->turns != '\0' ? ", " : "", row->turns);

  gtk_label_set_text (self->title, row->title);
  gtk_label_set_text (self->spoken, row->spoken);
  gtk_label_set_text (self->facts, row->facts);
  gtk_label_set_text (self->turns, row->turns);
  set_css_class (GTK_WIDGET (self->title), "heading", row->named);
  set_css_class (self->dot, "named", row->named);
  set_css_class (self->dot, "current", row->revision == NULL);
  gtk_widget_set_visible (self->line, !row->oldest);
  gtk_list_item_set_accessible_label (self->list_item, row->title);
  gtk_list_item_set_accessible_description (self->list_item, description);
}

static void
pivot_version_row_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((PivotVersionRowProperty) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, PIVOT_VERSION_ROW (object)->item);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_version_row_dispose (GObject *object)
{
  PivotVersionRow *self = PIVOT_VERSION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_VERSION_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (pivot_version_row_parent_class)->dispose (object);
}

static void
pivot_version_row_class_init (PivotVersionRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_version_row_get_property;
  object_class->dispose = pivot_version_row_dispose;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, PIVOT_TYPE_VERSION_ITEM, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_VERSION_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/compare/pivot-version-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotVersionRow, dot);
  gtk_widget_class_bind_template_child (widget_class, PivotVersionRow, line);
  gtk_widget_class_bind_template_child (widget_class, PivotVersionRow, title);
  gtk_widget_class_bind_template_child (widget_class, PivotVersionRow, spoken);
  gtk_widget_class_bind_template_child (widget_class, PivotVersionRow, facts);
  gtk_widget_class_bind_template_child (widget_class, PivotVersionRow, turns);
}

static void
pivot_version_row_init (PivotVersionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_version_row_new:
 * @item: the list item that the row is the child of
 *
 * Returns: (transfer floating): a row that shows no version yet
 */
GtkWidget *
pivot_version_row_new (GtkListItem *item)
{
  PivotVersionRow *self = g_object_new (PIVOT_TYPE_VERSION_ROW, NULL);

  self->list_item = item;
  return GTK_WIDGET (self);
}

/**
 * pivot_version_row_set_item:
 * @item: (nullable): the version to show from now on
 */
void
pivot_version_row_set_item (PivotVersionRow  *self,
                            PivotVersionItem *item)
{
  g_return_if_fail (PIVOT_IS_VERSION_ROW (self));

  if (!g_set_object (&self->item, item))
    return;
  if (item != NULL)
    row_paint (self, pivot_version_item_get_row (item));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}
