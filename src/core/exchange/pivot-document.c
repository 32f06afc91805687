/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-document.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/exchange/pivot-intake.h"
#include "core/exchange/pivot-markdown.h"
#include "core/store/pivot-json.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

struct _PivotDocument
{
  char        *id; /* as its file has it, nullable */
  PivotDraft  *draft;
  PivotSplit  *split;  /* nullable */
  PivotBundle *bundle; /* nullable */
  const char  *caveat; /* nullable */
};

G_DEFINE_QUARK (pivot_document_error, pivot_document_error)
G_DEFINE_BOXED_TYPE (PivotDocument, pivot_document, pivot_document_ref, pivot_document_unref)

static gboolean
is_named_json (const char *path)
{
  g_autofree char *folded = g_ascii_strdown (path, -1);

  return g_str_has_suffix (folded, ".json") || g_str_has_suffix (folded, ".pivot");
}

static PivotDocument *
fail (GError           **error,
      PivotDocumentError code,
      const char        *reason)
{
  g_set_error_literal (error, PIVOT_DOCUMENT_ERROR, code, reason);
  return NULL;
}

/* A file of one story may hold less than one that brings its revisions along. */
static gboolean
check_limits (JsonObject *object,
              const char *text,
              GError    **error)
{
  PivotJsonQuirks quirks;

  return json_object_has_member (object, "revisions") || pivot_json_scan (text, strlen (text), &pivot_json_limits_story, &quirks, error);
}

static PivotDocument *
pivot_document_new (const char *id,
                    PivotDraft *draft,
                    PivotSplit *split)
{
  PivotDocument *self = g_atomic_rc_box_new0 (PivotDocument);

  self->id = g_strdup (id);
  self->draft = pivot_draft_ref (draft);
  self->split = split != NULL ? pivot_split_ref (split) : NULL;
  return self;
}

static PivotDocument *
new_for_json_text (const char *text,
                   GError    **error)
{
  PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;
  PivotDocument  *document = NULL;
  g_autoptr (JsonObject) object = pivot_json_parse (text, strlen (text), &pivot_json_limits_bundle, &quirks, error);

  if (object == NULL || !check_limits (object, text, error))
    return NULL;
  if (quirks & PIVOT_JSON_QUIRK_DUPLICATE)
    return fail (error, PIVOT_DOCUMENT_ERROR_AMBIGUOUS, _ ("The file gives two values under one name."));
  document = pivot_document_new_for_json (object, error);
  if (document != NULL && quirks & PIVOT_JSON_QUIRK_RANGE)
    document->caveat = _ ("The file holds a number that is too large or too fine to be kept.");
  return document;
}

/* What begins with a brace is meant as JSON. Brackets and quotation marks also
 * open sentences, so there it takes more: no mistake, and for a value alone,
 * that it was read to its end. */
static gboolean
is_meant_as_json (const char   *text,
                  const GError *misread)
{
  const char *start = text + strspn (text, " \t\r\n");

  if (*start == '{')
    return TRUE;
  if (*start == '[')
    return !g_error_matches (misread, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_SYNTAX);
  return g_error_matches (misread, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT);
}

static PivotDocument *
new_for_text (PivotPack  *pack,
              const char *text,
              gboolean    named_json,
              GError    **error)
{
  const char *json = text + (strncmp (text, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0 ? strlen (BYTE_ORDER_MARK) : 0);
  g_autoptr (GError) misread = NULL;
  PivotDocument *document = new_for_json_text (json, &misread);

  if (document != NULL)
    return document;
  if (is_meant_as_json (json, misread))
    {
      g_propagate_error (error, g_steal_pointer (&misread));
      return NULL;
    }
  if (named_json)
    return fail (error, PIVOT_DOCUMENT_ERROR_NAMED_JSON, _ ("The file is not JSON, although its name says so."));
  return pivot_document_new_for_prose (pack, text, error);
}

/**
 * pivot_document_new_for_path:
 * @pack: the language pack by which a narrative is split
 * @path: (type filename): a file
 *
 * Returns: (transfer full): the story in it; %NULL with an error where it holds
 *   none
 */
PivotDocument *
pivot_document_new_for_path (PivotPack  *pack,
                             const char *path,
                             GError    **error)
{
  g_autofree char *text = pivot_intake_read_path (path, error);

  return text != NULL ? new_for_text (pack, text, is_named_json (path), error) : NULL;
}

/**
 * pivot_document_new_for_fd:
 * @pack: the language pack by which a narrative is split
 * @fd: open for reading; left open
 *
 * Returns: (transfer full): the story in it; %NULL with an error where it holds
 *   none
 */
PivotDocument *
pivot_document_new_for_fd (PivotPack *pack,
                           int        fd,
                           GError   **error)
{
  g_autofree char *text = pivot_intake_read_fd (fd, error);

  return text != NULL ? new_for_text (pack, text, FALSE, error) : NULL;
}

/**
 * pivot_document_new_for_prose:
 * @pack: the language pack by which a narrative is split
 * @text: Markdown or a narrative, whatever it begins with
 *
 * Returns: (transfer full): the story it tells; %NULL with a #PivotIntakeError
 *   where it cannot be a text
 */
PivotDocument *
pivot_document_new_for_prose (PivotPack  *pack,
                              const char *text,
                              GError    **error)
{
  g_autoptr (PivotOutline) outline = NULL;
  g_autoptr (PivotSplit) split = NULL;
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotDraft) told = NULL;
  guint n_sections;

  if (!pivot_intake_check (text, strlen (text), PIVOT_INTAKE_TEXT_LIMIT, error))
    return NULL;
  outline = pivot_outline_new (text);
  draft = pivot_markdown_read (text, outline);
  pivot_outline_get_sections (outline, &n_sections);
  if (n_sections > 0 && !pivot_outline_is_star (outline))
    return pivot_document_new (NULL, draft, NULL);
  split = pivot_split_new (pack, text, outline);
  told = pivot_draft_with_answer (draft, PIVOT_SIDE_OWNED, pivot_split_get_answer (split));
  return pivot_document_new (NULL, told, split);
}

