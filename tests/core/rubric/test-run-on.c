/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How text that does not stop is cut into sentences. */

#include "core/rubric/pivot-pack-content.h"

#include "pivot-test.h"

#include <string.h>

#define ON_AND_ON "so i ran the ward that week and we wanted all the beds made by noon and we missed it by two hours because the list on the wall was three days old " \
                  "and then i stopped the round and i rang the sister and she said to wait and nobody had read the chart by the bed in the end room"

/* Each with a stroke between two of its sentences. */
static const struct
{
  const char *name;
  const char *text;
} cases[] = {
  { "short", "I read the list and I signed it." },
  { "a-stop", "I read the list.| I signed it." },
  { "runs-on", "so i ran the ward that week| and we wanted all the beds made by noon| and we missed it by two hours because the list on the wall was three days old| "
               "and then i stopped the round and i rang the sister| and she said to wait and nobody had read the chart by the bed in the end room" },
  { "runs-on-with-no-joint", "a b c d e f g h i" },
};

static char *
read_cut (const PivotLanguage *language,
          const char          *text)
{
  g_autoptr (PivotReading) reading = pivot_reading_new (language, text, strlen (text));
  GString *cut = g_string_new (text);

  for (guint i = pivot_reading_get_n_sentences (reading); i > 1; i--)
    g_string_insert_c (cut, (gssize) pivot_reading_get_sentence (reading, i - 2).span.end, '|');
  return g_string_free (cut, FALSE);
}

static void
test_cases (void)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) parts = g_strsplit (cases[i].text, "|", -1);
      g_autofree char *whole = g_strjoinv ("", parts);
      g_autofree char *cut = read_cut (pivot_pack_get_content (pack)->language, whole);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (cut, ==, cases[i].text);
    }
}

/* What is cut is still all of the text, in order. */
static void
test_nothing_lost (void)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotReading) reading = pivot_reading_new (pivot_pack_get_content (pack)->language, ON_AND_ON, strlen (ON_AND_ON));
  gsize end = 0;

  g_assert_cmpuint (pivot_reading_get_n_sentences (reading), >, 3);
  for (guint i = 0; i < pivot_reading_get_n_sentences (reading); i++)
    {
      PivotSpan span = pivot_reading_get_sentence (reading, i).span;

      g_assert_cmpuint (span.start, ==, i == 0 ? 0 : end + 1);
      end = span.end;
    }
  g_assert_cmpuint (end, ==, strlen (ON_AND_ON));
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/run-on/cases", test_cases);
  g_test_add_func ("/run-on/nothing-lost", test_nothing_lost);
  return g_test_run ();
}
