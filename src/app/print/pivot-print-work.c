/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-work.h"

#include <glib/gi18n-lib.h>

#include "paper/pivot-index-pages.h"

/* How long the window is kept from anything else, in microseconds: less than a frame. */
#define PORTION 8000

struct _PivotPrintWork
{
  PivotPrintSet    *set;
  PivotPrintChoice *choice;
  PivotPress       *press; /* borrowed */
  PivotMasks       *masks; /* nullable */
  GDateTime        *today;
  GArray           *entries; /* of PivotIndexEntry */
  PivotPrintPages  *result;
  guint             n_done;

  /* while it runs by itself */
  PivotPrintWorkTold told;
  gpointer           data;
};

/**
 * pivot_print_work_new:
 * @set: what is laid out
 * @press: (transfer none): what sets it; outlives the work
 * @choice: how
 *
 * Returns: (transfer full): the work, of which nothing is done
 */
PivotPrintWork *
pivot_print_work_new (PivotPrintSet          *set,
                      PivotPress             *press,
                      const PivotPrintChoice *choice)
{
  PivotPrintWork *self = g_new0 (PivotPrintWork, 1);
  g_autoptr (GError) error = NULL;

  self->set = pivot_print_set_ref (set);
  self->choice = pivot_print_choice_copy (choice);
  self->press = press;
  self->masks = pivot_print_choice_read_masks (choice, &error);
  self->today = g_date_time_new_now_local ();
  self->entries = g_array_new (FALSE, FALSE, sizeof (PivotIndexEntry));
  g_array_set_clear_func (self->entries, pivot_index_entry_clear);
  self->result = g_new0 (PivotPrintPages, 1);
  if (error != NULL)
    self->result->problem = g_strdup (error->message);
  else
    self->result->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_page_free);
  return self;
}

void
pivot_print_work_free (PivotPrintWork *self)
{
  pivot_print_set_unref (self->set);
  pivot_print_choice_free (self->choice);
  g_clear_pointer (&self->masks, pivot_masks_unref);
  g_date_time_unref (self->today);
  g_array_unref (self->entries);
  g_clear_pointer (&self->result, pivot_print_pages_free);
  g_free (self);
}

static GPtrArray *
get_stories (PivotPrintWork *self)
{
  return pivot_print_set_get_stories (self->set);
}

/* With several stories it has to be said which one is too long. */
static void
refuse (PivotPrintWork  *self,
        PivotPrintStory *story)
{
  PivotPrintPages *result = self->result;
  guint            n_over = result->n_over;
  g_autofree char *title = pivot_print_story_dup_title (story, self->masks);

  g_clear_pointer (&result->pages, g_ptr_array_unref);
  if (get_stories (self)->len > 1)
    /* Translators: %1$s is a story's title, %2$u how many lines it is too long for its sheet. */
    result->problem = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "“%1$s” is %2$u line too long for one page.", "“%1$s” is %2$u lines too long for one page.", n_over), title, n_over);
  else
    /* Translators: %u is how many lines a story is too long for its sheet. */
    result->problem = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u line over: mark sentences as details.", "%u lines over: mark sentences as details.", n_over), n_over);
}

static void
note_entry (PivotPrintWork         *self,
            const PivotSheetSource *source)
{
  g_autoptr (PivotSheet) sheet = pivot_sheet_new (source);
  PivotIndexEntry entry = { g_strdup (sheet->title), g_strdup (sheet->question), g_strdup (sheet->clock), self->result->pages->len + 1 };

  g_array_append_val (self->entries, entry);
}

static GPtrArray *
lay_out_versions (PivotPrintWork   *self,
                  PivotSheetSource *source)
{
  PivotPrintStory         *story = g_ptr_array_index (get_stories (self), 0);
  GPtrArray               *versions = pivot_print_set_get_versions (self->set);
  const PivotPrintVersion *from = g_ptr_array_index (versions, MIN (self->choice->versions[0], versions->len - 1));
  const PivotPrintVersion *to = g_ptr_array_index (versions, MIN (self->choice->versions[1], versions->len - 1));
  g_autoptr (PivotReport) before = pivot_print_story_read (story, from->draft);
  g_autoptr (PivotReport) after = pivot_print_story_read (story, to->draft);
  PivotSheetBefore compared = { from->draft, before, { from->title, to->title } };

  source->draft = to->draft;
  source->report = after;
  source->before = &compared;
  return pivot_kind_lay_out (PIVOT_KIND_COMPARISON, self->press, source, self->choice->paper, &self->result->n_over);
}

