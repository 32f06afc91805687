/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-set.h"

#include <glib/gi18n-lib.h>

#include "core/sheet/pivot-mask-suggestions.h"
#include "core/sheet/pivot-masked.h"

struct _PivotPrintSet
{
  gatomicrefcount ref_count;
  GPtrArray      *stories;  /* of PivotPrintStory */
  GPtrArray      *versions; /* of PivotPrintVersion (nullable) */
};

/* Of more stories than these not each is read to see what it has. */
#define MOST_LOOKED_AT 20

/**
 * pivot_print_set_new:
 * @stories: (transfer none) (element-type PivotPrintStory): at least one
 * @versions: (transfer none) (nullable) (element-type PivotPrintVersion): those
 *   of the one story, the present first
 *
 * Returns: (transfer full): the set
 */
PivotPrintSet *
pivot_print_set_new (GPtrArray *stories,
                     GPtrArray *versions)
{
  PivotPrintSet *self = g_new0 (PivotPrintSet, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->stories = g_ptr_array_ref (stories);
  self->versions = versions != NULL ? g_ptr_array_ref (versions) : NULL;
  return self;
}

/**
 * pivot_print_set_new_for_stories:
 * @stories: (transfer none) (element-type PivotStory): at least one
 * @versions: (transfer none) (nullable) (element-type PivotPrintVersion): as in
 *   pivot_print_set_new()
 * @pack: the language pack to read by
 * @pace: words a minute
 *
 * Returns: (transfer full): the stories as they are now
 */
PivotPrintSet *
pivot_print_set_new_for_stories (GPtrArray *stories,
                                 GPtrArray *versions,
                                 PivotPack *pack,
                                 double     pace)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_print_story_unref);

  for (guint i = 0; i < stories->len; i++)
    {
      PivotStory *story = g_ptr_array_index (stories, i);

      g_ptr_array_add (list, pivot_print_story_new (pivot_story_get_id (story), pivot_story_get_draft (story), pack, pace));
    }
  return pivot_print_set_new (list, versions);
}

PivotPrintSet *
pivot_print_set_ref (PivotPrintSet *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
pivot_print_set_unref (PivotPrintSet *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->stories);
  g_clear_pointer (&self->versions, g_ptr_array_unref);
  g_free (self);
}

/**
 * pivot_print_set_get_stories:
 *
 * Returns: (transfer none) (element-type PivotPrintStory): the stories
 */
GPtrArray *
pivot_print_set_get_stories (PivotPrintSet *self)
{
  return self->stories;
}

/**
 * pivot_print_set_get_versions:
 *
 * Returns: (transfer none) (nullable) (element-type PivotPrintVersion): what can
 *   be compared, as far as it is known
 */
GPtrArray *
pivot_print_set_get_versions (PivotPrintSet *self)
{
  return self->versions;
}

/**
 * pivot_print_set_offers:
 *
 * Returns: whether a page of that kind would have anything to show
 */
gboolean
pivot_print_set_offers (PivotPrintSet *self,
                        PivotKind      kind)
{
  if (kind == PIVOT_KIND_COMPARISON)
    return self->stories->len == 1 && self->versions != NULL && self->versions->len > 1;
  for (guint i = 0; i < MIN (self->stories->len, MOST_LOOKED_AT); i++)
    {
      PivotSheetSource source = { 0 };

      pivot_print_story_fill_source (g_ptr_array_index (self->stories, i), &source);
      if (pivot_kind_suits (kind, &source))
        return TRUE;
    }
  return self->stories->len > MOST_LOOKED_AT;
}

/**
 * pivot_print_set_dup_title:
 *
 * Returns: (transfer full): what the whole is called, as it may be shown
 */
char *
pivot_print_set_dup_title (PivotPrintSet          *self,
                           const PivotPrintChoice *choice)
{
  g_autoptr (PivotMasks) masks = pivot_print_choice_read_masks (choice, NULL);

  if (self->stories->len > 1)
    return g_strdup (_ ("Stories"));
  return pivot_print_story_dup_title (g_ptr_array_index (self->stories, 0), masks);
}

/**
 * pivot_print_set_suggest_masks:
 * @pack: the language pack to read by
 * @known: what is hidden already, "name = alias" on each line
 *
 * Returns: (transfer full): what else might be hidden, likewise
 */
char *
pivot_print_set_suggest_masks (PivotPrintSet *self,
                               PivotPack     *pack,
                               const char    *known)
{
  GString *lines = g_string_new (known);
  gsize    before;

  if (lines->len > 0 && lines->str[lines->len - 1] != '\n')
    g_string_append_c (lines, '\n');
  before = lines->len;
  for (guint i = 0; i < self->stories->len; i++)
    {
      PivotDraft      *draft = pivot_print_story_get_draft (g_ptr_array_index (self->stories, i));
      g_autofree char *more = pivot_mask_suggestions_list (pack, draft, lines->str);

      g_string_append (lines, more);
    }
  g_string_erase (lines, 0, (gssize) before);
  return g_string_free (lines, FALSE);
}

/**
 * pivot_print_set_tell:
 * @pdf: a file that is written
 * @choice: how
 *
 * Lets the file say what it holds.
 */
void
pivot_print_set_tell (PivotPrintSet          *self,
                      PivotPdf               *pdf,
                      const PivotPrintChoice *choice)
{
  PivotDraft *first = pivot_print_story_get_draft (g_ptr_array_index (self->stories, 0));
  const char *language = pivot_draft_get_fact (first, PIVOT_FACT_LANGUAGE);
  gboolean    several = self->stories->len > 1;
  g_autoptr (PivotMasks) masks = pivot_print_choice_read_masks (choice, NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *title = pivot_print_set_dup_title (self, choice);
  g_autofree char *question = pivot_mask_text (masks, pivot_draft_get_fact (first, PIVOT_FACT_QUESTION));

  pivot_pdf_tell (pdf, &(PivotPdfTraits) {
                         .title = title,
                         .author = masks == NULL ? choice->author : NULL,
                         .subject = several ? NULL : question,
                         .language = *language != '\0' ? language : "en",
                         .date = now,
                       });
}
