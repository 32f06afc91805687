/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-bench.h"

#include "app/editor/pivot-aside-row.h"
#include "app/editor/pivot-finding-row.h"
#include "app/editor/pivot-question-card.h"
#include "app/editor/pivot-said-row.h"
#include "app/editor/pivot-slot-dots.h"
#include "app/editor/pivot-stage-card.h"

#define I PIVOT_STAGE_ROOT_CAUSE

/* A letter of two bytes before the words, so that bytes are not characters. */
static const char *const texts[PIVOT_N_STAGES] = {
  "In May I led the locks of 12 depots.",
  "Né. The mistake was partly mine. I signed off the plan.",
  "",
  "",
};

static gboolean
has_tag (gpointer data)
{
  g_autofree char *tagged = pivot_test_bench_dup_tagged (data, I);

  return tagged[0] != '\0';
}

static const PivotFinding *
find_contrast (PivotTestBench *bench)
{
  guint               n_findings = 0;
  const PivotFinding *findings = pivot_report_get_findings (pivot_assessor_get_report (bench->assessor), &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].kind == PIVOT_FINDING_CONTRAST && findings[i].stage == (int) I)
        return &findings[i];
    }
  return NULL;
}

static char *
dup_contrast (PivotTestBench *bench)
{
  const PivotFinding *finding = find_contrast (bench);

  g_assert_nonnull (finding);
  return pivot_span_quote (finding->span, pivot_test_bench_get_written (bench, I));
}

static void
test_underlined (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  g_autofree char *expected = dup_contrast (bench);
  g_autofree char *tagged = pivot_test_bench_dup_tagged (bench, I);

  g_assert_cmpstr (tagged, ==, expected);
}

/* It waits while the sentence is being written, and comes when the writer pauses. */
static void
test_held (void)
{
  static const char *const nothing[PIVOT_N_STAGES] = { "", "", "", "" };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (nothing);
  g_autofree char *at_once = NULL;

  pivot_test_bench_type (bench, I, "The mistake was partly mine");
  g_assert_nonnull (find_contrast (bench));
  at_once = pivot_test_bench_dup_tagged (bench, I);
  g_assert_cmpstr (at_once, ==, "");
  g_assert_true (pivot_test_wait (has_tag, bench));
}

static void
test_walk (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  GtkTextBuffer   *buffer = gtk_text_view_get_buffer (bench->texts[I]);
  g_autofree char *expected = dup_contrast (bench);
  g_autofree char *selected = NULL;
  GtkTextIter      start;
  GtkTextIter      end;

  pivot_test_bench_do (bench, "story.go-to-stage(0)");
  pivot_test_bench_do (bench, "story.next-finding");
  g_assert_true (gtk_window_get_focus (bench->window) == GTK_WIDGET (bench->texts[I]));
  g_assert_true (gtk_text_buffer_get_selection_bounds (buffer, &start, &end));
  selected = gtk_text_iter_get_text (&start, &end);
  g_assert_cmpstr (selected, ==, expected);
}

static void
test_set_aside (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  const PivotFinding *finding = find_contrast (bench);
  g_autofree char    *action = NULL;
  g_autofree char    *tagged = NULL;
  g_autofree char    *again = NULL;

  g_assert_nonnull (finding);
  action = g_strdup_printf ("story.dismiss(('%s', '%s'))", finding->rule, finding->sentence_hash);
  pivot_test_bench_do (bench, action);
  g_assert_null (find_contrast (bench));
  tagged = pivot_test_bench_dup_tagged (bench, I);
  g_assert_cmpstr (tagged, ==, "");

  pivot_test_bench_do (bench, "story.undo");
  g_assert_nonnull (find_contrast (bench));
  again = pivot_test_bench_dup_tagged (bench, I);
  g_assert_cmpstr (again, !=, "");
}

/* “Not Here” sets the question aside that it stands under, and it can be had back. */
static void
test_not_here (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  guint            n_slots = 0;
  guint            n_aside = 0;
  const PivotSlot *slots = NULL;
  g_autofree char *back = NULL;

  pivot_test_bench_do (bench, "story.go-to-stage(1)");
  slots = pivot_report_get_slots (pivot_assessor_get_report (bench->assessor), I, &n_slots);
  while (n_slots > 0 && (slots->filled || slots->hint))
    {
      slots++;
      n_slots--;
    }
  g_assert_cmpuint (n_slots, >, 0);
  back = g_strdup_printf ("story.reconsider(('%s', ''))", slots->rule);
  g_signal_emit_by_name (pivot_test_find_nth (GTK_WIDGET (bench->pane), GTK_TYPE_BUTTON, 2), "clicked");
  pivot_draft_get_dismissals (pivot_story_get_draft (bench->story), &n_aside);
  g_assert_cmpuint (n_aside, ==, 1);
  pivot_test_bench_do (bench, back);
  pivot_draft_get_dismissals (pivot_story_get_draft (bench->story), &n_aside);
  g_assert_cmpuint (n_aside, ==, 0);
}

