/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-report-text.h"

#include <glib/gi18n-lib.h>

#include "core/contrast/pivot-contrast.h"
#include "core/insight/pivot-probes.h"
#include "core/voice/pivot-voice.h"

#define MAX_PROBES 3
#define INDENT 3

/* What stands before a line; each is explained by what follows it. */
#define MARK_THERE "✓ "
#define MARK_ASK "? "
#define MARK_CONTRAST "! "
#define MARK_REMARK "· "

static const char *const finding_marks[] = {
  [PIVOT_FINDING_CONTRAST] = MARK_CONTRAST,
  [PIVOT_FINDING_MISSING] = MARK_ASK,
  [PIVOT_FINDING_MEASURE] = MARK_REMARK,
  [PIVOT_FINDING_HINT] = MARK_REMARK,
};

/* The writer's words on one line. */
static char *
quote_words (const PivotAppraisal *appraisal,
             PivotStage            stage,
             PivotSpan             span)
{
  g_autofree char *quote = pivot_appraisal_quote (appraisal, stage, span);

  g_strdelimit (g_strstrip (quote), "\r\n\t", ' ');
  /* Translators: words of the writer's, quoted. */
  return g_strdup_printf (_ ("“%s”"), quote);
}

static void
print_title (PivotPrinter         *printer,
             const PivotAppraisal *appraisal,
             const char           *name)
{
  PivotDraft *draft = pivot_document_get_draft (pivot_appraisal_get_document (appraisal));
  const char *title = pivot_draft_get_fact (draft, PIVOT_FACT_TITLE);

  pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, NULL, *title != '\0' ? title : name);
}

static char *
describe_readiness (PivotReport *report)
{
  guint n_ready = 0;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (pivot_report_get_stage (report, (PivotStage) i)->state == PIVOT_STATE_READY)
        n_ready++;
    }
  if (n_ready == PIVOT_N_STAGES)
    return g_strdup (_ ("Every stage is ready"));
  if (n_ready == 0)
    return g_strdup (_ ("No stage is ready yet"));
  /* Translators: %u of the four stages of a story. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of four stages is ready", "%u of four stages are ready", n_ready), n_ready);
}

static void
print_totals (PivotPrinter *printer,
              PivotReport  *report)
{
  g_autofree char *readiness = describe_readiness (report);
  g_autofree char *words = pivot_voice_words (pivot_report_get_words (report));
  g_autofree char *spoken = pivot_voice_spoken (pivot_report_get_seconds (report));
  g_autofree char *totals = NULL;

  /* Translators: which stages are ready, how many words, how long to say;
   * as in "Every stage is ready: 143 words, 0:57 spoken." */
  totals = g_strdup_printf (_ ("%1$s: %2$s, %3$s."), readiness, words, spoken);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, 0, NULL, totals);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, 0, NULL, pivot_voice_level_own (pivot_report_get_own_level (report)));
}

static void
print_stage_head (PivotPrinter *printer,
                  PivotReport  *report,
                  PivotStage    stage)
{
  g_autofree char *description = pivot_voice_card_description (pivot_report_get_stage (report, stage));
  g_autofree char *marker = g_strdup_printf ("%s  ", pivot_stage_get_letter (stage));
  g_autofree char *head = NULL;

  /* Translators: a stage and how it stands, as in "Precise Context — Nearly, 5 of 6, 14 seconds" */
  head = g_strdup_printf (_ ("%1$s — %2$s"), pivot_voice_stage_name (stage), description);
  pivot_printer_blank (printer);
  pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, marker, head);
  pivot_printer_paragraph (printer, PIVOT_STYLE_DIM, INDENT, NULL, pivot_voice_level_stage (stage, pivot_report_get_stage (report, stage)->level));
}

