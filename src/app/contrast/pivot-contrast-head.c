/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-contrast-head.h"

#include <glib/gi18n-lib.h>

#include "app/contrast/pivot-contrast-face.h"

struct _PivotContrastHead
{
  AdwBin parent_instance;

  /* template children */
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *spoken;
};

G_DEFINE_FINAL_TYPE (PivotContrastHead, pivot_contrast_head, ADW_TYPE_BIN)

static void
pivot_contrast_head_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_CONTRAST_HEAD);

  G_OBJECT_CLASS (pivot_contrast_head_parent_class)->dispose (object);
}

static void
pivot_contrast_head_class_init (PivotContrastHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_contrast_head_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/contrast/pivot-contrast-head.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotContrastHead, icon);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastHead, title);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastHead, subtitle);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastHead, spoken);
}

static void
pivot_contrast_head_init (PivotContrastHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_contrast_head_new:
 *
 * Returns: (transfer floating): the head of that answer
 */
GtkWidget *
pivot_contrast_head_new (PivotSide side)
{
  PivotContrastHead *self = g_object_new (PIVOT_TYPE_CONTRAST_HEAD, NULL);

  gtk_image_set_from_icon_name (self->icon, pivot_contrast_face_icon (side));
  gtk_widget_add_css_class (GTK_WIDGET (self->icon), pivot_contrast_face_ink (side));
  gtk_label_set_text (self->title, pivot_contrast_face_title (side));
  gtk_label_set_text (self->subtitle, pivot_contrast_face_subtitle (side));
  return GTK_WIDGET (self);
}

/**
 * pivot_contrast_head_set_small:
 * @small: whether there is little room
 */
void
pivot_contrast_head_set_small (PivotContrastHead *self,
                               gboolean           small)
{
  const char *const title[] = { small ? "heading" : "title-3", NULL };

  g_return_if_fail (PIVOT_IS_CONTRAST_HEAD (self));

  gtk_image_set_icon_size (self->icon, small ? GTK_ICON_SIZE_NORMAL : GTK_ICON_SIZE_LARGE);
  gtk_widget_set_css_classes (GTK_WIDGET (self->title), (const char **) title);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), !small);
  if (small)
    gtk_widget_remove_css_class (gtk_widget_get_first_child (GTK_WIDGET (self)), "contrast-head");
  else
    gtk_widget_add_css_class (gtk_widget_get_first_child (GTK_WIDGET (self)), "contrast-head");
}

/**
 * pivot_contrast_head_show:
 * @state: of that answer
 */
void
pivot_contrast_head_show (PivotContrastHead       *self,
                          const PivotContrastSide *state)
{
  /* Translators: how long an answer takes to tell, such as “1:04 spoken”. */
  g_autofree char *spoken = g_strdup_printf (_ ("%s spoken"), state->spoken);

  g_return_if_fail (PIVOT_IS_CONTRAST_HEAD (self));

  gtk_label_set_text (self->spoken, spoken);
  gtk_widget_set_visible (GTK_WIDGET (self->spoken), !state->empty);
}
