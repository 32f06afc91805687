/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "core/story/pivot-revision.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_BUNDLE (pivot_bundle_get_type ())

/**
 * PivotBundle:
 * @record: the story
 * @revisions: (element-type PivotRevision): its revisions, oldest first
 * @takes: (element-type JsonObject): its rehearsals, oldest first
 *
 * A story with all that is kept of it, as a file to send holds it. Immutable.
 */
typedef struct
{
  PivotRecord *record;
  GPtrArray   *revisions;
  GPtrArray   *takes;
} PivotBundle;

GType        pivot_bundle_get_type (void);
PivotBundle *pivot_bundle_new (PivotRecord *record,
                               GPtrArray   *revisions,
                               GPtrArray   *takes);
PivotBundle *pivot_bundle_read (JsonObject *object,
                                char      **caveat,
                                GError    **error);
JsonObject  *pivot_bundle_to_json (const PivotBundle *self);
PivotBundle *pivot_bundle_ref (PivotBundle *self);
void         pivot_bundle_unref (PivotBundle *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotBundle, pivot_bundle_unref)

G_END_DECLS
