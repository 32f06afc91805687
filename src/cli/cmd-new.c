/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-shelf.h"

static PivotDraft *
begin_draft (const char *title)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) told_in_english = pivot_draft_with_fact (empty, PIVOT_FACT_LANGUAGE, "en");
  g_autofree char *line = g_strstrip (g_strdelimit (g_strdup (title), "\r\n\t", ' '));

  return pivot_draft_with_fact (told_in_english, PIVOT_FACT_TITLE, line);
}

static const char *
find_title (const PivotInvocation *invocation)
{
  const char *title = pivot_invocation_get (invocation, "title");
  const char *reason = NULL;

  if (title == NULL)
    reason = _ ("The command “new” needs “--title”");
  else if (!g_utf8_validate (title, -1, NULL))
    reason = _ ("The title is not UTF-8 text");
  if (reason != NULL)
    pivot_console_complain (NULL, reason);
  return reason == NULL ? title : NULL;
}

static PivotExit
run (const PivotInvocation *invocation)
{
  const char *title = find_title (invocation);
  g_autoptr (PivotLibrary) library = title != NULL ? pivot_shelf_make (invocation) : NULL;
  g_autoptr (PivotDraft) draft = NULL;
  g_autofree char *line = NULL;
  PivotStory      *story = NULL;

  if (library == NULL)
    return PIVOT_EXIT_TROUBLE;
  draft = begin_draft (title);
  story = pivot_library_create (library, draft);
  if (!pivot_shelf_save (library, story))
    return PIVOT_EXIT_TROUBLE;
  line = g_strdup_printf ("%s\n", pivot_story_get_id (story));
  return pivot_console_print (line) ? PIVOT_EXIT_READY : PIVOT_EXIT_TROUBLE;
}

const PivotCommand pivot_command_new = {
  .name = "new",
  .operands = "",
  .summary = N_ ("Begin a story and print its id"),
  .description = N_ ("Begins a story in the library and prints its id. The library’s folder is made where it is missing, but not the folders that lead to it."),
  .options = {
    { "title", "TITLE", N_ ("What the story is called") },
  },
  .min_operands = 0,
  .max_operands = 0,
  .run = run,
};
