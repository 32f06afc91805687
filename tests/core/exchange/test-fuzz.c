/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as a text and any JSON as a pack: no crash and no hang. The rounds
 * are short here, and as many as the second argument says. */

#include <string.h>

#include "core/exchange/pivot-document.h"
#include "core/rubric/pivot-rubric.h"

#include "pivot-test.h"

static PivotPack *pack;
static char      *pack_source;
static guint      n_rounds = 30;

static const char *const words[] = {
  "I", "we", "the vendor", "failed", "not", "n't", "’d", "to", "check", "because", ",", ".", "“", "”", "\"", "\n", "\n\n", "\r\n", "12 %", "$5",
  "é", "e\xcc\x81", "🎉", "would have", "if", "that", "who", "my", "was", "by", "every", "-", "(", ")", "##", "Situation:", "1.", "* ", "```", "no.",
  "\xe2\x80\x8b", "\xe2\x80\xae", "\xf4\x8f\xbf\xbf", "two thousand and", "per cent", "24/7", "ß", "İ", "\xc2\xa0", "I’ve never", "… but", ";", ":"
};

static void
append_character (GString *text)
{
  gunichar c = (gunichar) g_test_rand_int_range (1, g_test_rand_bit () ? 0x300 : 0x110000);

  if (c < 0xd800 || c > 0xdfff)
    g_string_append_unichar (text, c);
}

/* The kinds of text: bytes, letters of all scripts, combining marks, words. */
static GString *
random_text (guint kind)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < 80; i++)
    {
      if (kind == 0)
        g_string_append_c (text, (char) g_test_rand_int_range (1, 256));
      else if (kind == 1)
        append_character (text);
      else if (kind == 2)
        g_string_append_unichar (text, (gunichar) g_test_rand_int_range (0x300, 0x370));
      else
        g_string_append_printf (text, "%s%s", words[g_test_rand_int_range (0, G_N_ELEMENTS (words))], g_test_rand_bit () ? " " : "");
    }
  return text;
}

static void
check_span (const char *text,
            PivotSpan   span)
{
  g_assert_cmpuint (span.start, <, span.end);
  g_assert_cmpuint (span.end, <=, strlen (text));
  g_assert_true (g_utf8_validate (text + span.start, (gssize) pivot_span_length (span), NULL));
}

/* Whatever is found is found inside the text, on whole characters. */
static void
check_report (PivotPack  *rules,
              PivotDraft *draft)
{
  g_autoptr (PivotReport) report = pivot_rubric_assess (rules, draft, PIVOT_SIDE_OWNED, 150);
  PivotAnswer        *answer = pivot_draft_get_answer (draft, PIVOT_SIDE_OWNED);
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  g_assert_true (pivot_report_get_score (report) >= 0 && pivot_report_get_score (report) <= 1);
  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].located)
        check_span (pivot_answer_get_text (answer, (PivotStage) findings[i].stage), findings[i].span);
    }
  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      guint            n_slots;
      const PivotSlot *slots = pivot_report_get_slots (report, (PivotStage) stage, &n_slots);

      for (guint i = 0; i < n_slots; i++)
        {
          if (slots[i].filled)
            check_span (pivot_answer_get_text (answer, slots[i].stage), slots[i].span);
        }
    }
}

/* A text is refused with a reason, or assessed. */
static void
check_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotDocument) document = pivot_document_new_for_prose (pack, text, &error);

  if (document == NULL)
    g_assert_nonnull (error);
  else
    check_report (pack, pivot_document_get_draft (document));
}

static void
test_texts (void)
{
  for (guint round = 0; round < n_rounds; round++)
    {
      g_autoptr (GString) text = random_text (round % 5);

      check_text (text->str);
    }
}

static void
test_odd_texts (void)
{
  static const char *const odd[] = { "", "\xed\xa0\x80", "\xed\xa0\xbd\xed\xb8\x80", "\xff\xfe", "\xef\xbb\xbf", "\xc0\x80", "\xf4\x90\x80\x80", "\xe2\x80\xa8", "\x01\x02\x7f", "’", "''''", "....", "I’", "##\n##", "S:" };

  for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
    check_text (odd[i]);
}

static void
check_pack (const char *json,
            gsize       length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (json, length);
  g_autoptr (PivotPack) rules = pivot_pack_new (bytes, &error);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();

  if (rules == NULL)
    g_assert_nonnull (error);
  else
    check_report (rules, draft);
}

/* One place of a pack, replaced by something that may stand there in JSON. */
static void
test_packs (void)
{
  static const char *const values[] = { "null", "-1", "1e999", "0", "\"\"", "[]", "{}", "[[[[[[[[[[]]]]]]]]]]", "true", "\"{0,12} {0,12} {0,12}\"",
                                        "\"(a|b|(c|(d|(e|(f|(g|(h|(i)))))))))\"", "\"[VERB|NOUN] #\"", "\"\\ud800\"", "99999999999999999999", "\"\\u0000\"" };
  gsize                    length = strlen (pack_source);

  for (guint round = 0; round < n_rounds; round++)
    {
      gsize       at = (gsize) g_test_rand_int_range (0, (gint) length);
      const char *value = values[g_test_rand_int_range (0, G_N_ELEMENTS (values))];
      const char *start = strpbrk (pack_source + at, ":,[");
      gsize       before = start != NULL ? (gsize) (start - pack_source) + 1 : length;
      gsize       skipped = strcspn (pack_source + before, ",]}");
      g_autoptr (GString) damaged = g_string_new_len (pack_source, (gssize) before);

      g_string_append (damaged, value);
      g_string_append (damaged, pack_source + before + skipped);
      check_pack (damaged->str, damaged->len);
    }
}

