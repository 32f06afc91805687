/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pattern.h"

#include "core/rubric/pivot-reading.h"

#include "pivot-test.h"

#include <string.h>

/* A language of a few words: those of one class, a mark that parts, a number's unit. */
static PivotLanguage *
make_language (void)
{
  PivotLanguage *language = pivot_language_new ();
  PivotLexicon  *lexicon = language->lexicon;

  pivot_inflection_add_row (pivot_lexicon_get_inflection (lexicon, PIVOT_WORD_VERB), "- s ed ed ing");
  pivot_lexicon_add_class (lexicon, "CHECK");
  pivot_lexicon_add_word (lexicon, PIVOT_WORD_VERB, "check", pivot_lexicon_find_class (lexicon, "CHECK"));
  pivot_lexicon_add_word (lexicon, PIVOT_WORD_VERB, "test", pivot_lexicon_find_class (lexicon, "CHECK"));
  pivot_lexicon_add_word (lexicon, PIVOT_WORD_PLAIN, ";", PIVOT_GRAMMAR_BREAK);
  pivot_numerals_add (language->numerals, "weeks", PIVOT_NUMERAL_DURATION, 604800);
  return language;
}

static guint64
find_starts (const PivotPattern      *pattern,
             const PivotReadSentence *sentence)
{
  g_autoptr (GArray) traits = g_array_new (FALSE, FALSE, sizeof (PivotTrait));
  PivotPostings postings;
  guint64       starts = 0;

  pivot_postings_init (&postings, sentence->words, sentence->n_words);
  pivot_pattern_append_traits (pattern, traits);
  starts = pivot_postings_find_starts (&postings, &g_array_index (traits, PivotTrait, 0), 0);
  pivot_postings_clear (&postings);
  return starts;
}

/* The words of the first match, or NULL. */
static char *
find (const char *source,
      const char *text)
{
  g_autoptr (PivotLanguage) language = make_language ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPattern) pattern = pivot_pattern_new (source, language->lexicon, &error);
  g_autoptr (PivotReading) reading = pivot_reading_new (language, text, strlen (text));
  PivotReadSentence sentence = pivot_reading_get_sentence (reading, 0);
  guint64           starts = find_starts (pattern, &sentence);
  PivotPostings     postings;
  char             *found = NULL;

  g_assert_no_error (error);
  pivot_postings_init (&postings, sentence.words, sentence.n_words);
  for (guint at = 0; at < sentence.n_words && found == NULL; at++)
    {
      guint end = pivot_pattern_match (pattern, sentence.words, &postings, sentence.n_words, at);

      g_assert_true (end == at || (starts >> at & 1) != 0);
      if (end > at)
        found = pivot_span_quote ((PivotSpan) { sentence.words[at].span.start, sentence.words[end - 1].span.end }, text);
    }
  g_assert_cmpint (pivot_pattern_occurs (pattern, sentence.words, &postings, 0, sentence.n_words), ==, found != NULL);
  pivot_postings_clear (&postings);
  return found;
}

static const struct
{
  const char *pattern;
  const char *text;
  const char *match;
} matches[] = {
  { "check", "I checked it", "checked" },
  { "=check", "I checked it", NULL },
  { "=check", "I check it", "check" },
  { "[CHECK] it", "I tested it", "tested it" },
  { "[CHECK] it", "I tried it", NULL },
  { "a b? c", "x a c", "a c" },
  { "a b? c", "x a b c", "a b c" },
  { "a b?", "x a b", "a b" },
  { "a {0,2} d", "a b c d", "a b c d" },
  { "a {0,1} d", "a b c d", NULL },
  { "a {2,2} d", "a b d", NULL },
  { "a {0,3} d", "a d d", "a d" },
  { "a {0,3} d", "a ; d", NULL },
  { "(a|b c|d) e", "b c e", "b c e" },
  { "(a|b c|d) e", "b e", NULL },
  { "(a|b)? c", "c", "c" },
  { "a !b c", "a c", "a c" },
  { "a !c c", "a c", NULL },
  { "a !b {0,1} c", "a c", "a c" },
  { "#", "over three", NULL },
  { "#", "over 3 weeks", "3 weeks" },
  { "#duration", "over 3 weeks", "3 weeks" },
  { "#count", "over 3 weeks", NULL },
  { "^a", "a b", "a" },
  { "^a", "b a", NULL },
  { "a$", "b a.", "a" },
  { "a$", "a b", NULL },
  { "c|a$", "c b", "c" },
  { "c|a$", "a b", NULL },
  { "a$|c", "c b", "c" },
  { "^a|c", "b c", "c" },
  { "^a|c", "b a", NULL },
  { "c|^a", "b c", "c" },
  { "c|^a", "b a", NULL },
  { "a|b", "x b", "b" },
};

