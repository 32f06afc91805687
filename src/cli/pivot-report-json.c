/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-report-json.h"

#include "cli/pivot-builder.h"
#include "core/contrast/pivot-contrast.h"
#include "core/insight/pivot-probes.h"
#include "core/voice/pivot-voice.h"

static void
add_place (JsonBuilder          *builder,
           const PivotAppraisal *appraisal,
           PivotStage            stage,
           PivotSpan             span)
{
  PivotSpan        place = pivot_appraisal_locate (appraisal, stage, span);
  g_autofree char *quote = pivot_appraisal_quote (appraisal, stage, span);

  pivot_builder_add_integer (builder, "start", (gint64) place.start);
  pivot_builder_add_integer (builder, "end", (gint64) place.end);
  pivot_builder_add_string (builder, "quote", quote);
}

static void
add_slot (JsonBuilder          *builder,
          const PivotAppraisal *appraisal,
          const PivotSlot      *slot)
{
  json_builder_begin_object (builder);
  pivot_builder_add_string (builder, "rule", slot->rule);
  pivot_builder_add_string (builder, "slot", slot->name);
  json_builder_set_member_name (builder, "filled");
  json_builder_add_boolean_value (builder, slot->filled);
  if (slot->filled)
    add_place (builder, appraisal, slot->stage, slot->span);
  json_builder_end_object (builder);
}

/* What any stage may hold is told with the stage that holds it; where none does, a finding asks for it. */
static void
add_slots (JsonBuilder          *builder,
           const PivotAppraisal *appraisal,
           PivotStage            stage)
{
  PivotReport     *report = pivot_appraisal_get_report (appraisal);
  guint            n_slots;
  guint            n_whole;
  const PivotSlot *slots = pivot_report_get_slots (report, stage, &n_slots);
  const PivotSlot *whole = pivot_report_get_whole_slots (report, &n_whole);

  json_builder_set_member_name (builder, "slots");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_slots; i++)
    add_slot (builder, appraisal, &slots[i]);
  for (guint i = 0; i < n_whole; i++)
    {
      if (whole[i].filled && whole[i].stage == stage)
        add_slot (builder, appraisal, &whole[i]);
    }
  json_builder_end_array (builder);
}

/* The level, and which of the sentences that describe behaviour goes with it. */
static void
add_level (JsonBuilder *builder,
           const char  *scale,
           int          level)
{
  g_autofree char *anchor = g_strdup_printf ("%s.%d", scale, level);

  pivot_builder_add_integer (builder, "level", level);
  pivot_builder_add_string (builder, "anchor", anchor);
}

static void
add_stages (JsonBuilder          *builder,
            const PivotAppraisal *appraisal)
{
  json_builder_set_member_name (builder, "stages");
  json_builder_begin_array (builder);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      const PivotStageReport *stage = pivot_report_get_stage (pivot_appraisal_get_report (appraisal), (PivotStage) i);

      json_builder_begin_object (builder);
      pivot_builder_add_string (builder, "stage", pivot_stage_get_id ((PivotStage) i));
      pivot_builder_add_string (builder, "state", pivot_state_get_id (stage->state));
      pivot_builder_add_score (builder, "score", stage->score);
      add_level (builder, pivot_stage_get_id ((PivotStage) i), stage->level);
      pivot_builder_add_integer (builder, "words", stage->words);
      pivot_builder_add_seconds (builder, "seconds", stage->seconds);
      add_slots (builder, appraisal, (PivotStage) i);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_finding (JsonBuilder          *builder,
             const PivotAppraisal *appraisal,
             const PivotFinding   *finding)
{
  g_autofree char *message = pivot_voice_finding_message (finding);
  g_autofree char *because = pivot_voice_finding_because (finding);
  gboolean         whole = finding->stage == PIVOT_STAGE_WHOLE;

  json_builder_begin_object (builder);
  pivot_builder_add_string (builder, "rule", finding->rule);
  pivot_builder_add_string (builder, "stage", whole ? NULL : pivot_stage_get_id ((PivotStage) finding->stage));
  pivot_builder_add_string (builder, "kind", pivot_finding_kind_get_id (finding->kind));
  if (finding->located && !whole)
    add_place (builder, appraisal, (PivotStage) finding->stage, finding->span);
  pivot_builder_add_string (builder, "message", message);
  if (because != NULL)
    pivot_builder_add_string (builder, "because", because);
  if (finding->gate > 0)
    pivot_builder_add_score (builder, "gate", finding->gate);
  json_builder_end_object (builder);
}

static void
add_findings (JsonBuilder          *builder,
              const PivotAppraisal *appraisal)
{
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (pivot_appraisal_get_report (appraisal), &n_findings);

  json_builder_set_member_name (builder, "findings");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_findings; i++)
    add_finding (builder, appraisal, &findings[i]);
  json_builder_end_array (builder);
}

