/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-plain-text.h"

#include "core/voice/pivot-voice.h"

static void
append_paragraph (GString    *text,
                  const char *paragraph)
{
  if (paragraph[0] == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, "\n\n");
  g_string_append (text, paragraph);
}

/**
 * pivot_plain_text:
 *
 * Returns: (transfer full): the title and the four texts of the owning answer,
 *   each stage under its name, to be pasted anywhere; "" where all is empty
 */
char *
pivot_plain_text (PivotDraft *draft)
{
  g_autoptr (GString) text = g_string_new (NULL);

  append_paragraph (text, pivot_draft_get_fact (draft, PIVOT_FACT_TITLE));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      const char *stage_text = pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, (PivotStage) i);

      if (stage_text[0] == '\0')
        continue;
      append_paragraph (text, pivot_voice_stage_name ((PivotStage) i));
      g_string_append_c (text, '\n');
      g_string_append (text, stage_text);
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}
