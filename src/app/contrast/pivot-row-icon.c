/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-row-icon.h"

#include "core/voice/pivot-voice.h"

static const char *const icons[PIVOT_N_ROWS] = {
  [PIVOT_ROW_RESPONSIBILITY] = "avatar-default-symbolic",
  [PIVOT_ROW_REALITY] = "view-reveal-symbolic",
  [PIVOT_ROW_FOCUS] = "find-location-symbolic",
};

/* libadwaita's standalone colour of warnings, on a light and on a dark ground. */
static const char *const warnings[] = { "#905400", "#ffc252" };

/**
 * pivot_row_icon:
 *
 * Returns: the name of the icon of a row of the contrast
 */
const char *
pivot_row_icon (PivotRow row)
{
  g_return_val_if_fail ((guint) row < PIVOT_N_ROWS, NULL);

  return icons[row];
}

/**
 * pivot_side_ink:
 * @owned: the side, owned or defensive
 *
 * Returns: the ink of lines and icons of that side, on the ground that is shown now
 */
GdkRGBA
pivot_side_ink (gboolean owned)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean         dark = adw_style_manager_get_dark (manager);
  GdkRGBA          ink;

  if (owned)
    adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (manager), dark, &ink);
  else
    gdk_rgba_parse (&ink, warnings[dark ? 1 : 0]);
  return ink;
}

/**
 * pivot_side_tint:
 * @owned: the side, owned or defensive
 *
 * Returns: the ground of words of that side
 */
GdkRGBA
pivot_side_tint (gboolean owned)
{
  GdkRGBA tint = { 0.90f, 0.65f, 0.04f, 0.16f };

  if (owned)
    {
      adw_accent_color_to_rgba (adw_style_manager_get_accent_color (adw_style_manager_get_default ()), &tint);
      tint.alpha = 0.11f;
    }
  return tint;
}

/**
 * pivot_row_pill_new:
 *
 * Returns: (transfer floating): the name of a row with its icon
 */
GtkWidget *
pivot_row_pill_new (PivotRow row)
{
  GtkWidget *pill = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = gtk_image_new_from_icon_name (pivot_row_icon (row));
  GtkWidget *label = gtk_label_new (pivot_voice_row (row));

  gtk_widget_add_css_class (pill, "row-pill");
  gtk_widget_add_css_class (label, "heading");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL, "", -1);
  gtk_widget_set_hexpand (icon, TRUE);
  gtk_widget_set_halign (icon, GTK_ALIGN_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_halign (label, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (pill), icon);
  gtk_box_append (GTK_BOX (pill), label);
  gtk_widget_set_hexpand (pill, FALSE);
  gtk_widget_set_halign (pill, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);
  return pill;
}
