/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-import.h"

#include "core/exchange/pivot-document.h"

static PivotStory *
find_equal (PivotLibrary *library,
            PivotDraft   *draft)
{
  const guint n_stories = g_list_model_get_n_items (G_LIST_MODEL (library));

  for (guint i = 0; i < n_stories; i++)
    {
      g_autoptr (PivotStory) story = g_list_model_get_item (G_LIST_MODEL (library), i);

      if (pivot_story_get_trashed (story) == NULL && !pivot_story_is_damaged (story) && pivot_draft_equal (pivot_story_get_draft (story), draft))
        return story;
    }
  return NULL;
}

/**
 * pivot_import:
 * @pack: the rules by which a plain narrative is parted into stages
 * @path: (type filename): a story's own file, Markdown or a plain narrative
 * @error: why it is no story, a translated sentence
 *
 * Takes a story into the library. One that is there already, word for word, is
 * not taken a second time.
 *
 * Returns: (transfer none) (nullable): the story in the library
 */
PivotStory *
pivot_import (PivotLibrary *library,
              PivotPack    *pack,
              const char   *path,
              GError      **error)
{
  g_autoptr (PivotDocument) document = pivot_document_new_for_path (pack, path, error);
  PivotStory *story = NULL;

  if (document == NULL)
    return NULL;
  story = find_equal (library, pivot_document_get_draft (document));
  return story != NULL ? story : pivot_library_create (library, pivot_document_get_draft (document));
}
