/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-row-state.h"

#include "core/rubric/pivot-rubric.h"
#include "pivot-test-library.h"

#define PACE 150.0

static PivotPack *pack;

static PivotStory *
story_new (const char *title,
           const char *kind,
           const char *stake,
           const char *context)
{
  const char *const texts[PIVOT_N_STAGES] = { context, "", "", "" };
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) titled = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, title);
  g_autoptr (PivotDraft) of_kind = pivot_draft_with_fact (titled, PIVOT_FACT_KIND, kind);
  g_autoptr (PivotDraft) at_stake = pivot_draft_with_fact (of_kind, PIVOT_FACT_STAKE, stake);
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (at_stake, PIVOT_SIDE_OWNED, answer);
  g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);
  g_autofree char *id = pivot_test_id (1);
  g_autoptr (PivotRecord) record = pivot_record_new (id, created, draft);

  return pivot_story_new (record);
}

static PivotLibraryRowState *
found_in (PivotStory *story,
          const char *words)
{
  const PivotTally tally = pivot_tally_new (pack, pivot_story_get_draft (story));
  g_autoptr (PivotQuery) query = pivot_query_new (words);

  return pivot_library_row_state_new (story, &tally, pivot_pack_get_pace (pack) / PACE, query);
}

static PivotLibraryRowState *
state_of (PivotStory *story)
{
  return found_in (story, "");
}

static const struct
{
  const char *name;
  const char *title;
  const char *kind;
  const char *stake;
  const char *context;
  const char *shown_title;
  const char *shown_line;
  const char *shown_kind;
  const char *shown_stake;
  const char *shown_time;
} cases[] = {
  { "new", "", "", "", "", "Untitled Story", "", "", "", "" },
  { "blank", " \n ", "", "", " \n ", "Untitled Story", "", "", "", "" },
  { "title", "Two Keys & <b>One</b> Door", "", "", "", "Two Keys & <b>One</b> Door", "", "", "", "" },
  { "title-in-one-line", "Two\nKeys\t and  more", "", "", "", "Two Keys and more", "", "", "", "" },
  { "facts", "Two Keys", "execution", "large", "", "Two Keys", "", "Execution", "Large", "" },
  { "unknown-facts", "Two Keys", "weather", "huge", "", "Two Keys", "", "", "", "" },
  { "first-sentence", "Two Keys", "strategy", "small", "I led a team. It was in May.", "Two Keys", "I led a team.", "Strategy", "Small", "0:03" },
  {
    "the-miss",
    "Two Keys",
    "stakeholder",
    "medium",
    "In May I led the move of 12 depots. The goal was to open all twelve by Monday.\nInstead, four depots stayed shut for two days.",
    "Two Keys",
    "Instead, four depots stayed shut for two days.",
    "Stakeholder",
    "Medium",
    "0:10",
  },
};

/* What the writer calls the failure goes before what the text says of it. */
static void
test_named_failure (void)
{
  g_autoptr (PivotStory) story = story_new ("Two Keys", "", "", "I led a team.");
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (pivot_story_get_draft (story), PIVOT_FACT_FAILURE, " Four depots\nstayed shut ");
  g_autoptr (PivotLibraryRowState) state = NULL;
  const PivotEdit edit = { .kind = PIVOT_EDIT_STEP };

  pivot_story_edit (story, draft, &edit);
  state = state_of (story);
  g_assert_cmpstr (state->line, ==, "Four depots stayed shut");
}

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (PivotStory) story = story_new (cases[i].title, cases[i].kind, cases[i].stake, cases[i].context);
  g_autoptr (PivotLibraryRowState) state = state_of (story);

  g_assert_cmpstr (state->title, ==, cases[i].shown_title);
  g_assert_true (state->titled == !g_str_equal (cases[i].shown_title, "Untitled Story"));
  g_assert_cmpstr (state->line, ==, cases[i].shown_line);
  g_assert_cmpstr (state->kind, ==, cases[i].shown_kind);
  g_assert_cmpstr (state->stake, ==, cases[i].shown_stake);
  g_assert_cmpstr (state->time, ==, cases[i].shown_time);
  g_assert_false (state->damaged);
}

static const struct
{
  const char *words;
  const char *title; /* the words that are found in it */
  const char *line;
  const char *line_found;
} matches[] = {
  { "", "", "I led a team.", "" },
  { "two", "Two", "I led a team.", "" },
  { "led key", "Keys", "I led a team.", "led" },
  { "gates", "", "…checked the gates of the yard.", "gates" },
  { "zebra", "", "I led a team.", "" },
};

