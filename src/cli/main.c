/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <libintl.h>
#include <locale.h>

#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-help.h"

static const PivotCommand *const commands[] = {
  &pivot_command_check,
  &pivot_command_split,
  &pivot_command_contrast,
  &pivot_command_rules,
  &pivot_command_new,
  &pivot_command_list,
  &pivot_command_show,
  &pivot_command_revisions,
  &pivot_command_diff,
  &pivot_command_sheet,
  &pivot_command_trash,
  &pivot_command_restore,
  &pivot_command_import,
  &pivot_command_export,
  &pivot_command_doctor,
  NULL,
};

static const PivotOption common[] = {
  { "library", "DIR", N_ ("The folder of the stories, instead of your own library") },
  { "help", NULL, N_ ("Show this and stop") },
  { "version", NULL, N_ ("Show the version and stop") },
  { NULL },
};

static PivotExit
print (char *text)
{
  PivotExit result = pivot_console_print (text) ? PIVOT_EXIT_READY : PIVOT_EXIT_TROUBLE;

  g_free (text);
  return result;
}

static PivotExit
run (const char *const *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotInvocation) invocation = pivot_invocation_new (commands, common, arguments, &error);
  const PivotCommand *command = NULL;

  if (invocation == NULL)
    {
      pivot_console_complain (NULL, error->message);
      return PIVOT_EXIT_TROUBLE;
    }
  command = pivot_invocation_get_command (invocation);
  if (pivot_invocation_has (invocation, "help"))
    return print (command != NULL ? pivot_help_for_command (command, common) : pivot_help_for_program (commands, common));
  if (pivot_invocation_has (invocation, "version"))
    return print (g_strdup_printf ("pivot-cli %s\n", PIVOT_VERSION));
  return command->run (invocation);
}

int
main (int   argc,
      char *argv[])
{
  static const char *const nothing[] = { NULL };

  pivot_console_prepare ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, PIVOT_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  return run (argc > 0 ? (const char *const *) argv + 1 : nothing);
}
