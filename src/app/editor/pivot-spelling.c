/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-spelling.h"

#include <glib/gi18n-lib.h>
#include <libspelling.h>

static GMenuModel *
make_missing_menu (void)
{
  GMenu *menu = g_menu_new ();
  GMenu *section = g_menu_new ();

  /* An action that is not there makes an item that says something and does nothing. */
  g_menu_append (section, _ ("No Spelling Dictionary Installed"), "spelling.none");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_object_unref (section);
  return G_MENU_MODEL (menu);
}

/**
 * pivot_spelling_attach:
 * @view: the view of a #GtkSourceBuffer
 *
 * Marks words that are spelt wrong, and adds corrections and languages to the
 * menu of @view. Without a dictionary the menu says so, and nothing is marked.
 */
void
pivot_spelling_attach (GtkTextView *view)
{
  GtkSourceBuffer *buffer = GTK_SOURCE_BUFFER (gtk_text_view_get_buffer (view));
  SpellingChecker *checker = spelling_checker_get_default ();
  g_autoptr (SpellingTextBufferAdapter) adapter = NULL;
  g_autoptr (GMenuModel) missing = NULL;

  if (checker == NULL || spelling_checker_get_language (checker) == NULL)
    {
      missing = make_missing_menu ();
      gtk_text_view_set_extra_menu (view, missing);
      return;
    }
  adapter = spelling_text_buffer_adapter_new (buffer, checker);
  gtk_text_view_set_extra_menu (view, spelling_text_buffer_adapter_get_menu_model (adapter));
  gtk_widget_insert_action_group (GTK_WIDGET (view), "spelling", G_ACTION_GROUP (adapter));
  spelling_text_buffer_adapter_set_enabled (adapter, TRUE);
}
