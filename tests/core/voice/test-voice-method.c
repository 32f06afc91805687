/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The method, rule by rule: what each is in the English pack, what shows it,
 * and that Pivot has words for it. */

#include "core/rubric/pivot-pack-content.h"
#include "core/voice/pivot-voice.h"

/* What shows a rule in a text. */
typedef enum
{
  CUES,   /* signs of its own, each with sentences that have it and that do not */
  OTHERS, /* signs of other rules */
  STAGES, /* a length, or a comparison of stages: test-across has the cases */
  NEVER,  /* it is about what Pivot does; the row says where that is tested */
} Shown;

#define SLOT PIVOT_CRITERION_SLOT
#define CONTRAST PIVOT_CRITERION_CONTRAST
#define HINT PIVOT_CRITERION_HINT
#define MEASURE PIVOT_CRITERION_MEASURE
#define NO_KIND -1

static const struct
{
  const char *rule;
  int         kind;
  Shown       shown;
  gboolean    soft; /* a slot that is only hinted at */
} method[] = {
  { "W1", CONTRAST, CUES },
  { "W2", CONTRAST, CUES },
  { "W3", CONTRAST, CUES },
  { "W4", SLOT, CUES },
  { "W5", SLOT, OTHERS },
  { "W6", CONTRAST, CUES },
  { "W7", MEASURE, STAGES },
  { "W8", MEASURE, STAGES },
  { "W9", MEASURE, STAGES },
  { "W10", SLOT, CUES },
  { "W11", CONTRAST, CUES },
  { "W12", SLOT, CUES },
  { "W13", CONTRAST, CUES },
  { "W14", NO_KIND, NEVER }, /* asked at the gate */
  { "W15", SLOT, CUES, TRUE },
  { "W16", NO_KIND, NEVER }, /* of the library */
  { "W17", HINT, CUES },

  { "P1", MEASURE, STAGES },
  { "P2", SLOT, CUES },
  { "P3", SLOT, CUES },
  { "P4", SLOT, CUES },
  { "P5", SLOT, CUES },
  { "P6", SLOT, CUES },
  { "P7", SLOT, CUES },
  { "P8", SLOT, CUES },
  { "P9", MEASURE, STAGES },
  { "P10", CONTRAST, CUES },
  { "P11", MEASURE, STAGES },

  { "I1", SLOT, CUES },
  { "I2", SLOT, CUES },
  { "I3", SLOT, CUES },
  { "I4", SLOT, CUES },
  { "I5", SLOT, CUES },
  { "I6", MEASURE, STAGES },
  { "I7", CONTRAST, CUES },
  { "I8", CONTRAST, CUES },
  { "I9", CONTRAST, CUES },
  { "I10", MEASURE, STAGES },
  { "I11", SLOT, CUES },
  { "I12", HINT, CUES },
  { "I13", NO_KIND, NEVER }, /* test-never */

  { "V1", SLOT, CUES },
  { "V2", SLOT, CUES },
  { "V3", SLOT, CUES, TRUE },
  { "V4", SLOT, CUES },
  { "V5", CONTRAST, CUES },
  { "V6", SLOT, CUES },
  { "V7", SLOT, CUES },
  { "V8", HINT, STAGES },
  { "V9", NO_KIND, NEVER }, /* test-never */
  { "V10", MEASURE, STAGES },

  { "O1", MEASURE, STAGES },
  { "O2", SLOT, CUES },
  { "O3", SLOT, CUES },
  { "O4", SLOT, CUES },
  { "O5", SLOT, CUES },
  { "O6", SLOT, CUES, TRUE },
  { "O7", SLOT, CUES },
  { "O8", CONTRAST, CUES },
  { "O9", CONTRAST, CUES },
  { "O10", MEASURE, STAGES },
  { "O11", SLOT, CUES },
  { "O12", NO_KIND, NEVER }, /* test-never */
  { "O13", HINT, CUES },
  { "O14", SLOT, CUES },

  { "C1", CONTRAST, CUES },
  { "C2", CONTRAST, CUES },
  { "C3", CONTRAST, CUES },
  { "C4", MEASURE, CUES }, /* test-rubric, what is clean */

  { "F1", NO_KIND, NEVER }, /* asked at the gate */
  { "F2", NO_KIND, NEVER }, /* test-voice-rule, the three verbs */
  { "F3", NO_KIND, NEVER }, /* one table of sentences for every role */
  { "F4", NO_KIND, NEVER }, /* test-voice-lines: the link is an own act */
  { "F5", NO_KIND, NEVER }, /* asked at the gate, and W13 */
  { "F6", NO_KIND, NEVER }, /* test-voice-slot, the skeletons */
  { "F7", NO_KIND, NEVER }, /* test-voice-rule, kindness */
};

