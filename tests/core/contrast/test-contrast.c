/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/contrast/pivot-contrast.h"

#include "core/rubric/pivot-rubric.h"
#include "pivot-test-rubric.h"
#include "pivot-test.h"

static void
assert_cell (PivotContrast    *contrast,
             const char *const texts[PIVOT_N_STAGES],
             PivotRow          row,
             gboolean          owned,
             const char       *first,
             guint             n_expected)
{
  guint                 n_quotations;
  const PivotQuotation *quotations = pivot_contrast_get (contrast, row, owned, &n_quotations);
  g_autofree char      *quote = NULL;

  g_assert_cmpuint (n_quotations, ==, n_expected);
  if (n_expected == 0)
    return;
  quote = pivot_span_quote (quotations[0].span, texts[quotations[0].stage]);
  g_assert_cmpstr (quote, ==, first);
}

static void
test_empty (void)
{
  static const char *const texts[PIVOT_N_STAGES] = { NULL };
  g_autoptr (PivotReport) report = pivot_test_assess_texts (texts);
  g_autoptr (PivotContrast) contrast = pivot_contrast_new (report);

  for (guint row = 0; row < PIVOT_N_ROWS; row++)
    {
      for (guint owned = 0; owned < 2; owned++)
        assert_cell (contrast, texts, (PivotRow) row, owned, NULL, 0);
    }
}

static void
test_rows (void)
{
  static const char *const texts[PIVOT_N_STAGES] = {
    "In May 2023 I led the launch of a pass for ferries. We wanted 4,000 riders and got 610.",
    "The engineers delivered late and marketing never explained it to anybody. I never checked the ticket data.",
    "I stopped the campaign that day.",
    "It cost us $84,000. In the end it was a blessing in disguise. Now I test the price before every launch.",
  };
  g_autoptr (PivotReport) report = pivot_test_assess_texts (texts);
  g_autoptr (PivotContrast) contrast = pivot_contrast_new (report);

  assert_cell (contrast, texts, PIVOT_ROW_RESPONSIBILITY, FALSE, "The engineers delivered late and marketing never explained it to anybody.", 1);
  assert_cell (contrast, texts, PIVOT_ROW_REALITY, FALSE, "In the end it was a blessing in disguise.", 1);
  assert_cell (contrast, texts, PIVOT_ROW_FOCUS, FALSE, NULL, 0);
}

/* A sentence that puts it on others stands on no owning side. */
static void
test_deflected (void)
{
  static const char *const texts[PIVOT_N_STAGES] = {
    NULL,
    "A properly run store would have caught it.",
    NULL,
    "If the market had held, it would have worked.",
  };
  g_autoptr (PivotReport) report = pivot_test_assess_texts (texts);
  g_autoptr (PivotContrast) contrast = pivot_contrast_new (report);

  assert_cell (contrast, texts, PIVOT_ROW_RESPONSIBILITY, FALSE, "A properly run store would have caught it.", 2);
  assert_cell (contrast, texts, PIVOT_ROW_RESPONSIBILITY, TRUE, NULL, 0);
  assert_cell (contrast, texts, PIVOT_ROW_FOCUS, TRUE, NULL, 0);
}

/* Each cell goes through the answer in its order, and quotes no sentence twice. */
static void
test_order (void)
{
  static const char *const texts[PIVOT_N_STAGES] = {
    "The market changed. We aimed for 4,000 riders and got 610, because the vendor was late and the vendor lied.",
    "It was my mistake. I never checked the ticket data, I assumed too much, and I did not ask anybody. The failure was mine.",
    "I stopped it that day and called the team together.",
    "It cost us $84,000 and 900 riders. Now I test the price before every launch, and it has caught three errors since then.",
  };
  g_autoptr (PivotReport) report = pivot_test_assess_texts (texts);
  g_autoptr (PivotContrast) contrast = pivot_contrast_new (report);
  guint n_marks;
  guint n_all = 0;

  pivot_report_get_marks (report, &n_marks);
  for (guint cell = 0; cell < PIVOT_N_ROWS * 2; cell++)
    {
      guint                 n_quotations;
      const PivotQuotation *quotations = pivot_contrast_get (contrast, (PivotRow) (cell / 2), cell % 2, &n_quotations);

      for (guint i = 1; i < n_quotations; i++)
        {
          if (quotations[i].stage == quotations[i - 1].stage)
            g_assert_cmpuint (quotations[i].span.start, >=, quotations[i - 1].span.end);
          else
            g_assert_cmpint (quotations[i].stage, >, quotations[i - 1].stage);
        }
      n_all += n_quotations;
    }
  g_assert_cmpuint (n_all, >, 4);
  g_assert_cmpuint (n_all, <=, n_marks);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/contrast/empty", test_empty);
  g_test_add_func ("/contrast/rows", test_rows);
  g_test_add_func ("/contrast/deflected", test_deflected);
  g_test_add_func ("/contrast/order", test_order);
  return g_test_run ();
}