static void
print_filled (PivotPrinter         *printer,
              const PivotAppraisal *appraisal,
              const PivotSlot      *slot)
{
  g_autofree char *quote = quote_words (appraisal, slot->stage, slot->span);
  g_autofree char *line = NULL;

  /* Translators: a kind of evidence, and the writer's words that show it. */
  line = g_strdup_printf (_ ("%1$s: %2$s"), pivot_voice_slot_name (slot), quote);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, MARK_THERE, line);
}

/* First what is there, then what is asked for. What any stage may hold is told with the one that holds it. */
static void
print_slots (PivotPrinter         *printer,
             const PivotAppraisal *appraisal,
             PivotStage            stage)
{
  PivotReport     *report = pivot_appraisal_get_report (appraisal);
  guint            n_slots;
  guint            n_whole;
  const PivotSlot *slots = pivot_report_get_slots (report, stage, &n_slots);
  const PivotSlot *whole = pivot_report_get_whole_slots (report, &n_whole);

  for (guint i = 0; i < n_slots; i++)
    {
      if (slots[i].filled)
        print_filled (printer, appraisal, &slots[i]);
    }
  for (guint i = 0; i < n_whole; i++)
    {
      if (whole[i].filled && whole[i].stage == stage)
        print_filled (printer, appraisal, &whole[i]);
    }
  for (guint i = 0; i < n_slots; i++)
    {
      if (!slots[i].filled && !slots[i].hint)
        pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, MARK_ASK, pivot_voice_slot_question (&slots[i]));
    }
}

static void
print_finding_head (PivotPrinter         *printer,
                    const PivotAppraisal *appraisal,
                    const PivotFinding   *finding)
{
  g_autofree char *because = pivot_voice_finding_because (finding);
  const char      *title = pivot_voice_finding_title (finding);
  const char      *mark = finding_marks[finding->kind];

  if (finding->located && finding->stage != PIVOT_STAGE_WHOLE)
    {
      g_autofree char *quote = quote_words (appraisal, (PivotStage) finding->stage, finding->span);
      /* Translators: what a finding is called, and the writer's words it is about. */
      g_autofree char *head = g_strdup_printf (_ ("%1$s: %2$s"), title, quote);

      pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, mark, head);
    }
  else
    pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, mark, title);
  if (because != NULL)
    pivot_printer_paragraph (printer, PIVOT_STYLE_DIM, INDENT, "  ", because);
}

/* Findings that follow one another and ask the same share the question. */
static void
print_finding (PivotPrinter         *printer,
               const PivotAppraisal *appraisal,
               const PivotFinding   *finding,
               const PivotFinding   *next)
{
  g_autofree char *message = pivot_voice_finding_message (finding);
  g_autofree char *message_after = next != NULL ? pivot_voice_finding_message (next) : NULL;

  print_finding_head (printer, appraisal, finding);
  if (g_strcmp0 (message, message_after) != 0)
    pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, "  ", message);
}

/* Whether an empty slot has asked for it already. */
static gboolean
is_asked_by_slot (PivotReport        *report,
                  const PivotFinding *finding)
{
  guint            n_slots;
  const PivotSlot *slots = NULL;

  if (finding->kind != PIVOT_FINDING_MISSING || finding->stage == PIVOT_STAGE_WHOLE)
    return FALSE;
  slots = pivot_report_get_slots (report, (PivotStage) finding->stage, &n_slots);
  for (guint i = 0; i < n_slots; i++)
    {
      if (!slots[i].filled && !slots[i].hint && g_str_equal (slots[i].rule, finding->rule))
        return TRUE;
    }
  return FALSE;
}

/* What is said of one stage, or of the whole answer. */
static GPtrArray *
choose_findings (PivotReport *report,
                 int          stage)
{
  GPtrArray          *chosen = g_ptr_array_new ();
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].stage == stage && !is_asked_by_slot (report, &findings[i]))
        g_ptr_array_add (chosen, (gpointer) &findings[i]);
    }
  return chosen;
}

