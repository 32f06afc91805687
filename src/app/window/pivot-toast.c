/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-toast.h"

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
