/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-toast.h"

#include <glib/gi18n.h>

/* Longer than a toast that only tells something: who has it read out, or goes to it by keys, takes a while to get there. */
#define UNDO_SECONDS 10

/**
 * pivot_toast_new:
 * @text: a whole, translated sentence, shown letter by letter
 *
 * Returns: (transfer full): a toast that takes nothing in @text for markup
 */
AdwToast *
pivot_toast_new (const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  return adw_toast_new (escaped);
}

/**
 * pivot_toast_new_with_undo:
 * @text: a whole, translated sentence, shown letter by letter
 * @undo: the detailed name of the action that takes back what @text tells
 *
 * Returns: (transfer full): a toast with a button for @undo, which stays for ten
 *   seconds
 */
AdwToast *
pivot_toast_new_with_undo (const char *text,
                           const char *undo)
{
  AdwToast *toast = pivot_toast_new (text);

  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_detailed_action_name (toast, undo);
  adw_toast_set_timeout (toast, UNDO_SECONDS);
  return toast;
}

/**
 * pivot_toast_end_with:
 * @object: what @self tells of
 * @notify: the signal with which that is over
 *
 * Has it go away then, since its button would do something else.
 */
void
pivot_toast_end_with (AdwToast   *self,
                      gpointer    object,
                      const char *notify)
{
  g_signal_connect_object (object, notify, G_CALLBACK (adw_toast_dismiss), self, G_CONNECT_SWAPPED);
}
