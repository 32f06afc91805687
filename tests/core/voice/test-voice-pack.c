/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the English pack may say, and what voice can say of it. */

#include "core/rubric/pivot-pack-content.h"
#include "core/voice/pivot-voice.h"

static const PivotPackContent *pack;

static void
test_criteria (void)
{
  const char *const *rules = pivot_voice_rule_list ();

  g_assert_cmpuint (pack->criteria->len, >, 0);
  for (guint i = 0; i < pack->criteria->len; i++)
    {
      const PivotCriterion *criterion = pivot_pack_content_get_criterion (pack, i);

      g_assert_true (g_strv_contains (rules, criterion->rule));
      if (criterion->kind == PIVOT_CRITERION_SLOT)
        g_assert_true (pivot_voice_slot_knows (criterion->rule));
    }
}

/* A cue without words of its own has its rule's. */
static void
test_cues (void)
{
  const char *const *rules = pivot_voice_rule_list ();

  g_assert_cmpuint (pivot_cue_set_get_length (pack->cues), >, 0);
  for (guint i = 0; i < pivot_cue_set_get_length (pack->cues); i++)
    {
      const PivotCue *cue = pivot_cue_set_get (pack->cues, i);
      g_auto (GStrv) parts = g_strsplit (cue->id, ".", 2);

      g_assert_cmpuint (g_strv_length (parts), ==, 2);
      g_assert_true (g_strv_contains (rules, parts[0]));
      g_assert_cmpstr (pivot_pack_content_get_criterion (pack, cue->criterion)->rule, ==, parts[0]);
    }
}

/* Words for a cue that no pack has would never be heard. */
static void
test_no_idle_words (void)
{
  const char *const *cues = pivot_voice_cue_list ();

  for (guint i = 0; cues[i] != NULL; i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; j < pivot_cue_set_get_length (pack->cues); j++)
        found = found || g_str_equal (pivot_cue_set_get (pack->cues, j)->id, cues[i]);
      g_assert_true (found);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) english = NULL;

  g_test_init (&argc, &argv, NULL);
  english = pivot_pack_new_for_language ("en", &error);
  g_assert_no_error (error);
  pack = pivot_pack_get_content (english);
  g_test_add_func ("/voice/pack/criteria", test_criteria);
  g_test_add_func ("/voice/pack/cues", test_cues);
  g_test_add_func ("/voice/pack/no-idle-words", test_no_idle_words);
  return g_test_run ();
}
