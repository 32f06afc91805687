/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-masked.h"

#include <string.h>

static const char lines[] =
  "# for the copy that is sent\n"
  "\n"
  "Tideline = a ferry line\n"
  "Tide = the bank\n"
  "Ada Byron=A. B.\n"
  "  $84,000 = $XX,000  \n"
  "610 = a few hundred\n"
  "clinics = branches\n";

static const struct
{
  const char *text;
  const char *masked;
} cases[] = {
  { "", "" },
  { "Nothing of it.", "Nothing of it." },
  { "We ran Tideline.", "We ran a ferry line." },
  { "Tideline ran us.", "A ferry line ran us." },
  { "Tideline’s boats, Tide’s money.", "A ferry line’s boats, the bank’s money." },
  { "The tidelines moved.", "The tidelines moved." },
  { "I met Ada\nByron.", "I met A. B.." },
  { "It cost $84,000, all told.", "It cost $XX,000, all told." },
  { "It cost $84,000,000.", "It cost $84,000,000." },
  { "610 of 1,610 and 610.5", "a few hundred of 1,610 and 610.5" },
  { "Clinics and clinics", "Branches and branches" },
};

static void
test_text (void)
{
  g_autoptr (PivotMasks) masks = pivot_masks_new (lines, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *masked = pivot_mask_text (masks, cases[i].text);
      g_autofree char *plain = pivot_mask_text (NULL, cases[i].text);

      g_assert_cmpstr (masked, ==, cases[i].masked);
      g_assert_cmpstr (plain, ==, cases[i].text);
    }
}

/* Of a quotation that begins or ends in a masked name, nothing of the name shows. */
static void
test_quotes (void)
{
  static const struct
  {
    PivotSpan   span;
    const char *quote;
  } quotes[] = {
    { { 0, 19 }, "I met A. B. at " },
    { { 0, 9 }, "I met A. B." },
    { { 10, 15 }, "A. B." },
    { { 16, 22 }, "at a ferry line" },
    { { 6, 6 }, "" },
  };
  static const char text[] = "I met Ada Byron at Tideline.";
  g_autoptr (PivotMasks) masks = pivot_masks_new (lines, NULL);
  g_autoptr (PivotMasked) masked = pivot_masked_new (masks, text);

  g_assert_cmpstr (pivot_masked_get_text (masked), ==, "I met A. B. at a ferry line.");
  for (guint start = 0; start <= sizeof text - 1; start++)
    for (guint end = start; end <= sizeof text - 1; end++)
      {
        g_autofree char *quote = pivot_masked_quote (masked, (PivotSpan) { start, end });

        g_assert_null (strstr (quote, "Ada"));
        g_assert_null (strstr (quote, "Tide"));
        g_assert_nonnull (strstr (pivot_masked_get_text (masked), quote));
      }
  for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
    {
      g_autofree char *quote = pivot_masked_quote (masked, quotes[i].span);

      g_assert_cmpstr (quote, ==, quotes[i].quote);
    }
}

static void
test_errors (void)
{
  static const struct
  {
    const char *lines;
    const char *message;
  } errors[] = {
    { "Tideline", "Line 1 does not read “name = alias”" },
    { "a = b\n\n= c", "Line 3 does not read “name = alias”" },
    { "a =\n", "Line 1 does not read “name = alias”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (pivot_masks_new (errors[i].lines, &error));
      g_assert_error (error, PIVOT_MASKS_ERROR, PIVOT_MASKS_ERROR_LINE);
      g_assert_cmpstr (error->message, ==, errors[i].message);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/masks/text", test_text);
  g_test_add_func ("/masks/quotes", test_quotes);
  g_test_add_func ("/masks/errors", test_errors);
  return g_test_run ();
}
