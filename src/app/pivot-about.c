/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-about.h"

#include <glib/gi18n-lib.h>

/**
 * pivot_about_dialog_new:
 *
 * Returns: (transfer floating): a dialog that says what Pivot is and whose
 */
AdwDialog *
pivot_about_dialog_new (void)
{
  return g_object_new (ADW_TYPE_ABOUT_DIALOG,
                       "application-icon", PIVOT_APPLICATION_ID,
                       "application-name", "Pivot",
                       "comments", _ ("Turns a real failure at work into an answer that owns it, stage by stage, and shows what your words already say."),
                       "copyright", "© 2026 The Pivot authors",
                       "developer-name", _ ("The Pivot authors"),
                       "license-type", GTK_LICENSE_GPL_3_0,
                       /* Translators: your name, and an e-mail address if you like, one a line. */
                       "translator-credits", _ ("translator-credits"),
                       "version", PIVOT_VERSION,
                       NULL);
}
