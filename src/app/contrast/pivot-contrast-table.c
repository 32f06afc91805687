/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-contrast-table.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice.h"

/* Text that stays within its cell of a Markdown table. */
static void
append_cell (GString    *table,
             const char *text)
{
  g_string_append (table, "| ");
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '|' || *p == '\\')
        g_string_append_c (table, '\\');
      g_string_append_c (table, *p == '\n' || *p == '\r' ? ' ' : *p);
    }
  g_string_append_c (table, ' ');
}

static void
append_row (GString    *table,
            const char *name,
            const char *defensive,
            const char *owned)
{
  append_cell (table, name);
  append_cell (table, defensive);
  append_cell (table, owned);
  g_string_append (table, "|\n");
}

static void
append_stage (GString      *table,
              PivotPairing *pairing,
              PivotStage    stage)
{
  PivotDraft *draft = pivot_pairing_get_draft (pairing);

  append_row (table, pivot_voice_stage_name (stage),
              pivot_draft_get_text (draft, PIVOT_SIDE_DEFENSIVE, stage),
              pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, stage));
}

static void
append_verdict (GString      *table,
                PivotPairing *pairing,
                PivotRow      row)
{
  append_row (table, pivot_voice_row (row),
              pivot_voice_row_stance (row, pivot_pairing_get_stance (pairing, PIVOT_SIDE_DEFENSIVE, row)),
              pivot_voice_row_stance (row, pivot_pairing_get_stance (pairing, PIVOT_SIDE_OWNED, row)));
}

/**
 * pivot_contrast_table:
 *
 * Returns: (transfer full): both answers stage by stage, and how they read row by
 *   row, as a table in Markdown
 */
char *
pivot_contrast_table (PivotPairing *pairing)
{
  GString *table = g_string_new (NULL);

  append_row (table, "", _ ("Defensive"), _ ("Owned"));
  g_string_append (table, "| --- | --- | --- |\n");
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    append_stage (table, pairing, (PivotStage) i);
  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    append_verdict (table, pairing, (PivotRow) i);
  return g_string_free (table, FALSE);
}
