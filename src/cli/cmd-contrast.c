/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-appraisal.h"
#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-operand.h"
#include "cli/pivot-report-json.h"
#include "cli/pivot-report-text.h"
#include "core/store/pivot-json.h"

static char *
print_as_text (const PivotAppraisal *appraisal,
               const char           *operand)
{
  PivotPrinter *printer = pivot_printer_new_for_console ();

  pivot_report_text_print_contrast (printer, appraisal, pivot_operand_get_name (operand));
  return pivot_printer_finish (printer);
}

static char *
print_as_json (const PivotAppraisal *appraisal)
{
  g_autoptr (JsonNode) contrast = pivot_report_json_new_contrast (appraisal);

  return pivot_json_write_line (contrast);
}

static PivotExit
show_contrast (PivotPack  *pack,
               const char *operand,
               PivotFormat format)
{
  g_autoptr (PivotDocument) document = pivot_operand_read (operand, pack);
  g_autoptr (PivotAppraisal) appraisal = NULL;
  g_autofree char *page = NULL;

  if (document == NULL)
    return PIVOT_EXIT_TROUBLE;
  appraisal = pivot_appraisal_new (pack, document, pivot_pack_get_pace (pack));
  page = format == PIVOT_FORMAT_JSON ? print_as_json (appraisal) : print_as_text (appraisal, operand);
  if (!pivot_console_print (page))
    return PIVOT_EXIT_TROUBLE;
  return pivot_appraisal_deflects (appraisal) ? PIVOT_EXIT_IMPROVE : PIVOT_EXIT_READY;
}

static PivotExit
run (const PivotInvocation *invocation)
{
  PivotFormat format;
  g_autoptr (PivotPack) pack = pivot_appraisal_prepare (invocation, &format);

  return pack != NULL ? show_contrast (pack, pivot_invocation_get_operands (invocation)[0], format) : PIVOT_EXIT_TROUBLE;
}

const PivotCommand pivot_command_contrast = {
  .name = "contrast",
  .operands = "FILE",
  .summary = N_ ("Set defensive sentences against owning ones"),
  .description = N_ ("Shows the writer’s own sentences by responsibility, reality and focus: those that read as defensive, and those that read as owned. The exit status is 1 where any reads as defensive. A defensive answer that the story has beside them is not read. FILE “-” is standard input."),
  .options = {
    { "format", "text|json", N_ ("For people or for programs") },
  },
  .min_operands = 1,
  .max_operands = 1,
  .run = run,
};
