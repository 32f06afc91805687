/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include "app/editor/pivot-soundbite.h"

typedef struct
{
  const char *text;
  const char *soundbite;
} Case;

static const Case cases[] = {
  { "", NULL },
  { " \n", NULL },
  { "The failure was mine.", "“\u2068The failure was mine.\u2069”" },
  { "The failure was mine. I had not asked.", "“\u2068The failure was mine.\u2069”" },
  { "It cost us $84,000, and 1.5 days. Then", "“\u2068It cost us $84,000, and 1.5 days.\u2069”" },
};

static void
test_cases (void)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotDraft) draft = pivot_draft_with_text (empty, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, cases[i].text);
      g_autofree char *soundbite = pivot_soundbite (draft, PIVOT_STAGE_ROOT_CAUSE);

      g_assert_cmpstr (soundbite, ==, cases[i].soundbite);
    }
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/app/soundbite/cases", test_cases);
  return g_test_run ();
}
