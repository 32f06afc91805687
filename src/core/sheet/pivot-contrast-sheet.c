/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-contrast-sheet.h"

#include <glib/gi18n-lib.h>

#include "core/contrast/pivot-contrast.h"
#include "core/sheet/pivot-masked.h"
#include "core/sheet/pivot-script.h"
#include "core/voice/pivot-voice.h"

static void
quote_clear (gpointer data)
{
  g_free (((PivotContrastQuote *) data)->text);
}

static void
add_quotes (GArray                 *quotes,
            const PivotSheetSource *source,
            PivotSide               side,
            PivotContrast          *contrast,
            PivotRow                row,
            gboolean                owned)
{
  guint                 n_quotations;
  const PivotQuotation *quotations = pivot_contrast_get (contrast, row, owned, &n_quotations);

  for (guint i = 0; i < n_quotations; i++)
    {
      g_autoptr (PivotMasked) masked = pivot_masked_new (source->masks, pivot_draft_get_text (source->draft, side, quotations[i].stage));
      g_autofree char   *words = pivot_masked_quote (masked, quotations[i].span);
      PivotContrastQuote quote = { pivot_stage_get_letter (quotations[i].stage), pivot_script_clean (words) };

      g_array_append_val (quotes, quote);
    }
}

static GArray *
list_quotes (const PivotSheetSource *source,
             PivotContrast          *owning,
             PivotContrast          *defensive,
             PivotRow                row,
             gboolean                owned)
{
  GArray *quotes = g_array_new (FALSE, FALSE, sizeof (PivotContrastQuote));

  g_array_set_clear_func (quotes, quote_clear);
  if (!owned && defensive != NULL)
    add_quotes (quotes, source, PIVOT_SIDE_DEFENSIVE, defensive, row, owned);
  add_quotes (quotes, source, PIVOT_SIDE_OWNED, owning, row, owned);
  return quotes;
}

/**
 * pivot_contrast_sheet_new:
 * @source: what it is made from
 *
 * Returns: (transfer full): the writer's sentences by row and side: on the
 *   defensive one those of both answers, on the owned one those of the owning
 *   answer
 */
PivotContrastSheet *
pivot_contrast_sheet_new (const PivotSheetSource *source)
{
  PivotContrastSheet *self = g_new0 (PivotContrastSheet, 1);
  g_autoptr (PivotContrast) owning = pivot_contrast_new (source->report);
  g_autoptr (PivotContrast) defensive = source->defensive != NULL ? pivot_contrast_new (source->defensive) : NULL;

  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    {
      PivotContrastRow *row = &self->rows[i];

      row->name = g_strdup (pivot_voice_row ((PivotRow) i));
      row->defensive = list_quotes (source, owning, defensive, (PivotRow) i, FALSE);
      row->owned = list_quotes (source, owning, defensive, (PivotRow) i, TRUE);
      row->reading = g_strdup (pivot_voice_row_reading ((PivotRow) i, row->defensive->len == 0));
      row->question = g_strdup (pivot_voice_row_question ((PivotRow) i));
    }
  self->nothing = g_strdup (pivot_voice_row_nothing ());
  self->nothing_owned = g_strdup (_ ("Nothing owned stands out here yet."));
  return self;
}

void
pivot_contrast_sheet_free (PivotContrastSheet *self)
{
  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    {
      g_free (self->rows[i].name);
      g_free (self->rows[i].reading);
      g_free (self->rows[i].question);
      g_array_unref (self->rows[i].defensive);
      g_array_unref (self->rows[i].owned);
    }
  g_free (self->nothing);
  g_free (self->nothing_owned);
  g_free (self);
}
