/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "cli/pivot-appraisal.h"
#include "cli/pivot-builder.h"
#include "cli/pivot-command.h"
#include "cli/pivot-console.h"
#include "cli/pivot-escape.h"
#include "cli/pivot-revision-operand.h"
#include "cli/pivot-shelf.h"
#include "core/insight/pivot-comparison.h"
#include "core/rubric/pivot-rubric.h"
#include "core/store/pivot-json.h"
#include "core/voice/pivot-voice.h"

/* How a change is written, by its #PivotDiffOp. */
static const struct
{
  const char *id;
  const char *open;
  const char *close;
} ops[] = {
  [PIVOT_DIFF_EQUAL] = { "equal", "", "" },
  [PIVOT_DIFF_DELETE] = { "delete", "[-", "-]" },
  [PIVOT_DIFF_INSERT] = { "insert", "{+", "+}" },
};

/* What a fact was and has become. */
typedef struct
{
  const char *name;
  char       *from;
  char       *to;
} Fact;

static void
fact_clear (gpointer data)
{
  Fact *fact = data;

  g_free (fact->from);
  g_free (fact->to);
}

/* The facts that differ; the tags are one of them. */
static GArray *
list_facts (PivotComparison *comparison)
{
  PivotDraft *from = pivot_comparison_get_from (comparison);
  PivotDraft *to = pivot_comparison_get_to (comparison);
  GArray     *facts = g_array_new (FALSE, FALSE, sizeof (Fact));

  g_array_set_clear_func (facts, fact_clear);
  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    {
      Fact fact = { pivot_fact_get_id ((PivotFact) i), NULL, NULL };

      if (!pivot_comparison_has_fact (comparison, (PivotFact) i))
        continue;
      fact.from = g_strdup (pivot_draft_get_fact (from, (PivotFact) i));
      fact.to = g_strdup (pivot_draft_get_fact (to, (PivotFact) i));
      g_array_append_val (facts, fact);
    }
  if (pivot_comparison_has_tags (comparison))
    {
      Fact fact = { "tags", g_strjoinv (", ", (char **) pivot_draft_get_tags (from)), g_strjoinv (", ", (char **) pivot_draft_get_tags (to)) };

      g_array_append_val (facts, fact);
    }
  return facts;
}

static char *
quote_change (PivotComparison   *comparison,
              PivotStage         stage,
              const PivotChange *change)
{
  if (change->op == PIVOT_DIFF_INSERT)
    return pivot_span_quote (change->to, pivot_draft_get_text (pivot_comparison_get_to (comparison), PIVOT_SIDE_OWNED, stage));
  return pivot_span_quote (change->from, pivot_draft_get_text (pivot_comparison_get_from (comparison), PIVOT_SIDE_OWNED, stage));
}

/* --- For people -------------------------------------------------------------------------------------------------- */

/* A text as a terminal may be given it, with its lines. */
static void
append_text (GString    *page,
             const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = pivot_escape (lines[i]);

      g_string_append_printf (page, i > 0 ? "\n%s" : "%s", line);
    }
}

static void
append_side (GString    *page,
             PivotDiffOp op,
             const char *text)
{
  if (*text == '\0')
    return;
  g_string_append (page, ops[op].open);
  append_text (page, text);
  g_string_append (page, ops[op].close);
}

static void
append_stage (GString         *page,
              PivotComparison *comparison,
              PivotStage       stage)
{
  const PivotDiff *diff = pivot_comparison_get_diff (comparison, stage);

  if (pivot_diff_count_changes (diff) == 0)
    return;
  g_string_append_printf (page, page->len > 0 ? "\n%s\n" : "%s\n", pivot_voice_stage_name (stage));
  for (guint i = 0; i < pivot_diff_get_length (diff); i++)
    {
      const PivotChange *change = pivot_diff_get (diff, i);
      g_autofree char   *text = quote_change (comparison, stage, change);

      append_side (page, change->op, text);
    }
  g_string_append_c (page, '\n');
}

static char *
print_as_text (PivotComparison *comparison)
{
  GString *page = g_string_new (NULL);
  g_autoptr (GArray) facts = list_facts (comparison);

  for (guint i = 0; i < facts->len; i++)
    {
      const Fact *fact = &g_array_index (facts, Fact, i);

      g_string_append_printf (page, "%s: ", fact->name);
      append_side (page, PIVOT_DIFF_DELETE, fact->from);
      append_side (page, PIVOT_DIFF_INSERT, fact->to);
      g_string_append_c (page, '\n');
    }
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    append_stage (page, comparison, (PivotStage) i);
  return g_string_free (page, FALSE);
}

/* --- For programs ------------------------------------------------------------------------------------------------ */

