/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-operand.h"

#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "cli/pivot-console.h"
#include "core/exchange/pivot-intake.h"

static gboolean
is_standard_input (const char *operand)
{
  return g_str_equal (operand, "-");
}

/**
 * pivot_operand_read:
 * @operand: (type filename): a file, "-" for standard input
 * @pack: the language pack by which a narrative is split
 *
 * Returns: (transfer full) (nullable): the story in it; %NULL where it holds
 *   none, which has been complained of
 */
PivotDocument *
pivot_operand_read (const char *operand,
                    PivotPack  *pack)
{
  g_autoptr (GError) error = NULL;
  PivotDocument *document = NULL;

  if (is_standard_input (operand))
    document = pivot_document_new_for_fd (pack, STDIN_FILENO, &error);
  else
    document = pivot_document_new_for_path (pack, operand, &error);
  if (document == NULL)
    pivot_console_complain (operand, error->message);
  return document;
}

/**
 * pivot_operand_open:
 * @operand: (type filename): a file, "-" for standard input
 *
 * Returns: a file descriptor of the caller's, open for reading; -1 where there
 *   is none, which has been complained of
 */
int
pivot_operand_open (const char *operand)
{
  g_autoptr (GError) error = NULL;
  int fd = -1;

  if (is_standard_input (operand))
    return fcntl (STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  fd = pivot_intake_open (operand, &error);
  if (fd < 0)
    pivot_console_complain (operand, error->message);
  return fd;
}

/**
 * pivot_operand_get_name:
 * @operand: (type filename): a file, "-" for standard input
 *
 * Returns: what a report calls it
 */
const char *
pivot_operand_get_name (const char *operand)
{
  return is_standard_input (operand) ? _ ("Standard input") : operand;
}
