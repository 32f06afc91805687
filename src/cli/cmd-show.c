/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-printer.h"
#include "cli/pivot-shelf.h"
#include "core/store/pivot-codec.h"
#include "core/voice/pivot-voice.h"

#define INDENT 3

/* What the story is about, in one line. */
static char *
join_facts (PivotDraft *draft)
{
  static const PivotFact facts[] = { PIVOT_FACT_STAKE, PIVOT_FACT_KIND, PIVOT_FACT_ROLE, PIVOT_FACT_HAPPENED };
  g_autoptr (GStrvBuilder) known = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      const char *value = pivot_draft_get_fact (draft, facts[i]);

      if (*value != '\0')
        g_strv_builder_add (known, value);
    }
  g_strv_builder_addv (known, (const char **) pivot_draft_get_tags (draft));
  parts = g_strv_builder_end (known);
  return g_strjoinv (" · ", parts);
}

static void
print_line (PivotPrinter *printer,
            PivotStyle    style,
            const char   *text)
{
  if (*text != '\0')
    pivot_printer_paragraph (printer, style, 0, NULL, text);
}

static void
print_answer (PivotPrinter *printer,
              PivotDraft   *draft,
              PivotSide     side)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      const char      *text = pivot_draft_get_text (draft, side, (PivotStage) i);
      g_autofree char *marker = g_strdup_printf ("%s  ", pivot_stage_get_letter ((PivotStage) i));

      pivot_printer_blank (printer);
      pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, marker, pivot_voice_stage_name ((PivotStage) i));
      if (*text != '\0')
        pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, NULL, text);
    }
}

static char *
print_as_text (PivotStory *story)
{
  PivotPrinter    *printer = pivot_printer_new_for_console ();
  PivotDraft      *draft = pivot_story_get_draft (story);
  const char      *title = pivot_story_get_title (story);
  g_autofree char *facts = join_facts (draft);

  print_line (printer, PIVOT_STYLE_BOLD, *title != '\0' ? title : _ ("Untitled"));
  print_line (printer, PIVOT_STYLE_PLAIN, pivot_draft_get_fact (draft, PIVOT_FACT_QUESTION));
  print_line (printer, PIVOT_STYLE_DIM, facts);
  if (pivot_story_get_trashed (story) != NULL)
    print_line (printer, PIVOT_STYLE_DIM, _ ("This story is in the trash."));
  print_answer (printer, draft, PIVOT_SIDE_OWNED);
  if (!pivot_answer_is_empty (pivot_draft_get_answer (draft, PIVOT_SIDE_DEFENSIVE)))
    {
      pivot_printer_blank (printer);
      pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, NULL, _ ("The Defensive Version"));
      print_answer (printer, draft, PIVOT_SIDE_DEFENSIVE);
    }
  return pivot_printer_finish (printer);
}

static char *
print_as_json (PivotStory *story)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (story);
  g_autoptr (JsonObject) object = pivot_codec_record_to_json (record);

  return pivot_json_write (object);
}

static PivotExit
run (const PivotInvocation *invocation)
{
  const char *operand = pivot_invocation_get_operands (invocation)[0];
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotLibrary) library = NULL;
  g_autofree char *page = NULL;
  PivotStory      *story = NULL;
  PivotFormat      format;

  if (!pivot_invocation_get_format (invocation, &format, &error))
    {
      pivot_console_complain (NULL, error->message);
      return PIVOT_EXIT_TROUBLE;
    }
  library = pivot_shelf_open (invocation, operand);
  story = library != NULL ? pivot_shelf_find (library, operand) : NULL;
  if (story == NULL)
    return PIVOT_EXIT_TROUBLE;
  if (pivot_story_is_damaged (story))
    {
      pivot_console_complain (operand, pivot_story_get_problem (story));
      return PIVOT_EXIT_TROUBLE;
    }
  page = format == PIVOT_FORMAT_JSON ? print_as_json (story) : print_as_text (story);
  return pivot_console_print (page) ? PIVOT_EXIT_READY : PIVOT_EXIT_TROUBLE;
}

const PivotCommand pivot_command_show = {
  .name = "show",
  .operands = "STORY",
  .summary = N_ ("Print a story"),
  .description = N_ ("Prints what a story holds. STORY is an id or its beginning."),
  .options = {
    { "format", "text|json", N_ ("For people or for programs") },
  },
  .min_operands = 1,
  .max_operands = 1,
  .run = run,
};
