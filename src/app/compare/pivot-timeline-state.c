/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-timeline-state.h"

#include <glib/gi18n-lib.h>

#include "core/insight/pivot-turn.h"
#include "core/text/pivot-speech.h"
#include "core/voice/pivot-voice.h"

/* More than this is not taken in at a glance. */
#define MAX_TURNS 2

/* More would be a thicket. */
#define MAX_POINTS 12

/* About as many rows as are in view. */
#define IN_VIEW 16

static void
row_clear (gpointer data)
{
  PivotTimelineRow *row = data;

  g_clear_pointer (&row->revision, pivot_revision_unref);
  pivot_draft_unref (row->draft);
  g_free (row->title);
  g_free (row->facts);
  g_free (row->day);
  g_free (row->length);
}

static char *
describe_length (PivotDraft *draft)
{
  guint words = 0;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    words += pivot_speech_measure (pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, (PivotStage) i)).words;
  return pivot_voice_words (words);
}

static PivotTimelineRow *
row_new (const char *title,
         PivotDraft *draft)
{
  PivotTimelineRow *row = g_atomic_rc_box_new0 (PivotTimelineRow);

  row->title = g_strdup (title);
  row->draft = pivot_draft_ref (draft);
  row->length = describe_length (draft);
  return row;
}

static PivotTimelineRow *
row_new_of_story (const PivotTimelineSource *source,
                  PivotRevision             *revision)
{
  GDateTime        *moment = revision != NULL ? revision->kept : source->now;
  g_autofree char  *when = pivot_voice_moment (moment, source->now);
  PivotTimelineRow *row = row_new (revision != NULL ? pivot_voice_revision_name (revision) : _ ("Current"),
                                   revision != NULL ? revision->record->draft : source->current);

  row->revision = revision != NULL ? pivot_revision_ref (revision) : NULL;
  row->named = revision == NULL || (revision->name != NULL && *revision->name != '\0');
  /* Translators: when a version of a story was kept, and its length, such as "Yesterday, 21:10, 285 words". */
  row->facts = g_strdup_printf (_ ("%1$s, %2$s"), when, row->length);
  row->day = pivot_voice_day (moment, source->now);
  return row;
}

/**
 * pivot_timeline_rows_new:
 *
 * Lists the versions of a story, which does not need the rubric; it may be called
 * from any thread.
 *
 * Returns: (transfer full) (element-type PivotTimelineRow): the story as it is
 *   now, then what was kept of it, newest first
 */
GPtrArray *
pivot_timeline_rows_new (const PivotTimelineSource *source)
{
  GPtrArray *rows = g_ptr_array_new_full (source->revisions->len + 1, (GDestroyNotify) pivot_timeline_row_unref);

  g_ptr_array_add (rows, row_new_of_story (source, NULL));
  for (guint i = 0; i < source->revisions->len; i++)
    g_ptr_array_add (rows, row_new_of_story (source, g_ptr_array_index (source->revisions, i)));
  ((PivotTimelineRow *) g_ptr_array_index (rows, rows->len - 1))->oldest = TRUE;
  return rows;
}

/**
 * pivot_timeline_row_new_guest:
 * @title: what it is called
 *
 * Returns: (transfer full): a text from elsewhere, to compare the story with
 */
PivotTimelineRow *
pivot_timeline_row_new_guest (const char *title,
                              PivotDraft *draft)
{
  PivotTimelineRow *row = row_new (title, draft);

  row->facts = g_strdup (row->length);
  row->day = g_strdup ("");
  return row;
}

/**
 * pivot_timeline_describe_unread:
 * @unread: a line for each revision that cannot be read, its file and why
 *
 * Returns: (transfer full): what is said of them; "" where there is none
 */
char *
pivot_timeline_describe_unread (const char *const *unread)
{
  guint n_unread = g_strv_length ((char **) unread);

  if (n_unread == 0)
    return g_strdup ("");
  if (n_unread == 1)
    /* Translators: %s is a file and, after a colon, why it cannot be read, a whole sentence. */
    return g_strdup_printf (_ ("One revision cannot be read. %s"), unread[0]);
  /* Translators: %1$u is how many, %2$s a file and, after a colon, why it cannot be read, a whole sentence. */
  return g_strdup_printf (ngettext ("%1$u revision cannot be read. The latest is %2$s", "%1$u revisions cannot be read. The latest is %2$s", n_unread), n_unread, unread[0]);
}

/**
 * pivot_timeline_row_equal:
 *
 * Returns: whether both rows show the same version in the same words
 */
gboolean
pivot_timeline_row_equal (const PivotTimelineRow *a,
                          const PivotTimelineRow *b)
{
  if (a->revision == NULL || b->revision == NULL || a->oldest != b->oldest)
    return FALSE;
  return g_strcmp0 (a->revision->file, b->revision->file) == 0 && g_str_equal (a->title, b->title) && g_str_equal (a->facts, b->facts);
}

