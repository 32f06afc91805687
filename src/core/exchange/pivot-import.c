/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-import.h"

#include <glib/gi18n-lib.h>

#include "core/store/pivot-codec.h"
#include "core/store/pivot-uuid.h"
#include "core/text/pivot-text-clean.h"

/* The first error of a document that cannot be written again. */
static gboolean
check_bundle (const PivotBundle *bundle,
              GError           **error)
{
  g_autofree char *text = pivot_codec_write_record (bundle->record, error);

  for (guint i = 0; text != NULL && i < bundle->revisions->len; i++)
    {
      g_free (text);
      text = pivot_codec_write_revision (g_ptr_array_index (bundle->revisions, i), error);
    }
  return text != NULL;
}

/* What other programs wrote may be one endless line. */
static gboolean
check_text (PivotDraft *draft,
            GError    **error)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (!pivot_text_clean_is_endless (pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, (PivotStage) i)))
        continue;
      g_set_error_literal (error, PIVOT_DOCUMENT_ERROR, PIVOT_DOCUMENT_ERROR_UNKEEPABLE, _ ("It holds a paragraph that is too long to be shown."));
      return FALSE;
    }
  return TRUE;
}

/**
 * pivot_import_check:
 * @error: %PIVOT_DOCUMENT_ERROR or %PIVOT_JSON_ERROR
 *
 * Returns: whether a library can keep the story as it is
 */
gboolean
pivot_import_check (PivotDocument *document,
                    GError       **error)
{
  PivotBundle *bundle = pivot_document_get_bundle (document);

  if (pivot_document_get_caveat (document) != NULL)
    {
      g_set_error_literal (error, PIVOT_DOCUMENT_ERROR, PIVOT_DOCUMENT_ERROR_UNKEEPABLE, pivot_document_get_caveat (document));
      return FALSE;
    }
  return bundle == NULL ? check_text (pivot_document_get_draft (document), error) : check_bundle (bundle, error);
}

static PivotDraft *
take_text (PivotDraft *draft,
           PivotStage  stage)
{
  const char      *text = pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, stage);
  g_autofree char *clean = pivot_text_clean (text, -1);
  PivotDraft      *changed = pivot_draft_with_text (draft, PIVOT_SIDE_OWNED, stage, clean);

  pivot_draft_unref (draft);
  return changed;
}

/* What other programs wrote gets our line ends, as it does when it is pasted. */
static PivotDraft *
take_draft (PivotDocument *document)
{
  PivotDraft *draft = pivot_draft_ref (pivot_document_get_draft (document));

  for (guint i = 0; pivot_document_get_bundle (document) == NULL && i < PIVOT_N_STAGES; i++)
    draft = take_text (draft, (PivotStage) i);
  return draft;
}

/* Whether the story says that now, or did when a revision was kept. */
static gboolean
holds (PivotLibrary *library,
       PivotStory   *story,
       PivotDraft   *draft)
{
  g_autoptr (GPtrArray) revisions = NULL;

  if (pivot_story_is_damaged (story))
    return FALSE;
  if (pivot_draft_equal (pivot_story_get_draft (story), draft))
    return TRUE;
  revisions = pivot_store_list_revisions (pivot_library_get_store (library), pivot_story_get_id (story), NULL);
  for (guint i = 0; revisions != NULL && i < revisions->len; i++)
    {
      const PivotRevision *revision = g_ptr_array_index (revisions, i);

      if (pivot_draft_equal (revision->record->draft, draft))
        return TRUE;
    }
  return FALSE;
}

/* @created: nullable; when the story was begun, where that is known. */
static PivotStory *
find_equal (PivotLibrary *library,
            PivotDraft   *draft,
            GDateTime    *created)
{
  guint n_stories = g_list_model_get_n_items (G_LIST_MODEL (library));

  for (guint i = 0; i < n_stories; i++)
    {
      g_autoptr (PivotStory) story = g_list_model_get_item (G_LIST_MODEL (library), i);

      if (pivot_story_is_damaged (story) || !pivot_draft_equal (pivot_story_get_draft (story), draft))
        continue;
      if (created == NULL || g_date_time_equal (pivot_story_get_created (story), created))
        return story;
    }
  return NULL;
}

