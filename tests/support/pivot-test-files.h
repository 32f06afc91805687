/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-files.h"

G_BEGIN_DECLS

/**
 * PivotTestCall:
 *
 * What a store asks of a file system.
 */
typedef enum
{
  PIVOT_TEST_OPEN,
  PIVOT_TEST_CLOSE,
  PIVOT_TEST_READ,
  PIVOT_TEST_WRITE,
  PIVOT_TEST_FSTAT,
  PIVOT_TEST_FSTATAT,
  PIVOT_TEST_FCHMOD,
  PIVOT_TEST_FSYNC,
  PIVOT_TEST_FLOCK,
  PIVOT_TEST_MKDIR,
  PIVOT_TEST_LINK,
  PIVOT_TEST_RENAME,
  PIVOT_TEST_UNLINK,
  PIVOT_TEST_LIST,
} PivotTestCall;

#define PIVOT_TEST_N_CALLS 14

/**
 * PivotTestHook:
 *
 * Called before a call is made, as another program may come between.
 */
typedef void (*PivotTestHook) (PivotTestCall call,
                               const char   *name,
                               gpointer      data);

/**
 * PivotTestFiles:
 * @files: what the code under test is given
 * @n_calls: how many calls were made
 * @counts: how many of each kind
 * @fault_at: the call that fails, counted from 1; 0 for none
 * @fault_error: what errno it fails with
 * @lasting: whether all calls after it fail too
 * @kills: whether it kills the process instead, before the call is made
 * @broken: those kinds of call that always fail with @fault_error
 * @lacking: those kinds that the file system does not have, and so fail with
 *   ENOSYS; for renames: those with flags
 * @trickles: whether reads and writes do one byte at a time
 * @stalls: whether writes write nothing, and say so
 * @interrupts: whether each call that may be interrupted is, once
 * @moved: whether folders claim to be on another file system
 * @hook: (nullable): called before each call
 *
 * The real file system with faults in it.
 */
typedef struct
{
  PivotFiles    files;
  guint         n_calls;
  guint         counts[PIVOT_TEST_N_CALLS];
  guint         fault_at;
  int           fault_error;
  gboolean      lasting;
  gboolean      kills;
  gboolean      broken[PIVOT_TEST_N_CALLS];
  gboolean      lacking[PIVOT_TEST_N_CALLS];
  gboolean      trickles;
  gboolean      stalls;
  gboolean      interrupts;
  gboolean      interrupted;
  gboolean      moved;
  PivotTestHook hook;
  gpointer      hook_data;
} PivotTestFiles;

void pivot_test_files_init (PivotTestFiles *self);
void pivot_test_files_reset (PivotTestFiles *self);

G_END_DECLS
