/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-diff.h"

#include "pivot-test.h"

#include <string.h>

/* What holds of the comparison of any two texts. */

/* A letter that Unicode counts to the one before it. */
#define THAI_SARA_AM 0x0e33

/* Letters that no space parts from the next word. */
static gboolean
is_unspaced (gunichar c)
{
  GUnicodeScript script = g_unichar_get_script (c);

  return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA || script == G_UNICODE_SCRIPT_THAI;
}

static gboolean
is_inner (gunichar c)
{
  return (g_unichar_isalnum (c) && !is_unspaced (c)) || g_unichar_ismark (c) || c == '_';
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

/* Whether a text could be cut at a byte without cutting a word, or a letter from its accent. */
static gboolean
is_between_words (const char *text,
                  gsize       at)
{
  if (at == 0 || text[at] == '\0')
    return TRUE;
  if (g_unichar_ismark (g_utf8_get_char (text + at)) || g_utf8_get_char (text + at) == THAI_SARA_AM)
    return !g_unichar_isgraph (g_utf8_get_char (g_utf8_prev_char (text + at)));
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
static const char *const japanese[] = { "わたし", "は", "時刻表", "を", "確かめ", "た", "コンピューター", "か\343\202\231", "昨日", "。", "、" };
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
  { "japanese", japanese, G_N_ELEMENTS (japanese), "" },
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
  g_test_add_func ("/diff-properties/any-texts", test_any_texts);
  g_test_add_func ("/diff-properties/scripts", test_scripts);
  g_test_add_func ("/diff-properties/hostile", test_hostile);
  return g_test_run ();
}
