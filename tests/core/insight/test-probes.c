/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-probes.h"

#include "core/rubric/pivot-rubric.h"

#define MANY 100

static PivotPack *pack;

/* Whole, so that nothing is missing. */
static const char *const whole[PIVOT_N_STAGES] = {
  "In March 2022 I was the product manager for bookings at a ferry line, and I led the launch of the new booking page. "
  "The goal was to move 4,000 riders to it by June. Instead, within three months only 600 had switched, and 90 riders had cancelled.",
  "The mistake was mine. I assumed that riders had the app, and I never checked it with the harbour staff. "
  "One call to them would have shown it. It was an untested assumption.",
  "The day I saw the numbers, I stopped the launch and put the old page back. Within two days I brought support and two captains together. "
  "We compared every cancelled account with its rides to find out whom we had lost.",
  "It cost us $40,000, and 50 of the 90 riders came back. I introduced a checklist: before every launch I now ask three captains. "
  "It takes half a day. Since then it has caught four gaps in seven launches. We still use it today.",
};

static PivotProbe *
list (const char *const texts[PIVOT_N_STAGES],
      const char       *stake,
      guint             max,
      guint            *n_probes)
{
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) facts = pivot_draft_with_fact (empty, PIVOT_FACT_STAKE, stake);
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (facts, PIVOT_SIDE_OWNED, answer);
  g_autoptr (PivotReport) report = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));

  return pivot_probes_list (report, draft, max, n_probes);
}

static void
assert_none_twice (const PivotProbe *probes,
                   guint             n_probes)
{
  for (guint i = 0; i < n_probes; i++)
    {
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (probes[i].rule, !=, probes[j].rule);
    }
}

/* What an interviewer asks first, of an answer that is whole but for one stage. */
static const struct
{
  const char    *name;
  PivotStage     stage;
  const char    *text;
  const char    *stake;
  const char    *rule;
  PivotProbeKind kind;
} firsts[] = {
  { "no cause", PIVOT_STAGE_ROOT_CAUSE, "", "large", "I2", PIVOT_PROBE_MISSING },
  { "no learning", PIVOT_STAGE_OUTCOME_LEARNING, "", "large", "O2", PIVOT_PROBE_MISSING },
  { "others", PIVOT_STAGE_ROOT_CAUSE, "The vendor failed to deliver the data.", "large", "I11", PIVOT_PROBE_TURN },
  { "a success in the end", PIVOT_STAGE_OUTCOME_LEARNING, "It turned out to be a blessing in disguise.", "large", "W12", PIVOT_PROBE_TURN },
  { "a small stake", PIVOT_STAGE_ROOT_CAUSE, "", "small", "W11", PIVOT_PROBE_TURN },
};

static void
test_firsts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (firsts); i++)
    {
      const char            *texts[PIVOT_N_STAGES] = { whole[0], whole[1], whole[2], whole[3] };
      guint                  n_probes;
      g_autofree PivotProbe *probes = NULL;

      texts[firsts[i].stage] = firsts[i].text;
      probes = list (texts, firsts[i].stake, MANY, &n_probes);
      g_test_message ("%s", firsts[i].name);
      g_assert_cmpuint (n_probes, >, 0);
      g_assert_cmpstr (probes[0].rule, ==, firsts[i].rule);
      g_assert_cmpint (probes[0].kind, ==, firsts[i].kind);
      assert_none_twice (probes, n_probes);
    }
}

/* A whole answer still leads on to something, each time from what it holds. */
static void
test_deeper (void)
{
  guint                  n_probes;
  g_autofree PivotProbe *probes = list (whole, "large", MANY, &n_probes);

  g_assert_cmpuint (n_probes, >=, 3);
  for (guint i = 0; i < n_probes; i++)
    {
      g_test_message ("%s", probes[i].rule);
      g_assert_cmpint (probes[i].kind, ==, PIVOT_PROBE_DEEPER);
    }
}

static void
test_softened (void)
{
  const char            *texts[PIVOT_N_STAGES] = { whole[0], "It was partly my mistake.", whole[2], whole[3] };
  guint                  n_probes;
  gboolean               found = FALSE;
  g_autofree PivotProbe *probes = list (texts, "large", MANY, &n_probes);

  for (guint i = 0; i < n_probes; i++)
    found = found || (g_str_equal (probes[i].rule, "I1") && probes[i].kind == PIVOT_PROBE_WEAK);
  g_assert_true (found);
}

static void
test_max (void)
{
  static const char *const nothing[PIVOT_N_STAGES] = { "", "", "", "" };

  for (guint max = 0; max <= 3; max++)
    {
      guint                  n_probes;
      g_autofree PivotProbe *probes = list (nothing, "large", max, &n_probes);

      g_assert_cmpuint (n_probes, ==, max);
      assert_none_twice (probes, n_probes);
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
  g_test_add_func ("/insight/probes/firsts", test_firsts);
  g_test_add_func ("/insight/probes/deeper", test_deeper);
  g_test_add_func ("/insight/probes/softened", test_softened);
  g_test_add_func ("/insight/probes/max", test_max);
  status = g_test_run ();
  pivot_pack_unref (pack);
  return status;
}
