/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The example stories that Pivot brings along: what they show must be so. */

#include "core/rubric/pivot-rubric.h"
#include "core/store/pivot-codec.h"

/* What each defensive twin was written to show: any rule of each group. */
static const struct
{
  const char *file;
  const char *planted[3];
} examples[] = {
  { "1-annual-pass.json", { "C1 P10 I8", "V5", "O8 O9" } },
  { "2-discharge-lounge.json", { "W1 W2", "W3", "C2" } },
  { "3-night-sales.json", { "C3" } },
  { "4-frozen-latch.json", { "I9", "O8 O9" } },
  { "5-report-cards.json", { "W11" } },
  { "6-way-back.json", { "I7", "C1 P10 I8" } },
};

static PivotPack *pack;

static PivotRecord *
read_example (const char *file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (PIVOT_EXAMPLES_FOLDER, file, NULL);
  g_autofree char *bytes = NULL;
  g_autofree char *caveat = NULL;
  gsize            length;
  PivotRecord     *record;

  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);
  record = pivot_codec_read_record (bytes, length, NULL, &caveat, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (caveat, ==, NULL);
  return record;
}

static PivotReport *
assess (PivotRecord *record,
        PivotSide    side)
{
  return pivot_rubric_assess (pack, record->draft, side, pivot_pack_get_pace (pack));
}

/* Whether all files of the folder stand in the table above. */
static void
test_all_known (void)
{
  g_autoptr (GDir) folder = g_dir_open (PIVOT_EXAMPLES_FOLDER, 0, NULL);
  guint       n_files = 0;
  const char *name;

  g_assert_nonnull (folder);
  while ((name = g_dir_read_name (folder)) != NULL)
    n_files += g_str_has_suffix (name, ".json") ? 1 : 0;
  g_assert_cmpuint (n_files, ==, G_N_ELEMENTS (examples));
}

static void
test_facts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autoptr (PivotRecord) record = read_example (examples[i].file);

      for (guint fact = 0; fact < PIVOT_N_FACTS; fact++)
        g_assert_cmpstr (pivot_draft_get_fact (record->draft, fact), !=, "");
      g_assert_cmpstr (pivot_draft_get_fact (record->draft, PIVOT_FACT_LANGUAGE), ==, "en");
      g_assert_cmpuint (g_strv_length ((char **) pivot_draft_get_tags (record->draft)), >, 0);
    }
}

static void
assert_stage_ready (const char  *file,
                    PivotReport *report,
                    PivotStage   stage)
{
  guint            n_slots;
  const PivotSlot *slots = pivot_report_get_slots (report, stage, &n_slots);

  for (guint i = 0; i < n_slots; i++)
    {
      if (!slots[i].filled && !slots[i].hint)
        g_test_message ("%s: no %s (%s)", file, slots[i].rule, slots[i].name);
      g_assert_true (slots[i].filled || slots[i].hint);
    }
  g_assert_cmpstr (pivot_state_get_id (pivot_report_get_stage (report, stage)->state), ==, "ready");
}

static void
assert_no_contrast (const char  *file,
                    PivotReport *report)
{
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].kind == PIVOT_FINDING_CONTRAST)
        g_test_message ("%s: %s in stage %d", file, findings[i].cue, findings[i].stage);
      g_assert_cmpint (findings[i].kind, !=, PIVOT_FINDING_CONTRAST);
    }
}

static void
test_owning (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autoptr (PivotRecord) record = read_example (examples[i].file);
      g_autoptr (PivotReport) report = assess (record, PIVOT_SIDE_OWNED);

      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        assert_stage_ready (examples[i].file, report, stage);
      assert_no_contrast (examples[i].file, report);
      g_assert_true (pivot_report_is_ready (report));
      g_assert_cmpint (pivot_report_get_own_level (report), ==, 4);
    }
}

static void
test_length (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autoptr (PivotRecord) record = read_example (examples[i].file);
      g_autoptr (PivotReport) report = assess (record, PIVOT_SIDE_OWNED);
      double last = pivot_report_get_stage (report, PIVOT_STAGE_OUTCOME_LEARNING)->seconds;

      g_assert_cmpfloat (pivot_report_get_seconds (report), >=, 60);
      g_assert_cmpfloat (pivot_report_get_seconds (report), <=, 120);
      g_assert_cmpfloat (pivot_report_get_stage (report, PIVOT_STAGE_PRECISE_CONTEXT)->seconds, <=, 30);
      for (guint stage = 0; stage < PIVOT_STAGE_OUTCOME_LEARNING; stage++)
        g_assert_cmpfloat (pivot_report_get_stage (report, stage)->seconds, <, last);
    }
}

static gboolean
shows_any (PivotReport *report,
           const char  *group)
{
  g_auto (GStrv) rules = g_strsplit (group, " ", -1);
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].kind != PIVOT_FINDING_MISSING && g_strv_contains ((const char *const *) rules, findings[i].rule))
        return TRUE;
    }
  return FALSE;
}

static void
test_twins (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autoptr (PivotRecord) record = read_example (examples[i].file);
      g_autoptr (PivotReport) owned = assess (record, PIVOT_SIDE_OWNED);
      g_autoptr (PivotReport) twin = assess (record, PIVOT_SIDE_DEFENSIVE);

      for (gsize j = 0; j < G_N_ELEMENTS (examples[i].planted) && examples[i].planted[j] != NULL; j++)
        {
          if (!shows_any (twin, examples[i].planted[j]))
            g_test_message ("%s: the twin does not show %s", examples[i].file, examples[i].planted[j]);
          g_assert_true (shows_any (twin, examples[i].planted[j]));
        }
      g_assert_false (pivot_report_is_ready (twin));
      g_assert_cmpfloat (pivot_report_get_score (twin), <, pivot_report_get_score (owned) / 2);
      g_assert_cmpint (pivot_report_get_own_level (twin), <=, 1);
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
  g_test_add_func ("/cases/examples/all-known", test_all_known);
  g_test_add_func ("/cases/examples/facts", test_facts);
  g_test_add_func ("/cases/examples/owning", test_owning);
  g_test_add_func ("/cases/examples/length", test_length);
  g_test_add_func ("/cases/examples/twins", test_twins);
  status = g_test_run ();
  pivot_pack_unref (pack);
  return status;
}
