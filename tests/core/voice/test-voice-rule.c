/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice.h"

#include <string.h>

/* The method's rules: how many each letter has. */
static const struct
{
  const char *letter;
  guint       n_rules;
} parts[] = {
  { "W", 17 },
  { "P", 11 },
  { "I", 13 },
  { "V", 10 },
  { "O", 14 },
  { "C", 4 },
  { "F", 7 },
};

/* Rules about what others did: each offers the three verbs that are left. */
static const char *blame[] = { "P10", "I8", "I9", "I11", "C1", "F2" };

static void
test_complete (void)
{
  const char *const *rules = pivot_voice_rule_list ();
  guint              n_rules = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      for (guint n = 1; n <= parts[i].n_rules; n++)
        {
          g_autofree char *id = g_strdup_printf ("%s%u", parts[i].letter, n);

          g_assert_true (g_strv_contains (rules, id));
          n_rules++;
        }
    }
  g_assert_cmpuint (g_strv_length ((char **) rules), ==, n_rules);
}

static void
test_form (void)
{
  const char *const *rules = pivot_voice_rule_list ();

  for (guint i = 0; rules[i] != NULL; i++)
    {
      const char *title = pivot_voice_rule_title (rules[i]);

      g_assert_cmpint (g_utf8_strlen (title, -1), <=, 30);
      g_assert_cmpint (title[strlen (title) - 1], !=, '.');
      g_assert_nonnull (strchr (pivot_voice_rule_question (rules[i]), '?'));
      g_assert_true (g_str_has_suffix (pivot_voice_rule_why (rules[i]), "."));
    }
}

/* Words that judge the person and not the text, or promise a result. */
static void
assert_kind (const char *sentence)
{
  static const char *unkind[] = { "you are", "you’re", "you're", "hire", "hiring", "probab", "must", "wrong answer" };
  g_autofree char   *folded = g_utf8_strdown (sentence, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (unkind); i++)
    g_assert_cmpstr (strstr (folded, unkind[i]), ==, NULL);
  g_assert_null (strpbrk (sentence, "\"'!"));
}

static void
test_kind (void)
{
  const char *const *rules = pivot_voice_rule_list ();
  const char *const *cues = pivot_voice_cue_list ();

  for (guint i = 0; rules[i] != NULL; i++)
    {
      PivotSlot slot = { .rule = rules[i] };

      assert_kind (pivot_voice_rule_title (rules[i]));
      assert_kind (pivot_voice_rule_why (rules[i]));
      assert_kind (pivot_voice_slot_question (&slot));
      assert_kind (pivot_voice_rule_question (rules[i]));
    }
  for (guint i = 0; cues[i] != NULL; i++)
    assert_kind (pivot_voice_cue_question (cues[i]));
  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    {
      assert_kind (pivot_voice_row_question (i));
      assert_kind (pivot_voice_row_reading (i, TRUE));
      assert_kind (pivot_voice_row_reading (i, FALSE));
    }
  assert_kind (pivot_voice_row_nothing ());
}

static void
assert_three_verbs (const char *question)
{
  g_assert_nonnull (strstr (question, "communicate"));
  g_assert_nonnull (strstr (question, "align"));
  g_assert_nonnull (strstr (question, "verify"));
}

static void
test_three_verbs (void)
{
  const char *const *cues = pivot_voice_cue_list ();

  for (gsize i = 0; i < G_N_ELEMENTS (blame); i++)
    assert_three_verbs (pivot_voice_rule_question (blame[i]));
  for (guint i = 0; cues[i] != NULL; i++)
    {
      if (g_str_has_prefix (cues[i], "C1."))
        assert_three_verbs (pivot_voice_cue_question (cues[i]));
    }
  assert_three_verbs (pivot_voice_row_question (PIVOT_ROW_RESPONSIBILITY));
}

/* Every rule that a sentence can follow has a weak and a strong one. */
static void
test_lines (void)
{
  const char *const *rules = pivot_voice_rule_list ();
  guint              n_lines = 0;

  for (guint i = 0; rules[i] != NULL; i++)
    {
      const char *weak = pivot_voice_lines_weak (rules[i]);
      const char *strong = pivot_voice_lines_strong (rules[i]);

      g_assert_true ((weak != NULL) == (strong != NULL));
      g_assert_true (strong != NULL || !pivot_voice_slot_knows (rules[i]));
      if (strong == NULL)
        continue;
      g_assert_cmpstr (weak, !=, strong);
      g_assert_true (g_str_has_suffix (weak, "."));
      g_assert_true (g_str_has_suffix (strong, "."));
      n_lines++;
    }
  g_assert_cmpuint (n_lines, ==, 67);
  g_assert_null (pivot_voice_lines_weak ("F7"));
}

static void
test_unknown (void)
{
  g_assert_cmpstr (pivot_voice_rule_title ("Z9"), ==, "Worth another look");
  g_assert_cmpstr (pivot_voice_rule_title (NULL), ==, "Worth another look");
  g_assert_nonnull (strchr (pivot_voice_rule_question ("Z9"), '?'));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voice/rule/complete", test_complete);
  g_test_add_func ("/voice/rule/form", test_form);
  g_test_add_func ("/voice/rule/kind", test_kind);
  g_test_add_func ("/voice/rule/three-verbs", test_three_verbs);
  g_test_add_func ("/voice/rule/lines", test_lines);
  g_test_add_func ("/voice/rule/unknown", test_unknown);
  return g_test_run ();
}
