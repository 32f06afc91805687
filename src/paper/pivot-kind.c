/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-kind.h"

#include "paper/pivot-sheet-page.h"

static gboolean
lay_out_sheet (GPtrArray              *pages,
               PivotPress             *press,
               const PivotSheetSource *source,
               PivotPaper              paper,
               guint                  *n_over)
{
  g_autoptr (PivotSheet) sheet = pivot_sheet_new (source);
  PivotPage *page = pivot_sheet_page_new (press, sheet, paper, n_over);

  if (page != NULL)
    g_ptr_array_add (pages, page);
  return page != NULL;
}

static const struct
{
  const char *id;
  gboolean (*lay_out) (GPtrArray *pages, PivotPress *press, const PivotSheetSource *source, PivotPaper paper, guint *n_over);
} kinds[] = {
  [PIVOT_KIND_SHEET] = { "sheet", lay_out_sheet },
};

/**
 * pivot_kind_from_id:
 * @id: such as "cards"
 * @kind: (out): the kind
 *
 * Returns: whether there is such a kind
 */
gboolean
pivot_kind_from_id (const char *id,
                    PivotKind  *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (!g_str_equal (kinds[i].id, id))
        continue;
      *kind = (PivotKind) i;
      return TRUE;
    }
  return FALSE;
}

/**
 * pivot_kind_lay_out:
 * @kind: what is put on paper
 * @press: what sets it
 * @source: what it is made from
 * @paper: what it is printed on
 * @n_over: (out): how many lines too many there are; only a sheet has to fit
 *
 * Returns: (transfer full) (nullable) (element-type PivotPage): the pages of one
 *   story; %NULL where they do not fit
 */
GPtrArray *
pivot_kind_lay_out (PivotKind               kind,
                    PivotPress             *press,
                    const PivotSheetSource *source,
                    PivotPaper              paper,
                    guint                  *n_over)
{
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_page_free);

  *n_over = 0;
  return kinds[kind].lay_out (pages, press, source, paper, n_over) ? g_steal_pointer (&pages) : NULL;
}
