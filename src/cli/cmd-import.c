/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-operand.h"
#include "cli/pivot-shelf.h"
#include "core/exchange/pivot-import.h"

static PivotPack *
open_pack (void)
{
  g_autoptr (GError) error = NULL;
  PivotPack *pack = pivot_pack_new_for_language ("en", &error);

  if (pack == NULL)
    pivot_console_complain (NULL, error->message);
  return pack;
}

static PivotDocument *
read_operand (const char *operand,
              PivotPack  *pack)
{
  g_autoptr (PivotDocument) document = pivot_operand_read (operand, pack);
  g_autoptr (GError) error = NULL;

  if (document == NULL || pivot_import_check (document, &error))
    return g_steal_pointer (&document);
  pivot_console_complain (operand, error->message);
  return NULL;
}

/* All of them, or none: a file that cannot be read stops the others too. */
static GPtrArray *
read_operands (const char *const *operands,
               PivotPack         *pack)
{
  g_autoptr (GPtrArray) documents = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_document_unref);

  for (guint i = 0; operands[i] != NULL; i++)
    {
      PivotDocument *document = read_operand (operands[i], pack);

      if (document != NULL)
        g_ptr_array_add (documents, document);
    }
  return documents->len == g_strv_length ((char **) operands) ? g_steal_pointer (&documents) : NULL;
}

/* What whoever looks for the story has to know, and would not think of. */
static void
note (const char        *operand,
      PivotStory        *story,
      PivotImportOutcome outcome)
{
  if (outcome == PIVOT_IMPORT_RENAMED)
    pivot_console_complain (operand, _ ("The id in the file is none, so the story has got a new one."));
  else if (outcome == PIVOT_IMPORT_APART)
    pivot_console_complain (operand, _ ("Another story has the id in the file, so this one has got a new one."));
  else if (pivot_story_get_trashed (story) != NULL)
    pivot_console_complain (operand, _ ("The story is in the trash already."));
}

static gboolean
import_one (PivotLibrary  *library,
            const char    *operand,
            PivotDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *line = NULL;
  PivotImportOutcome outcome;
  PivotStory        *story = pivot_import_run (library, document, &outcome, &error);

  if (story == NULL)
    {
      pivot_console_complain (operand, error->message);
      return FALSE;
    }
  note (operand, story, outcome);
  line = g_strdup_printf ("%s\n", pivot_story_get_id (story));
  return pivot_console_print (line);
}

static PivotExit
run (const PivotInvocation *invocation)
{
  const char *const *operands = pivot_invocation_get_operands (invocation);
  g_autoptr (PivotPack) pack = open_pack ();
  g_autoptr (GPtrArray) documents = pack != NULL ? read_operands (operands, pack) : NULL;
  g_autoptr (PivotLibrary) library = documents != NULL ? pivot_shelf_open_or_make (invocation) : NULL;

  if (library == NULL)
    return PIVOT_EXIT_TROUBLE;
  for (guint i = 0; i < documents->len; i++)
    {
      if (!import_one (library, operands[i], g_ptr_array_index (documents, i)))
        return PIVOT_EXIT_TROUBLE;
    }
  return PIVOT_EXIT_READY;
}

const PivotCommand pivot_command_import = {
  .name = "import",
  .operands = "FILE…",
  .summary = N_ ("Take stories into the library and print their ids"),
  .description = N_ ("Takes the story in each FILE into the library, with its revisions, and prints its id. FILE is a story’s own file, a “.pivot” file, Markdown with the headings of the four stages or of STAR, or plain text. What is in the library already is not taken a second time, and nothing that is there is changed. Where a FILE cannot be read, none is taken."),
  .min_operands = 1,
  .max_operands = PIVOT_COMMAND_ANY_NUMBER,
  .run = run,
};
