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
  { "island", "We counted every crate twice and the clerk wrote nothing down at all.",
    "We counted every pallet by hand and then a driver signed the sheet.",
    "We counted every [-crate twice and the clerk wrote nothing down at all-]{+pallet by hand and then a driver signed the sheet+}.",
    "[-We counted every crate twice and the clerk wrote nothing down at all.-]{+We counted every pallet by hand and then a driver signed the sheet.+}" },
  { "no-island", "I told the ward on Monday.", "I rang the ward on Friday.",
    "I [-told-]{+rang+} the ward on [-Monday-]{+Friday+}.", "[-I told the ward on Monday.-]{+I rang the ward on Friday.+}" },
  { "repeated", "no no no no", "no no no no no", "no no no no{+ no+}", "[-no no no no-]{+no no no no no+}" },
  /* Without a dictionary, what has no spaces in it is one word. */
  { "no-spaces", "我昨天检查了时间表。错是我的。", "我今天检查了时间表。错是我的。", "[-我昨天检查了时间表-]{+我今天检查了时间表+}。错是我的。",
    "[-我昨天检查了时间表。错是我的。-]{+我今天检查了时间表。错是我的。+}" },
  { "flags", "From 🇩🇪 to 🇫🇷.", "From 🇩🇰 to 🇫🇷.", "From [-🇩🇪-]{+🇩🇰+} to 🇫🇷.", "[-From 🇩🇪 to 🇫🇷.-]{+From 🇩🇰 to 🇫🇷.+}" },
  { "faces", "We were 👩🏽‍🚀 then.", "We were 👩🏿‍🚀 then.", "We were [-👩🏽‍🚀-]{+👩🏿‍🚀+} then.",
    "[-We were 👩🏽‍🚀 then.-]{+We were 👩🏿‍🚀 then.+}" },
  { "vowels", "كَتَبَ الخطة.", "كُتِبَ الخطة.", "[-كَتَبَ-]{+كُتِبَ+} الخطة.", "[-كَتَبَ الخطة.-]{+كُتِبَ الخطة.+}" },
  { "other-script", "我们 昨天 来", "我们 今天 来", "我们 [-昨天-]{+今天+} 来", "[-我们 昨天 来-]{+我们 今天 来+}" },
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

/* --- Any two texts --------------------------------------------------------------------------------------------- */

static gboolean
is_inner (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || c == '_';
}

/* Whether what is before a place belongs to a word; a mark is part of whatever it clings to. */
static gboolean
ends_word (const char *text,
           const char *place)
{
  do
    place = g_utf8_prev_char (place);
  while (place > text && g_unichar_ismark (g_utf8_get_char (place)));
  return is_inner (g_utf8_get_char (place));
}

/* Whether a text could be cut at a byte without cutting a word. */
static gboolean
is_between_words (const char *text,
                  gsize       at)
{
  if (at == 0 || text[at] == '\0')
    return TRUE;
  return !is_inner (g_utf8_get_char (text + at)) || !ends_word (text, text + at);
}

/* The changes cover both texts without a gap, are what they say, and cut no word. */
static void
check_changes (const PivotDiff *diff,
               const char      *from,
               const char      *to)
{
  gsize from_at = 0;
  gsize to_at = 0;

  for (guint i = 0; i < pivot_diff_get_length (diff); i++)
    {
      const PivotChange *change = pivot_diff_get (diff, i);

      g_assert_cmpuint (change->from.start, ==, from_at);
      g_assert_cmpuint (change->to.start, ==, to_at);
      g_assert_cmpint (change->op == PIVOT_DIFF_INSERT, ==, pivot_span_length (change->from) == 0);
      g_assert_cmpint (change->op == PIVOT_DIFF_DELETE, ==, pivot_span_length (change->to) == 0);
      if (change->op == PIVOT_DIFF_EQUAL)
        g_assert_cmpmem (from + from_at, pivot_span_length (change->from), to + to_at, pivot_span_length (change->to));
      from_at = change->from.end;
      to_at = change->to.end;
      g_assert_true (is_between_words (from, from_at));
      g_assert_true (is_between_words (to, to_at));
    }
  g_assert_cmpuint (from_at, ==, strlen (from));
  g_assert_cmpuint (to_at, ==, strlen (to));
  g_assert_cmpint (pivot_diff_count_changes (diff) == 0, ==, strcmp (from, to) == 0);
}

/* What one side alone has, byte by byte. */
static char *
mark_bytes (const PivotDiff *diff,
            PivotDiffOp      op,
            gsize            length)
{
  char *marks = g_strnfill (length, '.');

  for (guint i = 0; i < pivot_diff_get_length (diff); i++)
    {
      const PivotChange *change = pivot_diff_get (diff, i);
      PivotSpan          span = op == PIVOT_DIFF_DELETE ? change->from : change->to;

      if (change->op == op)
        memset (marks + span.start, change->moved ? '>' : '#', pivot_span_length (span));
    }
  return marks;
}

