/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-set.h"

#include <glib/gi18n-lib.h>

#include "core/sheet/pivot-masked.h"
#include "paper/pivot-index-pages.h"

struct _PivotPrintSet
{
  gatomicrefcount ref_count;
  GPtrArray      *stories;  /* of PivotPrintStory */
  GPtrArray      *versions; /* of PivotPrintVersion (nullable) */
};

/* The pages while they are made. */
typedef struct
{
  const PivotPrintChoice *choice;
  PivotPress             *press;
  PivotMasks             *masks; /* nullable */
  GDateTime              *today;
  PivotPrintPages        *result;
  GArray                 *entries; /* of PivotIndexEntry */
} Work;

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
  for (guint i = 0; i < self->stories->len; i++)
    {
      PivotSheetSource source = { 0 };

      pivot_print_story_fill_source (g_ptr_array_index (self->stories, i), &source);
      if (pivot_kind_suits (kind, &source))
        return TRUE;
    }
  return FALSE;
}

/* What is hidden; %NULL without an error where nothing is. */
static PivotMasks *
read_masks (const PivotPrintChoice *choice,
            GError                **error)
{
  return choice->masked ? pivot_masks_new (choice->masks, error) : NULL;
}

static char *
mask_title (PivotPrintStory *story,
            PivotMasks      *masks)
{
  const char *title = pivot_draft_get_fact (pivot_print_story_get_draft (story), PIVOT_FACT_TITLE);

  return pivot_mask_text (masks, *title != '\0' ? title : _ ("Untitled Story"));
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
  g_autoptr (PivotMasks) masks = read_masks (choice, NULL);

  if (self->stories->len > 1)
    return g_strdup (_ ("Stories"));
  return mask_title (g_ptr_array_index (self->stories, 0), masks);
}

/* With several stories it has to be said which one is too long. */
static void
refuse (PivotPrintSet   *self,
        const Work      *work,
        PivotPrintStory *story)
{
  guint            n_over = work->result->n_over;
  g_autofree char *title = mask_title (story, work->masks);

  g_clear_pointer (&work->result->pages, g_ptr_array_unref);
  if (self->stories->len > 1)
    /* Translators: %1$s is a story's title, %2$u how many lines it is too long for its sheet. */
    work->result->problem = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "“%1$s” is %2$u line too long for one page.", "“%1$s” is %2$u lines too long for one page.", n_over), title, n_over);
  else
    /* Translators: %u is how many lines a story is too long for its sheet. */
    work->result->problem = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u line over: mark sentences as details.", "%u lines over: mark sentences as details.", n_over), n_over);
}

static void
note_entry (const Work             *work,
            const PivotSheetSource *source)
{
  g_autoptr (PivotSheet) sheet = pivot_sheet_new (source);
  PivotIndexEntry entry = { g_strdup (sheet->title), g_strdup (sheet->question), g_strdup (sheet->clock), work->result->pages->len + 1 };

  g_array_append_val (work->entries, entry);
}

static GPtrArray *
lay_out_versions (PivotPrintSet    *self,
                  const Work       *work,
                  PivotSheetSource *source)
{
  PivotPrintStory         *story = g_ptr_array_index (self->stories, 0);
  guint                    last = self->versions->len - 1;
  const PivotPrintVersion *from = g_ptr_array_index (self->versions, MIN (work->choice->versions[0], last));
  const PivotPrintVersion *to = g_ptr_array_index (self->versions, MIN (work->choice->versions[1], last));
  g_autoptr (PivotReport) before = pivot_print_story_read (story, from->draft);
  g_autoptr (PivotReport) after = pivot_print_story_read (story, to->draft);
  PivotSheetBefore compared = { from->draft, before, { from->title, to->title } };

  source->draft = to->draft;
  source->report = after;
  source->before = &compared;
  return pivot_kind_lay_out (PIVOT_KIND_COMPARISON, work->press, source, work->choice->paper, &work->result->n_over);
}

/* Returns whether the story is on its pages. */
static gboolean
add_story (PivotPrintSet   *self,
           const Work      *work,
           PivotPrintStory *story)
{
  PivotSheetSource source = { .author = work->choice->author, .date = work->today, .masks = work->masks };
  PivotKind        kind = work->choice->kind;
  GPtrArray       *pages = NULL;

  pivot_print_story_fill_source (story, &source);
  if (kind == PIVOT_KIND_COMPARISON)
    pages = lay_out_versions (self, work, &source);
  else
    pages = pivot_kind_lay_out (kind, work->press, &source, work->choice->paper, &work->result->n_over);
  if (pages == NULL)
    {
      refuse (self, work, story);
      return FALSE;
    }
  if (work->choice->index && self->stories->len > 1)
    note_entry (work, &source);
  g_ptr_array_extend_and_steal (work->result->pages, pages);
  return TRUE;
}

static void
lay_out (PivotPrintSet *self,
         const Work    *work)
{
  GPtrArray *index = NULL;

  work->result->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_page_free);
  for (guint i = 0; i < self->stories->len; i++)
    {
      if (!add_story (self, work, g_ptr_array_index (self->stories, i)))
        return;
    }
  if (work->entries->len == 0)
    return;
  index = pivot_index_pages_new (work->press, work->entries, work->choice->paper, work->masks != NULL);
  g_ptr_array_extend_and_steal (work->result->pages, index);
}

/**
 * pivot_print_set_lay_out:
 * @press: what sets it
 * @choice: how
 *
 * Returns: (transfer full): the stories on paper, one after the other, or why
 *   they are not
 */
PivotPrintPages *
pivot_print_set_lay_out (PivotPrintSet          *self,
                         PivotPress             *press,
                         const PivotPrintChoice *choice)
{
  PivotPrintPages *result = g_new0 (PivotPrintPages, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDateTime) today = g_date_time_new_now_local ();
  g_autoptr (PivotMasks) masks = read_masks (choice, &error);
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (PivotIndexEntry));
  Work work = { choice, press, masks, today, result, entries };

  g_array_set_clear_func (entries, pivot_index_entry_clear);
  if (error != NULL)
    result->problem = g_strdup (error->message);
  else
    lay_out (self, &work);
  return result;
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
  g_autoptr (PivotMasks) masks = read_masks (choice, NULL);
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

void
pivot_print_pages_free (PivotPrintPages *self)
{
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_free (self->problem);
  g_free (self);
}