/* Packs cut off or with bytes flipped. */
static void
test_broken_packs (void)
{
  gsize length = strlen (pack_source);

  for (guint round = 0; round < n_rounds; round++)
    {
      g_autofree char *damaged = g_strdup (pack_source);

      for (guint i = 0; i <= round % 3; i++)
        damaged[g_test_rand_int_range (0, (gint) length)] = (char) g_test_rand_int_range (0, 256);
      check_pack (damaged, round % 5 == 0 ? (gsize) g_test_rand_int_range (0, (gint) length) : length);
    }
}

/* A pattern of a rule, put into a small pack. */
static void
check_pattern (const char *pattern)
{
  g_autofree char *json = g_strdup_printf ("{\"format\":1,\"language\":\"xx\",\"version\":\"1\",\"pace\":150,\"abbreviations\":[],\"contractions\":{},\"numerals\":{},"
                                           "\"inflections\":{\"verbs\":{\"regular\":[\"- s ed ed ing\"]},\"nouns\":{\"regular\":[\"- s\"]}},"
                                           "\"classes\":{\"LIGHT\":{},\"I\":{\"words\":[\"i\"]},\"CHECK\":{\"verbs\":[\"check\"]}},"
                                           "\"criteria\":[{\"rule\":\"I3\",\"kind\":\"slot\",\"slot\":\"check\",\"stage\":\"root-cause\",\"weight\":1}],"
                                           "\"limits\":{},\"shares\":{\"levels\":[0.2,0.4,0.6,0.8]},\"cues\":[{\"id\":\"I3.check\",\"match\":[\"%s\"],\"ok\":[],\"no\":[]}]}",
                                           pattern);

  check_pack (json, strlen (json));
}

static void
test_patterns (void)
{
  static const char *const parts[] = { "a", "i", "[CHECK]", "[I|CHECK]", "#", "{0,12}", "{3}", "{0,", "{9,1}", "(", ")", "|", "?", " ", "^", "$", "!", "=", "*", "-", "[", "]", "'" };

  for (guint round = 0; round < 10 * n_rounds; round++)
    {
      g_autoptr (GString) pattern = g_string_new (NULL);

      for (gint i = g_test_rand_int_range (1, 14); i > 0; i--)
        g_string_append_printf (pattern, "%s%s", parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))], g_test_rand_bit () ? " " : "");
      check_pattern (pattern->str);
    }
}

static void
test_hostile_patterns (void)
{
  static const struct
  {
    const char *unit;
    guint       times;
  } hostile[] = { { "{0,1000000000} ", 1 }, { "{0,12} ", 200 }, { "(", 100000 }, { "a|", 100000 }, { "a ", 100000 }, { "(a|b) ", 1000 }, { "[CHECK|", 10000 }, { "? ", 1000 }, { "(a {0,12}|", 60 } };

  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autoptr (GString) pattern = g_string_new (NULL);

      for (guint times = 0; times < hostile[i].times; times++)
        g_string_append (pattern, hostile[i].unit);
      g_string_append (pattern, "a");
      check_pattern (pattern->str);
    }
}

static gint64
time_text (const char *unit,
           gsize       length)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gint64 begun;

  while (text->len < length)
    g_string_append (text, unit);
  begun = pivot_test_spent ();
  check_text (text->str);
  return MAX (pivot_test_spent () - begun, 2000);
}

/* As large as a text may be where there is time, and else small. */
static gsize
small_length (void)
{
  return n_rounds > 1000 ? 256 * 1024 : 3 * 1024;
}

/* Four times the text takes about four times the time, and not sixteen, where it
 * takes any to speak of; the
 * best of some tries, as other programs take their time too. */
static void
test_linear (void)
{
  static const char *const units[] = { "x", "a ", "e\xcc\x81", "\xcc\x81", "(", "“", "“I ", "I failed to check because the vendor did not ", "not ", "that who ", "I was.\n\n", "- a\n", "Action: a\n", "1 ", "a-", "no. ", "I’d ", "Anna " };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      double best = G_MAXDOUBLE;

      for (guint tries = 0; tries < 4 && best > 7; tries++)
        {
          gint64 small = time_text (units[i], small_length ());

          best = MIN (best, (double) time_text (units[i], 4 * small_length ()) / (double) small);
        }
      g_test_message ("“%s”: %.1f", units[i], best);
      g_assert_cmpfloat (best, <, 9);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  int result;

  pivot_test_init (&argc, &argv);
  g_file_get_contents (argv[1], &pack_source, NULL, &error);
  g_assert_no_error (error);
  if (argc > 2)
    n_rounds = (guint) g_ascii_strtoull (argv[2], NULL, 10);
  pack = pivot_pack_new_for_language ("en", &error);
  g_assert_no_error (error);
  g_test_add_func ("/fuzz/texts", test_texts);
  g_test_add_func ("/fuzz/odd-texts", test_odd_texts);
  g_test_add_func ("/fuzz/packs", test_packs);
  g_test_add_func ("/fuzz/broken-packs", test_broken_packs);
  g_test_add_func ("/fuzz/patterns", test_patterns);
  g_test_add_func ("/fuzz/hostile-patterns", test_hostile_patterns);
  g_test_add_func ("/fuzz/linear", test_linear);
  result = g_test_run ();
  pivot_pack_unref (pack);
  g_free (pack_source);
  return result;
}
