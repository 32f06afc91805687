/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-mask-suggestions.h"

#include <string.h>

#include "core/sheet/pivot-masked.h"
#include "pivot-test-rubric.h"

/* a text, what is there already, and what is suggested beside it */
static const struct
{
  const char *text;
  const char *known;
  const char *lines;
} cases[] = {
  { "", "", "" },
  { "I had no list of my own.", "", "" },
  { "In May 2023 I ran tickets at Tideline, a ferry line.", "", "Tideline = [A]\n" },
  { "I met Ada Byron on Monday. Ada Byron was cross.", "", "Ada Byron = [A]\n" },
  { "I told Ansgar Hospital. Every Monday I told Brightwater.", "", "Ansgar Hospital = [A]\nBrightwater = [B]\n" },
  /* A capital that begins a sentence says nothing. */
  { "Commuters ride all year. Nothing else.", "", "" },
  { "It moved 4,000 of 61 riders, cost $84,000 and 12% in 3 weeks and 40 days.", "", "4,000 = X,000\n61 = XX\n84,000 = XX,000\n12 = XX\n" },
  { "We lost 12,000 and 4.25.", "", "12,000 = XX,000\n4.25 = X.XX\n" },
  { "I told Brightwater and Tideline.", "Tideline = [A]\n", "Brightwater = [B]\n" },
};

static void
test_lines (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const texts[PIVOT_N_STAGES] = { cases[i].text, "", "", "" };
      g_autoptr (PivotDraft) draft = pivot_test_draft_with_texts (texts);
      g_autofree char *lines = pivot_mask_suggestions_list (pivot_test_pack (), draft, cases[i].known);

      g_assert_cmpstr (lines, ==, cases[i].lines);
    }
}

/* What is suggested can be masked by, and hides all of it. */
static void
test_hides (void)
{
  static const char *const hidden[] = { "Tideline", "Ada", "Byron", "84,000" };
  const char *const        texts[PIVOT_N_STAGES] = { "I ran Tideline.", "I met Ada Byron at Tideline.", "", "It cost $84,000." };
  g_autoptr (PivotDraft) draft = pivot_test_draft_with_texts (texts);
  g_autofree char *lines = pivot_mask_suggestions_list (pivot_test_pack (), draft, "");
  g_autoptr (PivotMasks) masks = pivot_masks_new (lines, NULL);

  g_assert_nonnull (masks);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_autofree char *masked = pivot_mask_text (masks, texts[i]);

      for (guint j = 0; j < G_N_ELEMENTS (hidden); j++)
        g_assert_null (strstr (masked, hidden[j]));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mask-suggestions/lines", test_lines);
  g_test_add_func ("/mask-suggestions/hides", test_hides);
  return g_test_run ();
}
