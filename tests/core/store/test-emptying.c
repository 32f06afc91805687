/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-emptying.h"

#include "pivot-test-library.h"

#define P "I told three hundred clinics that the scanners would ship in May."
#define I "I had not asked the factory for its test dates."

/* A version has two cards here, and a third one in the defensive answer. */
typedef struct
{
  const char *context;
  const char *cause;
  const char *excuse;
} Version;

static PivotRecord *
make (const Version *version)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Scanners");
  g_autoptr (PivotDraft) nothing = pivot_draft_new ();
  g_autoptr (PivotDraft) context = pivot_draft_with_text (nothing, PIVOT_SIDE_OWNED, PIVOT_STAGE_PRECISE_CONTEXT, version->context);
  g_autoptr (PivotDraft) cause = pivot_draft_with_text (context, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, version->cause != NULL ? version->cause : "");
  g_autoptr (PivotDraft) excuse = pivot_draft_with_text (cause, PIVOT_SIDE_DEFENSIVE, PIVOT_STAGE_ROOT_CAUSE, version->excuse != NULL ? version->excuse : "");

  return pivot_record_with_draft (record, excuse);
}

/* The versions of a story as they are saved, and which of them is worth keeping when the next one is empty. */
static const struct
{
  const char *what;
  Version     versions[6];
  guint       chosen;
} rows[] = {
  { "emptied at once", { { P, I } }, 0 },
  { "written, and emptied", { { "I told" }, { P, NULL }, { P, I } }, 2 },
  { "card by card", { { P, I }, { "", I } }, 0 },
  { "from the end", { { P, I }, { P, "I had not asked" }, { P, "I h" }, { P, NULL }, { "I told thr" }, { "I" } }, 0 },
  { "from the start", { { P, I }, { "clinics that the scanners would ship in May.", I }, { "in May.", I }, { "", "dates." } }, 0 },
  { "sentences in between", { { P " Five of them paid. They waited.", I }, { P " They waited.", I }, { "They waited.", I }, { "", I } }, 0 },
  { "both answers", { { P, I, "The factory failed me." }, { P, I, NULL }, { "", I } }, 0 },
  { "a letter typed by mistake", { { P, I }, { "", I }, { "x", I }, { "x", NULL } }, 0 },
  { "little written into the rest", { { P, I }, { "I told" }, { "I told them so" }, { "I" } }, 0 },
  { "shortened and worked on", { { P " They waited for a month.", I }, { P, I }, { P " And I was sure.", I }, { "", I } }, 2 },
  { "written anew", { { P, I }, { "" }, { "I promised ninety riders a route that no driver had tried." } }, 2 },
  { "brought back", { { P, I }, { "" }, { P, I }, { P, NULL } }, 2 },
  { "moved to another card", { { P, I }, { "", P " " I } }, 1 },
  { "in letters without spaces", { { "我晚了两天。我没有问工厂。" }, { "我没有问工厂。" }, { "问" } }, 0 },
};

static void
test_choose (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) versions = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_record_unref);
      PivotRecord *fullest = NULL;
      guint        chosen = 0;

      for (guint j = 0; j < G_N_ELEMENTS (rows[i].versions) && rows[i].versions[j].context != NULL; j++)
        {
          g_ptr_array_add (versions, make (&rows[i].versions[j]));
          fullest = pivot_emptying_choose (fullest, g_ptr_array_index (versions, j));
        }
      g_assert_true (g_ptr_array_find (versions, fullest, &chosen));
      g_test_message ("%s: %u", rows[i].what, chosen);
      g_assert_cmpuint (chosen, ==, rows[i].chosen);
    }
}

static const struct
{
  Version  rest;
  Version  whole;
  gboolean is_remainder;
} remainders[] = {
  { { "" }, { P }, TRUE },
  { { P }, { P }, TRUE },
  { { "I told three" }, { P }, TRUE },
  { { "clinics  that\nthe scanners" }, { P }, TRUE },
  { { "ship in May." }, { P }, TRUE },
  { { "May in" }, { P }, FALSE },
  { { "I promised" }, { P }, FALSE },
  { { "it" }, { "three hundred items of it" }, TRUE },
  { { "I asked" }, { "I told them what was asked" }, TRUE },
  { { P, "I" }, { P }, FALSE },
  { { "", NULL, "They" }, { P, I }, FALSE },
};

static void
test_remainders (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (remainders); i++)
    {
      g_autoptr (PivotRecord) rest = make (&remainders[i].rest);
      g_autoptr (PivotRecord) whole = make (&remainders[i].whole);

      g_test_message ("%u: %s", i, remainders[i].rest.context);
      g_assert_cmpint (pivot_emptying_is_remainder (rest->draft, whole->draft), ==, remainders[i].is_remainder);
      g_assert_cmpint (pivot_emptying_is_empty (rest->draft), ==, i == 0);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/emptying/choose", test_choose);
  g_test_add_func ("/emptying/remainders", test_remainders);
  return g_test_run ();
}
