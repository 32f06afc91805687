/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-homecoming.h"

#include <glib/gi18n-lib.h>

#include "core/store/pivot-rescue.h"

static gboolean
is_home (PivotLibrary      *library,
         const PivotRecord *record)
{
  PivotStory *story = pivot_library_find (library, record->id);

  return story != NULL && pivot_draft_equal (pivot_story_get_draft (story), record->draft);
}

static void
take_in (PivotLibrary      *library,
         PivotAutosave     *autosave,
         const PivotRecord *record)
{
  /* Translators: the title of a text that could not be saved and comes back; %s is the story's title. */
  g_autofree char *title = g_strdup_printf (_ ("%s (rescued)"), pivot_draft_get_fact (record->draft, PIVOT_FACT_TITLE));
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (record->draft, PIVOT_FACT_TITLE, title);

  pivot_autosave_watch (autosave, pivot_library_create (library, draft));
}

/**
 * pivot_homecoming:
 * @library: as it was loaded
 *
 * Puts the texts that an earlier run could not save into stories of their own,
 * and forgets where they were kept meanwhile once they are on the disk.
 *
 * Returns: how many texts came back
 */
guint
pivot_homecoming (PivotLibrary  *library,
                  PivotAutosave *autosave)
{
  PivotStore *store = pivot_library_get_store (library);
  g_autoptr (GPtrArray) rescued = pivot_store_list_rescued (store);
  guint n_back = 0;

  for (guint i = 0; i < rescued->len; i++)
    {
      const PivotRescued *one = g_ptr_array_index (rescued, i);

      if (is_home (library, one->record))
        continue;
      take_in (library, autosave, one->record);
      n_back++;
    }
  if (!pivot_autosave_flush_sync (autosave, NULL))
    return n_back;
  for (guint i = 0; i < rescued->len; i++)
    pivot_store_drop_rescued (store, ((const PivotRescued *) g_ptr_array_index (rescued, i))->name);
  return n_back;
}
