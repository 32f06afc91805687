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
 * Complains of each revision that cannot be read, which is no trouble for the
 * others.
 *
 * Returns: (transfer full) (nullable) (element-type PivotRevision): its
 *   revisions, the latest first; %NULL where they cannot be listed, which has been
 *   complained of
 */
GPtrArray *
pivot_revision_operand_list (PivotLibrary *library,
                             PivotStory   *story)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GError) error = NULL;
  GPtrArray *revisions = pivot_store_survey_revisions (pivot_library_get_store (library), pivot_story_get_id (story), NULL, builder, &error);
  g_auto (GStrv) unread = g_strv_builder_end (builder);

  for (char **line = unread; *line != NULL; line++)
    pivot_console_complain (NULL, *line);
  if (revisions == NULL)
    pivot_console_complain (pivot_story_get_id (story), error->message);
  return revisions;
}

static gboolean
is_filed_as (const PivotRevision *revision,
             const char          *operand)
{
  return g_str_has_prefix (revision->file, operand) ||
         (strlen (revision->file) > HASH_AT && g_str_has_prefix (revision->file + HASH_AT, operand));
}

static gboolean
is_called (const PivotRevision *revision,
           const char          *operand)
{
  return g_strcmp0 (revision->name, operand) == 0;
}

/* By what a revision is found, the first that fits one alone, and what is said where it fits several. */
static const struct
{
  gboolean (*fits) (const PivotRevision *revision, const char *operand);
  const char *ambiguous;
} ways[] = {
  { is_filed_as, N_ ("More than one revision has a name that starts so.") },
  { is_called, N_ ("More than one revision was given this name.") },
};

/* How many revisions an operand fits in one way, and the last of them. */
static guint
count_fitting (GPtrArray            *revisions,
               guint                 way,
               const char           *operand,
               const PivotRevision **found)
{
  guint n_fitting = 0;

  for (guint i = 0; i < revisions->len; i++)
    {
      if (!ways[way].fits (g_ptr_array_index (revisions, i), operand))
        continue;
      *found = g_ptr_array_index (revisions, i);
      n_fitting++;
    }
  return n_fitting;
}

/**
 * pivot_revision_operand_find:
 * @revisions: (element-type PivotRevision): those of @story
 * @operand: `current`, the name of a revision's file, the hash that it ends
 *   with, an unambiguous prefix of either, or the name that one alone was given
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
  const char          *problem = NULL;

  if (g_str_equal (operand, CURRENT))
    return pivot_story_get_draft (story);
  if (*operand == '\0')
    {
      pivot_console_complain (NULL, _ ("The name of a revision is empty."));
      return NULL;
    }
  for (guint way = 0; way < G_N_ELEMENTS (ways); way++)
    {
      guint n_fitting = count_fitting (revisions, way, operand, &found);

      if (n_fitting == 1)
        return found->record->draft;
      if (n_fitting > 1 && problem == NULL)
        problem = _ (ways[way].ambiguous);
    }
  pivot_console_complain (operand, problem != NULL ? problem : _ ("The story has no such revision."));
  return NULL;
}
