/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-record.h"

G_DEFINE_BOXED_TYPE (PivotRecord, pivot_record, pivot_record_ref, pivot_record_unref)

static void
pivot_record_clear (gpointer data)
{
  PivotRecord *self = data;

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->created, g_date_time_unref);
  g_clear_pointer (&self->modified, g_date_time_unref);
  g_clear_pointer (&self->trashed, g_date_time_unref);
  g_clear_pointer (&self->parent, g_free);
  g_clear_pointer (&self->draft, pivot_draft_unref);
  g_clear_pointer (&self->foreign, g_bytes_unref);
}

/**
 * pivot_record_new:
 * @id: lower-case UUID
 * @created: UTC; also the time of the last change
 *
 * Returns: (transfer full): the record of a story that was never trashed
 */
PivotRecord *
pivot_record_new (const char *id,
                  GDateTime  *created,
                  PivotDraft *draft)
{
  PivotRecord *self = g_atomic_rc_box_new0 (PivotRecord);

  self->id = g_strdup (id);
  self->created = g_date_time_ref (created);
  self->modified = g_date_time_ref (created);
  self->draft = pivot_draft_ref (draft);
  return self;
}

/**
 * pivot_record_copy:
 *
 * Returns: (transfer full): a record of its own with the same members, to be
 *   changed before it is shared
 */
PivotRecord *
pivot_record_copy (const PivotRecord *self)
{
  PivotRecord *copy = pivot_record_new (self->id, self->created, self->draft);

  g_date_time_unref (copy->modified);
  copy->modified = g_date_time_ref (self->modified);
  copy->trashed = self->trashed != NULL ? g_date_time_ref (self->trashed) : NULL;
  copy->parent = g_strdup (self->parent);
  copy->foreign = self->foreign != NULL ? g_bytes_ref (self->foreign) : NULL;
  return copy;
}

/**
 * pivot_record_with_id:
 * @id: lower-case UUID
 *
 * Returns: (transfer full): @self as another story
 */
PivotRecord *
pivot_record_with_id (const PivotRecord *self,
                      const char        *id)
{
  PivotRecord *changed = pivot_record_copy (self);

  g_free (changed->id);
  changed->id = g_strdup (id);
  return changed;
}

/**
 * pivot_record_with_draft:
 * @draft: what the person wrote instead
 *
 * Returns: (transfer full): @self with another draft
 */
PivotRecord *
pivot_record_with_draft (const PivotRecord *self,
                         PivotDraft        *draft)
{
  PivotRecord *changed = pivot_record_copy (self);

  pivot_draft_unref (changed->draft);
  changed->draft = pivot_draft_ref (draft);
  return changed;
}

/**
 * pivot_record_with_modified:
 * @modified: UTC
 *
 * Returns: (transfer full): @self with another time of the last change
 */
PivotRecord *
pivot_record_with_modified (const PivotRecord *self,
                            GDateTime         *modified)
{
  PivotRecord *changed = pivot_record_copy (self);

  g_date_time_unref (changed->modified);
  changed->modified = g_date_time_ref (modified);
  return changed;
}

/**
 * pivot_record_with_trashed:
 * @trashed: (nullable): UTC; %NULL for a story that is not in the trash
 *
 * Returns: (transfer full): @self in the trash since then, or out of it
 */
PivotRecord *
pivot_record_with_trashed (const PivotRecord *self,
                           GDateTime         *trashed)
{
  PivotRecord *changed = pivot_record_copy (self);

  g_clear_pointer (&changed->trashed, g_date_time_unref);
  changed->trashed = trashed != NULL ? g_date_time_ref (trashed) : NULL;
  return changed;
}

/**
 * pivot_record_with_parent:
 * @parent: (nullable): hash of the revision that the draft grew from
 *
 * Returns: (transfer full): @self with another revision before it
 */
PivotRecord *
pivot_record_with_parent (const PivotRecord *self,
                          const char        *parent)
{
  PivotRecord *changed = pivot_record_copy (self);

  g_free (changed->parent);
  changed->parent = g_strdup (parent);
  return changed;
}

PivotRecord *
pivot_record_ref (PivotRecord *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
pivot_record_unref (PivotRecord *self)
{
  g_atomic_rc_box_release_full (self, pivot_record_clear);
}

static gboolean
moments_equal (GDateTime *a,
               GDateTime *b)
{
  return a == b || (a != NULL && b != NULL && g_date_time_equal (a, b));
}

static gboolean
foreign_equal (GBytes *a,
               GBytes *b)
{
  return a == b || (a != NULL && b != NULL && g_bytes_equal (a, b));
}

/**
 * pivot_record_equal:
 *
 * Compares all but the time of the last change: a story that was changed and
 * changed back needs no saving.
 */
gboolean
pivot_record_equal (const PivotRecord *a,
                    const PivotRecord *b)
{
  return a == b || (g_str_equal (a->id, b->id) && moments_equal (a->created, b->created) && moments_equal (a->trashed, b->trashed) && g_strcmp0 (a->parent, b->parent) == 0 && foreign_equal (a->foreign, b->foreign) && pivot_draft_equal (a->draft, b->draft));
}
