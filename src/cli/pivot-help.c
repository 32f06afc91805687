/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-help.h"

#include <glib/gi18n-lib.h>

#include "cli/pivot-printer.h"

#define INDENT 2
#define MIN_COLUMN 14

static void
print_row (PivotPrinter *printer,
           const char   *term,
           const char   *meaning,
           guint         column)
{
  g_autofree char *marker = g_strdup_printf ("%-*s  ", (int) column, term);

  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, marker, meaning);
}

static char *
describe_option (const PivotOption *option)
{
  return option->value != NULL ? g_strdup_printf ("--%s %s", option->name, option->value) : g_strdup_printf ("--%s", option->name);
}

static guint
widest_option (const PivotOption *options)
{
  guint widest = MIN_COLUMN;

  for (const PivotOption *option = options; option->name != NULL; option++)
    {
      g_autofree char *term = describe_option (option);

      widest = MAX (widest, (guint) g_utf8_strlen (term, -1));
    }
  return widest;
}

static void
print_options (PivotPrinter      *printer,
               const PivotOption *options,
               guint              column)
{
  for (const PivotOption *option = options; option->name != NULL; option++)
    {
      g_autofree char *term = describe_option (option);

      print_row (printer, term, _ (option->help), column);
    }
}

/**
 * pivot_help_for_program:
 * @commands: (array zero-terminated=1): all that there are
 * @common: the options that each of them takes
 *
 * Returns: (transfer full): what the program can be told to do
 */
char *
pivot_help_for_program (const PivotCommand *const *commands,
                        const PivotOption         *common)
{
  PivotPrinter *printer = pivot_printer_new_for_console ();

  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, 0, NULL, _ ("Usage: pivot-cli [--library DIR] COMMAND …"));
  pivot_printer_blank (printer);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, 0, NULL, _ ("Tells how a story of a failure reads: what is there, what is missing, and what stands in its way."));
  pivot_printer_blank (printer);
  pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, NULL, _ ("Commands"));
  for (const PivotCommand *const *command = commands; *command != NULL; command++)
    print_row (printer, (*command)->name, _ ((*command)->summary), MIN_COLUMN);
  pivot_printer_blank (printer);
  pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, NULL, _ ("Options"));
  print_options (printer, common, MIN_COLUMN);
  pivot_printer_blank (printer);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, 0, NULL, _ ("“pivot-cli COMMAND --help” tells more. The exit status is 0 where all is well, 1 where there is something to improve, and 2 where something could not be done."));
  return pivot_printer_finish (printer);
}

/**
 * pivot_help_for_command:
 * @common: the options that every command takes
 *
 * Returns: (transfer full): what @command does and with what
 */
char *
pivot_help_for_command (const PivotCommand *command,
                        const PivotOption  *common)
{
  PivotPrinter    *printer = pivot_printer_new_for_console ();
  guint            column = MAX (widest_option (command->options), widest_option (common));
  g_autofree char *usage = NULL;

  /* Translators: %1$s is a command such as “check”, %2$s what it works on, such as FILE…. */
  usage = g_strdup_printf (_ ("Usage: pivot-cli %1$s [OPTIONS] %2$s"), command->name, command->operands);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, 0, NULL, usage);
  pivot_printer_blank (printer);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, 0, NULL, _ (command->description));
  pivot_printer_blank (printer);
  pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, NULL, _ ("Options"));
  print_options (printer, command->options, column);
  print_options (printer, common, column);
  return pivot_printer_finish (printer);
}