static void
check_both_ways (const char    *from,
                 const char    *to,
                 PivotDiffGrain grain)
{
  g_autoptr (PivotDiff) forth = pivot_diff_new (from, to, grain);
  g_autoptr (PivotDiff) back = pivot_diff_new (to, from, grain);
  g_autofree char *deleted = mark_bytes (forth, PIVOT_DIFF_DELETE, strlen (from));
  g_autofree char *inserted_back = mark_bytes (back, PIVOT_DIFF_INSERT, strlen (from));
  g_autofree char *inserted = mark_bytes (forth, PIVOT_DIFF_INSERT, strlen (to));
  g_autofree char *deleted_back = mark_bytes (back, PIVOT_DIFF_DELETE, strlen (to));

  check_changes (forth, from, to);
  check_changes (back, to, from);
  g_assert_cmpstr (deleted, ==, inserted_back);
  g_assert_cmpstr (inserted, ==, deleted_back);
}

static const char *const words[] = {
  "I",
  "we",
  "the",
  "a",
  "team",
  "checked",
  "it",
  "and",
  "not",
  "plan",
  "didn’t",
  "1,200",
  "9:30",
  "café",
  "cafe\314\201",
  "👩\342\200\215🚀",
  "well-known",
  "“never”",
  "昨天",
  "\n\n",
  "—",
  "so",
  "late",
  "x",
  "...",
  "(yes)",
};
static const char *const joints[] = { " ", " ", " ", " ", " ", ". ", ", ", ".\n", "  ", "", "? " };

/* By language, with what ends its sentences: words of one mixture never meet those of another by chance. */
static const char *const chinese[] = { "我", "昨天", "检查", "了", "时间表", "团队", "没有", "问", "护士", "十二", "，", "。", "我们", "错", "是" };
static const char *const arabic[] = { "أنا", "لم", "أسأل", "المَرضى", "الخطة", "كُنتُ", "،", "؟", ".", "خطأ", "ليس", "١٢", "الفريق", "و" };
static const char *const marked[] = { "a\314\201", "e\314\210\314\201", "n\314\203o", "क्षि", "நி", "กำ", "Z\314\266\314\247a", ".", "x" };
static const char *const faces[] = { "👍🏽", "👩\342\200\215👩\342\200\215👧", "🇩🇪", "❤️", "1️⃣", "ok", ".", "!", "🧑🏿\342\200\215🚀" };

static const struct
{
  const char        *name;
  const char *const *words;
  guint              n_words;
  const char        *joint;
} scripts[] = {
  { "chinese", chinese, G_N_ELEMENTS (chinese), "" },
  { "arabic", arabic, G_N_ELEMENTS (arabic), " " },
  { "marked", marked, G_N_ELEMENTS (marked), " " },
  { "marked-close", marked, G_N_ELEMENTS (marked), "" },
  { "faces", faces, G_N_ELEMENTS (faces), " " },
  { "faces-close", faces, G_N_ELEMENTS (faces), "" },
};

static char *
invent_in (guint script,
           guint length)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < length; i++)
    g_string_append_printf (text, "%s%s", scripts[script].words[g_test_rand_int_range (0, (gint32) scripts[script].n_words)], scripts[script].joint);
  return g_string_free (text, FALSE);
}

static char *
invent (guint length)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < length; i++)
    {
      g_string_append (text, words[g_test_rand_int_range (0, G_N_ELEMENTS (words))]);
      g_string_append (text, joints[g_test_rand_int_range (0, G_N_ELEMENTS (joints))]);
    }
  return g_string_free (text, FALSE);
}

/* A text in which some stretches are left out, put in, or moved to the end; cut anywhere between two characters. */
static char *
edit (const char *text,
      guint       n_edits)
{
  g_autoptr (GString) edited = g_string_new (text);

  for (guint i = 0; i < n_edits; i++)
    {
      glong            length = g_utf8_strlen (edited->str, -1);
      glong            at = length > 0 ? g_test_rand_int_range (0, (gint32) length) : 0;
      glong            reach = at + g_test_rand_int_range (0, 30);
      glong            end = MIN (length, reach);
      gsize            start = (gsize) (g_utf8_offset_to_pointer (edited->str, at) - edited->str);
      gsize            size = (gsize) (g_utf8_offset_to_pointer (edited->str, end) - edited->str) - start;
      g_autofree char *cut = g_strndup (edited->str + start, size);
      g_autofree char *put = invent ((guint) g_test_rand_int_range (0, 4));

      g_string_erase (edited, (gssize) start, (gssize) size);
      if (g_test_rand_bit ())
        g_string_insert (edited, (gssize) start, put);
      else
        g_string_append (edited, cut);
    }
  return g_strdup (edited->str);
}

