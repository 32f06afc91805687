/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-kind.h"

#include "paper/pivot-cards-page.h"
#include "paper/pivot-change-pages.h"
#include "paper/pivot-contrast-pages.h"
#include "paper/pivot-full-pages.h"
#include "paper/pivot-sheet-page.h"

static GPtrArray *
make_pages (PivotPage *page)
{
  GPtrArray *pages = NULL;

  if (page == NULL)
    return NULL;
  pages = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_page_free);
  g_ptr_array_add (pages, page);
  return pages;
}

/* Details go only where there is no room for them. */
static GPtrArray *
lay_out_sheet (PivotPress             *press,
               const PivotSheetSource *source,
               PivotPaper              paper,
               guint                  *n_over)
{
  g_autoptr (PivotSheet) sheet = pivot_sheet_new (source);
  g_autoptr (PivotSheet) brief = NULL;
  PivotSheetSource shorter = *source;
  PivotPage       *page = pivot_sheet_page_new (press, sheet, paper, n_over);

  if (page != NULL || sheet->details->len == 0)
    return make_pages (page);
  shorter.brief = TRUE;
  brief = pivot_sheet_new (&shorter);
  return make_pages (pivot_sheet_page_new (press, brief, paper, n_over));
}

static GPtrArray *
lay_out_cards (PivotPress             *press,
               const PivotSheetSource *source,
               PivotPaper              paper,
               guint                  *n_over)
{
  g_autoptr (PivotSheet) sheet = pivot_sheet_new (source);

  return make_pages (pivot_cards_page_new (press, sheet, paper));
}

static GPtrArray *
lay_out_full (PivotPress             *press,
              const PivotSheetSource *source,
              PivotPaper              paper,
              guint                  *n_over)
{
  g_autoptr (PivotSheet) sheet = pivot_sheet_new (source);

  return pivot_full_pages_new (press, sheet, paper);
}

static GPtrArray *
lay_out_contrast (PivotPress             *press,
                  const PivotSheetSource *source,
                  PivotPaper              paper,
                  guint                  *n_over)
{
  g_autoptr (PivotSheet) sheet = pivot_sheet_new (source);
  g_autoptr (PivotContrastSheet) contrast = pivot_contrast_sheet_new (source);

  return pivot_contrast_pages_new (press, sheet, contrast, paper);
}

static GPtrArray *
lay_out_comparison (PivotPress             *press,
                    const PivotSheetSource *source,
                    PivotPaper              paper,
                    guint                  *n_over)
{
  const PivotSheetBefore *before = source->before;
  g_autoptr (PivotComparison) comparison = pivot_comparison_new (&(PivotVersion) { before->draft, before->report }, &(PivotVersion) { source->draft, source->report }, PIVOT_DIFF_WORDS);
  g_autoptr (PivotChangeSheet) sheet = pivot_change_sheet_new (comparison, before->report, source->report, source->masks);

  return pivot_change_pages_new (press, sheet, before->names, paper);
}

/* Whether anything of the writer's stands on a contrast. */
static gboolean
has_contrast (const PivotSheetSource *source)
{
  g_autoptr (PivotContrastSheet) contrast = pivot_contrast_sheet_new (source);

  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    {
      if (contrast->rows[i].defensive->len > 0 || contrast->rows[i].owned->len > 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_before (const PivotSheetSource *source)
{
  return source->before != NULL;
}

static const struct
{
  const char *id;
  GPtrArray *(*lay_out) (PivotPress *press, const PivotSheetSource *source, PivotPaper paper, guint *n_over);
  gboolean (*suits) (const PivotSheetSource *source); /* nullable, where every story does */
} kinds[PIVOT_N_KINDS] = {
  [PIVOT_KIND_SHEET] = { "sheet", lay_out_sheet, NULL },
  [PIVOT_KIND_CARDS] = { "cards", lay_out_cards, NULL },
  [PIVOT_KIND_FULL] = { "full", lay_out_full, NULL },
  [PIVOT_KIND_CONTRAST] = { "contrast", lay_out_contrast, has_contrast },
  [PIVOT_KIND_COMPARISON] = { "comparison", lay_out_comparison, has_before },
};

/**
 * pivot_kind_get_id:
 *
 * Returns: the kind's name, such as "cards"
 */
const char *
pivot_kind_get_id (PivotKind kind)
{
  g_return_val_if_fail ((guint) kind < PIVOT_N_KINDS, NULL);

  return kinds[kind].id;
}

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
 * pivot_kind_suits:
 *
 * Returns: whether a page of that kind would have anything to show
 */
gboolean
pivot_kind_suits (PivotKind               kind,
                  const PivotSheetSource *source)
{
  g_return_val_if_fail ((guint) kind < PIVOT_N_KINDS, FALSE);

  return kinds[kind].suits == NULL || kinds[kind].suits (source);
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
  *n_over = 0;
  return kinds[kind].lay_out (press, source, paper, n_over);
}
