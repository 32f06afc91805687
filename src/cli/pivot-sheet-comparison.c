/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-sheet-comparison.h"

#include <glib/gi18n-lib.h>

#include "cli/pivot-console.h"
#include "cli/pivot-pdf-file.h"
#include "cli/pivot-revision-operand.h"
#include "cli/pivot-shelf.h"
#include "core/rubric/pivot-rubric.h"
#include "core/sheet/pivot-masked.h"

static PivotExit
write_pages (const PivotSheetOptions *options,
             GPtrArray               *pages,
             const char              *title,
             const char              *language)
{
  g_autoptr (PivotPdfFile) file = pivot_pdf_file_new (options->output, title, options->flags | PIVOT_INK_TAGGED);

  if (file == NULL)
    return PIVOT_EXIT_TROUBLE;
  pivot_pdf_tell (pivot_pdf_file_get_pdf (file), &(PivotPdfTraits) { .title = title, .language = *language != '\0' ? language : "en" });
  for (guint i = 0; i < pages->len; i++)
    {
      if (!pivot_pdf_file_add_page (file, g_ptr_array_index (pages, i)))
        return PIVOT_EXIT_TROUBLE;
    }
  return pivot_pdf_file_finish (file) ? PIVOT_EXIT_READY : PIVOT_EXIT_TROUBLE;
}

static PivotExit
print_comparison (const PivotSheetOptions *options,
                  PivotPack               *pack,
                  PivotPress              *press,
                  PivotDraft *const       *drafts,
                  const char *const       *names)
{
  double pace = pivot_pack_get_pace (pack);
  g_autoptr (PivotReport) from = pivot_rubric_assess (pack, drafts[0], PIVOT_SIDE_OWNED, pace);
  g_autoptr (PivotReport) to = pivot_rubric_assess (pack, drafts[1], PIVOT_SIDE_OWNED, pace);
  PivotSheetBefore before = { drafts[0], from, { names[0], names[1] } };
  PivotSheetSource source = { .draft = drafts[1], .report = to, .before = &before, .masks = options->masks };
  guint            n_over;
  g_autoptr (GPtrArray) pages = pivot_kind_lay_out (PIVOT_KIND_COMPARISON, press, &source, options->paper, &n_over);
  g_autofree char *title = pivot_mask_text (options->masks, pivot_draft_get_fact (drafts[1], PIVOT_FACT_TITLE));

  return write_pages (options, pages, *title != '\0' ? title : _ ("Untitled Story"), pivot_draft_get_fact (drafts[1], PIVOT_FACT_LANGUAGE));
}

/**
 * pivot_sheet_comparison_print:
 * @invocation: with the option "from", and perhaps "to"
 * @options: how it is put on paper
 *
 * Puts a comparison of two revisions of one story on paper.
 *
 * Returns: what became of it; trouble has been complained of
 */
PivotExit
pivot_sheet_comparison_print (const PivotInvocation   *invocation,
                              const PivotSheetOptions *options,
                              PivotPack               *pack,
                              PivotPress              *press)
{
  const char *const *operands = pivot_invocation_get_operands (invocation);
  const char        *to = pivot_invocation_get (invocation, "to");
  const char *const  names[] = { pivot_invocation_get (invocation, "from"), to != NULL ? to : "current" };
  g_autoptr (PivotLibrary) library = NULL;
  PivotStory *story = NULL;
  g_autoptr (GPtrArray) revisions = NULL;
  PivotDraft *drafts[2] = { NULL, NULL };

  if (operands[1] != NULL)
    {
      pivot_console_complain (NULL, _ ("With “--from” there is one STORY"));
      return PIVOT_EXIT_TROUBLE;
    }
  library = pivot_shelf_open (invocation, operands[0]);
  story = library != NULL ? pivot_shelf_find (library, operands[0]) : NULL;
  revisions = story != NULL ? pivot_revision_operand_list (library, story) : NULL;
  drafts[0] = revisions != NULL ? pivot_revision_operand_find (revisions, story, names[0]) : NULL;
  drafts[1] = drafts[0] != NULL ? pivot_revision_operand_find (revisions, story, names[1]) : NULL;
  return drafts[1] != NULL ? print_comparison (options, pack, press, drafts, names) : PIVOT_EXIT_TROUBLE;
}
