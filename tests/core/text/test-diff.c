/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-diff.h"

#include "pivot-test.h"

#include <string.h>

/* Changes as "[-deleted-]{+inserted+}"; a sentence that has moved as "[<from here<]{>to here>}". */
static const struct
{
  const char *name;
  const char *from;
  const char *to;
  const char *words;
  const char *sentences;
} cases[] = {
  { "empty", "", "", "", "" },
  { "same", "We launched late.", "We launched late.", "We launched late.", "We launched late." },
  { "to-empty", "We launched.", "", "[-We launched.-]", "[-We launched.-]" },
  { "from-empty", "", "We launched.", "{+We launched.+}", "{+We launched.+}" },
  { "word", "The mistake was partly mine. I asked.", "The mistake was mine. I asked.",
    "The mistake was [-partly -]mine. I asked.", "[-The mistake was partly mine.-]{+The mistake was mine.+} I asked." },
  { "replaced", "I asked nobody.", "I asked somebody.", "I asked [-nobody-]{+somebody+}.", "[-I asked nobody.-]{+I asked somebody.+}" },
  { "word-part", "We retested it.", "We tested it.", "We [-retested-]{+tested+} it.", "[-We retested it.-]{+We tested it.+}" },
  { "apostrophe", "I didn’t ask.", "I didn't ask.", "I [-didn’t-]{+didn't+} ask.", "[-I didn’t ask.-]{+I didn't ask.+}" },
  { "number", "It cost 1,200 euros.", "It cost 1,250 euros.", "It cost [-1,200-]{+1,250+} euros.",
    "[-It cost 1,200 euros.-]{+It cost 1,250 euros.+}" },
  { "end", "I asked.", "I asked!", "I asked[-.-]{+!+}", "[-I asked.-]{+I asked!+}" },
  { "space", "One here.\n\nTwo there.", "One here. Two there.", "One here.[-\n\n-]{+ +}Two there.", "One here.[-\n\n-]{+ +}Two there." },
  { "sentence-out", "I checked one site. To be fair, it was hard to see. I went on.", "I checked one site. I went on.",
    "I checked one site. [-To be fair, it was hard to see. -]I went on.", "I checked one site. [-To be fair, it was hard to see. -]I went on." },
  { "sentence-in", "We still run it.", "We still run it. It has caught four faults.",
    "We still run it.{+ It has caught four faults.+}", "We still run it.{+ It has caught four faults.+}" },
  { "full-stop", "One is here. Quite gone now. Six sit.", "One is here. Never seen before. Six sit.",
    "One is here. [-Quite gone now. -]{+Never seen before. +}Six sit.", "One is here. [-Quite gone now. -]{+Never seen before. +}Six sit." },
  { "moved", "The pump stopped at nine. I had not read the log. Everyone went home early.",
    "I had not read the log. Everyone went home early. The pump stopped at nine.",
    "[<The pump stopped at nine.<][- -]I had not read the log. Everyone went home early.{+ +}{>The pump stopped at nine.>}",
    "[<The pump stopped at nine.<][- -]I had not read the log. Everyone went home early.{+ +}{>The pump stopped at nine.>}" },
  { "island", "By Friday noon we had counted every crate twice and the clerk wrote nothing down at all.",
    "By Friday noon we had counted every pallet by hand and then a driver signed the sheet.",
    "By Friday noon we had counted every [-crate twice and the clerk wrote nothing down at all-]{+pallet by hand and then a driver signed the sheet+}.",
    "[-By Friday noon we had counted every crate twice and the clerk wrote nothing down at all.-]{+By Friday noon we had counted every pallet by hand and then a driver signed the sheet.+}" },
  { "no-island", "I told the ward on Monday.", "I rang the ward on Friday.",
    "I [-told-]{+rang+} the ward on [-Monday-]{+Friday+}.", "[-I told the ward on Monday.-]{+I rang the ward on Friday.+}" },
  { "slight-island", "The lamp of that kitchen burned out.", "The lamp behind the wall of green glass burned out.",
    "The lamp [-of that kitchen-]{+behind the wall of green glass+} burned out.",
    "[-The lamp of that kitchen burned out.-]{+The lamp behind the wall of green glass burned out.+}" },
  { "end-of-sentence", "The error was mostly mine. The clinic waited on.", "The error was mine. We trusted a count that nobody had taken twice. The clinic waited on.",
    "The error was [-mostly -]mine. {+We trusted a count that nobody had taken twice. +}The clinic waited on.",
    "[-The error was mostly mine.-]{+The error was mine.+} {+We trusted a count that nobody had taken twice. +}The clinic waited on." },
  { "end-before-another", "It opened on May 3. Nobody rang.", "It opened on June 3. Two dozen families came to see the wards.",
    "It opened on [-May-]{+June+} 3. [-Nobody rang.-]{+Two dozen families came to see the wards.+}", "[-It opened on May 3.-]{+It opened on June 3.+} [-Nobody rang.-]{+Two dozen families came to see the wards.+}" },
  { "unlike", "The night crew sorted parcels and left.", "A colder spring came, the fields stayed under water for weeks and nobody sowed.",
    "[-The night crew sorted parcels and left.-]{+A colder spring came, the fields stayed under water for weeks and nobody sowed.+}",
    "[-The night crew sorted parcels and left.-]{+A colder spring came, the fields stayed under water for weeks and nobody sowed.+}" },
  { "grown", "I left the gate open.", "Late that evening, with the last van gone and the yard dark, I left the gate open behind me.",
    "{+Late that evening, with the last van gone and the yard dark, +}I left the gate open{+ behind me+}.",
    "[-I left the gate open.-]{+Late that evening, with the last van gone and the yard dark, I left the gate open behind me.+}" },
  { "repeated", "no no no no", "no no no no no", "no no no no{+ no+}", "[-no no no no-]{+no no no no no+}" },
  /* Words and sentences in scripts that put no spaces between them. */
  { "chinese", "我昨天检查了时间表。错是我的。", "我今天检查了时间表。错是我的。", "我[-昨-]{+今+}天检查了时间表。错是我的。",
    "[-我昨天检查了时间表。-]{+我今天检查了时间表。+}错是我的。" },
  { "japanese", "私は時刻表を確かめた。「間違いは私だ。」", "私は電話を確かめた。「間違いは私だ。」", "私は[-時刻表-]{+電話+}を確かめた。「間違いは私だ。」",
    "[-私は時刻表を確かめた。-]{+私は電話を確かめた。+}「間違いは私だ。」" },
  { "katakana", "コンピューターが止まった。", "コンベヤーが止まった。", "[-コンピューター-]{+コンベヤー+}が止まった。",
    "[-コンピューターが止まった。-]{+コンベヤーが止まった。+}" },
  { "mixed", "我用Pivot写12页。", "我用Pivo写13页。", "我用[-Pivot-]{+Pivo+}写[-12-]{+13+}页。", "[-我用Pivot写12页。-]{+我用Pivo写13页。+}" },
  { "flags", "From 🇩🇪 to 🇫🇷.", "From 🇩🇰 to 🇫🇷.", "From [-🇩🇪-]{+🇩🇰+} to 🇫🇷.", "[-From 🇩🇪 to 🇫🇷.-]{+From 🇩🇰 to 🇫🇷.+}" },
  { "faces", "We were 👩🏽‍🚀 then.", "We were 👩🏿‍🚀 then.", "We were [-👩🏽‍🚀-]{+👩🏿‍🚀+} then.",
    "[-We were 👩🏽‍🚀 then.-]{+We were 👩🏿‍🚀 then.+}" },
  { "vowels", "كَتَبَ الخطة.", "كُتِبَ الخطة.", "[-كَتَبَ-]{+كُتِبَ+} الخطة.", "[-كَتَبَ الخطة.-]{+كُتِبَ الخطة.+}" },
  { "other-script", "我们 昨天 来", "我们 今天 来", "我们 [-昨-]{+今+}天 来", "[-我们 昨天 来-]{+我们 今天 来+}" },
};

