/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-sheet-stage.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/sheet/pivot-key-line.h"
#include "core/text/pivot-sentences.h"
#include "core/voice/pivot-voice.h"

/* As many words as are taken in at a glance. */
#define CUE_WORDS 12
/* As many as it has at least where it is cut elsewhere, and how short the words are that it does not end with. */
#define LEAST_CUE_WORDS 8
#define LEADING_LETTERS 3
/* A sentence longer than this, in bytes, stands out from nothing. */
#define KEY_LENGTH 320

/* A stage's text on its way to paper. */
typedef struct
{
  const PivotSheetSource *source;
  PivotStage              stage;
  const char             *text;
  PivotMasked            *masked;
  PivotTokens            *tokens;
  PivotSentences         *sentences;
  gboolean                has_key;
  PivotSpan               key;
} Telling;

static void
paragraph_clear (gpointer data)
{
  PivotSheetParagraph *paragraph = data;

  g_free (paragraph->text);
}

static gboolean
is_detail (const Telling *telling,
           PivotSpan      sentence)
{
  g_autofree char *hash = NULL;
  guint            n_dismissals;

  pivot_draft_get_dismissals (telling->source->draft, &n_dismissals);
  if (n_dismissals == 0)
    return FALSE;
  hash = pivot_finding_hash_sentence (telling->text, sentence);
  return pivot_draft_is_dismissed (telling->source->draft, PIVOT_DISMISSAL_DETAIL, hash);
}

/* Adds what stands between two bytes of the text, where it is brief without the sentences that are details. */
static void
add_paragraph (GArray        *paragraphs,
               const Telling *telling,
               PivotSpan      span,
               gboolean       key)
{
  GString            *words = g_string_new (NULL);
  g_autofree char    *raw = NULL;
  gsize               at = span.start;
  PivotSheetParagraph paragraph = { NULL, key };

  for (guint i = 0; telling->source->brief && i < pivot_sentences_get_length (telling->sentences); i++)
    {
      PivotSpan        sentence = pivot_sentences_get (telling->sentences, i)->span;
      g_autofree char *before = NULL;

      if (sentence.start < span.start || sentence.end > span.end || !is_detail (telling, sentence))
        continue;
      before = pivot_masked_quote (telling->masked, (PivotSpan) { at, sentence.start });
      g_string_append (words, before);
      at = sentence.end;
    }
  raw = pivot_masked_quote (telling->masked, (PivotSpan) { at, span.end });
  g_string_append (words, raw);
  paragraph.text = pivot_script_clean (words->str);
  g_string_free (words, TRUE);
  if (*paragraph.text != '\0')
    g_array_append_val (paragraphs, paragraph);
  else
    g_free (paragraph.text);
}

/* Where the line begins that holds a byte: the marker of a list's item belongs to the item. */
static gsize
find_line (const char *text,
           gsize       at)
{
  while (at > 0 && text[at - 1] != '\n')
    at--;
  return at;
}

/* Whether a paragraph on paper begins with this sentence, and where. */
static gboolean
begins_paragraph (const Telling *telling,
                  guint          index,
                  gsize         *start)
{
  const PivotSentence *sentence = pivot_sentences_get (telling->sentences, index);
  const PivotSentence *before = index > 0 ? pivot_sentences_get (telling->sentences, index - 1) : NULL;
  gboolean             own_line = before == NULL || sentence->item || sentence->paragraph != before->paragraph;

  if (own_line)
    *start = find_line (telling->text, sentence->span.start);
  else
    *start = sentence->span.start;
  if (before != NULL)
    *start = MAX (*start, before->span.end);
  if (own_line)
    return TRUE;
  return telling->has_key && (pivot_span_equal (sentence->span, telling->key) || pivot_span_equal (before->span, telling->key));
}

