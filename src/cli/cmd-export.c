/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-shelf.h"
#include "core/exchange/pivot-export.h"
#include "core/exchange/pivot-outlet.h"

static gboolean
find_format (const PivotInvocation *invocation,
             PivotExportFormat     *format)
{
  const char      *id = pivot_invocation_get (invocation, "format");
  g_autofree char *reason = NULL;

  *format = PIVOT_EXPORT_PIVOT;
  if (id == NULL || pivot_export_format_from_id (id, format))
    return TRUE;
  /* Translators: %s is what was typed. */
  reason = g_strdup_printf (_ ("The format is “pivot”, “markdown”, “text”, “html” or “json”, not “%s”"), id);
  pivot_console_complain (NULL, reason);
  return FALSE;
}

static PivotBundle *
collect (PivotLibrary *library,
         PivotStory   *story,
         const char   *operand)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotRecord) record = NULL;
  PivotBundle *bundle = NULL;

  if (pivot_story_is_damaged (story))
    {
      pivot_console_complain (operand, pivot_story_get_problem (story));
      return NULL;
    }
  record = pivot_story_snapshot (story);
  bundle = pivot_export_collect (pivot_library_get_store (library), record, &error);
  if (bundle == NULL)
    pivot_console_complain (operand, error->message);
  return bundle;
}

static gboolean
put_out (char       *text,
         const char *path)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  g_autoptr (GError) error = NULL;

  if (path == NULL)
    return pivot_console_print (text);
  if (pivot_outlet_write (pivot_files_get_real (), path, bytes, &error))
    return TRUE;
  pivot_console_complain (path, error->message);
  return FALSE;
}

static PivotExit
run (const PivotInvocation *invocation)
{
  const char *operand = pivot_invocation_get_operands (invocation)[0];
  g_autoptr (PivotLibrary) library = NULL;
  g_autoptr (PivotBundle) bundle = NULL;
  PivotExportFormat format;
  PivotStory       *story = NULL;

  if (!find_format (invocation, &format))
    return PIVOT_EXIT_TROUBLE;
  library = pivot_shelf_open (invocation, operand);
  story = library != NULL ? pivot_shelf_find (library, operand) : NULL;
  bundle = story != NULL ? collect (library, story, operand) : NULL;
  if (bundle == NULL)
    return PIVOT_EXIT_TROUBLE;
  return put_out (pivot_export_write (bundle, format), pivot_invocation_get (invocation, "output")) ? PIVOT_EXIT_READY : PIVOT_EXIT_TROUBLE;
}

const PivotCommand pivot_command_export = {
  .name = "export",
  .operands = "STORY",
  .summary = N_ ("Write a story to a file of another kind"),
  .description = N_ ("Writes a story as a file to send, with its revisions, or as Markdown, plain text, HTML or JSON; to standard output where no other place is given. A file that is there is replaced once the new one is whole. STORY is an id or its beginning."),
  .options = {
    { "format", "pivot|markdown|text|html|json", N_ ("What to write; otherwise “pivot”") },
    { "output", "FILE", N_ ("Where to write it") },
  },
  .min_operands = 1,
  .max_operands = 1,
  .run = run,
};