/**
 * pivot_timeline_row_ref:
 *
 * Returns: (transfer full): @self
 */
PivotTimelineRow *
pivot_timeline_row_ref (PivotTimelineRow *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * pivot_timeline_row_unref:
 * @self: (transfer full): a row
 */
void
pivot_timeline_row_unref (PivotTimelineRow *self)
{
  g_atomic_rc_box_release_full (self, row_clear);
}

static gboolean
is_ready (PivotReport *report,
          PivotStage   stage)
{
  return report != NULL && pivot_report_get_stage (report, stage)->state == PIVOT_STATE_READY;
}

/* What is said of a version beside the one before it, stages that became ready first. */
static GPtrArray *
list_parts (PivotReport *report,
            PivotReport *before)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) turns = pivot_turns_list (before, report);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (is_ready (report, (PivotStage) i) && !is_ready (before, (PivotStage) i))
        /* Translators: %s is the name of a stage, such as "Precise Context". */
        g_ptr_array_add (parts, g_strdup_printf (_ ("%s ready"), pivot_voice_stage_name ((PivotStage) i)));
    }
  for (guint i = 0; i < turns->len; i++)
    g_ptr_array_add (parts, pivot_voice_turn (&g_array_index (turns, PivotTurn, i)));
  return parts;
}

static char *
describe_turns (PivotReport *report,
                PivotReport *before)
{
  g_autoptr (GPtrArray) parts = list_parts (report, before);
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

static void
reading_clear (gpointer data)
{
  PivotTimelineReading *reading = data;

  pivot_report_unref (reading->report);
  g_free (reading->spoken);
  g_free (reading->score);
  g_free (reading->turns);
}

/**
 * pivot_timeline_reading_new:
 * @report: of a version
 * @before: (nullable): of the version before it
 *
 * Returns: (transfer full): what is said of the version
 */
PivotTimelineReading *
pivot_timeline_reading_new (PivotReport *report,
                            PivotReport *before)
{
  PivotTimelineReading *self = g_atomic_rc_box_new0 (PivotTimelineReading);

  self->report = pivot_report_ref (report);
  self->spoken = pivot_voice_clock (pivot_report_get_seconds (report));
  /* Translators: the score of an answer, of a hundred points. */
  self->score = g_strdup_printf (_ ("%.0f/100"), pivot_report_get_score (report) * 100);
  self->turns = describe_turns (report, before);
  return self;
}

/**
 * pivot_timeline_reading_ref:
 *
 * Returns: (transfer full): @self
 */
PivotTimelineReading *
pivot_timeline_reading_ref (PivotTimelineReading *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * pivot_timeline_reading_unref:
 * @self: (transfer full): a reading
 */
void
pivot_timeline_reading_unref (PivotTimelineReading *self)
{
  g_atomic_rc_box_release_full (self, reading_clear);
}

static guint
find_unread_between (const GArray *read,
                     guint         first,
                     guint         last)
{
  for (guint i = first; i < MIN (last, read->len); i++)
    {
      if (!g_array_index (read, gboolean, i))
        return i;
    }
  return read->len;
}

/**
 * pivot_timeline_count_points:
 *
 * Returns: how many points the graph of so many versions has
 */
guint
pivot_timeline_count_points (guint n_versions)
{
  return MIN (n_versions, MAX_POINTS);
}

/**
 * pivot_timeline_get_point:
 * @point: of the graph; 0 is the newest version
 *
 * Returns: which version it shows; all of them are spread evenly, the newest and
 *   the oldest among them
 */
guint
pivot_timeline_get_point (guint n_versions,
                          guint point)
{
  guint n_points = pivot_timeline_count_points (n_versions);

  return n_points > 1 ? point * (n_versions - 1) / (n_points - 1) : 0;
}

static guint
find_unread_point (const GArray *read)
{
  for (guint i = 0; i < pivot_timeline_count_points (read->len); i++)
    {
      guint version = pivot_timeline_get_point (read->len, i);

      if (!g_array_index (read, gboolean, version))
        return version;
    }
  return read->len;
}

/**
 * pivot_timeline_find_unread:
 * @read: (element-type gboolean): by version, newest first, whether the rubric has
 *   read it
 * @wanted: the version that is at the middle of what is seen
 *
 * Returns: which version to read next: one that is in view, then one that the
 *   graph shows, then the latest; the length of @read where all are read
 */
guint
pivot_timeline_find_unread (const GArray *read,
                            guint         wanted)
{
  guint next = find_unread_between (read, wanted > IN_VIEW / 2 ? wanted - IN_VIEW / 2 : 0, wanted + IN_VIEW);

  if (next == read->len)
    next = find_unread_point (read);
  return next < read->len ? next : find_unread_between (read, 0, read->len);
}