static void
add_paragraphs (GArray        *paragraphs,
                const Telling *telling)
{
  gsize    from = 0;
  gboolean key = FALSE;
  gsize    start;

  for (guint i = 0; i < pivot_sentences_get_length (telling->sentences); i++)
    {
      if (!begins_paragraph (telling, i, &start))
        continue;
      if (i > 0)
        {
          add_paragraph (paragraphs, telling, (PivotSpan) { from, start }, key);
          from = start;
        }
      key = telling->has_key && pivot_span_equal (pivot_sentences_get (telling->sentences, i)->span, telling->key);
    }
  add_paragraph (paragraphs, telling, (PivotSpan) { from, strlen (telling->text) }, key);
}

static gboolean
holds_evidence (const Telling *telling,
                PivotSpan      sentence)
{
  guint            n_slots;
  const PivotSlot *slots = pivot_report_get_slots (telling->source->report, telling->stage, &n_slots);

  for (guint i = 0; i < n_slots; i++)
    {
      if (slots[i].filled && slots[i].stage == telling->stage && pivot_span_overlaps (slots[i].span, sentence))
        return TRUE;
    }
  slots = pivot_report_get_whole_slots (telling->source->report, &n_slots);
  for (guint i = 0; i < n_slots; i++)
    {
      if (slots[i].filled && slots[i].stage == telling->stage && pivot_span_overlaps (slots[i].span, sentence))
        return TRUE;
    }
  return FALSE;
}

static void
add_asides (PivotSheetAsides *asides,
            const Telling    *telling)
{
  for (guint i = 0; i < pivot_sentences_get_length (telling->sentences); i++)
    {
      PivotSpan span = pivot_sentences_get (telling->sentences, i)->span;

      if (is_detail (telling, span))
        g_ptr_array_add (asides->details, pivot_span_quote (span, telling->text));
      else if (!holds_evidence (telling, span) && !(telling->has_key && pivot_span_equal (span, telling->key)))
        g_ptr_array_add (asides->long_sentences, pivot_span_quote (span, telling->text));
    }
}

/* "the", "of" and the like, which lead on to something. */
static gboolean
leads_on (const char *word)
{
  guint length = 0;

  for (const char *at = word; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (!g_unichar_isalpha (g_utf8_get_char (at)) || ++length > LEADING_LETTERS)
        return FALSE;
    }
  return TRUE;
}

static gboolean
ends_part (const char *word)
{
  return *word != '\0' && strchr (",;:", word[strlen (word) - 1]) != NULL;
}

/* Where a cue best ends: with a part of the sentence, or else not with a word that leads on. */
static guint
find_end (const GStrv words)
{
  guint end = CUE_WORDS;

  for (guint i = CUE_WORDS; i >= LEAST_CUE_WORDS; i--)
    {
      if (ends_part (words[i - 1]))
        return i;
    }
  while (end > LEAST_CUE_WORDS && leads_on (words[end - 1]))
    end--;
  return end;
}

/* The first words of a sentence, and "…" where there are more. */
static char *
shorten (const char *sentence)
{
  g_auto (GStrv) words = g_strsplit (sentence, " ", CUE_WORDS + 1);
  g_autofree char *cue = NULL;

  if (g_strv_length (words) <= CUE_WORDS)
    return g_strdup (sentence);
  for (guint i = find_end (words); i <= CUE_WORDS; i++)
    g_clear_pointer (&words[i], g_free);
  cue = g_strjoinv (" ", words);
  if (ends_part (cue))
    cue[strlen (cue) - 1] = '\0';
  return g_strconcat (cue, "…", NULL);
}

/* "Am 2. Mai": a number with a full stop need not end a sentence. */
static PivotSpan
find_first_sentence (const Telling *telling)
{
  PivotSpan span = pivot_sentences_get (telling->sentences, 0)->span;

  for (guint i = 1; i < pivot_sentences_get_length (telling->sentences); i++)
    {
      if (span.end < 2 || telling->text[span.end - 1] != '.' || !g_ascii_isdigit (telling->text[span.end - 2]))
        break;
      span.end = pivot_sentences_get (telling->sentences, i)->span.end;
    }
  return span;
}

