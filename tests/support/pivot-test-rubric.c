/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-rubric.h"

/**
 * pivot_test_pack:
 *
 * Returns: (transfer none): the English pack, which is read once and kept
 */
PivotPack *
pivot_test_pack (void)
{
  static PivotPack *pack;
  g_autoptr (GError) error = NULL;

  if (pack == NULL)
    pack = pivot_pack_new_for_language ("en", &error);
  g_assert_no_error (error);
  return pack;
}

/**
 * pivot_test_draft_with_texts:
 * @texts: the owned side of each stage
 *
 * Returns: (transfer full): a draft of them
 */
PivotDraft *
pivot_test_draft_with_texts (const char *const texts[PIVOT_N_STAGES])
{
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();

  return pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
}

/**
 * pivot_test_assess:
 * @draft: what is assessed, at the pace of the English pack
 *
 * Returns: (transfer full): what the English pack says about its owned side
 */
PivotReport *
pivot_test_assess (PivotDraft *draft)
{
  return pivot_rubric_assess (pivot_test_pack (), draft, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pivot_test_pack ()));
}

/**
 * pivot_test_assess_texts:
 * @texts: the owned side of each stage
 *
 * Returns: (transfer full): what the English pack says about them
 */
PivotReport *
pivot_test_assess_texts (const char *const texts[PIVOT_N_STAGES])
{
  g_autoptr (PivotDraft) draft = pivot_test_draft_with_texts (texts);

  return pivot_test_assess (draft);
}
