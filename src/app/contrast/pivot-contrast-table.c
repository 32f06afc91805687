/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-contrast-table.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice.h"

/* The name of a row, and what both answers say in it. */
#define N_COLUMNS 3

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
append_row (GString           *table,
            const char *const *cells)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    append_cell (table, cells[i]);
  g_string_append (table, "|\n");
  /* Only the head has no name. */
  if (cells[0][0] == '\0')
    g_string_append (table, "| --- | --- | --- |\n");
}

static void
append_html_row (GString           *table,
                 const char *const *cells)
{
  const char *const tags[N_COLUMNS] = { "th", cells[0][0] == '\0' ? "th" : "td", cells[0][0] == '\0' ? "th" : "td" };

  g_string_append (table, "<tr>");
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_autofree char *escaped = g_markup_escape_text (cells[i], -1);

      g_string_append_printf (table, "<%s>%s</%s>", tags[i], escaped, tags[i]);
    }
  g_string_append (table, "</tr>\n");
}

typedef void (*AppendRow) (GString           *table,
                           const char *const *cells);

static void
append_stage (GString      *table,
              AppendRow     append,
              PivotPairing *pairing,
              PivotStage    stage)
{
  PivotDraft       *draft = pivot_pairing_get_draft (pairing);
  const char *const cells[N_COLUMNS] = {
    pivot_voice_stage_name (stage),
    pivot_draft_get_text (draft, PIVOT_SIDE_DEFENSIVE, stage),
    pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, stage),
  };

  append (table, cells);
}

static void
append_verdict (GString      *table,
                AppendRow     append,
                PivotPairing *pairing,
                PivotRow      row)
{
  const char *const cells[N_COLUMNS] = {
    pivot_voice_row (row),
    pivot_voice_row_stance (row, pivot_pairing_get_stance (pairing, PIVOT_SIDE_DEFENSIVE, row)),
    pivot_voice_row_stance (row, pivot_pairing_get_stance (pairing, PIVOT_SIDE_OWNED, row)),
  };

  append (table, cells);
}

static void
append_all (GString      *table,
            AppendRow     append,
            PivotPairing *pairing)
{
  const char *const head[N_COLUMNS] = { "", _ ("Defensive"), _ ("Owned") };

  append (table, head);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    append_stage (table, append, pairing, (PivotStage) i);
  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    append_verdict (table, append, pairing, (PivotRow) i);
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

  append_all (table, append_row, pairing);
  return g_string_free (table, FALSE);
}

/**
 * pivot_contrast_table_html:
 *
 * Returns: (transfer full): the same in HTML, for who pastes it into a document
 */
char *
pivot_contrast_table_html (PivotPairing *pairing)
{
  GString *table = g_string_new ("<meta charset=\"utf-8\">\n<table>\n");

  append_all (table, append_html_row, pairing);
  g_string_append (table, "</table>\n");
  return g_string_free (table, FALSE);
}