static char *
make_cue (const Telling *telling)
{
  PivotSpan        span = telling->key;
  g_autofree char *words = NULL;
  g_autofree char *clean = NULL;

  if (!telling->has_key && pivot_sentences_get_length (telling->sentences) == 0)
    return g_strdup (pivot_voice_stage_prompts (telling->stage)[0]);
  if (!telling->has_key)
    span = find_first_sentence (telling);
  words = pivot_masked_quote (telling->masked, span);
  clean = pivot_script_clean (words);
  return shorten (clean);
}

/* Where the setup takes longer than it should, by how much. */
static char *
tell_time (const PivotSheetSource *source,
           PivotStage              stage,
           const char             *clock)
{
  guint               n_findings;
  const PivotFinding *findings = pivot_report_get_findings (source->report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      g_autofree char *limit = NULL;

      if (!g_str_equal (findings[i].rule, "P1") || findings[i].stage != (int) stage || findings[i].kind != PIVOT_FINDING_MEASURE)
        continue;
      limit = pivot_voice_clock (findings[i].limit);
      /* Translators: %1$s is how long a stage takes to say, such as 0:34, %2$s how long it should take at most. */
      return g_strdup_printf (_ ("%1$s, over %2$s"), clock, limit);
    }
  return g_strdup (clock);
}

static void
fill_measures (PivotSheetStage        *self,
               const PivotSheetSource *source,
               PivotStage              stage)
{
  const PivotStageReport *report = pivot_report_get_stage (source->report, stage);
  g_autofree char        *time = NULL;

  self->letter = pivot_stage_get_letter (stage);
  self->name = g_strdup (pivot_voice_stage_name (stage));
  self->clock = pivot_voice_clock (report->whole_seconds);
  self->n_filled = report->n_filled;
  self->n_slots = report->n_slots;
  /* Translators: %s is the question that an empty stage asks. */
  self->prompt = g_strdup_printf (_ ("Not written yet. %s"), pivot_voice_stage_prompts (stage)[0]);
  time = tell_time (source, stage, self->clock);
  if (report->words == 0)
    self->standing = g_strdup (pivot_voice_state (report->state));
  else
    /* Translators: %1$s is how long a stage takes to say, such as 0:19, %2$s how far it has come, such as Ready. */
    self->standing = g_strdup_printf (_ ("%1$s · %2$s"), time, pivot_voice_state (report->state));
}

/**
 * pivot_sheet_stage_fill:
 * @self: (out caller-allocates): a stage of a sheet
 * @source: what the sheet is made from
 * @stage: which stage
 * @masked: the stage's text
 * @asides: where sentences are added that may be left out
 */
void
pivot_sheet_stage_fill (PivotSheetStage        *self,
                        const PivotSheetSource *source,
                        PivotStage              stage,
                        PivotMasked            *masked,
                        PivotSheetAsides       *asides)
{
  const char *text = pivot_draft_get_text (source->draft, PIVOT_SIDE_OWNED, stage);
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, NULL);
  Telling telling = { source, stage, text, masked, tokens, sentences, FALSE, { 0, 0 } };

  telling.has_key = pivot_key_line_find (source->report, stage, text, &telling.key) && pivot_span_length (telling.key) <= KEY_LENGTH;
  fill_measures (self, source, stage);
  self->paragraphs = g_array_new (FALSE, FALSE, sizeof (PivotSheetParagraph));
  g_array_set_clear_func (self->paragraphs, paragraph_clear);
  add_paragraphs (self->paragraphs, &telling);
  self->cue = make_cue (&telling);
  add_asides (asides, &telling);
}

/**
 * pivot_sheet_stage_clear:
 *
 * Frees what it owns, but not itself.
 */
void
pivot_sheet_stage_clear (PivotSheetStage *self)
{
  g_free (self->name);
  g_free (self->standing);
  g_free (self->clock);
  g_array_unref (self->paragraphs);
  g_free (self->cue);
  g_free (self->prompt);
}