static void
test_follows_the_writer (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  g_autofree char *subtitle = NULL;
  guint            notified = 0;

  pivot_test_count_notify (G_OBJECT (bench->pane), "subtitle", &notified);
  pivot_test_bench_do (bench, "story.go-to-stage(1)");
  g_assert_cmpuint (notified, ==, 1);
  g_object_get (bench->pane, "subtitle", &subtitle, NULL);
  g_assert_true (g_str_has_prefix (subtitle, "Identify, "));
  /* A key that changes nothing that the header says is not told. */
  pivot_test_bench_type (bench, I, " ");
  g_assert_cmpuint (notified, ==, 1);
}

/* The writer's words are shown as they are, whatever they look like. */
static void
test_literal (void)
{
  const char *const odd[PIVOT_N_STAGES] = { "", "The mistake was partly mine at R&D <b>x</b> 5%.", "", "" };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (odd);
  const PivotSlot *slots = NULL;
  guint            n_slots = 0;
  guint            n_seen = 0;

  pivot_test_bench_do (bench, "story.go-to-stage(1)");
  slots = pivot_report_get_slots (pivot_assessor_get_report (bench->assessor), I, &n_slots);
  for (guint i = 0; i < n_slots && n_seen < 4; i++)
    {
      g_autofree char *words = NULL;
      g_autofree char *quoted = NULL;

      if (!slots[i].filled)
        continue;
      words = pivot_span_quote (slots[i].span, odd[I]);
      quoted = g_strdup_printf ("“\u2068%s\u2069”", words);
      g_assert_true (pivot_test_shows (GTK_WIDGET (bench->pane), quoted));
      n_seen++;
    }
  g_assert_cmpuint (n_seen, >, 0);
}

/* Rows are used again: a key makes none. */
static void
test_rows_stay (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  gpointer said = NULL;
  gpointer row = NULL;

  pivot_test_bench_do (bench, "story.go-to-stage(1)");
  said = pivot_test_find_nth (GTK_WIDGET (bench->pane), PIVOT_TYPE_SAID_ROW, 0);
  row = pivot_test_find_nth (GTK_WIDGET (bench->pane), PIVOT_TYPE_FINDING_ROW, 0);
  pivot_test_bench_type (bench, I, " So.");
  g_assert_true (pivot_test_find_nth (GTK_WIDGET (bench->pane), PIVOT_TYPE_SAID_ROW, 0) == said);
  g_assert_true (pivot_test_find_nth (GTK_WIDGET (bench->pane), PIVOT_TYPE_FINDING_ROW, 0) == row);
}

static guint
count_rows (GtkWidget *root)
{
  guint n = GTK_IS_WIDGET (root) && PIVOT_IS_FINDING_ROW (root) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_rows (child);
  return n;
}

/* No more than three things to do are open; the caret unfolds what is about the words that it stands in. */
static void
test_three_in_view (void)
{
  const char *const much[PIVOT_N_STAGES] = { "", "The mistake was partly mine. The vendor let us down.", "", "" };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (much);

  pivot_test_bench_do (bench, "story.go-to-stage(1)");
  g_assert_cmpuint (count_rows (GTK_WIDGET (bench->pane)), ==, 2);
  pivot_test_bench_do (bench, "story.next-finding");
  g_assert_cmpuint (count_rows (GTK_WIDGET (bench->pane)), >, 2);
}

static gboolean
is_in_sight (gpointer row)
{
  GtkWidget      *viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (row, viewport, &bounds) && bounds.origin.y >= 0 && bounds.origin.y < (float) gtk_widget_get_height (viewport);
}

/* Going to a finding in the text brings its row into sight. */
static void
test_row_in_sight (void)
{
  const char *const much[PIVOT_N_STAGES] = { "", "The mistake was partly mine. The vendor let us down.", "", "" };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (much);
  PivotFindingRow *row = NULL;

  gtk_window_set_default_size (bench->window, 1100, 400);
  pivot_test_bench_do (bench, "story.go-to-stage(1)");
  pivot_test_bench_do (bench, "story.next-finding");
  for (guint i = 0; row == NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)); i++)
    {
      row = pivot_test_find_nth (GTK_WIDGET (bench->pane), PIVOT_TYPE_FINDING_ROW, i);
      g_assert_nonnull (row);
    }
  g_assert_true (pivot_test_wait (is_in_sight, row));
}

/* What is said about words stays in its row when another thing is said before it. */
static void
test_row_keeps_its_finding (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  PivotFindingRow *row = NULL;
  g_autofree char *key = NULL;

  pivot_test_bench_do (bench, "story.go-to-stage(1)");
  row = pivot_test_find_nth (GTK_WIDGET (bench->pane), PIVOT_TYPE_FINDING_ROW, 1);
  key = g_strdup (pivot_finding_row_get_key (row));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  g_signal_emit_by_name (pivot_test_find_nth (GTK_WIDGET (bench->pane), GTK_TYPE_BUTTON, 2), "clicked");
  g_assert_true (pivot_test_find_nth (GTK_WIDGET (bench->pane), PIVOT_TYPE_FINDING_ROW, 0) == row);
  g_assert_cmpstr (pivot_finding_row_get_key (row), ==, key);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
}