/* Returns whether the story is on its pages. */
static gboolean
add_story (PivotPrintWork  *self,
           PivotPrintStory *story)
{
  PivotSheetSource source = { .author = self->choice->author, .date = self->today, .masks = self->masks };
  PivotKind        kind = self->choice->kind;
  GPtrArray       *pages = NULL;

  pivot_print_story_fill_source (story, &source);
  if (kind == PIVOT_KIND_COMPARISON)
    pages = lay_out_versions (self, &source);
  else
    pages = pivot_kind_lay_out (kind, self->press, &source, self->choice->paper, &self->result->n_over);
  if (pages == NULL)
    {
      refuse (self, story);
      return FALSE;
    }
  if (self->choice->index && get_stories (self)->len > 1)
    note_entry (self, &source);
  g_ptr_array_extend_and_steal (self->result->pages, pages);
  return TRUE;
}

static void
add_index (PivotPrintWork *self)
{
  GPtrArray *index = NULL;

  if (self->entries->len == 0)
    return;
  index = pivot_index_pages_new (self->press, self->entries, self->choice->paper, self->masks != NULL);
  g_ptr_array_extend_and_steal (self->result->pages, index);
}

/**
 * pivot_print_work_do_portion:
 *
 * Lays out the next few stories, at least one.
 *
 * Returns: whether that was all
 */
gboolean
pivot_print_work_do_portion (PivotPrintWork *self)
{
  gint64     end = g_get_monotonic_time () + PORTION;
  GPtrArray *stories = get_stories (self);

  if (self->result->pages == NULL)
    return TRUE;
  do
    {
      if (!add_story (self, g_ptr_array_index (stories, self->n_done)))
        return TRUE;
      self->n_done++;
    }
  while (self->n_done < stories->len && g_get_monotonic_time () < end);
  if (self->n_done < stories->len)
    return FALSE;
  add_index (self);
  return TRUE;
}

/**
 * pivot_print_work_finish:
 * @self: (transfer full): the work
 *
 * Does what is left of it.
 *
 * Returns: (transfer full): the stories on paper, one after the other, or why
 *   they are not
 */
PivotPrintPages *
pivot_print_work_finish (PivotPrintWork *self)
{
  PivotPrintPages *result = NULL;

  while (self->n_done < get_stories (self)->len && !pivot_print_work_do_portion (self))
    continue;
  result = g_steal_pointer (&self->result);
  pivot_print_work_free (self);
  return result;
}

static gboolean
portion_cb (gpointer data)
{
  PivotPrintWork *self = data;

  if (!pivot_print_work_do_portion (self))
    {
      self->told (self->n_done, get_stories (self)->len, NULL, self->data);
      return G_SOURCE_CONTINUE;
    }
  self->told (get_stories (self)->len, get_stories (self)->len, g_steal_pointer (&self->result), self->data);
  return G_SOURCE_REMOVE;
}

/**
 * pivot_print_work_run:
 * @self: (transfer full): the work
 * @told: is called after each portion
 * @data: for @told
 *
 * Does the first portion at once, and the others where nothing else is to be
 * done.
 *
 * Returns: a source that does them; to remove it ends the work. 0 where all is
 *   done already
 */
guint
pivot_print_work_run (PivotPrintWork    *self,
                      PivotPrintWorkTold told,
                      gpointer           data)
{
  self->told = told;
  self->data = data;
  if (portion_cb (self) == G_SOURCE_CONTINUE)
    return g_idle_add_full (G_PRIORITY_LOW, portion_cb, self, (GDestroyNotify) pivot_print_work_free);
  pivot_print_work_free (self);
  return 0;
}

void
pivot_print_pages_free (PivotPrintPages *self)
{
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_free (self->problem);
  g_free (self);
}
