/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-timeline-state.h"

#include <glib/gi18n-lib.h>

#include "core/insight/pivot-turn.h"
#include "core/rubric/pivot-rubric.h"
#include "core/voice/pivot-voice.h"

/* More than this is not taken in at a glance. */
#define MAX_TURNS 2

static void
row_free (gpointer data)
{
  PivotTimelineRow *row = data;

  g_clear_pointer (&row->revision, pivot_revision_unref);
  pivot_draft_unref (row->draft);
  pivot_report_unref (row->report);
  g_free (row->title);
  g_free (row->facts);
  g_free (row->day);
  g_free (row->spoken);
  g_free (row->turns);
  g_free (row);
}

/* A version has most of its sentences in common with the one after it, and those are not read again. */
static PivotTimelineRow *
row_new (const PivotTimelineSource *source,
         PivotRevision             *revision,
         const PivotTimelineRow    *after)
{
  PivotTimelineRow *row = g_new0 (PivotTimelineRow, 1);
  GDateTime        *moment = revision != NULL ? revision->kept : source->now;
  g_autofree char  *when = pivot_voice_moment (moment, source->now);
  g_autofree char  *words = NULL;

  row->revision = revision != NULL ? pivot_revision_ref (revision) : NULL;
  row->draft = pivot_draft_ref (revision != NULL ? revision->record->draft : source->current);
  row->report = pivot_rubric_assess_again (after != NULL ? after->report : NULL, source->pack, row->draft, PIVOT_SIDE_OWNED, source->pace);
  row->title = g_strdup (revision != NULL ? pivot_voice_revision_name (revision) : _ ("Current"));
  row->named = revision == NULL || (revision->name != NULL && *revision->name != '\0');
  words = pivot_voice_words (pivot_report_get_words (row->report));
  /* Translators: when a version of a story was kept, and its length, such as "Yesterday, 21:10, 285 words". */
  row->facts = g_strdup_printf (_ ("%1$s, %2$s"), when, words);
  row->day = pivot_voice_day (moment, source->now);
  row->spoken = pivot_voice_clock (pivot_report_get_seconds (row->report));
  return row;
}

static gboolean
is_ready (PivotReport *report,
          PivotStage   stage)
{
  return report != NULL && pivot_report_get_stage (report, stage)->state == PIVOT_STATE_READY;
}

/* What is said of a version beside the one before it, stages that became ready first. */
static GPtrArray *
list_parts (const PivotTimelineRow *row,
            const PivotTimelineRow *before)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) turns = pivot_turns_list (before != NULL ? before->report : NULL, row->report);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (is_ready (row->report, (PivotStage) i) && !is_ready (before != NULL ? before->report : NULL, (PivotStage) i))
        /* Translators: %s is the name of a stage, such as "Precise Context". */
        g_ptr_array_add (parts, g_strdup_printf (_ ("%s ready"), pivot_voice_stage_name ((PivotStage) i)));
    }
  for (guint i = 0; i < turns->len; i++)
    g_ptr_array_add (parts, pivot_voice_turn (&g_array_index (turns, PivotTurn, i)));
  return parts;
}

static char *
describe_turns (const PivotTimelineRow *row,
                const PivotTimelineRow *before)
{
  g_autoptr (GPtrArray) parts = list_parts (row, before);
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_shown = parts->len > MAX_TURNS + 1 ? MAX_TURNS : parts->len;

  for (guint i = 0; i < n_shown; i++)
    g_string_append_printf (text, i > 0 ? ", %s" : "%s", (const char *) g_ptr_array_index (parts, i));
  if (n_shown < parts->len)
    {
      guint n_more = parts->len - n_shown;

      g_string_append (text, ", ");
      /* Translators: %u is how many more things were won or lost between two versions of a story. */
      g_string_append_printf (text, ngettext ("%u more", "%u more", n_more), n_more);
    }
  return g_strdup (text->str);
}

/**
 * pivot_timeline_state_new:
 *
 * Reads every version of a story; it may be called from any thread.
 *
 * Returns: (transfer full) (element-type PivotTimelineRow): the story as it is
 *   now, then what was kept of it, newest first
 */
GPtrArray *
pivot_timeline_state_new (const PivotTimelineSource *source)
{
  GPtrArray *rows = g_ptr_array_new_full (source->revisions->len + 1, row_free);

  g_ptr_array_add (rows, row_new (source, NULL, NULL));
  for (guint i = 0; i < source->revisions->len; i++)
    g_ptr_array_add (rows, row_new (source, g_ptr_array_index (source->revisions, i), g_ptr_array_index (rows, i)));
  for (guint i = 0; i < rows->len; i++)
    {
      PivotTimelineRow *row = g_ptr_array_index (rows, i);

      row->oldest = i + 1 == rows->len;
      row->turns = describe_turns (row, row->oldest ? NULL : g_ptr_array_index (rows, i + 1));
    }
  return rows;
}