static char *
describe (const PivotDiff *diff,
          const char      *from,
          const char      *to)
{
  static const char *const brackets[][2] = { { "", "" }, { "[-", "-]" }, { "{+", "+}" } };
  static const char *const moved[][2] = { { "", "" }, { "[<", "<]" }, { "{>", ">}" } };
  GString                 *description = g_string_new (NULL);

  for (guint i = 0; i < pivot_diff_get_length (diff); i++)
    {
      const PivotChange *change = pivot_diff_get (diff, i);
      g_autofree char   *quote = change->op == PIVOT_DIFF_INSERT ? pivot_span_quote (change->to, to) : pivot_span_quote (change->from, from);
      const char *const *around = change->moved ? moved[change->op] : brackets[change->op];

      g_string_append_printf (description, "%s%s%s", around[0], quote, around[1]);
    }
  return g_string_free (description, FALSE);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotDiff) words = pivot_diff_new (cases[i].from, cases[i].to, PIVOT_DIFF_WORDS);
      g_autoptr (PivotDiff) sentences = pivot_diff_new (cases[i].from, cases[i].to, PIVOT_DIFF_SENTENCES);
      g_autofree char *by_word = describe (words, cases[i].from, cases[i].to);
      g_autofree char *by_sentence = describe (sentences, cases[i].from, cases[i].to);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (by_word, ==, cases[i].words);
      g_assert_cmpstr (by_sentence, ==, cases[i].sentences);
    }
}

