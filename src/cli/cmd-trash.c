/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-shelf.h"

/* Moves a story there or back; a story that is there already is left alone. */
static PivotExit
move (const PivotInvocation *invocation,
      gboolean               trash)
{
  const char *operand = pivot_invocation_get_operands (invocation)[0];
  g_autoptr (PivotLibrary) library = pivot_shelf_open (invocation, operand);
  PivotStory *story = library != NULL ? pivot_shelf_find (library, operand) : NULL;

  if (story == NULL)
    return PIVOT_EXIT_TROUBLE;
  if (!pivot_story_is_editable (story))
    {
      pivot_console_complain (operand, pivot_story_get_problem (story));
      return PIVOT_EXIT_TROUBLE;
    }
  if ((pivot_story_get_trashed (story) != NULL) == trash)
    return PIVOT_EXIT_READY;
  if (trash)
    pivot_library_trash (library, story);
  else
    pivot_library_restore (library, story);
  return pivot_shelf_save (library, story) ? PIVOT_EXIT_READY : PIVOT_EXIT_TROUBLE;
}

static PivotExit
run_trash (const PivotInvocation *invocation)
{
  return move (invocation, TRUE);
}

static PivotExit
run_restore (const PivotInvocation *invocation)
{
  return move (invocation, FALSE);
}

const PivotCommand pivot_command_trash = {
  .name = "trash",
  .operands = "STORY",
  .summary = N_ ("Move a story to the trash"),
  .description = N_ ("Moves a story to the trash, from where “restore” brings it back. STORY is an id or its beginning."),
  .min_operands = 1,
  .max_operands = 1,
  .run = run_trash,
};

const PivotCommand pivot_command_restore = {
  .name = "restore",
  .operands = "STORY",
  .summary = N_ ("Bring a story back from the trash"),
  .description = N_ ("Brings a story back from the trash. STORY is an id or its beginning."),
  .min_operands = 1,
  .max_operands = 1,
  .run = run_restore,
};
