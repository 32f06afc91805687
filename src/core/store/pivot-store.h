/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "core/store/pivot-backup.h"
#include "core/store/pivot-checkup.h"
#include "core/store/pivot-clock.h"
#include "core/store/pivot-files.h"
#include "core/store/pivot-rescue.h"
#include "core/store/pivot-store-error.h"
#include "core/story/pivot-revision.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STORE (pivot_store_get_type ())

/**
 * PivotStore:
 *
 * Reads and saves the stories of one folder. A save is atomic and durable: when it has succeeded, the text survives a
 * power cut; when it has failed, the old file is whole, and the text is among those that can be rescued. Its signal
 * `outside` is given with a story's id and a revision's hash when a save has found that somebody else had written the
 * story: their text has become that revision.
 */
G_DECLARE_FINAL_TYPE (PivotStore, pivot_store, PIVOT, STORE, GObject)

PivotStore    *pivot_store_new (const char       *path,
                                const PivotFiles *files,
                                const PivotClock *clock);
char          *pivot_store_dup_default_path (void);
const char    *pivot_store_get_path (PivotStore *self);
GDateTime     *pivot_store_now (PivotStore *self);
gboolean       pivot_store_make_folder (PivotStore *self,
                                        GError    **error);
GPtrArray     *pivot_store_list (PivotStore *self,
                                 GError    **error);
guint          pivot_store_tidy (PivotStore *self,
                                 const char *id);
guint          pivot_store_adopt_copies (PivotStore *self,
                                         const char *id);
PivotStory    *pivot_store_load (PivotStore *self,
                                 const char *id);
GPtrArray     *pivot_store_load_all (PivotStore *self,
                                     const char *prefix,
                                     GPtrArray  *outside,
                                     GError    **error);
GPtrArray     *pivot_store_load_named (PivotStore *self,
                                       GPtrArray  *names,
                                       GPtrArray  *outside,
                                       GError    **error);
gboolean       pivot_store_is_changed (PivotStore *self,
                                       const char *id);
gboolean       pivot_store_holds (PivotStore        *self,
                                  const PivotRecord *record);
void           pivot_store_forget (PivotStore *self,
                                   const char *id);
gboolean       pivot_store_save (PivotStore  *self,
                                 PivotRecord *record,
                                 GError     **error);
void           pivot_store_save_async (PivotStore         *self,
                                       PivotRecord        *record,
                                       GCancellable       *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer            user_data);
gboolean       pivot_store_save_finish (PivotStore   *self,
                                        GAsyncResult *result,
                                        GError      **error);
PivotRevision *pivot_store_keep_revision (PivotStore  *self,
                                          PivotRecord *record,
                                          PivotWhy     why,
                                          const char  *name,
                                          GError     **error);
PivotRevision *pivot_store_keep_new_revision (PivotStore          *self,
                                              const PivotRevision *revision,
                                              GHashTable          *known,
                                              GError             **error);
GPtrArray     *pivot_store_list_revisions (PivotStore *self,
                                           const char *id,
                                           GError    **error);
GPtrArray     *pivot_store_survey_revisions (PivotStore   *self,
                                             const char   *id,
                                             GHashTable   *known,
                                             GStrvBuilder *unread,
                                             GError      **error);
PivotRevision *pivot_store_put_revision (PivotStore          *self,
                                         const PivotRevision *revision,
                                         GError             **error);
void           pivot_store_remove_revision (PivotStore          *self,
                                            const char          *id,
                                            const PivotRevision *revision);
GPtrArray     *pivot_store_list_takes (PivotStore *self,
                                       const char *id,
                                       GError    **error);
GDateTime     *pivot_store_find_last_take (PivotStore *self,
                                           const char *id);
gboolean       pivot_store_put_take (PivotStore *self,
                                     const char *id,
                                     JsonObject *take,
                                     GDateTime  *otherwise,
                                     GError    **error);
guint          pivot_store_thin_revisions (PivotStore *self,
                                           const char *id);
gboolean       pivot_store_purge (PivotStore *self,
                                  const char *id,
                                  GError    **error);
GPtrArray     *pivot_store_age_trash (PivotStore *self,
                                      GPtrArray  *stories);
GPtrArray     *pivot_store_check_up (PivotStore *self,
                                     GError    **error);
GPtrArray     *pivot_store_list_backups (PivotStore *self);
GPtrArray     *pivot_store_list_rescued (PivotStore *self);
void           pivot_store_drop_rescued (PivotStore *self,
                                         const char *name);

G_END_DECLS
