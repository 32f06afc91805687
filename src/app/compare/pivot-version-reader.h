/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "app/compare/pivot-timeline-state.h"
#include "core/rubric/pivot-pack.h"

G_BEGIN_DECLS

/**
 * PivotVersionReader:
 *
 * Has the rubric read the versions of a story in a thread, those that are seen
 * before the others.
 */
typedef struct _PivotVersionReader PivotVersionReader;

/**
 * PivotVersionReaderSource:
 * @rows: (element-type PivotTimelineRow): the versions, newest first
 * @reports: (element-type PivotReport): as long as @rows; what was read before,
 *   %NULL for the others
 * @pack: the rules to read them with
 * @pace: in words per minute
 */
typedef struct
{
  GPtrArray *rows;
  GPtrArray *reports;
  PivotPack *pack;
  double     pace;
} PivotVersionReaderSource;

/**
 * PivotVersionReaderFunc:
 * @index: of a version
 * @reading: what is said of it
 *
 * Called on the main loop, once for each version.
 */
typedef void (*PivotVersionReaderFunc) (guint                 index,
                                        PivotTimelineReading *reading,
                                        gpointer              data);

PivotVersionReader *pivot_version_reader_start (const PivotVersionReaderSource *source,
                                                PivotVersionReaderFunc          func,
                                                gpointer                        data);
void                pivot_version_reader_want (PivotVersionReader *self,
                                               guint               index);
void                pivot_version_reader_stop (PivotVersionReader *self);

G_END_DECLS