static void
print_findings (PivotPrinter         *printer,
                const PivotAppraisal *appraisal,
                int                   stage)
{
  g_autoptr (GPtrArray) findings = choose_findings (pivot_appraisal_get_report (appraisal), stage);

  if (stage == PIVOT_STAGE_WHOLE && findings->len > 0)
    {
      pivot_printer_blank (printer);
      pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, NULL, _ ("The Whole Answer"));
    }
  for (guint i = 0; i < findings->len; i++)
    print_finding (printer, appraisal, g_ptr_array_index (findings, i), i + 1 < findings->len ? g_ptr_array_index (findings, i + 1) : NULL);
}

static void
print_probes (PivotPrinter         *printer,
              const PivotAppraisal *appraisal)
{
  PivotDraft            *draft = pivot_document_get_draft (pivot_appraisal_get_document (appraisal));
  guint                  n_probes;
  g_autofree PivotProbe *probes = pivot_probes_list (pivot_appraisal_get_report (appraisal), draft, MAX_PROBES, &n_probes);

  pivot_printer_blank (printer);
  pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, NULL, _ ("An interviewer may ask"));
  for (guint i = 0; i < n_probes; i++)
    pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, MARK_ASK, pivot_voice_probe_question (&probes[i]));
}

/**
 * pivot_report_text_print:
 * @name: what the story is called where it has no title of its own
 *
 * Prints the report as people read it.
 */
void
pivot_report_text_print (PivotPrinter         *printer,
                         const PivotAppraisal *appraisal,
                         const char           *name)
{
  PivotReport *report = pivot_appraisal_get_report (appraisal);

  print_title (printer, appraisal, name);
  print_totals (printer, report);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      print_stage_head (printer, report, (PivotStage) i);
      print_slots (printer, appraisal, (PivotStage) i);
      print_findings (printer, appraisal, (int) i);
    }
  print_findings (printer, appraisal, PIVOT_STAGE_WHOLE);
  print_probes (printer, appraisal);
}

static void
print_side (PivotPrinter         *printer,
            const PivotAppraisal *appraisal,
            PivotContrast        *contrast,
            PivotRow              row,
            gboolean              owned)
{
  guint                 n_quotations;
  const PivotQuotation *quotations = pivot_contrast_get (contrast, row, owned, &n_quotations);

  if (n_quotations == 0)
    return;
  pivot_printer_paragraph (printer, PIVOT_STYLE_DIM, INDENT, NULL, pivot_voice_row_reading (row, owned));
  for (guint i = 0; i < n_quotations; i++)
    {
      g_autofree char *quote = quote_words (appraisal, quotations[i].stage, quotations[i].span);
      g_autofree char *marker = g_strdup_printf ("%s%s ", owned ? MARK_THERE : MARK_CONTRAST, pivot_stage_get_letter (quotations[i].stage));

      pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, marker, quote);
    }
  if (!owned)
    pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, INDENT, MARK_ASK, pivot_voice_row_question (row));
}

/**
 * pivot_report_text_print_contrast:
 * @name: what the story is called where it has no title of its own
 *
 * Prints the writer's sentences by row and side, as people read it.
 */
void
pivot_report_text_print_contrast (PivotPrinter         *printer,
                                  const PivotAppraisal *appraisal,
                                  const char           *name)
{
  g_autoptr (PivotContrast) contrast = pivot_contrast_new (pivot_appraisal_get_report (appraisal));

  print_title (printer, appraisal, name);
  for (guint row = 0; row < PIVOT_N_ROWS; row++)
    {
      guint n_defensive;

      pivot_printer_blank (printer);
      pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, NULL, pivot_voice_row ((PivotRow) row));
      print_side (printer, appraisal, contrast, (PivotRow) row, FALSE);
      pivot_contrast_get (contrast, (PivotRow) row, FALSE, &n_defensive);
      if (n_defensive == 0)
        pivot_printer_paragraph (printer, PIVOT_STYLE_DIM, INDENT, NULL, pivot_voice_row_nothing ());
      print_side (printer, appraisal, contrast, (PivotRow) row, TRUE);
    }
}
