/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-version-row.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-settings.h"

struct _PivotVersionRow
{
  GtkBox parent_instance;

  /* template children */
  GtkWidget *dot;
  GtkWidget *line;
  GtkLabel  *title;
  GtkLabel  *score;
  GtkLabel  *spoken;
  GtkLabel  *facts;
  GtkLabel  *turns;

  /* borrowed */
  GtkListItem *list_item; /* which holds the row */

  /* owned */
  PivotVersionItem *item;
  GSignalGroup     *watch; /* on the item */
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

/* The same for who hears it, with which of the two that are compared it is. */
static char *
describe (PivotVersionItem *item,
          gboolean          with_score)
{
  const PivotTimelineRow     *row = pivot_version_item_get_row (item);
  const PivotTimelineReading *reading = pivot_version_item_get_reading (item);
  g_autoptr (GString) text = g_string_new (row->facts);
  gboolean is_from = FALSE;
  gboolean is_to = FALSE;

  g_object_get (item, "is-from", &is_from, "is-to", &is_to, NULL);
  if (reading != NULL)
    g_string_append_printf (text, ", %s%s%s%s%s", reading->spoken, with_score ? ", " : "", with_score ? reading->score : "", *reading->turns != '\0' ? ", " : "", reading->turns);
  if (is_from)
    g_string_append_printf (text, ", %s", C_ ("one of two versions that are compared", "From"));
  if (is_to)
    g_string_append_printf (text, ", %s", C_ ("one of two versions that are compared", "To"));
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
row_paint_choice (PivotVersionRow *self)
{
  GtkWidget       *place = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *description = describe (self->item, gtk_widget_get_visible (GTK_WIDGET (self->score)));
  gboolean         is_from = FALSE;
  gboolean         is_to = FALSE;

  g_object_get (self->item, "is-from", &is_from, "is-to", &is_to, NULL);
  if (place != NULL)
    set_css_class (place, "compared", is_from || is_to);
  gtk_list_item_set_accessible_description (self->list_item, description);
}

static void
row_paint_reading (PivotVersionRow *self)
{
  const PivotTimelineReading *reading = pivot_version_item_get_reading (self->item);

  gtk_label_set_text (self->score, reading != NULL ? reading->score : "");
  gtk_label_set_text (self->spoken, reading != NULL ? reading->spoken : "");
  gtk_label_set_text (self->turns, reading != NULL ? reading->turns : "");
  row_paint_choice (self);
}

static void
row_paint (PivotVersionRow        *self,
           const PivotTimelineRow *row)
{
  gtk_label_set_text (self->title, row->title);
  gtk_label_set_text (self->facts, row->facts);
  set_css_class (GTK_WIDGET (self->title), "heading", row->named);
  set_css_class (self->dot, "named", row->named);
  set_css_class (self->dot, "current", row->revision == NULL);
  gtk_widget_set_visible (self->line, !row->oldest);
  gtk_list_item_set_accessible_label (self->list_item, row->title);
  row_paint_reading (self);
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
  g_clear_object (&self->watch);
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
  gtk_widget_class_bind_template_child (widget_class, PivotVersionRow, score);
  gtk_widget_class_bind_template_child (widget_class, PivotVersionRow, spoken);
  gtk_widget_class_bind_template_child (widget_class, PivotVersionRow, facts);
  gtk_widget_class_bind_template_child (widget_class, PivotVersionRow, turns);
}

static void
pivot_version_row_init (PivotVersionRow *self)
{
  self->watch = g_signal_group_new (PIVOT_TYPE_VERSION_ITEM);
  g_signal_group_connect_swapped (self->watch, "notify::report", G_CALLBACK (row_paint_reading), self);
  g_signal_group_connect_swapped (self->watch, "notify::is-from", G_CALLBACK (row_paint_choice), self);
  g_signal_group_connect_swapped (self->watch, "notify::is-to", G_CALLBACK (row_paint_choice), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  pivot_settings_bind ("show-scores", G_OBJECT (self->score), "visible");
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
  g_signal_group_set_target (self->watch, item);
  if (item != NULL)
    row_paint (self, pivot_version_item_get_row (item));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}

static void
title_setup_cb (GtkListItemFactory *factory,
                GtkListItem        *list_item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (list_item, label);
}

static void
title_bind_cb (GtkListItemFactory *factory,
               GtkListItem        *list_item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (list_item)), pivot_version_item_get_row (gtk_list_item_get_item (list_item))->title);
}

/**
 * pivot_version_titles_new:
 *
 * Returns: (transfer full): what shows a version by its title alone, cut short
 *   where there is no room for all of it
 */
GtkListItemFactory *
pivot_version_titles_new (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (title_setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (title_bind_cb), NULL);
  return factory;
}
