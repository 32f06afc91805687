/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-story.h"

#include <glib/gi18n-lib.h>

#include "core/sheet/pivot-masked.h"
#include "core/sheet/pivot-sheet.h"

struct _PivotPrintStory
{
  gatomicrefcount ref_count;
  char           *id;
  PivotDraft     *draft;
  PivotPack      *pack;
  double          pace;
  PivotReport    *report;    /* nullable, until it is asked for */
  PivotReport    *defensive; /* nullable, likewise */
};

/**
 * pivot_print_story_new:
 * @id: the story's
 * @draft: (transfer none): what is printed
 * @pack: (transfer none): the language pack to read by
 * @pace: words a minute
 *
 * Returns: (transfer full): the story, which is read once that is needed
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
  self->pack = pivot_pack_ref (pack);
  self->pace = pace;
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
  pivot_pack_unref (self->pack);
  g_clear_pointer (&self->report, pivot_report_unref);
  g_clear_pointer (&self->defensive, pivot_report_unref);
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

/**
 * pivot_print_story_get_draft:
 *
 * Returns: (transfer none): what is printed
 */
PivotDraft *
pivot_print_story_get_draft (PivotPrintStory *self)
{
  return self->draft;
}

/**
 * pivot_print_story_dup_title:
 * @masks: (nullable): what is hidden
 *
 * Returns: (transfer full): what the story is called, as it may be shown
 */
char *
pivot_print_story_dup_title (PivotPrintStory *self,
                             PivotMasks      *masks)
{
  const char *title = pivot_draft_get_fact (self->draft, PIVOT_FACT_TITLE);

  return pivot_mask_text (masks, *title != '\0' ? title : _ ("Untitled Story"));
}

/**
 * pivot_print_story_read:
 * @draft: a version of the story
 *
 * Returns: (transfer full): what the rubric thinks of it
 */
PivotReport *
pivot_print_story_read (PivotPrintStory *self,
                        PivotDraft      *draft)
{
  return pivot_rubric_assess (self->pack, draft, PIVOT_SIDE_OWNED, self->pace);
}

/**
 * pivot_print_story_fill_source:
 * @source: gets the draft and what the rubric thinks of it
 */
void
pivot_print_story_fill_source (PivotPrintStory  *self,
                               PivotSheetSource *source)
{
  if (self->report == NULL)
    {
      self->report = pivot_print_story_read (self, self->draft);
      self->defensive = pivot_rubric_assess (self->pack, self->draft, PIVOT_SIDE_DEFENSIVE, self->pace);
    }
  source->draft = self->draft;
  source->report = self->report;
  source->defensive = self->defensive;
}

/**
 * pivot_print_story_list_asides:
 * @n_details: (out): how many of them are marked as details
 *
 * Returns: (transfer full) (element-type utf8): sentences that may be left out
 *   where room is short: the details first, then the longest
 */
GPtrArray *
pivot_print_story_list_asides (PivotPrintStory *self,
                               guint           *n_details)
{
  PivotSheetSource source = { 0 };
  g_autoptr (PivotSheet) sheet = NULL;
  GPtrArray *asides = g_ptr_array_new_with_free_func (g_free);

  pivot_print_story_fill_source (self, &source);
  sheet = pivot_sheet_new (&source);
  *n_details = sheet->details->len;
  g_ptr_array_extend (asides, sheet->details, (GCopyFunc) (gpointer) g_strdup, NULL);
  g_ptr_array_extend (asides, sheet->long_sentences, (GCopyFunc) (gpointer) g_strdup, NULL);
  return asides;
}
