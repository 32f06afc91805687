/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-cell-walk.h"

#include "app/contrast/pivot-contrast-cell.h"

static gboolean
has_focus (GtkWidget *cell)
{
  GtkRoot   *root = gtk_widget_get_root (cell);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, cell);
}

/**
 * pivot_cell_walk_go_on:
 *
 * Goes to the next stage of the answer that is written in.
 */
void
pivot_cell_walk_go_on (PivotAnswersPage *page)
{
  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      for (guint stage = 0; stage + 1 < PIVOT_N_STAGES; stage++)
        {
          if (!has_focus (pivot_answers_page_get_cell (page, (PivotSide) side, (PivotStage) stage)))
            continue;
          gtk_widget_child_focus (pivot_answers_page_get_cell (page, (PivotSide) side, (PivotStage) (stage + 1)), GTK_DIR_TAB_FORWARD);
          return;
        }
    }
}

/**
 * pivot_cell_walk_list_texts:
 * @place: (out): the one that the writer is in; as many as there are where it is none
 *
 * Returns: (transfer full) (element-type PivotStageText): the texts in view, stage
 *   by stage, the defensive one before the owning one
 */
GPtrArray *
pivot_cell_walk_list_texts (PivotAnswersPage *page,
                            guint            *place)
{
  static const PivotSide order[PIVOT_N_SIDES] = { PIVOT_SIDE_DEFENSIVE, PIVOT_SIDE_OWNED };
  GPtrArray             *texts = g_ptr_array_new_with_free_func (g_object_unref);
  guint                  found = G_MAXUINT;

  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      for (guint i = 0; i < PIVOT_N_SIDES; i++)
        {
          GtkWidget *cell = pivot_answers_page_get_cell (page, order[i], (PivotStage) stage);

          if (!gtk_widget_get_visible (cell))
            continue;
          if (has_focus (cell))
            found = texts->len;
          g_ptr_array_add (texts, g_object_ref (pivot_contrast_cell_get_text (PIVOT_CONTRAST_CELL (cell))));
        }
    }
  *place = MIN (found, texts->len);
  return texts;
}