/**
 * pivot_document_new_for_json:
 * @object: what a story's file holds
 *
 * Returns: (transfer full): the story; %NULL with a #PivotDocumentError or a
 *   #PivotJsonError where @object is none
 */
PivotDocument *
pivot_document_new_for_json (JsonObject *object,
                             GError    **error)
{
  g_autoptr (PivotBundle) bundle = NULL;
  g_autofree char *caveat = NULL;
  PivotDocument   *document = NULL;
  const char      *id = NULL;

  if (!json_object_has_member (object, "stages"))
    return fail (error, PIVOT_DOCUMENT_ERROR_OTHER_JSON, _ ("The file is JSON, but it does not hold a story."));
  bundle = pivot_bundle_read (object, &caveat, error);
  if (bundle == NULL)
    return NULL;
  if (caveat != NULL)
    return fail (error, PIVOT_DOCUMENT_ERROR_NEWER, _ ("A newer version of Pivot wrote this story."));
  id = bundle->record->id;
  document = pivot_document_new (*id != '\0' ? id : NULL, bundle->record->draft, NULL);
  document->bundle = g_steal_pointer (&bundle);
  return document;
}

/**
 * pivot_document_new_for_draft:
 * @id: (nullable): the story's id
 *
 * Returns: (transfer full): a document of a story that is known already
 */
PivotDocument *
pivot_document_new_for_draft (const char *id,
                              PivotDraft *draft)
{
  return pivot_document_new (id, draft, NULL);
}

PivotDocument *
pivot_document_ref (PivotDocument *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
pivot_document_clear (gpointer data)
{
  PivotDocument *self = data;

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->draft, pivot_draft_unref);
  g_clear_pointer (&self->split, pivot_split_unref);
  g_clear_pointer (&self->bundle, pivot_bundle_unref);
}

void
pivot_document_unref (PivotDocument *self)
{
  g_atomic_rc_box_release_full (self, pivot_document_clear);
}

/**
 * pivot_document_get_id:
 *
 * Returns: (nullable): the id that the story's file gives it, as it is there
 */
const char *
pivot_document_get_id (PivotDocument *self)
{
  return self->id;
}

/**
 * pivot_document_get_draft:
 *
 * Returns: (transfer none): what the story holds
 */
PivotDraft *
pivot_document_get_draft (PivotDocument *self)
{
  return self->draft;
}

/**
 * pivot_document_get_split:
 *
 * Returns: (transfer none) (nullable): how the text was laid out in stages;
 *   %NULL where it came in stages
 */
PivotSplit *
pivot_document_get_split (PivotDocument *self)
{
  return self->split;
}

/**
 * pivot_document_get_bundle:
 *
 * Returns: (transfer none) (nullable): all that the story's own file or a file
 *   to send holds; %NULL where it was another file
 */
PivotBundle *
pivot_document_get_bundle (PivotDocument *self)
{
  return self->bundle;
}

/**
 * pivot_document_get_caveat:
 *
 * Returns: (nullable): why the story can be read but not taken into a library,
 *   a translated sentence
 */
const char *
pivot_document_get_caveat (PivotDocument *self)
{
  return self->caveat;
}
