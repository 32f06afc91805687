/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-appraisal.h"
#include "cli/pivot-builder.h"
#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-printer.h"
#include "cli/pivot-revision-operand.h"
#include "cli/pivot-shelf.h"
#include "core/rubric/pivot-rubric.h"
#include "core/store/pivot-json.h"
#include "core/store/pivot-moment.h"
#include "core/voice/pivot-voice.h"

static PivotReport *
assess (const PivotRevision *revision,
        PivotPack           *pack)
{
  return pivot_rubric_assess (pack, revision->record->draft, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));
}

static void
add_revision (JsonBuilder         *builder,
              const PivotRevision *revision,
              PivotPack           *pack)
{
  g_autoptr (PivotReport) report = assess (revision, pack);
  g_autofree char *kept = pivot_moment_format (revision->kept);

  json_builder_begin_object (builder);
  pivot_builder_add_string (builder, "revision", revision->file);
  pivot_builder_add_string (builder, "kept", kept);
  pivot_builder_add_string (builder, "why", pivot_why_get_id (revision->why));
  pivot_builder_add_string (builder, "name", revision->name);
  pivot_builder_add_integer (builder, "words", pivot_report_get_words (report));
  pivot_builder_add_seconds (builder, "seconds", pivot_report_get_seconds (report));
  pivot_builder_add_score (builder, "score", pivot_report_get_score (report));
  json_builder_end_object (builder);
}

static char *
print_as_json (GPtrArray *revisions,
               PivotPack *pack)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) list = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < revisions->len; i++)
    add_revision (builder, g_ptr_array_index (revisions, i), pack);
  json_builder_end_array (builder);
  list = json_builder_get_root (builder);
  return pivot_json_write_line (list);
}

static void
print_revision (PivotPrinter        *printer,
                const PivotRevision *revision,
                PivotPack           *pack)
{
  g_autoptr (PivotReport) report = assess (revision, pack);
  g_autofree char *marker = g_strdup_printf ("%s  ", revision->file);
  g_autofree char *words = pivot_voice_words (pivot_report_get_words (report));
  g_autofree char *spoken = pivot_voice_spoken (pivot_report_get_seconds (report));
  g_autofree char *line = NULL;

  /* Translators: a revision's name or why it was kept, its length in words, how long it takes to say. */
  line = g_strdup_printf (_ ("%1$s — %2$s, %3$s"), pivot_voice_revision_name (revision), words, spoken);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, 0, marker, line);
}

static char *
print_as_text (GPtrArray *revisions,
               PivotPack *pack)
{
  PivotPrinter *printer = pivot_printer_new_for_console ();

  for (guint i = 0; i < revisions->len; i++)
    print_revision (printer, g_ptr_array_index (revisions, i), pack);
  return pivot_printer_finish (printer);
}

static PivotExit
list_revisions (const PivotInvocation *invocation,
                PivotFormat            format,
                PivotPack             *pack)
{
  g_autoptr (PivotLibrary) library = pivot_shelf_open (invocation, pivot_invocation_get_operands (invocation)[0]);
  PivotStory *story = library != NULL ? pivot_shelf_find (library, pivot_invocation_get_operands (invocation)[0]) : NULL;
  g_autoptr (GPtrArray) revisions = story != NULL ? pivot_revision_operand_list (library, story) : NULL;
  g_autofree char *page = NULL;

  if (revisions == NULL)
    return PIVOT_EXIT_TROUBLE;
  page = format == PIVOT_FORMAT_JSON ? print_as_json (revisions, pack) : print_as_text (revisions, pack);
  return pivot_console_print (page) ? PIVOT_EXIT_READY : PIVOT_EXIT_TROUBLE;
}

static PivotExit
run (const PivotInvocation *invocation)
{
  PivotFormat format;
  g_autoptr (PivotPack) pack = pivot_appraisal_prepare (invocation, &format);

  return pack != NULL ? list_revisions (invocation, format, pack) : PIVOT_EXIT_TROUBLE;
}

const PivotCommand pivot_command_revisions = {
  .name = "revisions",
  .operands = "STORY",
  .summary = N_ ("List the revisions of a story"),
  .description = N_ ("Lists the revisions that were kept of a story, the latest first. STORY is an id or its beginning."),
  .options = {
    { "format", "text|json", N_ ("For people or for programs") },
  },
  .min_operands = 1,
  .max_operands = 1,
  .run = run,
};
