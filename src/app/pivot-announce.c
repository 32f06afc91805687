/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-announce.h"

/**
 * pivot_announce:
 * @widget: where the news comes from
 * @sentence: a whole, translated sentence without the writer's words
 *
 * Has a screen reader say @sentence once what it is saying has ended.
 */
void
pivot_announce (GtkWidget  *widget,
                const char *sentence)
{
  g_autoptr (GtkATContext) context = gtk_accessible_get_at_context (GTK_ACCESSIBLE (widget));

  /* GTK 4.18 crashes when asked to announce through its test context, which it
   * also takes where there is no accessibility bus. */
  if (context == NULL || g_str_equal (G_OBJECT_TYPE_NAME (context), "GtkTestATContext"))
    return;
  gtk_accessible_announce (GTK_ACCESSIBLE (widget), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