static void
add_side (JsonBuilder          *builder,
          const PivotAppraisal *appraisal,
          PivotContrast        *contrast,
          PivotRow              row,
          gboolean              owned)
{
  guint                 n_quotations;
  const PivotQuotation *quotations = pivot_contrast_get (contrast, row, owned, &n_quotations);

  json_builder_set_member_name (builder, owned ? "owned" : "defensive");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_quotations; i++)
    {
      json_builder_begin_object (builder);
      pivot_builder_add_string (builder, "stage", pivot_stage_get_id (quotations[i].stage));
      add_place (builder, appraisal, quotations[i].stage, quotations[i].span);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_contrast (JsonBuilder          *builder,
              const PivotAppraisal *appraisal)
{
  g_autoptr (PivotContrast) contrast = pivot_contrast_new (pivot_appraisal_get_report (appraisal));

  json_builder_set_member_name (builder, "contrast");
  json_builder_begin_array (builder);
  for (guint row = 0; row < PIVOT_N_ROWS; row++)
    {
      json_builder_begin_object (builder);
      pivot_builder_add_string (builder, "row", pivot_row_get_id ((PivotRow) row));
      add_side (builder, appraisal, contrast, (PivotRow) row, FALSE);
      add_side (builder, appraisal, contrast, (PivotRow) row, TRUE);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/* What lacks nothing is not asked about any further. */
static void
add_probes (JsonBuilder          *builder,
            const PivotAppraisal *appraisal)
{
  PivotDraft            *draft = pivot_document_get_draft (pivot_appraisal_get_document (appraisal));
  guint                  n_probes;
  g_autofree PivotProbe *probes = pivot_probes_list (pivot_appraisal_get_report (appraisal), draft, G_MAXUINT, &n_probes);

  json_builder_set_member_name (builder, "probes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_probes && probes[i].kind != PIVOT_PROBE_DEEPER; i++)
    {
      json_builder_begin_object (builder);
      pivot_builder_add_string (builder, "rule", probes[i].rule);
      pivot_builder_add_string (builder, "question", pivot_voice_probe_question (&probes[i]));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_totals (JsonBuilder *builder,
            PivotReport *report)
{
  json_builder_set_member_name (builder, "pack");
  json_builder_begin_object (builder);
  pivot_builder_add_string (builder, "language", pivot_report_get_pack_language (report));
  pivot_builder_add_string (builder, "version", pivot_report_get_pack_version (report));
  json_builder_end_object (builder);
  pivot_builder_add_score (builder, "score", pivot_report_get_score (report));
  json_builder_set_member_name (builder, "own");
  json_builder_begin_object (builder);
  pivot_builder_add_score (builder, "score", pivot_report_get_own_score (report));
  add_level (builder, "own", pivot_report_get_own_level (report));
  json_builder_end_object (builder);
  pivot_builder_add_seconds (builder, "seconds", pivot_report_get_seconds (report));
  pivot_builder_add_integer (builder, "words", pivot_report_get_words (report));
}

/**
 * pivot_report_json_new:
 * @id: (nullable) (transfer none): what stands for the story in place of its
 *   own id
 *
 * Returns: (transfer full): the report as programs read it
 */
JsonNode *
pivot_report_json_new (const PivotAppraisal *appraisal,
                       JsonNode             *id)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  PivotReport *report = pivot_appraisal_get_report (appraisal);

  json_builder_begin_object (builder);
  pivot_builder_add_integer (builder, "format", PIVOT_REPORT_JSON_FORMAT);
  if (id != NULL)
    {
      json_builder_set_member_name (builder, "id");
      json_builder_add_value (builder, json_node_copy (id));
    }
  else
    pivot_builder_add_string (builder, "id", pivot_document_get_id (pivot_appraisal_get_document (appraisal)));
  add_totals (builder, report);
  add_stages (builder, appraisal);
  add_findings (builder, appraisal);
  add_contrast (builder, appraisal);
  add_probes (builder, appraisal);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

/**
 * pivot_report_json_new_contrast:
 *
 * Returns: (transfer full): only the part about the contrast
 */
JsonNode *
pivot_report_json_new_contrast (const PivotAppraisal *appraisal)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  pivot_builder_add_string (builder, "id", pivot_document_get_id (pivot_appraisal_get_document (appraisal)));
  add_contrast (builder, appraisal);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
