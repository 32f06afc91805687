/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* pivot-page-probe KIND PAPER FILE [MASKS]: lays a story out as on a fixed day and prints where everything stands. */

#include <locale.h>
#include <stdio.h>

#include "core/exchange/pivot-document.h"
#include "core/exchange/pivot-intake.h"
#include "core/rubric/pivot-rubric.h"
#include "paper/pivot-kind.h"

static int
print_pages (GPtrArray *pages,
             guint      n_over)
{
  if (pages == NULL)
    {
      printf ("%u lines over\n", n_over);
      return 1;
    }
  for (guint i = 0; i < pages->len; i++)
    {
      g_autofree char *page = pivot_page_describe (g_ptr_array_index (pages, i));

      fputs (page, stdout);
    }
  return 0;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", &error);
  g_autoptr (PivotDocument) document = pivot_document_new_for_path (pack, argv[3], &error);
  g_autoptr (GDateTime) date = g_date_time_new_utc (2025, 11, 24, 9, 0, 0);
  g_autoptr (PivotPress) press = pivot_press_new (&error);
  g_autofree char *lines = argc > 4 ? pivot_intake_read_path (argv[4], &error) : NULL;
  g_autoptr (PivotMasks) masks = lines != NULL ? pivot_masks_new (lines, &error) : NULL;
  g_autoptr (PivotReport) report = NULL;
  g_autoptr (PivotReport) defensive = NULL;
  g_autoptr (GPtrArray) pages = NULL;
  PivotSheetSource source = { .author = "Ada", .date = date, .masks = masks };
  PivotKind        kind;
  PivotPaper       paper;
  guint            n_over;

  setlocale (LC_ALL, "");
  if (error != NULL || !pivot_kind_from_id (argv[1], &kind) || !pivot_paper_from_id (argv[2], &paper))
    {
      fprintf (stderr, "%s\n", error != NULL ? error->message : "no such kind or paper");
      return 2;
    }
  source.draft = pivot_document_get_draft (document);
  report = pivot_rubric_assess (pack, source.draft, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));
  defensive = pivot_rubric_assess (pack, source.draft, PIVOT_SIDE_DEFENSIVE, pivot_pack_get_pace (pack));
  source.report = report;
  source.defensive = defensive;
  pages = pivot_kind_lay_out (kind, press, &source, paper, &n_over);
  return print_pages (pages, n_over);
}
