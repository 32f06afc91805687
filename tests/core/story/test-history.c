/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-history.h"

#include "pivot-test.h"

#include <string.h>

#define SECOND G_USEC_PER_SEC

static PivotDraft *
draft_of (const char *text)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();

  return pivot_draft_with_text (empty, PIVOT_SIDE_OWNED, PIVOT_STAGE_PRECISE_CONTEXT, text);
}

static const char *
text_of (PivotDraft *draft)
{
  return pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_PRECISE_CONTEXT);
}

typedef struct
{
  const char   *text; /* of the first stage, the caret at its end; NULL ends the row */
  PivotEditKind kind;
  gint64        time;
  PivotSide     side;
  PivotStage    stage;
} Key;

/* What is typed, and the texts that undoing then shows one after the other. */
static const struct
{
  const char *name;
  Key         keys[8];
  const char *undone[8];
} cases[] = {
  { "nothing", { { NULL } }, { NULL } },
  { "letters of a word join",
    { { "I" }, { "I’" }, { "I’d" } },
    { "" } },
  { "a new word is a new step",
    { { "I" }, { "I " }, { "I s" }, { "I st" } },
    { "I ", "" } },
  { "spaces join the word before them",
    { { "I" }, { "I " }, { "I  " } },
    { "" } },
  { "a pause parts",
    { { "a", .time = 0 }, { "ab", .time = 2 * SECOND }, { "abc", .time = 4 * SECOND + 1 } },
    { "ab", "" } },
  { "erasing is apart from typing and joins itself over words",
    { { "a b" }, { "a ", PIVOT_EDIT_ERASING }, { "a", PIVOT_EDIT_ERASING }, { "", PIVOT_EDIT_ERASING } },
    { "a b", "" } },
  { "a step never joins",
    { { "a", PIVOT_EDIT_STEP }, { "ab", PIVOT_EDIT_STEP }, { "abc" } },
    { "ab", "a", "" } },
  { "what is typed over a selection is one step, and typing on another",
    { { "all of it" }, { "", PIVOT_EDIT_STEP }, { "n", PIVOT_EDIT_COMPLETION }, { "no" }, { "not" } },
    { "n", "all of it", "" } },
  { "a completion of nothing is a step",
    { { "n", PIVOT_EDIT_COMPLETION } },
    { "" } },
  { "a completion in another stage is a step",
    { { "a", .stage = PIVOT_STAGE_ROOT_CAUSE }, { "b", PIVOT_EDIT_COMPLETION } },
    { "a", "" } },
  { "another stage parts",
    { { "a" }, { "ab", .stage = PIVOT_STAGE_ROOT_CAUSE } },
    { "a", "" } },
  { "another side parts",
    { { "a" }, { "ab", .side = PIVOT_SIDE_DEFENSIVE } },
    { "a", "" } },
};

static void
push (PivotHistory *history,
      const Key    *key)
{
  g_autoptr (PivotDraft) draft = draft_of (key->text);
  PivotEdit edit = { key->kind, key->side, key->stage, strlen (key->text), key->time };

  pivot_history_push (history, draft, &edit);
}

static void
test_steps (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotDraft) empty = pivot_draft_new ();
      g_autoptr (PivotHistory) history = pivot_history_new (empty);
      PivotEdit edit = { 0 };

      g_test_message ("%s", cases[i].name);
      for (const Key *key = cases[i].keys; key->text != NULL; key++)
        push (history, key);
      for (const char *const *text = cases[i].undone; *text != NULL; text++)
        {
          g_assert_true (pivot_history_can_undo (history));
          g_assert_cmpstr (text_of (pivot_history_undo (history, &edit)), ==, *text);
        }
      g_assert_false (pivot_history_can_undo (history));
      g_assert_null (pivot_history_undo (history, &edit));
    }
}

