/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-story.h"

#include <glib/gi18n-lib.h>

#include "core/sheet/pivot-masked.h"

struct _PivotPrintStory
{
  gatomicrefcount ref_count;
  char           *id;
  PivotDraft     *draft;
  PivotReport    *report;
  PivotReport    *defensive;
};

/**
 * pivot_print_story_new:
 * @id: the story's
 * @draft: (transfer none): what is printed
 * @pack: (transfer none): the language pack to read by
 * @pace: words a minute
 *
 * Returns: (transfer full): the story, read
 */
PivotPrintStory *
pivot_print_story_new (const char *id,
                       PivotDraft *draft,
                       PivotPack  *pack,
                       double      pace)
{
  PivotPrintStory *self = g_new0 (PivotPrintStory, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->id = g_strdup (id);
  self->draft = pivot_draft_ref (draft);
  self->report = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, pace);
  self->defensive = pivot_rubric_assess (pack, draft, PIVOT_SIDE_DEFENSIVE, pace);
  return self;
}

PivotPrintStory *
pivot_print_story_ref (PivotPrintStory *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
pivot_print_story_unref (PivotPrintStory *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->id);
  pivot_draft_unref (self->draft);
  pivot_report_unref (self->report);
  pivot_report_unref (self->defensive);
  g_free (self);
}

/**
 * pivot_print_story_get_id:
 *
 * Returns: the story's id
 */
const char *
pivot_print_story_get_id (PivotPrintStory *self)
{
  return self->id;
}

/* What is hidden; %NULL without an error where nothing is. */
static PivotMasks *
read_masks (const PivotPrintChoice *choice,
            GError                **error)
{
  return choice->masked ? pivot_masks_new (choice->masks, error) : NULL;
}

/**
 * pivot_print_story_dup_title:
 *
 * Returns: (transfer full): the title as it may be shown
 */
char *
pivot_print_story_dup_title (PivotPrintStory        *self,
                             const PivotPrintChoice *choice)
{
  g_autoptr (PivotMasks) masks = read_masks (choice, NULL);
  const char *title = pivot_draft_get_fact (self->draft, PIVOT_FACT_TITLE);

  return pivot_mask_text (masks, *title != '\0' ? title : _ ("Untitled Story"));
}

/**
 * pivot_print_story_list_long_sentences:
 *
 * Returns: (transfer full) (element-type utf8): sentences that may be left out
 *   where room is short, the longest first
 */
GPtrArray *
pivot_print_story_list_long_sentences (PivotPrintStory *self)
{
  g_autoptr (PivotSheet) sheet = pivot_sheet_new (&(PivotSheetSource) { .draft = self->draft, .report = self->report });

  return g_ptr_array_ref (sheet->long_sentences);
}

static char *
tell_of_length (guint n_over)
{
  /* Translators: %u is how many lines a story is too long for its sheet. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u line over: leave out sentences that are details.", "%u lines over: leave out sentences that are details.", n_over), n_over);
}

/**
 * pivot_print_story_lay_out:
 * @press: what sets it
 * @choice: how
 *
 * Returns: (transfer full): the story on paper, or why it is not
 */
PivotPrintPages *
pivot_print_story_lay_out (PivotPrintStory        *self,
                           PivotPress             *press,
                           const PivotPrintChoice *choice)
{
  PivotPrintPages *result = g_new0 (PivotPrintPages, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDateTime) today = g_date_time_new_now_local ();
  g_autoptr (PivotMasks) masks = read_masks (choice, &error);
  PivotSheetSource source = {
    .draft = self->draft,
    .report = self->report,
    .defensive = self->defensive,
    .author = choice->author,
    .date = today,
    .masks = masks,
    .details = (const char *const *) choice->details->pdata,
  };

  if (error != NULL)
    {
      result->problem = g_strdup (error->message);
      return result;
    }
  result->pages = pivot_kind_lay_out (choice->kind, press, &source, choice->paper, &result->n_over);
  if (result->pages == NULL)
    result->problem = tell_of_length (result->n_over);
  return result;
}

/**
 * pivot_print_story_tell:
 * @pdf: a file that is written
 * @choice: how
 *
 * Lets the file say what it holds.
 */
void
pivot_print_story_tell (PivotPrintStory        *self,
                        PivotPdf               *pdf,
                        const PivotPrintChoice *choice)
{
  g_autoptr (PivotMasks) masks = read_masks (choice, NULL);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *title = pivot_print_story_dup_title (self, choice);
  g_autofree char *question = pivot_mask_text (masks, pivot_draft_get_fact (self->draft, PIVOT_FACT_QUESTION));

  pivot_pdf_tell (pdf, &(PivotPdfTraits) {
                         .title = title,
                         .author = masks == NULL ? choice->author : NULL,
                         .subject = question,
                         .language = pivot_draft_get_fact (self->draft, PIVOT_FACT_LANGUAGE),
                         .date = now,
                       });
}

void
pivot_print_pages_free (PivotPrintPages *self)
{
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_free (self->problem);
  g_free (self);
}