/* The story that the document is already; where there is none, whether it can be added as it is. */
static PivotStory *
find_known (PivotLibrary       *library,
            PivotDocument      *document,
            PivotDraft         *draft,
            PivotImportOutcome *otherwise)
{
  const char  *id = pivot_document_get_id (document);
  PivotBundle *bundle = pivot_document_get_bundle (document);
  GDateTime   *created = bundle != NULL ? bundle->record->created : NULL;
  PivotStory  *taken = NULL;

  *otherwise = id != NULL ? PIVOT_IMPORT_RENAMED : PIVOT_IMPORT_ADDED;
  if (id == NULL || !pivot_uuid_is_valid (id))
    return find_equal (library, draft, created);
  /* While the library is being read, it may be about to come. */
  taken = pivot_library_is_loading (library) ? pivot_library_load_story (library, id) : pivot_library_find (library, id);
  *otherwise = taken != NULL ? PIVOT_IMPORT_APART : PIVOT_IMPORT_ADDED;
  if (taken == NULL || holds (library, taken, draft))
    return taken;
  return find_equal (library, draft, created);
}

static gboolean
is_among (GPtrArray           *revisions,
          const PivotRevision *revision)
{
  for (guint i = 0; i < revisions->len; i++)
    {
      if (pivot_revision_equal (g_ptr_array_index (revisions, i), revision))
        return TRUE;
    }
  return FALSE;
}

/* A revision belongs to the story that it is kept with, whatever its file said. */
static gboolean
put_revision (PivotStore          *store,
              const char          *id,
              const PivotRevision *revision,
              GError             **error)
{
  g_autoptr (PivotRecord) record = pivot_record_with_id (revision->record, id);
  g_autoptr (PivotRevision) own = pivot_revision_new (record, revision->kept, revision->why, revision->name);
  g_autoptr (PivotRevision) kept = pivot_store_put_revision (store, own, error);

  return kept != NULL;
}

static gboolean
put_what_is_kept (PivotStore        *store,
                  const char        *id,
                  const PivotBundle *bundle,
                  GError           **error)
{
  g_autoptr (GPtrArray) present = pivot_store_list_revisions (store, id, error);
  gboolean fine = present != NULL;

  for (guint i = 0; fine && i < bundle->revisions->len; i++)
    {
      const PivotRevision *revision = g_ptr_array_index (bundle->revisions, i);

      fine = is_among (present, revision) || put_revision (store, id, revision, error);
    }
  for (guint i = 0; fine && i < bundle->takes->len; i++)
    fine = pivot_store_put_take (store, id, g_ptr_array_index (bundle->takes, i), bundle->record->modified, error);
  return fine;
}

static PivotRecord *
begin_record (PivotLibrary      *library,
              PivotDocument     *document,
              PivotDraft        *draft,
              PivotImportOutcome outcome)
{
  PivotBundle     *bundle = pivot_document_get_bundle (document);
  g_autofree char *id = pivot_uuid_new ();
  g_autoptr (GDateTime) now = pivot_store_now (pivot_library_get_store (library));
  g_autoptr (PivotRecord) record = NULL;

  if (bundle == NULL)
    return pivot_record_new (id, now, draft);
  /* Whoever takes a story in wants to see it. */
  record = pivot_record_with_trashed (bundle->record, NULL);
  if (outcome == PIVOT_IMPORT_ADDED && pivot_document_get_id (document) != NULL)
    return g_steal_pointer (&record);
  return pivot_record_with_id (record, id);
}

static PivotStory *
add (PivotLibrary      *library,
     PivotDocument     *document,
     PivotDraft        *draft,
     PivotImportOutcome outcome,
     GError           **error)
{
  g_autoptr (PivotRecord) record = begin_record (library, document, draft, outcome);

  return pivot_store_save (pivot_library_get_store (library), record, error) ? pivot_library_add (library, record) : NULL;
}

/**
 * pivot_import_run:
 * @library: loaded
 * @document: one that pivot_import_check() lets pass
 * @outcome: (out): what came of it
 * @error: %PIVOT_STORE_ERROR, %PIVOT_JSON_ERROR or %G_IO_ERROR
 *
 * Takes a story with its revisions and rehearsals into a library and saves it.
 * Nothing that is there is changed, and what is there already is not taken a
 * second time; after an error, doing it again does the rest.
 *
 * Returns: (transfer none) (nullable): the story in the library
 */
PivotStory *
pivot_import_run (PivotLibrary       *library,
                  PivotDocument      *document,
                  PivotImportOutcome *outcome,
                  GError            **error)
{
  PivotStore  *store = pivot_library_get_store (library);
  PivotBundle *bundle = pivot_document_get_bundle (document);
  g_autoptr (PivotDraft) draft = take_draft (document);
  PivotStory *story = find_known (library, document, draft, outcome);

  if (story != NULL)
    *outcome = PIVOT_IMPORT_KNOWN;
  else
    story = add (library, document, draft, *outcome, error);
  if (story == NULL || bundle == NULL)
    return story;
  return put_what_is_kept (store, pivot_story_get_id (story), bundle, error) ? story : NULL;
}
