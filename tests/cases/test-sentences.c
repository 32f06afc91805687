/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How the English pack reads the judged sentences. With --verbose, each line
 * that it misreads and the counts of every rule. */

#include "core/rubric/pivot-rubric.h"

#include "pivot-cases.h"

/* What the cases call it, by the rules that say so. */
static const struct
{
  const char *contrast;
  const char *rules[5];
} families[] = {
  { "responsibility", { "C1", "P10", "I8", "I9" } },
  { "reality", { "C2", "W1", "W2", "W3" } },
  { "focus", { "C3" } },
  { "hedge", { "I7", "W5" } },
  { "follow", { "V5" } },
  { "refusal", { "W6" } },
  { "lesson", { "O8", "O9" } },
};

/* The share that must be read rightly, in hundredths; held out apart. */
static const struct
{
  const char *key;
  guint       floor;
  guint       held_out_floor;
} floors[] = {
  { "slots", 92, 77 },
  { "without", 90, 92 },
  { "contrast", 85, 70 },
  { "contrast: covert", 78, 65 },
  { "quiet", 96, 94 },
  { "quiet: negated", 90, 92 },
  { "quiet: trap", 95, 75 },
};

static PivotPack  *pack;
static GHashTable *tallies;

static gboolean
has_slot (PivotReport *report,
          PivotStage   stage,
          const char  *rule)
{
  guint            n_slots;
  const PivotSlot *slots = pivot_report_get_slots (report, stage, &n_slots);

  for (guint i = 0; i < n_slots; i++)
    {
      if (slots[i].filled && g_strcmp0 (slots[i].rule, rule) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The first words that the text should not show, of that kind or of any. */
static const PivotFinding *
find_contrast (PivotReport *report,
               const char  *contrast)
{
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].kind != PIVOT_FINDING_CONTRAST || !findings[i].located)
        continue;
      if (contrast == NULL)
        return &findings[i];
      for (gsize j = 0; j < G_N_ELEMENTS (families); j++)
        {
          if (g_str_equal (families[j].contrast, contrast) && g_strv_contains (families[j].rules, findings[i].rule))
            return &findings[i];
        }
    }
  return NULL;
}

static void
count (const PivotCase *sentence,
       const char      *key,
       const char      *detail,
       gboolean         hit)
{
  g_autofree char *full = g_strdup_printf ("%s: %s", key, detail);

  pivot_tallies_count (tallies, full, sentence->held_out, hit);
}

static void
judge_slots (const PivotCase *sentence,
             PivotReport     *report)
{
  for (guint i = 0; sentence->slots[i] != NULL; i++)
    {
      gboolean hit = has_slot (report, sentence->stage, sentence->slots[i]);

      pivot_tallies_count (tallies, "slots", sentence->held_out, hit);
      count (sentence, "slots", sentence->slots[i], hit);
      if (!hit && !sentence->held_out)
        g_test_message ("%s lacks %s: %s", sentence->id, sentence->slots[i], sentence->text);
    }
  for (guint i = 0; sentence->without[i] != NULL; i++)
    {
      gboolean hit = !has_slot (report, sentence->stage, sentence->without[i]);

      pivot_tallies_count (tallies, "without", sentence->held_out, hit);
      count (sentence, "without", sentence->without[i], hit);
      if (!hit && !sentence->held_out)
        g_test_message ("%s has no %s: %s", sentence->id, sentence->without[i], sentence->text);
    }
}

static void
judge_contrast (const PivotCase *sentence,
                PivotReport     *report)
{
  const char         *key = sentence->contrast[0] != NULL ? "contrast" : "quiet";
  const PivotFinding *finding = sentence->contrast[0] != NULL ? NULL : find_contrast (report, NULL);
  gboolean            hit = sentence->contrast[0] == NULL && finding == NULL;

  for (guint i = 0; sentence->contrast[i] != NULL; i++)
    hit = hit || find_contrast (report, sentence->contrast[i]) != NULL;

  pivot_tallies_count (tallies, key, sentence->held_out, hit);
  for (guint i = 0; sentence->tags[i] != NULL; i++)
    count (sentence, key, sentence->tags[i], hit);
  if (!hit && !sentence->held_out)
    g_test_message ("%s %s %s: %s", sentence->id, key, finding != NULL ? finding->cue : sentence->contrast[0], sentence->text);
}

static void
test_sentences (void)
{
  g_autoptr (GPtrArray) sentences = pivot_cases_load ("sentences.jsonl");

  for (guint i = 0; i < sentences->len; i++)
    {
      const PivotCase *sentence = g_ptr_array_index (sentences, i);
      g_autoptr (PivotDraft) draft = pivot_case_sentence_draft (sentence);
      g_autoptr (PivotReport) report = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));

      judge_slots (sentence, report);
      judge_contrast (sentence, report);
    }
  pivot_tallies_print (tallies);
}

static void
test_floors (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (floors); i++)
    {
      PivotTally seen = pivot_tallies_get (tallies, floors[i].key, FALSE);
      PivotTally held = pivot_tallies_get (tallies, floors[i].key, TRUE);

      g_test_message ("%s", floors[i].key);
      g_assert_cmpuint (seen.total, >, 0);
      g_assert_cmpuint (held.total, >, 0);
      g_assert_cmpuint (seen.hits * 100, >=, floors[i].floor * seen.total);
      g_assert_cmpuint (held.hits * 100, >=, floors[i].held_out_floor * held.total);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  pack = pivot_pack_new_for_language ("en", &error);
  g_assert_no_error (error);
  tallies = pivot_tallies_new ();
  g_test_add_func ("/rubric/cases/sentences", test_sentences);
  g_test_add_func ("/rubric/cases/floors", test_floors);
  status = g_test_run ();
  g_hash_table_unref (tallies);
  pivot_pack_unref (pack);
  return status;
}
