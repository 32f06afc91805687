/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-sheet.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/insight/pivot-probes.h"
#include "core/sheet/pivot-masked.h"
#include "core/sheet/pivot-sheet-facts.h"
#include "core/sheet/pivot-sheet-stage.h"
#include "core/voice/pivot-voice.h"

G_DEFINE_BOXED_TYPE (PivotSheet, pivot_sheet, pivot_sheet_ref, pivot_sheet_unref)

static char *
fill_fact (const PivotSheetSource *source,
           PivotFact               fact,
           const char             *otherwise)
{
  g_autofree char *masked = pivot_mask_text (source->masks, pivot_draft_get_fact (source->draft, fact));
  g_autofree char *clean = pivot_script_clean (masked);

  return g_strdup (*clean != '\0' ? clean : otherwise);
}

static char *
make_footer (PivotSheet             *self,
             const PivotSheetSource *source)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (parts, g_strdup (_ ("Pivot story sheet")));
  if (self->author != NULL)
    g_ptr_array_add (parts, g_strdup (self->author));
  if (source->date != NULL)
    /* Translators: the day that a sheet was printed, as a format of g_date_time_format(). */
    g_ptr_array_add (parts, g_date_time_format (source->date, _ ("%-d %B %Y")));
  if (source->brief && self->details->len > 0)
    /* Translators: %u is how many sentences a sheet leaves out, because there is no room for them. */
    g_ptr_array_add (parts, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u detail left out", "%u details left out", self->details->len), self->details->len));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

static void
fill_probes (PivotSheet             *self,
             const PivotSheetSource *source)
{
  guint                  n_probes;
  g_autofree PivotProbe *probes = pivot_probes_list (source->report, source->draft, PIVOT_SHEET_N_PROBES, &n_probes);

  self->probes = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < n_probes; i++)
    g_ptr_array_add (self->probes, g_strdup (pivot_voice_rule_question (probes[i].rule)));
}

static int
compare_lengths (gconstpointer a,
                 gconstpointer b)
{
  gsize first = strlen (*(const char *const *) a);
  gsize second = strlen (*(const char *const *) b);

  return first == second ? 0 : first > second ? -1
                                              : 1;
}

static void
fill_masked (PivotSheet             *self,
             const PivotSheetSource *source,
             PivotMasked *const     *texts,
             guint                   n_texts)
{
  if (source->masks == NULL)
    self->author = source->author != NULL && *source->author != '\0' ? pivot_script_clean (source->author) : NULL;
  else
    self->masked = pivot_masked_tell (source->masks, texts, n_texts);
}

static void
fill_stages (PivotSheet             *self,
             const PivotSheetSource *source)
{
  PivotMasked     *texts[PIVOT_N_STAGES + 2];
  const char      *written[PIVOT_N_STAGES];
  PivotSheetAsides asides = { self->long_sentences, self->details };

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      written[i] = pivot_draft_get_text (source->draft, PIVOT_SIDE_OWNED, (PivotStage) i);
      texts[i] = pivot_masked_new (source->masks, written[i]);
      pivot_sheet_stage_fill (&self->stages[i], source, (PivotStage) i, texts[i], &asides);
    }
  texts[PIVOT_N_STAGES] = pivot_masked_new (source->masks, pivot_draft_get_fact (source->draft, PIVOT_FACT_TITLE));
  texts[PIVOT_N_STAGES + 1] = pivot_masked_new (source->masks, pivot_draft_get_fact (source->draft, PIVOT_FACT_QUESTION));
  self->script = pivot_script_of (written, PIVOT_N_STAGES);
  pivot_sheet_facts_fill (self->facts, source->report, texts, self->script.rtl);
  fill_masked (self, source, texts, G_N_ELEMENTS (texts));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    pivot_masked_free (texts[i]);
}

/**
 * pivot_sheet_new:
 * @source: what it is made from
 *
 * Returns: (transfer full): the words of a story's sheet
 */
PivotSheet *
pivot_sheet_new (const PivotSheetSource *source)
{
  PivotSheet *self = g_new0 (PivotSheet, 1);
  const char *language = pivot_draft_get_fact (source->draft, PIVOT_FACT_LANGUAGE);

  g_atomic_ref_count_init (&self->ref_count);
  self->title = fill_fact (source, PIVOT_FACT_TITLE, _ ("Untitled Story"));
  self->question = fill_fact (source, PIVOT_FACT_QUESTION, "");
  self->clock = pivot_voice_clock (pivot_report_get_seconds (source->report));
  self->words = pivot_voice_words (pivot_report_get_words (source->report));
  self->language = g_strdup (*language != '\0' ? language : pivot_report_get_pack_language (source->report));
  self->long_sentences = g_ptr_array_new_with_free_func (g_free);
  self->details = g_ptr_array_new_with_free_func (g_free);
  fill_stages (self, source);
  fill_probes (self, source);
  self->footer = make_footer (self, source);
  g_ptr_array_sort (self->long_sentences, compare_lengths);
  return self;
}

PivotSheet *
pivot_sheet_ref (PivotSheet *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
pivot_sheet_unref (PivotSheet *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->title);
  g_free (self->question);
  g_free (self->clock);
  g_free (self->words);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    pivot_sheet_stage_clear (&self->stages[i]);
  pivot_sheet_facts_clear (self->facts);
  g_ptr_array_unref (self->probes);
  g_free (self->footer);
  g_free (self->masked);
  g_free (self->author);
  g_free (self->language);
  g_ptr_array_unref (self->long_sentences);
  g_ptr_array_unref (self->details);
  g_free (self);
}
