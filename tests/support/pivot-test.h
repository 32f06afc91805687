/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "core/store/pivot-clock.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotTestClock:
 * @clock: what the code under test is given
 * @now: what it shows
 *
 * A clock that stands still until it is told otherwise.
 */
typedef struct
{
  PivotClock clock;
  GDateTime *now;
} PivotTestClock;

/**
 * PivotTestCondition:
 *
 * Returns: whether what a test waits for has come about
 */
typedef gboolean (*PivotTestCondition) (gpointer data);

/* As long as a test waits for anything, in milliseconds. */
#define PIVOT_TEST_PATIENCE 30000

void            pivot_test_init (int    *argc,
                                 char ***argv);
PivotTestClock *pivot_test_clock_new (const char *now);
void            pivot_test_clock_set (PivotTestClock *self,
                                      const char     *now);
void            pivot_test_clock_advance (PivotTestClock *self,
                                          double          seconds);
void            pivot_test_clock_free (PivotTestClock *self);
guint           pivot_test_effort (guint quick);
char           *pivot_test_make_folder (void);
void            pivot_test_remove (const char *path);
void            pivot_test_write (const char *folder,
                                  const char *name,
                                  const char *bytes,
                                  gssize      length);
char           *pivot_test_read (const char *folder,
                                 const char *name,
                                 gsize      *length);
PivotDraft     *pivot_test_draft (void);
gboolean        pivot_test_wait (PivotTestCondition condition,
                                 gpointer           data);
void            pivot_test_run (guint milliseconds);
gint64          pivot_test_spent (void);
void            pivot_test_count_notify (GObject    *object,
                                         const char *property,
                                         guint      *count);
void            pivot_test_assert_dies (gpointer object);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTestClock, pivot_test_clock_free)

/**
 * PivotTestFolder:
 *
 * The path of a folder that goes, with all in it, when the variable does.
 */
typedef char PivotTestFolder;

static inline void
pivot_test_folder_free (PivotTestFolder *self)
{
  pivot_test_remove (self);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTestFolder, pivot_test_folder_free)

G_END_DECLS
