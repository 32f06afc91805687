/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-sentences.h"

#include "pivot-test.h"

#include <string.h>

static const char *const abbreviations[] = { "e.g.", "dr.", "vs.", "p.m.~", "no.#", NULL };

/* Sentences parted by "|", a new paragraph by "¶", a list's item with "•". */
static const struct
{
  const char *name;
  const char *text;
  const char *sentences;
} cases[] = {
  { "empty", "", "" },
  { "one", "I owned it", "I owned it" },
  { "two", "I owned it. Then we fixed it!", "I owned it.|Then we fixed it!" },
  { "lower-case", "i made it. then we left.", "i made it.|then we left." },
  { "abbreviation", "I saw Dr. Osei, e.g. on Monday. We spoke.", "I saw Dr. Osei, e.g. on Monday.|We spoke." },
  { "abbreviation-of-number", "It was no. 4. I can’t say no. Then I left.", "It was no. 4.|I can’t say no.|Then I left." },
  { "abbreviation-at-end", "We met at 5 p.m. on Monday. We left at 6 p.m. Nobody came.", "We met at 5 p.m. on Monday.|We left at 6 p.m.|Nobody came." },
  { "initial", "J. Osei left. It was I. Then he came back.", "J. Osei left.|It was I.|Then he came back." },
  { "decimal", "It rose 1.5 points. Fine.", "It rose 1.5 points.|Fine." },
  { "ellipsis", "Well… it broke. And then… We fixed it.", "Well… it broke.|And then…|We fixed it." },
  { "quote-inside", "He said “It is broken.” and left. I stayed.", "He said “It is broken.” and left.|I stayed." },
  { "quote-end", "He said “It is broken.” I stayed.", "He said “It is broken.”|I stayed." },
  { "question", "Why? Because I guessed?! Yes.", "Why?|Because I guessed?!|Yes." },
  { "paragraphs", "One.\n\nTwo. Three.", "One.¶Two.|Three." },
  { "lines", "What happened\nWe lost two days", "What happened¶We lost two days" },
  { "wrapped", "We had planned the opening for the first or second week of\nMay and told the tenants.", "We had planned the opening for the first or second week of\nMay and told the tenants." },
  { "wrapped-lower", "We had planned\nthe opening.", "We had planned\nthe opening." },
  { "wrapped-clause", "At first I thought that the other branches had it wrong;\nI had never told them why.", "At first I thought that the other branches had it wrong;\nI had never told them why." },
  { "wrapped-by-program", "I was on the late shift and\nI had the keys with me. The\nboard was out and nobody had\nasked me.\nI went home.",
    "I was on the late shift and\nI had the keys with me.|The\nboard was out and nobody had\nasked me.¶I went home." },
  { "wrapped-under-heading", "What happened\n\nI was on the late shift and\nI had the keys with me. The\nboard was out and nobody had\nasked me then.",
    "What happened¶I was on the late shift and\nI had the keys with me.|The\nboard was out and nobody had\nasked me then." },
  { "lines-of-clauses", "a checklist;\na second reader;\na gate.", "a checklist;¶a second reader;¶a gate." },
  { "list", "Changes:\n- a checklist\n- a second reader\n1. a gate\n2) a log", "Changes:¶•a checklist¶•a second reader¶•a gate¶•a log" },
  { "list-of-one-word", "* late\n* dear", "•late¶•dear" },
  { "no-list", "It was 5.\n5 of them left", "It was 5.¶5 of them left" },
  { "dot-inside", "See plan.txt and wait.", "See plan.txt and wait." },
};

static char *
describe (const char *text)
{
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, abbreviations);
  GString *description = g_string_new (NULL);
  guint    paragraph = 0;

  for (guint i = 0; i < pivot_sentences_get_length (sentences); i++)
    {
      const PivotSentence *sentence = pivot_sentences_get (sentences, i);
      g_autofree char     *quote = pivot_span_quote (sentence->span, text);

      if (i > 0)
        g_string_append (description, sentence->paragraph == paragraph ? "|" : "¶");
      g_string_append_printf (description, "%s%s", sentence->item ? "•" : "", quote);
      paragraph = sentence->paragraph;
    }
  return g_string_free (description, FALSE);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sentences = describe (cases[i].text);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (sentences, ==, cases[i].sentences);
    }
}

static void
test_paragraph_spans (void)
{
  const char *text = "  One. Two.\n\nThree.";
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, NULL);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_cmpuint (pivot_sentences_get_n_paragraphs (sentences), ==, 2);
  first = pivot_span_quote (pivot_sentences_get_paragraph (sentences, 0), text);
  second = pivot_span_quote (pivot_sentences_get_paragraph (sentences, 1), text);
  g_assert_cmpstr (first, ==, "One. Two.");
  g_assert_cmpstr (second, ==, "Three.");
}

/* Every token is in one sentence, save the markers of lists. */
static void
check_whole (const char *text)
{
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, abbreviations);
  guint at = 0;

  for (guint i = 0; i < pivot_sentences_get_length (sentences); i++)
    {
      const PivotSentence *sentence = pivot_sentences_get (sentences, i);

      g_assert_cmpuint (sentence->first, <=, at + (sentence->item ? 2 : 0));
      g_assert_cmpuint (sentence->first, >=, at);
      g_assert_cmpuint (sentence->first, <, sentence->last);
      g_assert_cmpuint (sentence->paragraph, <, pivot_sentences_get_n_paragraphs (sentences));
      at = sentence->last;
    }
  g_assert_cmpuint (at, ==, pivot_tokens_get_length (tokens));
}

static void
test_any_text (void)
{
  static const char *const pieces[] = { "a", "I", ".", "!", "?", "…", "\"", "”", ")", " ", "\n", "\n\n", "-", "1", "dr.", "#", "e.g.", "long and longer words here" };

  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint i = 0; i < 40; i++)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      check_whole (text->str);
    }
}

static void
test_linear (void)
{
  static const char *const units[] = { "a ", "a. ", "?!", ".a", "e.g. ", "- a\n", "\"a.\" b " };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (PivotTokens) tokens = NULL;
      g_autoptr (PivotSentences) sentences = NULL;
      gint64 start = 0;

      while (text->len < 512 * 1024)
        g_string_append (text, units[i]);
      g_string_append (text, "a");
      tokens = pivot_tokens_new (text->str, text->len);
      start = pivot_test_spent ();
      sentences = pivot_sentences_new (tokens, abbreviations);
      g_assert_cmpint (pivot_test_spent () - start, <, 10 * G_USEC_PER_SEC);
      g_assert_cmpuint (pivot_sentences_get_length (sentences), >, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/sentences/cases", test_cases);
  g_test_add_func ("/sentences/paragraph-spans", test_paragraph_spans);
  g_test_add_func ("/sentences/any-text", test_any_text);
  g_test_add_func ("/sentences/linear", test_linear);
  return g_test_run ();
}
