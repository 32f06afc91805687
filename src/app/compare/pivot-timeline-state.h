/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"
#include "core/story/pivot-revision.h"

G_BEGIN_DECLS

/**
 * PivotTimelineRow:
 * @revision: (nullable): what was kept; %NULL for the story as it is now, and
 *   for what is compared with it from elsewhere
 * @draft: what was written then
 * @title: its name, or why it was kept
 * @facts: when it was and how long it is, such as "Yesterday, 21:10, 285 words"
 * @day: on which day it was
 * @length: such as "285 words"
 * @named: whether the writer gave it a name
 * @oldest: whether there is none before it
 *
 * What is known of a version before the rubric has read it. Immutable.
 */
typedef struct
{
  PivotRevision *revision;
  PivotDraft    *draft;
  char          *title;
  char          *facts;
  char          *day;
  char          *length;
  gboolean       named;
  gboolean       oldest;
} PivotTimelineRow;

/**
 * PivotTimelineReading:
 * @report: what the rubric thinks of a version
 * @spoken: how long it takes to say, such as "1:54"
 * @score: of the whole answer, such as "57/100"
 * @turns: what was won and lost since the version before; "" for nothing
 *
 * What the rubric has to say of a version. Immutable.
 */
typedef struct
{
  PivotReport *report;
  char        *spoken;
  char        *score;
  char        *turns;
} PivotTimelineReading;

/**
 * PivotTimelineSource:
 * @revisions: (element-type PivotRevision): what was kept, newest first
 * @current: the story as it is now
 * @now: the present, in the reader's zone
 */
typedef struct
{
  GPtrArray  *revisions;
  PivotDraft *current;
  GDateTime  *now;
} PivotTimelineSource;

GPtrArray        *pivot_timeline_rows_new (const PivotTimelineSource *source);
PivotTimelineRow *pivot_timeline_row_new_guest (const char *title,
                                                PivotDraft *draft);
char             *pivot_timeline_describe_unread (const char *const *unread);
gboolean          pivot_timeline_row_equal (const PivotTimelineRow *a,
                                            const PivotTimelineRow *b);
PivotTimelineRow *pivot_timeline_row_ref (PivotTimelineRow *self);
void              pivot_timeline_row_unref (PivotTimelineRow *self);

PivotTimelineReading *pivot_timeline_reading_new (PivotReport *report,
                                                  PivotReport *before);
PivotTimelineReading *pivot_timeline_reading_ref (PivotTimelineReading *self);
void                  pivot_timeline_reading_unref (PivotTimelineReading *self);

guint pivot_timeline_count_points (guint n_versions);
guint pivot_timeline_get_point (guint n_versions,
                                guint point);
guint pivot_timeline_find_unread (const GArray *read,
                                  guint         wanted);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTimelineRow, pivot_timeline_row_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTimelineReading, pivot_timeline_reading_unref)

G_END_DECLS