/* What is set aside is listed with its sentence. */
static void
test_aside_says_its_sentence (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  const PivotFinding *finding = find_contrast (bench);
  g_autofree char    *action = g_strdup_printf ("story.dismiss(('%s', '%s'))", finding->rule, finding->sentence_hash);

  pivot_test_bench_do (bench, action);
  g_assert_true (pivot_test_shows (GTK_WIDGET (bench->pane), "Set Aside"));
  g_assert_cmpstr (adw_action_row_get_subtitle (pivot_test_find_nth (GTK_WIDGET (bench->pane), PIVOT_TYPE_ASIDE_ROW, 0)), ==, "“\u2068The mistake was partly mine.\u2069”");
}

static void
test_accessible (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  GtkWidget      *list = pivot_test_find_nth (GTK_WIDGET (bench->pane), GTK_TYPE_LIST_BOX, 0);
  PivotStageCard *card = pivot_test_find_nth (GTK_WIDGET (bench->editor), PIVOT_TYPE_STAGE_CARD, I);
  PivotSlotDots  *dots = pivot_test_find_nth (GTK_WIDGET (card), PIVOT_TYPE_SLOT_DOTS, 0);

  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (list, GTK_ACCESSIBLE_PROPERTY_LABEL, "Rubric");
  gtk_test_accessible_assert_role (dots, GTK_ACCESSIBLE_ROLE_METER);
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (dots), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW));
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
}

/* Who hears a row hears whose words it quotes, and gets to the text that they are in. */
static void
test_relations (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  GtkWidget         *pane = GTK_WIDGET (bench->pane);
  GtkWidget         *list = pivot_test_find_nth (pane, GTK_TYPE_LIST_BOX, 0);
  GtkTextView       *text = bench->texts[I];
  PivotSaidRow      *said = NULL;
  PivotFindingRow   *row = NULL;
  PivotQuestionCard *question = pivot_test_find_nth (pane, PIVOT_TYPE_QUESTION_CARD, 0);
  GtkLabel          *name = NULL;
  GtkLabel          *quote = NULL;

  pivot_test_bench_do (bench, "story.go-to-stage(1)");
  said = pivot_test_find_nth (pane, PIVOT_TYPE_SAID_ROW, 0);
  row = pivot_test_find_nth (pane, PIVOT_TYPE_FINDING_ROW, 0);
  name = pivot_test_find_nth (GTK_WIDGET (said), GTK_TYPE_LABEL, 0);
  quote = pivot_test_find_nth (GTK_WIDGET (said), GTK_TYPE_LABEL, 1);
  gtk_test_accessible_assert_relation (said, GTK_ACCESSIBLE_RELATION_LABELLED_BY, name, quote, NULL);
  gtk_test_accessible_assert_relation (said, GTK_ACCESSIBLE_RELATION_CONTROLS, text, NULL);
  gtk_test_accessible_assert_relation (question, GTK_ACCESSIBLE_RELATION_CONTROLS, text, NULL);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (question), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY));
  gtk_test_accessible_assert_relation (row, GTK_ACCESSIBLE_RELATION_CONTROLS, text, NULL);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)));
  gtk_test_accessible_assert_relation (text, GTK_ACCESSIBLE_RELATION_DETAILS, list, NULL);

  pivot_test_bench_do (bench, "story.go-to-stage(0)");
  g_assert_false (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_RELATION_DETAILS));
  gtk_test_accessible_assert_relation (said, GTK_ACCESSIBLE_RELATION_CONTROLS, bench->texts[PIVOT_STAGE_PRECISE_CONTEXT], NULL);
  gtk_test_accessible_assert_relation (bench->texts[PIVOT_STAGE_PRECISE_CONTEXT], GTK_ACCESSIBLE_RELATION_DETAILS, list, NULL);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_bench_init (&argc, &argv);
  g_test_add_func ("/rubric-pane/underlined", test_underlined);
  g_test_add_func ("/rubric-pane/held", test_held);
  g_test_add_func ("/rubric-pane/walk", test_walk);
  g_test_add_func ("/rubric-pane/set-aside", test_set_aside);
  g_test_add_func ("/rubric-pane/not-here", test_not_here);
  g_test_add_func ("/rubric-pane/follows-the-writer", test_follows_the_writer);
  g_test_add_func ("/rubric-pane/literal", test_literal);
  g_test_add_func ("/rubric-pane/rows-stay", test_rows_stay);
  g_test_add_func ("/rubric-pane/three-in-view", test_three_in_view);
  g_test_add_func ("/rubric-pane/row-in-sight", test_row_in_sight);
  g_test_add_func ("/rubric-pane/row-keeps-its-finding", test_row_keeps_its_finding);
  g_test_add_func ("/rubric-pane/aside-says-its-sentence", test_aside_says_its_sentence);
  g_test_add_func ("/rubric-pane/accessible", test_accessible);
  g_test_add_func ("/rubric-pane/relations", test_relations);
  return g_test_run ();
}
