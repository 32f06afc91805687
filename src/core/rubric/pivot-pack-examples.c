/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pack-content.h"

#include <string.h>

static gboolean
finds_cue (const PivotPackContent *self,
           const PivotCue         *cue,
           const char             *text)
{
  g_autoptr (PivotReading) reading = pivot_reading_new (self->language, text, strlen (text));

  for (guint i = 0; i < pivot_reading_get_n_sentences (reading); i++)
    {
      PivotReadSentence sentence = pivot_reading_get_sentence (reading, i);

      if (pivot_cue_is_in (cue, &sentence))
        return TRUE;
    }
  return FALSE;
}

static gboolean
run_list (const PivotPackContent *self,
          const PivotCue         *cue,
          char                  **texts,
          gboolean                expected,
          GError                **error)
{
  for (; *texts != NULL; texts++)
    {
      if (finds_cue (self, cue, *texts) == expected)
        continue;
      g_set_error (error, PIVOT_PACK_ERROR, PIVOT_PACK_ERROR_EXAMPLE, "%s: %s “%s”", cue->id, expected ? "is not found in" : "is found in", *texts);
      return FALSE;
    }
  return TRUE;
}

/**
 * pivot_pack_run_examples:
 *
 * Reads the examples of every cue.
 *
 * Returns: whether each cue is found where it should be and nowhere else
 */
gboolean
pivot_pack_run_examples (const PivotPackContent *self,
                         GError                **error)
{
  for (guint i = 0; i < pivot_cue_set_get_length (self->cues); i++)
    {
      const PivotCue *cue = pivot_cue_set_get (self->cues, i);

      if (!run_list (self, cue, cue->ok, TRUE, error) || !run_list (self, cue, cue->no, FALSE, error))
        return FALSE;
    }
  return TRUE;
}