static void
test_matches (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (matches); i++)
    {
      g_autofree char *match = find (matches[i].pattern, matches[i].text);

      g_test_message ("%s in %s", matches[i].pattern, matches[i].text);
      g_assert_cmpstr (match, ==, matches[i].match);
    }
}

#define TEN "x x x x x x x x x x "

static const struct
{
  const char *pattern;
  const char *text;
  guint64     starts;
} starts[] = {
  { "a {0,1} d", "a b d", 1 },
  { "a {0,1} d", "a b c d", 0 },
  { "a {0,1} d", "d a b", 0 },
  { "a {0,5} d", "a b a b c d", 1 | 4 },
  { "a (b|c) {0,2} [CHECK]", "a b a c I tested", 1 | 4 },
  { "a b? d?", "a a", 1 | 2 },
  /* What stands in the next row of words is not known. */
  { "a {0,3} d", TEN TEN TEN TEN TEN TEN "x a b c d", G_GUINT64_CONSTANT (1) << 61 },
  { "a {0,3} d", TEN TEN TEN TEN TEN TEN "x a b c e", G_GUINT64_CONSTANT (1) << 61 },
};

static void
test_starts (void)
{
  g_autoptr (PivotLanguage) language = make_language ();

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autoptr (PivotPattern) pattern = pivot_pattern_new (starts[i].pattern, language->lexicon, NULL);
      g_autoptr (PivotReading) reading = pivot_reading_new (language, starts[i].text, strlen (starts[i].text));
      PivotReadSentence sentence = pivot_reading_get_sentence (reading, 0);

      g_test_message ("%s in %s", starts[i].pattern, starts[i].text);
      g_assert_cmphex (find_starts (pattern, &sentence), ==, starts[i].starts);
    }
}

static const struct
{
  const char    *pattern;
  PivotPackError error;
} mistakes[] = {
  { "", PIVOT_PACK_ERROR_SYNTAX },
  { "a?", PIVOT_PACK_ERROR_SYNTAX },
  { "{0,2} a", PIVOT_PACK_ERROR_SYNTAX },
  { "a {2,1} b", PIVOT_PACK_ERROR_SYNTAX },
  { "a {0,99} b", PIVOT_PACK_ERROR_SYNTAX },
  { "a {x} b", PIVOT_PACK_ERROR_SYNTAX },
  { "(a", PIVOT_PACK_ERROR_SYNTAX },
  { "a)", PIVOT_PACK_ERROR_SYNTAX },
  { "[CHECK", PIVOT_PACK_ERROR_SYNTAX },
  { "[NOWHERE]", PIVOT_PACK_ERROR_REFERENCE },
  { "#weight", PIVOT_PACK_ERROR_REFERENCE },
  { "=", PIVOT_PACK_ERROR_SYNTAX },
  { "a !b", PIVOT_PACK_ERROR_SYNTAX },
  { "((((((((((a b) c) d) e) f) g) h) i) j) k)", PIVOT_PACK_ERROR_SYNTAX },
  { "a {0,12} b {0,12} c {0,12} d {0,12} e {0,12} f {0,12} g", PIVOT_PACK_ERROR_SYNTAX },
};

static void
test_mistakes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autoptr (PivotLanguage) language = make_language ();
      g_autoptr (GError) error = NULL;
      g_autoptr (PivotPattern) pattern = pivot_pattern_new (mistakes[i].pattern, language->lexicon, &error);

      g_test_message ("%s", mistakes[i].pattern);
      g_assert_null (pattern);
      g_assert_error (error, PIVOT_PACK_ERROR, (int) mistakes[i].error);
    }
}

/* Whatever is given as a pattern is one or is refused. */
static void
test_any_pattern (void)
{
  static const char *const pieces[] = { "a", " ", "|", "(", ")", "?", "!", "{0,2}", "{", "[CHECK]", "[", "]", "#", "=", "^", "$", "é", "#money" };
  g_autoptr (PivotLanguage) language = make_language ();
  guint n_good = 0;

  for (guint round = 0; round < 5000; round++)
    {
      g_autoptr (GString) source = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (PivotPattern) pattern = NULL;

      for (int i = g_test_rand_int_range (0, 12); i > 0; i--)
        g_string_append (source, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      pattern = pivot_pattern_new (source->str, language->lexicon, &error);
      g_assert_true ((pattern != NULL) == (error == NULL));
      n_good += pattern != NULL;
    }
  g_assert_cmpuint (n_good, >, 0);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/pattern/matches", test_matches);
  g_test_add_func ("/pattern/starts", test_starts);
  g_test_add_func ("/pattern/mistakes", test_mistakes);
  g_test_add_func ("/pattern/any-pattern", test_any_pattern);
  return g_test_run ();
}