/* How many changes a reader counts, and which sentences stand side by side: "|" parts the sides, "=" equal ones, "/" rows. */
static const struct
{
  const char *from;
  const char *to;
  guint       changes;
  const char *rows;
} row_cases[] = {
  { "", "", 0, "" },
  { "One is here. Two is there.", "One is here. Two is there.", 0, "One is here. = / Two is there. = / " },
  { "One is here. Two is there. Six.", "One is here. Two was there. Six.", 1, "One is here. = / Two is there. |Two was there. / Six. = / " },
  { "One is here. Quite gone now. Six sit.", "One is here. Six sit.", 1, "One is here. = / Quite gone now. | / Six sit. = / " },
  { "I went in and I came out at noon.", "I went in. I came out at noon.", 1, "I went in and I came out at noon. |I went in. I came out at noon. / " },
  { "We sold ten. They bought six.", "They bought six. We sold ten!", 2, "We sold ten. | / They bought six. |They bought six. / |We sold ten! / " },
};

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (row_cases); i++)
    {
      g_autoptr (PivotDiff) diff = pivot_diff_new (row_cases[i].from, row_cases[i].to, PIVOT_DIFF_WORDS);
      g_autoptr (GString) rows = g_string_new (NULL);

      for (guint k = 0; k < pivot_diff_get_n_rows (diff); k++)
        {
          const PivotDiffRow *row = pivot_diff_get_row (diff, k);
          g_autofree char    *from = g_strchomp (pivot_span_quote (row->from, row_cases[i].from));
          g_autofree char    *to = g_strchomp (pivot_span_quote (row->to, row_cases[i].to));

          g_string_append_printf (rows, row->equal ? "%s = / " : *to != '\0' ? "%s%s|%s / "
                                                                             : "%s%s| / ",
                                  from, *from != '\0' ? " " : "", to);
        }
      g_assert_cmpuint (pivot_diff_count_changes (diff), ==, row_cases[i].changes);
      g_assert_cmpstr (rows->str, ==, row_cases[i].rows);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/diff/cases", test_cases);
  g_test_add_func ("/diff/rows", test_rows);
  return g_test_run ();
}
