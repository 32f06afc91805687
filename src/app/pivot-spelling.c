/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-spelling.h"

#include <glib/gi18n-lib.h>
#include <libspelling.h>
#include <string.h>

#define ADAPTER "pivot-spelling-adapter"

/* Set on a view while the language of its text is one without a dictionary. */
#define UNKNOWN "pivot-spelling-unknown"

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019;
}

/* Dictionaries count the apostrophe among the letters, so that “the hotels’ keys”
 * and what ends a quotation would be marked. */
static gboolean
is_right_without_apostrophe (SpellingChecker   *checker,
                             const GtkTextIter *start,
                             const GtkTextIter *end)
{
  g_autofree char *word = gtk_text_iter_get_text (start, end);
  char            *last = g_utf8_find_prev_char (word, word + strlen (word));

  if (last == NULL || last == word || !is_apostrophe (g_utf8_get_char (last)))
    return FALSE;
  return spelling_checker_check_word (checker, word, last - word);
}

static void
apply_tag_cb (GtkTextBuffer             *buffer,
              GtkTextTag                *tag,
              GtkTextIter               *start,
              GtkTextIter               *end,
              SpellingTextBufferAdapter *adapter)
{
  if (tag != spelling_text_buffer_adapter_get_tag (adapter))
    return;
  if (is_right_without_apostrophe (spelling_text_buffer_adapter_get_checker (adapter), start, end))
    g_signal_stop_emission_by_name (buffer, "apply-tag");
}

static GMenuModel *
make_missing_menu (const char *text)
{
  GMenu *menu = g_menu_new ();
  GMenu *section = g_menu_new ();

  /* An action that is not there makes an item that says something and does nothing. */
  g_menu_append (section, text, "spelling.none");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_object_unref (section);
  return G_MENU_MODEL (menu);
}

static void
attach (GtkTextView     *view,
        SpellingChecker *checker)
{
  GtkSourceBuffer *buffer = GTK_SOURCE_BUFFER (gtk_text_view_get_buffer (view));
  g_autoptr (SpellingTextBufferAdapter) adapter = spelling_text_buffer_adapter_new (buffer, checker);

  g_signal_connect_object (buffer, "apply-tag", G_CALLBACK (apply_tag_cb), adapter, G_CONNECT_DEFAULT);
  /* The library reads a text again where it changes, and not where its language does. */
  g_signal_connect_object (checker, "notify::language", G_CALLBACK (spelling_text_buffer_adapter_invalidate_all), adapter, G_CONNECT_SWAPPED);
  gtk_text_view_set_extra_menu (view, spelling_text_buffer_adapter_get_menu_model (adapter));
  gtk_widget_insert_action_group (GTK_WIDGET (view), "spelling", G_ACTION_GROUP (adapter));
  spelling_text_buffer_adapter_set_enabled (adapter, TRUE);
  g_object_set_data (G_OBJECT (view), ADAPTER, adapter);
  if (g_object_get_data (G_OBJECT (view), UNKNOWN) != NULL)
    pivot_spelling_set_known (view, FALSE);
}

static void
map_cb (GtkTextView     *view,
        SpellingChecker *checker)
{
  g_signal_handlers_disconnect_by_func (view, map_cb, checker);
  attach (view, checker);
}

/**
 * pivot_spelling_attach:
 * @view: the view of a #GtkSourceBuffer
 *
 * Marks words that are spelt wrong, and adds corrections and languages to the
 * menu of @view, from when it is first on the screen: what is not looked at need
 * not be read. Without a dictionary the menu says so, and nothing is marked.
 */
void
pivot_spelling_attach (GtkTextView *view)
{
  SpellingChecker *checker = spelling_checker_get_default ();
  g_autoptr (GMenuModel) missing = NULL;

  if (checker != NULL && spelling_checker_get_language (checker) != NULL)
    {
      if (gtk_widget_get_mapped (GTK_WIDGET (view)))
        attach (view, checker);
      else
        g_signal_connect (view, "map", G_CALLBACK (map_cb), checker);
      return;
    }
  missing = make_missing_menu (_ ("No Spelling Dictionary Installed"));
  gtk_text_view_set_extra_menu (view, missing);
}

/**
 * pivot_spelling_set_known:
 * @view: one that pivot_spelling_attach() was called for
 * @known: whether there is a dictionary for the language of its text
 *
 * Marks nothing in a language that is not known, and says so in the menu of
 * @view, above the languages that are.
 */
void
pivot_spelling_set_known (GtkTextView *view,
                          gboolean     known)
{
  SpellingTextBufferAdapter *adapter = g_object_get_data (G_OBJECT (view), ADAPTER);
  g_autoptr (GMenuModel) missing = NULL;

  g_object_set_data (G_OBJECT (view), UNKNOWN, GINT_TO_POINTER (!known));
  if (adapter == NULL || spelling_text_buffer_adapter_get_enabled (adapter) == known)
    return;
  spelling_text_buffer_adapter_set_enabled (adapter, known);
  if (known)
    {
      gtk_text_view_set_extra_menu (view, spelling_text_buffer_adapter_get_menu_model (adapter));
      return;
    }
  missing = make_missing_menu (_ ("No Dictionary for This Story’s Language"));
  g_menu_append_section (G_MENU (missing), NULL, spelling_text_buffer_adapter_get_menu_model (adapter));
  gtk_text_view_set_extra_menu (view, missing);
}
