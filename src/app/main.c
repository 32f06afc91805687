/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "app/pivot-application.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (PivotApplication) application = NULL;

  bindtextdomain (GETTEXT_PACKAGE, PIVOT_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");

  application = pivot_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
