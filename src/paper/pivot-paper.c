/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-paper.h"

static const PivotPaperSize sizes[PIVOT_N_PAPERS] = {
  [PIVOT_PAPER_A4] = { "a4", 595.28, 841.89, 47.64, 60, 793.89, 765.89 },
  [PIVOT_PAPER_LETTER] = { "letter", 612, 792, 56, 52, 752, 724 },
};

/**
 * pivot_paper_get_size:
 *
 * Returns: where on that paper the print stands
 */
const PivotPaperSize *
pivot_paper_get_size (PivotPaper paper)
{
  g_return_val_if_fail ((guint) paper < PIVOT_N_PAPERS, NULL);

  return &sizes[paper];
}

/**
 * pivot_paper_from_id:
 * @id: "a4" or "letter"
 * @paper: (out): the paper
 *
 * Returns: whether there is such paper
 */
gboolean
pivot_paper_from_id (const char *id,
                     PivotPaper *paper)
{
  for (guint i = 0; i < PIVOT_N_PAPERS; i++)
    {
      if (!g_str_equal (sizes[i].id, id))
        continue;
      *paper = (PivotPaper) i;
      return TRUE;
    }
  return FALSE;
}
