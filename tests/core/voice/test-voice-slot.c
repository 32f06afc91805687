/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice.h"

#include <string.h>

/* Every rule of the method that is shown by words of the text. */
static const char *evidence[] = {
  "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9",
  "I1", "I2", "I3", "I4", "I5", "I11",
  "V1", "V2", "V3", "V4", "V6", "V7",
  "O2", "O3", "O4", "O5", "O6", "O7", "O10", "O11", "O14",
  "W4", "W5", "W10", "W12", "W15"
};

static void
test_complete (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (evidence); i++)
    {
      PivotSlot slot = { .rule = evidence[i] };

      g_assert_true (pivot_voice_slot_knows (evidence[i]));
      g_assert_cmpint (g_utf8_strlen (pivot_voice_slot_name (&slot), -1), <=, 30);
      g_assert_false (g_str_has_suffix (pivot_voice_slot_name (&slot), "."));
      g_assert_true (g_str_has_suffix (pivot_voice_slot_question (&slot), "?"));
    }
}

static void
test_said (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (evidence); i++)
    {
      PivotSlot   slot = { .rule = evidence[i] };
      const char *said = pivot_voice_slot_said (&slot);

      /* A lead-in for the writer's own words, so it does not end as a sentence. */
      g_assert_false (g_str_has_suffix (said, "."));
      g_assert_cmpint (g_utf8_strlen (said, -1), <=, 50);
    }
}

static void
test_skeletons (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (evidence); i++)
    {
      PivotSlot   slot = { .rule = evidence[i] };
      const char *skeleton = pivot_voice_slot_skeleton (&slot);

      /* A frame with blanks: Pivot never writes a number for the writer. */
      g_assert_nonnull (strstr (skeleton, "____"));
      g_assert_true (g_str_has_suffix (skeleton, "."));
      g_assert_null (strpbrk (skeleton, "0123456789"));
    }
}

static void
test_same_as_rule (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (evidence); i++)
    {
      PivotSlot slot = { .rule = evidence[i] };

      if (g_str_equal (evidence[i], "P9") || g_str_equal (evidence[i], "O10"))
        continue;
      g_assert_cmpstr (pivot_voice_slot_name (&slot), ==, pivot_voice_rule_title (evidence[i]));
      g_assert_cmpstr (pivot_voice_slot_question (&slot), ==, pivot_voice_rule_question (evidence[i]));
    }
}

static void
test_act (void)
{
  PivotSlot act = { .rule = "I2" };

  g_assert_cmpstr (pivot_voice_slot_said (&act), ==, "You said what you did");
}

static void
test_unknown (void)
{
  PivotSlot slot = { .rule = "Z9" };

  g_assert_false (pivot_voice_slot_knows ("Z9"));
  g_assert_false (pivot_voice_slot_knows (NULL));
  g_assert_cmpstr (pivot_voice_slot_name (&slot), ==, "Evidence");
}

static void
test_links (void)
{
  for (guint i = 0; i < PIVOT_N_LINKS; i++)
    {
      g_assert_true (g_str_has_suffix (pivot_voice_link_question (i), "?"));
      g_assert_nonnull (strstr (pivot_voice_link_skeleton (i), "____"));
    }
  g_assert_cmpstr (pivot_voice_link_verb (PIVOT_LINK_COMMUNICATE), ==, "Communicate");
  g_assert_cmpstr (pivot_voice_link_verb (PIVOT_LINK_ALIGN), ==, "Align");
  g_assert_cmpstr (pivot_voice_link_verb (PIVOT_LINK_VERIFY), ==, "Verify");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voice/slot/complete", test_complete);
  g_test_add_func ("/voice/slot/said", test_said);
  g_test_add_func ("/voice/slot/skeletons", test_skeletons);
  g_test_add_func ("/voice/slot/same-as-rule", test_same_as_rule);
  g_test_add_func ("/voice/slot/act", test_act);
  g_test_add_func ("/voice/slot/unknown", test_unknown);
  g_test_add_func ("/voice/slot/links", test_links);
  return g_test_run ();
}
