/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-revision-operand.h"

#include <glib/gi18n-lib.h>

#include "cli/pivot-console.h"

/* What stands for the story as it is now. */
#define CURRENT "current"

/* A file is named `<UTC>-<hash8>`. */
#define HASH_AT (sizeof "20260302T091500Z-" - 1)

/**
 * pivot_revision_operand_list:
 * @story: a story of @library
 *
 * Returns: (transfer full) (nullable) (element-type PivotRevision): its
 *   revisions, the latest first; %NULL where they cannot be read, which has been
 *   complained of
 */
GPtrArray *
pivot_revision_operand_list (PivotLibrary *library,
                             PivotStory   *story)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *revisions = pivot_store_list_revisions (pivot_library_get_store (library), pivot_story_get_id (story), &error);

  if (revisions == NULL)
    pivot_console_complain (pivot_story_get_id (story), error->message);
  return revisions;
}

static gboolean
is_named_by (const PivotRevision *revision,
             const char          *operand)
{
  return g_str_has_prefix (revision->file, operand) ||
         (strlen (revision->file) > HASH_AT && g_str_has_prefix (revision->file + HASH_AT, operand));
}

/**
 * pivot_revision_operand_find:
 * @revisions: (element-type PivotRevision): those of @story
 * @operand: a revision's name, the hash that it ends with, an unambiguous prefix
 *   of either, or `current`
 *
 * Returns: (transfer none) (nullable): the draft it stands for, which lives as
 *   long as @revisions and @story do not change; %NULL where it stands for none,
 *   which has been complained of
 */
PivotDraft *
pivot_revision_operand_find (GPtrArray  *revisions,
                             PivotStory *story,
                             const char *operand)
{
  const PivotRevision *found = NULL;

  if (g_str_equal (operand, CURRENT))
    return pivot_story_get_draft (story);
  for (guint i = 0; i < revisions->len; i++)
    {
      const PivotRevision *revision = g_ptr_array_index (revisions, i);

      if (*operand == '\0' || !is_named_by (revision, operand))
        continue;
      if (found != NULL)
        {
          pivot_console_complain (operand, _ ("More than one revision has a name that starts so."));
          return NULL;
        }
      found = revision;
    }
  if (found == NULL)
    {
      pivot_console_complain (operand, _ ("The story has no such revision."));
      return NULL;
    }
  return found->record->draft;
}
