/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-cue.h"

static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotCue, id), PIVOT_POINTER_STRING, NULL, 0 },
  { G_STRUCT_OFFSET (PivotCue, forms), PIVOT_POINTER_LIST, &pivot_form_layout, 0 },
  { G_STRUCT_OFFSET (PivotCue, ok), PIVOT_POINTER_NOTHING, NULL, 0 },
  { G_STRUCT_OFFSET (PivotCue, no), PIVOT_POINTER_NOTHING, NULL, 0 },
};
const PivotLayout pivot_cue_layout = PIVOT_LAYOUT (PivotCue, pointers);

void
pivot_cue_free (PivotCue *self)
{
  g_free (self->id);
  g_clear_pointer (&self->forms, g_ptr_array_unref);
  g_strfreev (self->ok);
  g_strfreev (self->no);
  g_free (self);
}

static gboolean
form_is_in (const PivotForm         *form,
            const PivotReadSentence *sentence,
            const PivotPostings     *postings)
{
  PivotContext context = PIVOT_CONTEXT_UNKNOWN;
  PivotMatch   match;

  for (guint at = 0; form->pattern != NULL && at < sentence->n_words; at++)
    {
      match = (PivotMatch) { at, pivot_pattern_match (form->pattern, sentence->words, postings, sentence->n_words, at), PIVOT_NO_FRAME };
      if (match.last > at && pivot_form_fits_words (form, sentence, postings, &context, &match))
        return TRUE;
    }
  for (guint i = 0; form->pattern == NULL && i < sentence->n_frames; i++)
    {
      if (pivot_form_match_frame (form, sentence, postings, i, &context, &match))
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_cue_is_in:
 *
 * Returns: whether the cue is somewhere in @sentence
 */
gboolean
pivot_cue_is_in (const PivotCue          *self,
                 const PivotReadSentence *sentence)
{
  PivotPostings postings;
  gboolean      found = FALSE;

  pivot_postings_init (&postings, sentence->words, sentence->n_words);
  for (guint i = 0; i < self->forms->len && !found; i++)
    found = form_is_in (g_ptr_array_index (self->forms, i), sentence, &postings);
  pivot_postings_clear (&postings);
  return found;
}
