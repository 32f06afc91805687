/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-appraisal.h"
#include "cli/pivot-batch.h"
#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-operand.h"
#include "cli/pivot-report-json.h"
#include "cli/pivot-report-text.h"
#include "core/store/pivot-json.h"

#define MIN_PACE 50
#define MAX_PACE 400

typedef struct
{
  PivotPack  *pack;
  PivotFormat format;
  double      pace;
  guint       n_printed;
  gboolean    deaf; /* nobody takes what is printed */
} Check;

static char *
print_as_text (const PivotAppraisal *appraisal,
               const char           *operand,
               gboolean              first)
{
  PivotPrinter *printer = pivot_printer_new_for_console ();

  if (!first)
    pivot_printer_blank (printer);
  pivot_report_text_print (printer, appraisal, pivot_operand_get_name (operand));
  return pivot_printer_finish (printer);
}

static char *
print_as_json (const PivotAppraisal *appraisal)
{
  g_autoptr (JsonNode) report = pivot_report_json_new (appraisal, NULL);

  return pivot_json_write_line (report);
}

static PivotExit
check_file (Check      *self,
            const char *operand)
{
  g_autoptr (PivotDocument) document = pivot_operand_read (operand, self->pack);
  g_autoptr (PivotAppraisal) appraisal = NULL;
  g_autofree char *page = NULL;

  if (document == NULL)
    return PIVOT_EXIT_TROUBLE;
  appraisal = pivot_appraisal_new (self->pack, document, self->pace);
  page = self->format == PIVOT_FORMAT_JSON ? print_as_json (appraisal) : print_as_text (appraisal, operand, self->n_printed == 0);
  self->n_printed++;
  self->deaf = !pivot_console_print (page);
  if (self->deaf)
    return PIVOT_EXIT_TROUBLE;
  return pivot_appraisal_is_ready (appraisal) ? PIVOT_EXIT_READY : PIVOT_EXIT_IMPROVE;
}

static PivotExit
check_each (Check             *self,
            const char *const *operands)
{
  PivotExit worst = PIVOT_EXIT_READY;

  for (const char *const *operand = operands; *operand != NULL && !self->deaf; operand++)
    {
      PivotExit result = check_file (self, *operand);

      worst = MAX (worst, result);
    }
  return worst;
}

static gboolean
read_pace (const PivotInvocation *invocation,
           double                *pace)
{
  const char *given = pivot_invocation_get (invocation, "wpm");
  guint64     wpm;

  if (given == NULL)
    return TRUE;
  if (!g_ascii_string_to_unsigned (given, 10, MIN_PACE, MAX_PACE, &wpm, NULL))
    {
      g_autofree char *reason = NULL;

      /* Translators: words a minute. */
      reason = g_strdup_printf (_ ("The value of “--wpm” is a whole number from %d to %d"), MIN_PACE, MAX_PACE);
      pivot_console_complain (NULL, reason);
      return FALSE;
    }
  *pace = (double) wpm;
  return TRUE;
}

static gboolean
read_format (const PivotInvocation *invocation,
             PivotFormat           *format)
{
  g_autoptr (GError) error = NULL;

  if (!pivot_invocation_get_format (invocation, format, &error))
    {
      pivot_console_complain (NULL, error->message);
      return FALSE;
    }
  return TRUE;
}

/* What a batch leaves no choice about. */
static gboolean
check_batch (const PivotInvocation *invocation,
             PivotFormat            format)
{
  const char *reason = NULL;

  if (!pivot_invocation_has (invocation, "batch"))
    return TRUE;
  if (pivot_invocation_get_operands (invocation)[1] != NULL)
    reason = _ ("With “--batch” there is one FILE");
  else if (format == PIVOT_FORMAT_TEXT && pivot_invocation_has (invocation, "format"))
    reason = _ ("With “--batch” the reports are JSON");
  if (reason != NULL)
    pivot_console_complain (NULL, reason);
  return reason == NULL;
}

static PivotExit
run (const PivotInvocation *invocation)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", &error);
  Check check = { .pack = pack };

  if (pack == NULL)
    {
      pivot_console_complain (NULL, error->message);
      return PIVOT_EXIT_TROUBLE;
    }
  check.pace = pivot_pack_get_pace (pack);
  if (!read_format (invocation, &check.format) || !read_pace (invocation, &check.pace) || !check_batch (invocation, check.format))
    return PIVOT_EXIT_TROUBLE;
  if (pivot_invocation_has (invocation, "batch"))
    return pivot_batch_run (pivot_invocation_get_operands (invocation)[0], pack, check.pace);
  return check_each (&check, pivot_invocation_get_operands (invocation));
}

const PivotCommand pivot_command_check = {
  .name = "check",
  .operands = "FILE…",
  .summary = N_ ("Tell how stories read"),
  .description = N_ ("Assesses a story’s own file, Markdown with the four headings, or plain text, which is laid out in stages first. FILE “-” is standard input."),
  .options = {
    { "format", "text|json", N_ ("For people or for programs") },
    { "wpm", "N", N_ ("How many words a minute you speak") },
    { "batch", NULL, N_ ("Read a story from each line of FILE, as JSON with “id” and either “text” or “stages”, and write a report on a line for each") },
  },
  .min_operands = 1,
  .max_operands = PIVOT_COMMAND_ANY_NUMBER,
  .run = run,
};