static void
test_redo (void)
{
  static const Key keys[] = { { "a", PIVOT_EDIT_STEP }, { "ab", PIVOT_EDIT_STEP } };
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotHistory) history = pivot_history_new (empty);
  PivotEdit edit = { 0 };

  push (history, &keys[0]);
  push (history, &keys[1]);
  g_assert_false (pivot_history_can_redo (history));
  pivot_history_undo (history, &edit);
  pivot_history_undo (history, &edit);
  g_assert_cmpuint (edit.caret, ==, 1);
  g_assert_cmpstr (text_of (pivot_history_redo (history, &edit)), ==, "a");
  g_assert_cmpstr (text_of (pivot_history_redo (history, &edit)), ==, "ab");
  g_assert_cmpuint (edit.caret, ==, 2);
  g_assert_null (pivot_history_redo (history, &edit));
}

static void
test_edit_after_undo (void)
{
  static const Key keys[] = { { "a" }, { "a b" }, { "ax" } };
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotHistory) history = pivot_history_new (empty);
  PivotEdit edit = { 0 };

  push (history, &keys[0]);
  push (history, &keys[1]);
  pivot_history_undo (history, &edit);
  push (history, &keys[2]);

  g_assert_false (pivot_history_can_redo (history));
  g_assert_cmpstr (text_of (pivot_history_undo (history, &edit)), ==, "");
}

static void
test_no_joining_right_after_undo (void)
{
  static const Key keys[] = { { "a", PIVOT_EDIT_STEP }, { "ab", PIVOT_EDIT_STEP }, { "abc" } };
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotHistory) history = pivot_history_new (empty);
  PivotEdit edit = { 0 };

  push (history, &keys[0]);
  push (history, &keys[1]);
  pivot_history_undo (history, &edit);
  push (history, &keys[2]);

  g_assert_cmpstr (text_of (pivot_history_undo (history, &edit)), ==, "a");
}

static void
test_oldest_go (void)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotHistory) history = pivot_history_new (empty);
  PivotEdit edit = { 0 };
  guint     n_undone = 0;

  for (guint i = 0; i < 10010; i++)
    {
      g_autofree char *text = g_strdup_printf ("%u", i);
      const Key        key = { text, PIVOT_EDIT_STEP };

      push (history, &key);
    }
  while (pivot_history_undo (history, &edit) != NULL)
    n_undone++;

  g_assert_cmpuint (n_undone, ==, 9999);
  g_assert_cmpstr (text_of (pivot_history_redo (history, &edit)), ==, "11");
}

/* A title is typed as a text is, and apart from it. */
static void
test_fact (void)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) a = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, "F");
  g_autoptr (PivotDraft) b = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, "Fo");
  g_autoptr (PivotDraft) c = pivot_draft_with_fact (b, PIVOT_FACT_QUESTION, "W");
  g_autoptr (PivotDraft) d = pivot_draft_with_text (c, PIVOT_SIDE_OWNED, PIVOT_STAGE_PRECISE_CONTEXT, "I");
  g_autoptr (PivotHistory) history = pivot_history_new (empty);
  PivotEdit title = { .in_fact = TRUE, .fact = PIVOT_FACT_TITLE, .caret = 1 };
  PivotEdit question = { .in_fact = TRUE, .fact = PIVOT_FACT_QUESTION, .caret = 1 };
  PivotEdit text = { .caret = 1 };
  PivotEdit undone;

  pivot_history_push (history, a, &title);
  title.caret = 2;
  pivot_history_push (history, b, &title);
  pivot_history_push (history, c, &question);
  pivot_history_push (history, d, &text);

  g_assert_true (pivot_history_undo (history, &undone) == c);
  g_assert_false (undone.in_fact);
  g_assert_true (pivot_history_undo (history, &undone) == b);
  g_assert_cmpint (undone.fact, ==, PIVOT_FACT_QUESTION);
  g_assert_true (pivot_history_undo (history, &undone) == empty);
  g_assert_true (undone.in_fact);
  g_assert_cmpuint (undone.caret, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/history/steps", test_steps);
  g_test_add_func ("/history/fact", test_fact);
  g_test_add_func ("/history/redo", test_redo);
  g_test_add_func ("/history/edit-after-undo", test_edit_after_undo);
  g_test_add_func ("/history/no-joining-right-after-undo", test_no_joining_right_after_undo);
  g_test_add_func ("/history/oldest-go", test_oldest_go);
  return g_test_run ();
}
