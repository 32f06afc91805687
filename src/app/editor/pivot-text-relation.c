/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-text-relation.h"

/* What was told last, so that a key tells nothing again. Compared, never followed. */
#define TOLD "pivot-text-relation"

/**
 * pivot_text_relation_set:
 * @speaker: what says something about a text, and selects words in it
 * @text: (nullable): that text
 *
 * Tells assistive technology which text it is about.
 */
void
pivot_text_relation_set (GtkWidget *speaker,
                         GtkWidget *text)
{
  if (g_object_get_data (G_OBJECT (speaker), TOLD) == text)
    return;
  g_object_set_data (G_OBJECT (speaker), TOLD, text);
  if (text != NULL)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (speaker), GTK_ACCESSIBLE_RELATION_CONTROLS, text, NULL, -1);
  else
    gtk_accessible_reset_relation (GTK_ACCESSIBLE (speaker), GTK_ACCESSIBLE_RELATION_CONTROLS);
}

/**
 * pivot_text_relation_move:
 * @from: (nullable): the text that @details spoke of
 * @to: (nullable): the one that it speaks of now
 * @details: what is said about it
 *
 * Tells assistive technology where more about a text is said.
 */
void
pivot_text_relation_move (GtkWidget *from,
                          GtkWidget *to,
                          GtkWidget *details)
{
  if (from == to)
    return;
  if (from != NULL)
    gtk_accessible_reset_relation (GTK_ACCESSIBLE (from), GTK_ACCESSIBLE_RELATION_DETAILS);
  if (to != NULL)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (to), GTK_ACCESSIBLE_RELATION_DETAILS, details, NULL, -1);
}
