/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-revision.h"

G_DEFINE_BOXED_TYPE (PivotRevision, pivot_revision, pivot_revision_ref, pivot_revision_unref)

static const char *const why_ids[PIVOT_N_WHYS] = {
  [PIVOT_WHY_AUTOMATIC] = "automatic",
  [PIVOT_WHY_NAMED] = "named",
  [PIVOT_WHY_RESTORE] = "restore",
  [PIVOT_WHY_REPLACE] = "replace",
  [PIVOT_WHY_IMPORT] = "import",
  [PIVOT_WHY_OUTSIDE] = "outside",
};

static void
pivot_revision_clear (gpointer data)
{
  PivotRevision *self = data;

  g_clear_pointer (&self->kept, g_date_time_unref);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->record, pivot_record_unref);
  g_clear_pointer (&self->file, g_free);
  g_clear_pointer (&self->hash, g_free);
}

/**
 * pivot_why_get_id:
 *
 * Returns: the reason's name in files
 */
const char *
pivot_why_get_id (PivotWhy why)
{
  g_return_val_if_fail ((guint) why < PIVOT_N_WHYS, NULL);

  return why_ids[why];
}

/**
 * pivot_why_from_id:
 * @id: (nullable): a name as pivot_why_get_id() gives it
 * @why: (out): the reason of that name
 *
 * Returns: whether there is a reason of that name
 */
gboolean
pivot_why_from_id (const char *id,
                   PivotWhy   *why)
{
  for (guint i = 0; i < PIVOT_N_WHYS; i++)
    {
      if (g_strcmp0 (why_ids[i], id) == 0)
        {
          *why = (PivotWhy) i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * pivot_revision_new:
 * @record: the story at that moment
 * @kept: UTC
 * @name: (nullable): what the writer calls it
 *
 * Returns: (transfer full): a revision that is in no file yet
 */
PivotRevision *
pivot_revision_new (PivotRecord *record,
                    GDateTime   *kept,
                    PivotWhy     why,
                    const char  *name)
{
  PivotRevision *self = g_atomic_rc_box_new0 (PivotRevision);

  self->kept = g_date_time_ref (kept);
  self->why = why;
  self->name = g_strdup (name);
  self->record = pivot_record_ref (record);
  return self;
}

/**
 * pivot_revision_with_file:
 * @file: `<UTC>-<hash8>`
 * @hash: the SHA-256 of the file's bytes, in hex
 *
 * Returns: (transfer full): @self as it lies in that file
 */
PivotRevision *
pivot_revision_with_file (const PivotRevision *self,
                          const char          *file,
                          const char          *hash)
{
  PivotRevision *filed = pivot_revision_new (self->record, self->kept, self->why, self->name);

  filed->file = g_strdup (file);
  filed->hash = g_strdup (hash);
  return filed;
}

/**
 * pivot_revision_equal:
 *
 * Returns: whether both say the same, of whichever story and in whichever file
 */
gboolean
pivot_revision_equal (const PivotRevision *a,
                      const PivotRevision *b)
{
  if (a->why != b->why || g_strcmp0 (a->name, b->name) != 0 || !g_date_time_equal (a->kept, b->kept))
    return FALSE;
  return pivot_draft_equal (a->record->draft, b->record->draft);
}

/**
 * pivot_revision_find_alike:
 * @revisions: (element-type PivotRevision): what is kept of a story already
 * @revision: what may be kept of it
 *
 * Another revision of the same draft would say nothing new, unless it is the
 * writer who asks for one under a name.
 *
 * Returns: (transfer none) (nullable): the one that makes @revision needless,
 *   the first of several; %NULL where it is to be kept
 */
PivotRevision *
pivot_revision_find_alike (GPtrArray           *revisions,
                           const PivotRevision *revision)
{
  for (guint i = 0; i < revisions->len && revision->why != PIVOT_WHY_NAMED; i++)
    {
      PivotRevision *known = g_ptr_array_index (revisions, i);

      if (pivot_draft_equal (known->record->draft, revision->record->draft))
        return known;
    }
  return NULL;
}

/**
 * pivot_revision_ref:
 *
 * Returns: (transfer full): @self
 */
PivotRevision *
pivot_revision_ref (PivotRevision *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * pivot_revision_unref:
 *
 * Lets go of @self, and frees it where nobody else holds it.
 */
void
pivot_revision_unref (PivotRevision *self)
{
  g_atomic_rc_box_release_full (self, pivot_revision_clear);
}