static char *
quote (GArray     *found,
       const char *text)
{
  return found->len > 0 ? pivot_span_quote (g_array_index (found, PivotSpan, 0), text) : g_strdup ("");
}

static void
test_matches (void)
{
  g_autoptr (PivotStory) story = story_new ("Two Keys", "", "", "I led a team. It was in May. I never checked the gates of the yard.");

  for (guint i = 0; i < G_N_ELEMENTS (matches); i++)
    {
      g_autoptr (PivotLibraryRowState) state = found_in (story, matches[i].words);
      g_autofree char *title = quote (state->title_found, state->title);
      g_autofree char *line = quote (state->line_found, state->line);

      g_assert_cmpstr (state->line, ==, matches[i].line);
      g_assert_cmpstr (title, ==, matches[i].title);
      g_assert_cmpstr (line, ==, matches[i].line_found);
    }
}

/* Before a story is read, what is known without that is there. */
static void
test_unread (void)
{
  g_autoptr (PivotStory) story = story_new ("Two Keys", "execution", "large", "I led a team.");
  g_autoptr (PivotQuery) query = pivot_query_new ("");
  g_autoptr (PivotLibraryRowState) state = pivot_library_row_state_new (story, NULL, 1, query);

  g_assert_false (state->is_read);
  g_assert_cmpstr (state->title, ==, "Two Keys");
  g_assert_cmpstr (state->kind, ==, "Execution");
  g_assert_cmpstr (state->time, ==, "");
}

static void
test_rehearsed (void)
{
  g_autoptr (PivotStory) story = story_new ("Two Keys", "", "", "I led a team.");
  g_autoptr (PivotLibraryRowState) state = state_of (story);
  g_autoptr (GDateTime) rehearsed = g_date_time_new_utc (2026, 3, 1, 12, 0, 0);
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);

  g_assert_cmpstr (state->rehearsed, ==, "");
  pivot_library_row_state_set_rehearsed (state, rehearsed, now);
  g_assert_cmpstr (state->rehearsed, ==, "Rehearsed: Yesterday");
  g_assert_true (g_str_has_suffix (state->description, "Rehearsed: Yesterday"));
}

static void
test_marks (void)
{
  g_autoptr (PivotStory) story = story_new ("Two Keys", "", "", "I led a team.");
  g_autoptr (PivotLibraryRowState) state = state_of (story);

  g_assert_cmpint (state->marks[PIVOT_STAGE_PRECISE_CONTEXT], ==, PIVOT_STATE_DRAFTING);
  for (guint i = PIVOT_STAGE_ROOT_CAUSE; i < PIVOT_N_STAGES; i++)
    g_assert_cmpint (state->marks[i], ==, PIVOT_STATE_NOT_STARTED);
}

static void
test_description (void)
{
  g_autoptr (PivotStory) empty = story_new ("", "", "", "");
  g_autoptr (PivotStory) begun = story_new ("Two Keys", "", "", "I led a team.");
  g_autoptr (PivotLibraryRowState) of_empty = state_of (empty);
  g_autoptr (PivotLibraryRowState) of_begun = state_of (begun);

  g_assert_cmpstr (of_empty->description, ==, "0 stages of 4 are ready, 0 seconds");
  g_assert_cmpstr (of_begun->description, ==, "0 stages of 4 are ready, 2 seconds. I led a team.");
}

static void
test_damaged (void)
{
  g_autoptr (PivotStory) story = pivot_story_new_damaged ("0b1e4e1c-7a52-4f0e-9d8e-2a7c5b3f6d10", "The file breaks off before its end.");
  g_autoptr (PivotLibraryRowState) state = pivot_library_row_state_new (story, NULL, 1, NULL);

  g_assert_true (state->damaged);
  g_assert_cmpstr (state->title, ==, "Damaged Story");
  g_assert_cmpstr (state->line, ==, "The file breaks off before its end.");
  g_assert_cmpstr (state->description, ==, state->line);
  g_assert_cmpstr (state->time, ==, "");
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", NULL);
  g_assert_nonnull (pack);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/library-row-state/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/library-row-state/matches", test_matches);
  g_test_add_func ("/library-row-state/unread", test_unread);
  g_test_add_func ("/library-row-state/rehearsed", test_rehearsed);
  g_test_add_func ("/library-row-state/named-failure", test_named_failure);
  g_test_add_func ("/library-row-state/marks", test_marks);
  g_test_add_func ("/library-row-state/description", test_description);
  g_test_add_func ("/library-row-state/damaged", test_damaged);
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
