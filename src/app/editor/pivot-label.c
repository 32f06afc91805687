/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-label.h"

/**
 * pivot_label_set_optional:
 * @text: (nullable): plain text; without it the label takes no room
 */
void
pivot_label_set_optional (GtkLabel   *label,
                          const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}
