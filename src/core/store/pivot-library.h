/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-store.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY (pivot_library_get_type ())

/**
 * PivotLibrary:
 *
 * The stories of one folder: a #GListModel of #PivotStory, those in the trash
 * and those that could not be read among them, the last changed first when they
 * are loaded. Its signal `outside` is given with a story when somebody else has
 * written it while it was being changed here, or has left a text beside it;
 * `vanished` with a number when that many stories, more than half, are gone
 * from the folder at once. While it is loading, its property `progress` is
 * below 1.
 */
G_DECLARE_FINAL_TYPE (PivotLibrary, pivot_library, PIVOT, LIBRARY, GObject)

PivotLibrary *pivot_library_new (PivotStore *store);
gboolean      pivot_library_load (PivotLibrary *self,
                                  GError      **error);
gboolean      pivot_library_load_untouched (PivotLibrary *self,
                                            const char   *prefix,
                                            GError      **error);
void          pivot_library_load_async (PivotLibrary       *self,
                                        GCancellable       *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer            data);
gboolean      pivot_library_load_finish (PivotLibrary *self,
                                         GAsyncResult *result,
                                         GError      **error);
PivotStory   *pivot_library_load_story (PivotLibrary *self,
                                        const char   *id);
gboolean      pivot_library_is_loading (PivotLibrary *self);
void          pivot_library_look_async (PivotLibrary       *self,
                                        GAsyncReadyCallback callback,
                                        gpointer            data);
gboolean      pivot_library_look_finish (PivotLibrary *self,
                                         GAsyncResult *result,
                                         GError      **error);
gboolean      pivot_library_refresh (PivotLibrary *self,
                                     GError      **error);
PivotStore   *pivot_library_get_store (PivotLibrary *self);
PivotStory   *pivot_library_find (PivotLibrary *self,
                                  const char   *id);
PivotStory   *pivot_library_find_by_prefix (PivotLibrary *self,
                                            const char   *prefix,
                                            GError      **error);
PivotStory   *pivot_library_create (PivotLibrary *self,
                                    PivotDraft   *draft);
PivotStory   *pivot_library_add (PivotLibrary *self,
                                 PivotRecord  *record);
void          pivot_library_trash (PivotLibrary *self,
                                   PivotStory   *story);
void          pivot_library_restore (PivotLibrary *self,
                                     PivotStory   *story);
gboolean      pivot_library_purge (PivotLibrary *self,
                                   PivotStory   *story,
                                   GError      **error);
GPtrArray    *pivot_library_find_old_trash (PivotLibrary *self);
void          pivot_library_keep (PivotLibrary *self,
                                  PivotStory   *story);
void          pivot_library_let_go (PivotLibrary *self,
                                    PivotStory   *story);
gboolean      pivot_library_is_contested (PivotLibrary *self,
                                          PivotStory   *story);
void          pivot_library_settle (PivotLibrary *self,
                                    PivotStory   *story);
PivotDraft   *pivot_library_read_theirs (PivotLibrary *self,
                                         PivotStory   *story,
                                         GError      **error);

G_END_DECLS