static void
add_facts (JsonBuilder     *builder,
           PivotComparison *comparison)
{
  g_autoptr (GArray) facts = list_facts (comparison);

  json_builder_set_member_name (builder, "facts");
  json_builder_begin_array (builder);
  for (guint i = 0; i < facts->len; i++)
    {
      const Fact *fact = &g_array_index (facts, Fact, i);

      json_builder_begin_object (builder);
      pivot_builder_add_string (builder, "name", fact->name);
      pivot_builder_add_string (builder, "from", fact->from);
      pivot_builder_add_string (builder, "to", fact->to);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* The member that each kind of turn is listed under. */
static const char *const turn_members[] = {
  [PIVOT_TURN_WON] = "won",
  [PIVOT_TURN_LOST] = "lost",
  [PIVOT_TURN_SHED] = "shed",
  [PIVOT_TURN_CAUGHT] = "caught",
};

/* The rules of one stage, or of the whole story, that judge otherwise. */
static void
add_turns (JsonBuilder     *builder,
           PivotComparison *comparison,
           int              stage)
{
  guint            n_turns;
  const PivotTurn *turns = pivot_comparison_get_turns (comparison, &n_turns);

  for (guint kind = 0; kind < G_N_ELEMENTS (turn_members); kind++)
    {
      json_builder_set_member_name (builder, turn_members[kind]);
      json_builder_begin_array (builder);
      for (guint i = 0; i < n_turns; i++)
        {
          if (turns[i].kind == kind && turns[i].stage == stage)
            json_builder_add_string_value (builder, turns[i].rule);
        }
      json_builder_end_array (builder);
    }
}

static void
add_changes (JsonBuilder     *builder,
             PivotComparison *comparison,
             PivotStage       stage)
{
  const PivotDiff *diff = pivot_comparison_get_diff (comparison, stage);

  json_builder_set_member_name (builder, "changes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < pivot_diff_get_length (diff); i++)
    {
      const PivotChange *change = pivot_diff_get (diff, i);
      g_autofree char   *text = quote_change (comparison, stage, change);

      json_builder_begin_object (builder);
      pivot_builder_add_string (builder, "op", ops[change->op].id);
      pivot_builder_add_string (builder, "text", text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static char *
print_as_json (PivotComparison *comparison,
               const char      *from,
               const char      *to)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  pivot_builder_add_string (builder, "from", from);
  pivot_builder_add_string (builder, "to", to);
  add_facts (builder, comparison);
  json_builder_set_member_name (builder, "stages");
  json_builder_begin_array (builder);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      json_builder_begin_object (builder);
      pivot_builder_add_string (builder, "stage", pivot_stage_get_id ((PivotStage) i));
      add_changes (builder, comparison, (PivotStage) i);
      add_turns (builder, comparison, (int) i);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  add_turns (builder, comparison, PIVOT_STAGE_WHOLE);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  return pivot_json_write_line (root);
}

static PivotComparison *
compare (PivotPack  *pack,
         PivotDraft *from,
         PivotDraft *to)
{
  g_autoptr (PivotReport) from_report = pivot_rubric_assess (pack, from, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));
  g_autoptr (PivotReport) to_report = pivot_rubric_assess (pack, to, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));

  return pivot_comparison_new (&(PivotVersion) { from, from_report }, &(PivotVersion) { to, to_report }, PIVOT_DIFF_WORDS);
}

static PivotExit
show_difference (const PivotInvocation *invocation,
                 PivotFormat            format,
                 PivotPack             *pack)
{
  const char *const *operands = pivot_invocation_get_operands (invocation);
  g_autoptr (PivotLibrary) library = pivot_shelf_open (invocation, operands[0]);
  PivotStory *story = library != NULL ? pivot_shelf_find (library, operands[0]) : NULL;
  g_autoptr (GPtrArray) revisions = story != NULL ? pivot_revision_operand_list (library, story) : NULL;
  PivotDraft *from = revisions != NULL ? pivot_revision_operand_find (revisions, story, operands[1]) : NULL;
  PivotDraft *to = from != NULL ? pivot_revision_operand_find (revisions, story, operands[2]) : NULL;
  g_autoptr (PivotComparison) comparison = NULL;
  g_autofree char *page = NULL;

  if (to == NULL)
    return PIVOT_EXIT_TROUBLE;
  comparison = compare (pack, from, to);
  page = format == PIVOT_FORMAT_JSON ? print_as_json (comparison, operands[1], operands[2]) : print_as_text (comparison);
  if (!pivot_console_print (page))
    return PIVOT_EXIT_TROUBLE;
  return pivot_comparison_is_alike (comparison) ? PIVOT_EXIT_READY : PIVOT_EXIT_IMPROVE;
}

static PivotExit
run (const PivotInvocation *invocation)
{
  PivotFormat format;
  g_autoptr (PivotPack) pack = pivot_appraisal_prepare (invocation, &format);

  return pack != NULL ? show_difference (invocation, format, pack) : PIVOT_EXIT_TROUBLE;
}

const PivotCommand pivot_command_diff = {
  .name = "diff",
  .operands = "STORY FROM TO",
  .summary = N_ ("Show what changed between two revisions of a story"),
  .description = N_ ("Shows word by word what changed in the facts and the four stages. STORY is an id or its beginning; FROM and TO are revisions by file name, by the hash that it ends with, by the beginning of either, by the name that one alone was given, or “current”. Exits with 0 where both are alike, 1 where they differ."),
  .options = {
    { "format", "text|json", N_ ("For people or for programs") },
  },
  .min_operands = 3,
  .max_operands = 3,
  .run = run,
};
