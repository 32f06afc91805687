/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack.h"
#include "core/rubric/pivot-report.h"
#include "core/story/pivot-revision.h"

G_BEGIN_DECLS

/**
 * PivotTimelineRow:
 * @revision: (nullable): what was kept; %NULL for the story as it is now
 * @draft: what was written then
 * @report: what the rubric thinks of it
 * @title: its name, or why it was kept
 * @facts: when it was and how long it is, such as "Yesterday, 21:10, 285 words"
 * @day: on which day it was
 * @spoken: how long it takes to say, such as "1:54"
 * @turns: what was won and lost since the version before; "" for nothing
 * @named: whether the writer gave it a name
 * @oldest: whether there is none before it
 *
 * One version of a story.
 */
typedef struct
{
  PivotRevision *revision;
  PivotDraft    *draft;
  PivotReport   *report;
  char          *title;
  char          *facts;
  char          *day;
  char          *spoken;
  char          *turns;
  gboolean       named;
  gboolean       oldest;
} PivotTimelineRow;

/**
 * PivotTimelineSource:
 * @revisions: (element-type PivotRevision): what was kept, newest first
 * @current: the story as it is now
 * @now: the present, in the reader's zone
 * @pack: the rules to read them with
 * @pace: in words per minute
 */
typedef struct
{
  GPtrArray  *revisions;
  PivotDraft *current;
  GDateTime  *now;
  PivotPack  *pack;
  double      pace;
} PivotTimelineSource;

GPtrArray *pivot_timeline_state_new (const PivotTimelineSource *source);

G_END_DECLS
