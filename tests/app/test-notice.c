/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include "app/window/pivot-notice.h"

typedef enum
{
  NO_STORY,
  EDITABLE,
  READ_ONLY,
  DAMAGED,
} Sample;

#define ID "0b1e4e1c-7a52-4f0e-9d8e-2a7c5b3f6d10"

static PivotStory *
sample_new (Sample sample)
{
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);
  g_autoptr (PivotRecord) record = pivot_record_new (ID, created, draft);

  switch (sample)
    {
    case EDITABLE:
      return pivot_story_new (record);
    case READ_ONLY:
      return pivot_story_new_read_only (record, "It was written by a newer Pivot.");
    case DAMAGED:
      return pivot_story_new_damaged (ID, "It ends in the middle.");
    case NO_STORY:
    default:
      return NULL;
    }
}

static const struct
{
  const char     *name;
  Sample          sample;
  gboolean        is_example;
  const char     *problem;
  PivotNoticeKind kind;
  const char     *text; /* part of it */
  const char     *first_action;
} cases[] = {
  { "nothing-open", NO_STORY, FALSE, NULL, PIVOT_NOTICE_NONE, "", NULL },
  { "all-well", EDITABLE, FALSE, NULL, PIVOT_NOTICE_NONE, "", NULL },
  { "example", READ_ONLY, TRUE, NULL, PIVOT_NOTICE_EXAMPLE, "This is an example", "win.show-defensive" },
  { "read-only", READ_ONLY, FALSE, NULL, PIVOT_NOTICE_READ_ONLY, "a newer Pivot", "win.duplicate-story" },
  { "damaged-has-a-page-of-its-own", DAMAGED, FALSE, NULL, PIVOT_NOTICE_NONE, "", NULL },
  { "unsaved", EDITABLE, FALSE, "There is no space left.", PIVOT_NOTICE_UNSAVED, "There is no space left.", "win.try-again" },
  { "unsaved-goes-first", READ_ONLY, TRUE, "There is no space left.", PIVOT_NOTICE_UNSAVED, "There is no space left.", "win.try-again" },
  { "unsaved-and-closed", NO_STORY, FALSE, "There is no space left.", PIVOT_NOTICE_UNSAVED, "There is no space left.", "win.try-again" },
};

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (PivotStory) story = sample_new (cases[i].sample);
  g_autoptr (PivotNotice) notice = pivot_notice_new (story, cases[i].is_example, cases[i].problem);

  g_assert_cmpint (notice->kind, ==, cases[i].kind);
  g_assert_nonnull (strstr (notice->text, cases[i].text));
  if (cases[i].first_action == NULL)
    {
      g_assert_cmpstr (notice->text, ==, "");
      g_assert_cmpuint (notice->n_buttons, ==, 0);
    }
  else
    {
      g_assert_cmpuint (notice->n_buttons, >, 0);
      g_assert_cmpstr (notice->buttons[0].action, ==, cases[i].first_action);
    }
}

/* However saving fails, the text can be got out. */
static void
test_unsaved_offers_a_way_out (void)
{
  g_autoptr (PivotNotice) notice = pivot_notice_new (NULL, FALSE, "There is no space left.");

  g_assert_cmpuint (notice->n_buttons, ==, 3);
  g_assert_cmpstr (notice->buttons[1].action, ==, "win.save-copy");
  g_assert_cmpstr (notice->buttons[2].action, ==, "win.copy-text");
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/notice/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/notice/unsaved-offers-a-way-out", test_unsaved_offers_a_way_out);
  return g_test_run ();
}
