/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-operand.h"
#include "core/exchange/pivot-markdown.h"

static PivotExit
run (const PivotInvocation *invocation)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", &error);
  g_autoptr (PivotDocument) document = NULL;
  g_autofree char *page = NULL;

  if (pack == NULL)
    {
      pivot_console_complain (NULL, error->message);
      return PIVOT_EXIT_TROUBLE;
    }
  document = pivot_operand_read (pivot_invocation_get_operands (invocation)[0], pack);
  if (document == NULL)
    return PIVOT_EXIT_TROUBLE;
  page = pivot_markdown_write (pivot_document_get_draft (document));
  return pivot_console_print (page) ? PIVOT_EXIT_READY : PIVOT_EXIT_TROUBLE;
}

const PivotCommand pivot_command_split = {
  .name = "split",
  .operands = "FILE",
  .summary = N_ ("Lay a narrative out in four stages"),
  .description = N_ ("Proposes a stage for each sentence of a plain narrative, or of one with the headings of STAR, and writes Markdown with the four headings. FILE “-” is standard input."),
  .min_operands = 1,
  .max_operands = 1,
  .run = run,
};
