/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-store.h"
#include "pivot-test.h"

#include <glib/gstdio.h>
#include <string.h>

G_BEGIN_DECLS

/**
 * PivotTestLibrary:
 * @path: its folder, which goes with it
 * @clock: 2026-03-02T09:15:00Z until it is told otherwise
 * @store: on the real file system
 *
 * A library of the test's own.
 */
typedef struct
{
  char           *path;
  PivotTestClock *clock;
  PivotStore     *store;
} PivotTestLibrary;

PivotTestLibrary *pivot_test_library_new (void);
void              pivot_test_library_free (PivotTestLibrary *self);
PivotStore       *pivot_test_library_open (PivotTestLibrary *self,
                                           const PivotFiles *files);
char             *pivot_test_id (guint number);
PivotRecord      *pivot_test_record (guint       number,
                                     const char *title);
void              pivot_test_library_write (PivotTestLibrary *self,
                                            const char       *id,
                                            const char       *text);
char             *pivot_test_library_read (PivotTestLibrary *self,
                                           const char       *id);
char             *pivot_test_library_read_title (PivotTestLibrary *self,
                                                 const char       *id);
gboolean          pivot_test_library_has_title (PivotTestLibrary *self,
                                                const char       *id,
                                                const char       *title);
gboolean          pivot_test_library_has (PivotTestLibrary *self,
                                          const char       *id);
char             *pivot_test_library_folder (PivotTestLibrary *self,
                                             const char       *id);
gboolean          pivot_test_library_keeps (PivotTestLibrary *self,
                                            const char       *id,
                                            const char       *title);
guint             pivot_test_library_count_temps (PivotTestLibrary *self,
                                                  const char       *id);
guint             pivot_test_library_count_revisions (PivotTestLibrary *self,
                                                      const char       *id);
void              pivot_test_count (guint *count);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTestLibrary, pivot_test_library_free)

G_END_DECLS