static const PivotPackContent *pack;

static const PivotCriterion *
find_criterion (const char *rule)
{
  gssize index = pivot_pack_content_find_criterion (pack, rule);

  return index >= 0 ? pivot_pack_content_get_criterion (pack, (guint) index) : NULL;
}

static guint
count_cues (const PivotCriterion *criterion)
{
  guint count = 0;

  for (guint i = 0; criterion != NULL && i < pivot_cue_set_get_length (pack->cues); i++)
    {
      const PivotCue *cue = pivot_cue_set_get (pack->cues, i);

      if (pivot_pack_content_get_criterion (pack, cue->criterion) != criterion)
        continue;
      g_test_message ("%s", cue->id);
      g_assert_cmpuint (g_strv_length (cue->ok), >=, 2);
      g_assert_cmpuint (g_strv_length (cue->no), >=, 2);
      count++;
    }
  return count;
}

static void
test_every_rule (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (method); i++)
    {
      const PivotCriterion *criterion = find_criterion (method[i].rule);

      g_test_message ("%s", method[i].rule);
      g_assert_cmpint (criterion != NULL ? (int) criterion->kind : NO_KIND, ==, method[i].kind);
      g_assert_true ((count_cues (criterion) > 0) == (method[i].shown == CUES));
      if (criterion != NULL)
        g_assert_cmpint (criterion->hint, ==, method[i].soft);
      if (method[i].shown == OTHERS)
        g_assert_cmpuint (g_strv_length (criterion->from), >, 0);
    }
}

/* The list is the method, no more and no less, and Pivot can speak of all of it. */
static void
test_words (void)
{
  const char *const *rules = pivot_voice_rule_list ();

  g_assert_cmpuint (g_strv_length ((char **) rules), ==, G_N_ELEMENTS (method));
  for (gsize i = 0; i < G_N_ELEMENTS (method); i++)
    {
      g_assert_cmpstr (rules[i], ==, method[i].rule);
      g_assert_true (method[i].kind != SLOT || pivot_voice_slot_knows (method[i].rule));
    }
  for (guint i = 0; i < pack->criteria->len; i++)
    g_assert_true (g_strv_contains (rules, pivot_pack_content_get_criterion (pack, i)->rule));
}

/* Evidence and contrast are scored, and nothing else is. */
static void
test_points (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (method); i++)
    {
      const PivotCriterion *criterion = find_criterion (method[i].rule);
      gboolean              scored = (method[i].kind == SLOT || method[i].kind == CONTRAST) && !method[i].soft;

      g_test_message ("%s", method[i].rule);
      if (criterion != NULL)
        g_assert_true ((criterion->weight > 0 || criterion->own > 0 || criterion->gate > 0) == scored);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  gsize            length = 0;
  g_autoptr (GBytes) json = NULL;
  g_autoptr (PivotPack) english = NULL;

  g_test_init (&argc, &argv, NULL);
  g_file_get_contents (PIVOT_PACK_SOURCE, &contents, &length, &error);
  g_assert_no_error (error);
  json = g_bytes_new (contents, length);
  english = pivot_pack_new (json, &error);
  g_assert_no_error (error);
  pack = pivot_pack_get_content (english);
  g_test_add_func ("/voice/method/every-rule", test_every_rule);
  g_test_add_func ("/voice/method/words", test_words);
  g_test_add_func ("/voice/method/points", test_points);
  return g_test_run ();
}
