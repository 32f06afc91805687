/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-shelf.h"

#include "cli/pivot-console.h"
#include "core/store/pivot-files.h"
#include "core/store/pivot-store-error.h"

static PivotStore *
find_store (const PivotInvocation *invocation)
{
  g_autofree char *path = g_strdup (pivot_invocation_get (invocation, "library"));

  if (path == NULL)
    path = pivot_store_dup_default_path ();
  return pivot_store_new (path, pivot_files_get_real (), pivot_clock_get_real ());
}

/* Whoever has written nothing yet has a library too, an empty one. */
static gboolean
is_not_begun (const PivotInvocation *invocation,
              const GError          *error)
{
  return !pivot_invocation_has (invocation, "library") && g_error_matches (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE);
}

/**
 * pivot_shelf_check_up:
 * @backups: (out) (transfer full) (element-type PivotBackupDay): its backups
 *
 * Returns: (transfer full) (element-type PivotAilment) (nullable): what is
 *   wrong in the library that was asked for; %NULL where it cannot be read,
 *   which has been complained of
 */
GPtrArray *
pivot_shelf_check_up (const PivotInvocation *invocation,
                      GPtrArray            **backups)
{
  g_autoptr (PivotStore) store = find_store (invocation);
  g_autoptr (GError) error = NULL;
  GPtrArray *ailments = pivot_store_check_up (store, &error);

  *backups = pivot_store_list_backups (store);
  if (ailments != NULL)
    return ailments;
  if (is_not_begun (invocation, error))
    return g_ptr_array_new ();
  pivot_console_complain (pivot_store_get_path (store), error->message);
  return NULL;
}

/**
 * pivot_shelf_open:
 * @prefix: (nullable): only stories whose id begins so are loaded
 *
 * Returns: (transfer full) (nullable): the library that was asked for, loaded;
 *   %NULL where it cannot be read, which has been complained of
 */
PivotLibrary *
pivot_shelf_open (const PivotInvocation *invocation,
                  const char            *prefix)
{
  g_autoptr (PivotStore) store = find_store (invocation);
  g_autoptr (PivotLibrary) library = pivot_library_new (store);
  g_autoptr (GError) error = NULL;

  if (pivot_library_load_untouched (library, prefix, &error) || is_not_begun (invocation, error))
    return g_steal_pointer (&library);
  pivot_console_complain (pivot_store_get_path (store), error->message);
  return NULL;
}

/**
 * pivot_shelf_make:
 *
 * Returns: (transfer full) (nullable): the library that was asked for, made
 *   where no more than its last folder is missing, and not loaded; %NULL where
 *   that cannot be, which has been complained of
 */
PivotLibrary *
pivot_shelf_make (const PivotInvocation *invocation)
{
  g_autoptr (PivotStore) store = find_store (invocation);
  g_autoptr (GError) error = NULL;

  if (pivot_store_make_folder (store, &error))
    return pivot_library_new (store);
  pivot_console_complain (pivot_store_get_path (store), error->message);
  return NULL;
}

/**
 * pivot_shelf_open_or_make:
 *
 * Returns: (transfer full) (nullable): the same, loaded
 */
PivotLibrary *
pivot_shelf_open_or_make (const PivotInvocation *invocation)
{
  g_autoptr (PivotLibrary) made = pivot_shelf_make (invocation);

  return made != NULL ? pivot_shelf_open (invocation, NULL) : NULL;
}

/**
 * pivot_shelf_find:
 * @operand: an id or an unambiguous prefix of one
 *
 * Returns: (transfer none) (nullable): the story it names, which may be
 *   damaged; %NULL where it names none, which has been complained of
 */
PivotStory *
pivot_shelf_find (PivotLibrary *library,
                  const char   *operand)
{
  g_autoptr (GError) error = NULL;
  PivotStory *story = pivot_library_find_by_prefix (library, operand, &error);

  if (story == NULL)
    pivot_console_complain (*operand != '\0' ? operand : NULL, error->message);
  return story;
}

/**
 * pivot_shelf_save:
 * @story: a story of @library
 *
 * Returns: whether the story is safely stored; where not, that has been
 *   complained of
 */
gboolean
pivot_shelf_save (PivotLibrary *library,
                  PivotStory   *story)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (story);
  g_autoptr (GError) error = NULL;

  if (pivot_store_save (pivot_library_get_store (library), record, &error))
    return TRUE;
  pivot_console_complain (pivot_story_get_id (story), error->message);
  return FALSE;
}