static void
test_any_texts (void)
{
  for (guint round = 0; round < 400; round++)
    {
      g_autofree char *from = invent ((guint) g_test_rand_int_range (0, 120));
      g_autofree char *to = round % 4 == 0 ? invent ((guint) g_test_rand_int_range (0, 120)) : edit (from, (guint) g_test_rand_int_range (0, 6));

      check_both_ways (from, to, round % 2 == 0 ? PIVOT_DIFF_WORDS : PIVOT_DIFF_SENTENCES);
    }
}

/* The changes, put one after the other, make the second text of the first. */
static char *
apply (const PivotDiff *diff,
       const char      *from,
       const char      *to)
{
  GString *text = g_string_new (NULL);
  gsize    at = 0;

  for (guint i = 0; i < pivot_diff_get_length (diff); i++)
    {
      const PivotChange *change = pivot_diff_get (diff, i);

      g_assert_cmpuint (change->from.start, ==, at);
      if (change->op == PIVOT_DIFF_EQUAL)
        g_string_append_len (text, from + at, (gssize) pivot_span_length (change->from));
      else if (change->op == PIVOT_DIFF_INSERT)
        g_string_append_len (text, to + change->to.start, (gssize) pivot_span_length (change->to));
      at = change->from.end;
    }
  g_assert_cmpuint (at, ==, strlen (from));
  return g_string_free (text, FALSE);
}

/* No mark, joiner or tone is parted from what it clings to. */
static void
check_clusters (const PivotDiff *diff,
                const char      *from,
                const char      *to)
{
  for (guint i = 1; i < pivot_diff_get_length (diff); i++)
    {
      const PivotChange *change = pivot_diff_get (diff, i);
      gunichar           first = g_utf8_get_char (from + change->from.start);
      gunichar           second = g_utf8_get_char (to + change->to.start);

      g_assert_true (g_utf8_validate (from + change->from.start, -1, NULL));
      g_assert_true (g_utf8_validate (to + change->to.start, -1, NULL));
      g_assert_false (change->op != PIVOT_DIFF_INSERT && (g_unichar_ismark (first) || first == 0x200d));
      g_assert_false (change->op != PIVOT_DIFF_DELETE && (g_unichar_ismark (second) || second == 0x200d));
    }
}

static void
check_script (guint script)
{
  for (guint round = 0; round < 60; round++)
    {
      g_autofree char *from = invent_in (script, (guint) g_test_rand_int_range (0, 60));
      g_autofree char *middle = invent_in (script, (guint) g_test_rand_int_range (0, 4));
      g_autofree char *tail = invent_in (script, (guint) g_test_rand_int_range (0, 60));
      g_autofree char *one = g_strconcat (from, tail, NULL);
      g_autofree char *other = g_strconcat (from, middle, round % 3 > 0 ? tail : "", NULL);
      g_autoptr (PivotDiff) diff = pivot_diff_new (one, other, PIVOT_DIFF_WORDS);
      g_autoptr (PivotDiff) same = pivot_diff_new (one, one, PIVOT_DIFF_WORDS);
      g_autofree char *applied = apply (diff, one, other);

      g_test_message ("%s: “%s”, “%s”", scripts[script].name, one, other);
      g_assert_cmpstr (applied, ==, other);
      g_assert_cmpuint (pivot_diff_count_changes (same), ==, 0);
      check_both_ways (one, other, round % 2 == 0 ? PIVOT_DIFF_WORDS : PIVOT_DIFF_SENTENCES);
      check_clusters (diff, one, other);
    }
}

static void
test_scripts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    check_script (i);
}

/* Texts that are built to be slow to compare end in a time that grows with their length. */
static void
test_hostile (void)
{
  static const char *const units[][2] = {
    { "no ", "no " },
    { "no ", "no no yes " },
    { "a b ", "b a " },
    { "x. y. ", "y. x. " },
    { "one two three four. ", "four three two one. " },
    { "a", "b" },
    { ".", "!" },
    { " ", "\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) from = g_string_new (NULL);
      g_autoptr (GString) to = g_string_new (NULL);
      g_autoptr (PivotDiff) diff = NULL;

      while (from->len < 150 * 1024)
        g_string_append (from, units[i][0]);
      while (to->len < 150 * 1024)
        g_string_append (to, units[i][1]);
      g_string_append (to, "end");
      diff = pivot_diff_new (from->str, to->str, PIVOT_DIFF_WORDS);
      check_changes (diff, from->str, to->str);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/diff/cases", test_cases);
  g_test_add_func ("/diff/rows", test_rows);
  g_test_add_func ("/diff/any-texts", test_any_texts);
  g_test_add_func ("/diff/scripts", test_scripts);
  g_test_add_func ("/diff/hostile", test_hostile);
  return g_test_run ();
}
