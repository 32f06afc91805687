/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-printer.h"
#include "core/voice/pivot-voice.h"

#define INDENT 3
#define RULE_COLUMN 5

/* What the levels of ownership are asked for by; those of a stage by its letter. */
#define OWN "OWN"

static void
print_list (PivotPrinter *printer)
{
  const char *const *rules = pivot_voice_rule_list ();

  for (guint i = 0; rules[i] != NULL; i++)
    {
      g_autofree char *marker = g_strdup_printf ("%-*s", RULE_COLUMN, rules[i]);

      if (i > 0 && rules[i][0] != rules[i - 1][0])
        pivot_printer_blank (printer);
      pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, 0, marker, pivot_voice_rule_title (rules[i]));
    }
}

static void
print_line (PivotPrinter *printer,
            const char   *heading,
            const char   *line)
{
  /* Translators: a sentence of an example, quoted. */
  g_autofree char *quote = line != NULL ? g_strdup_printf (_ ("“%s”"), line) : NULL;

  if (quote == NULL)
    return;
  pivot_printer_blank (printer);
  pivot_printer_paragraph (printer, PIVOT_STYLE_DIM, INDENT, NULL, heading);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, NULL, quote);
}

static gboolean
print_rule (PivotPrinter *printer,
            const char   *rule)
{
  g_autofree char *marker = g_strdup_printf ("%s  ", rule);

  if (!g_strv_contains (pivot_voice_rule_list (), rule))
    return FALSE;
  pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, marker, pivot_voice_rule_title (rule));
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, NULL, pivot_voice_rule_question (rule));
  pivot_printer_blank (printer);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, NULL, pivot_voice_rule_why (rule));
  print_line (printer, _ ("Reads as weak"), pivot_voice_lines_weak (rule));
  print_line (printer, _ ("Reads as strong"), pivot_voice_lines_strong (rule));
  return TRUE;
}

static void
print_level (PivotPrinter *printer,
             int           level,
             const char   *anchor)
{
  g_autofree char *marker = g_strdup_printf ("%d  ", level);

  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, marker, anchor);
}

static gboolean
print_own_levels (PivotPrinter *printer,
                  const char   *name)
{
  if (!g_str_equal (name, OWN))
    return FALSE;
  pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, OWN "  ", _ ("Ownership"));
  for (int level = 0; level < PIVOT_N_LEVELS; level++)
    print_level (printer, level, pivot_voice_level_own (level));
  return TRUE;
}

static gboolean
print_stage_levels (PivotPrinter *printer,
                    const char   *name)
{
  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      g_autofree char *marker = g_strdup_printf ("%s  ", name);

      if (!g_str_equal (name, pivot_stage_get_letter ((PivotStage) stage)))
        continue;
      pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, marker, pivot_voice_stage_name ((PivotStage) stage));
      for (int level = 0; level < PIVOT_N_LEVELS; level++)
        print_level (printer, level, pivot_voice_level_stage ((PivotStage) stage, level));
      return TRUE;
    }
  return FALSE;
}

static gboolean
print_named (PivotPrinter *printer,
             const char   *operand)
{
  g_autofree char *name = g_ascii_strup (operand, -1);

  return print_rule (printer, name) || print_own_levels (printer, name) || print_stage_levels (printer, name);
}

static PivotExit
run (const PivotInvocation *invocation)
{
  const char *const *operands = pivot_invocation_get_operands (invocation);
  g_autoptr (PivotPrinter) printer = pivot_printer_new_for_console ();
  g_autofree char *page = NULL;

  if (operands[0] == NULL)
    print_list (printer);
  for (guint i = 0; operands[i] != NULL; i++)
    {
      if (i > 0)
        pivot_printer_blank (printer);
      if (print_named (printer, operands[i]))
        continue;
      pivot_console_complain (operands[i], _ ("There is no such rule."));
      return PIVOT_EXIT_TROUBLE;
    }
  page = pivot_printer_finish (g_steal_pointer (&printer));
  return pivot_console_print (page) ? PIVOT_EXIT_READY : PIVOT_EXIT_TROUBLE;
}

const PivotCommand pivot_command_rules = {
  .name = "rules",
  .operands = "[RULE…]",
  .summary = N_ ("Explain the rules"),
  .description = N_ ("Says what a rule asks and why, with a line that does not follow it and one that does; without RULE, lists them all. P, I, V and O as RULE tell the levels of a stage, and OWN those of ownership."),
  .min_operands = 0,
  .max_operands = PIVOT_COMMAND_ANY_NUMBER,
  .run = run,
};
