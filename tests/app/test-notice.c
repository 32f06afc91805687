/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include "app/window/pivot-notice.h"
#include "core/store/pivot-store-error.h"

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

/* How the last save went. */
typedef enum
{
  SAVED,
  DISK_FULL,
  STORY_GONE,
  FOLDER_GONE,
} Saving;

static GError *
error_new (Saving saving)
{
  switch (saving)
    {
    case DISK_FULL:
      return g_error_new (G_IO_ERROR, G_IO_ERROR_NO_SPACE, "The disk is full.");
    case STORY_GONE:
      return g_error_new (PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_STORY_GONE, "It is no longer there.");
    case FOLDER_GONE:
      return g_error_new (PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE, "The folder is not there.");
    case SAVED:
    default:
      return NULL;
    }
}

static const struct
{
  const char     *name;
  Sample          sample;
  gboolean        is_example;
  Saving          saving;
  gboolean        elsewhere; /* it was another story that could not be saved */
  gboolean        contested;
  PivotNoticeKind kind;
  const char     *text; /* part of it */
  const char     *first_action;
} cases[] = {
  { "nothing-open", NO_STORY, FALSE, SAVED, FALSE, FALSE, PIVOT_NOTICE_NONE, "", NULL },
  { "all-well", EDITABLE, FALSE, SAVED, FALSE, FALSE, PIVOT_NOTICE_NONE, "", NULL },
  { "example", READ_ONLY, TRUE, SAVED, FALSE, FALSE, PIVOT_NOTICE_EXAMPLE, "This is an example", "win.show-defensive" },
  { "read-only", READ_ONLY, FALSE, SAVED, FALSE, FALSE, PIVOT_NOTICE_READ_ONLY, "a newer Pivot", "win.duplicate-story" },
  { "damaged-has-a-page-of-its-own", DAMAGED, FALSE, SAVED, FALSE, FALSE, PIVOT_NOTICE_NONE, "", NULL },
  { "unsaved", EDITABLE, FALSE, DISK_FULL, FALSE, FALSE, PIVOT_NOTICE_UNSAVED, "The disk is full.", "win.try-again" },
  { "story-gone", EDITABLE, FALSE, STORY_GONE, FALSE, FALSE, PIVOT_NOTICE_STORY_GONE, "took the file of this story away", "win.keep-story" },
  { "folder-gone", EDITABLE, FALSE, FOLDER_GONE, FALSE, FALSE, PIVOT_NOTICE_FOLDER_GONE, "The folder is not there.", "win.try-again" },
  { "elsewhere", EDITABLE, FALSE, DISK_FULL, TRUE, FALSE, PIVOT_NOTICE_ELSEWHERE, "another story", "win.try-again" },
  { "elsewhere-goes-before-the-example", READ_ONLY, TRUE, DISK_FULL, TRUE, FALSE, PIVOT_NOTICE_ELSEWHERE, "The disk is full.", "win.try-again" },
  { "elsewhere-and-nothing-open", NO_STORY, FALSE, STORY_GONE, TRUE, FALSE, PIVOT_NOTICE_ELSEWHERE, "It is no longer there.", "win.try-again" },
  { "contested", EDITABLE, FALSE, SAVED, FALSE, TRUE, PIVOT_NOTICE_CONTESTED, "also changed elsewhere", "win.revisions" },
  { "unsaved-goes-before-contested", EDITABLE, FALSE, DISK_FULL, FALSE, TRUE, PIVOT_NOTICE_UNSAVED, "The disk is full.", "win.try-again" },
};

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (PivotStory) story = sample_new (cases[i].sample);
  g_autoptr (PivotStory) other = sample_new (EDITABLE);
  g_autoptr (GError) error = error_new (cases[i].saving);
  const PivotTrouble trouble = { error, error == NULL ? NULL : cases[i].elsewhere ? other
                                                                                  : story,
                                 cases[i].contested };
  g_autoptr (PivotNotice) notice = pivot_notice_new (story, cases[i].is_example, &trouble);

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

static gboolean
offers (const PivotNotice *notice,
        const char        *action)
{
  for (guint i = 0; i < notice->n_buttons; i++)
    {
      if (g_str_equal (notice->buttons[i].action, action))
        return TRUE;
    }
  return FALSE;
}

/* However saving the open story fails, its text can be got out or kept. */
static void
test_unsaved_offers_a_way_out (void)
{
  const Saving failures[] = { DISK_FULL, FOLDER_GONE };

  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      g_autoptr (PivotStory) story = sample_new (EDITABLE);
      g_autoptr (GError) error = error_new (failures[i]);
      const PivotTrouble trouble = { error, story };
      g_autoptr (PivotNotice) notice = pivot_notice_new (story, FALSE, &trouble);

      g_assert_true (offers (notice, "win.save-copy"));
      g_assert_true (offers (notice, "win.copy-text"));
    }
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
