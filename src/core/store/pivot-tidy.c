/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-tidy.h"

#include "core/store/pivot-codec.h"
#include "core/store/pivot-file.h"
#include "core/store/pivot-revisions.h"
#include "core/store/pivot-save.h"

typedef struct
{
  PivotFolder *folder;
  const char  *id;
  PivotRecord *present; /* what story.json holds; NULL where it cannot be read */
  guint        n_outside;
} Tidy;

/* What a file turned out to be. */
typedef enum
{
  CONTENT_UNREADABLE, /* or not to be touched: it stays */
  CONTENT_BROKEN,
  CONTENT_STORY,
} Content;

static Content
read_content (Tidy         *self,
              const char   *name,
              PivotRecord **record)
{
  g_autoptr (GBytes) bytes = pivot_file_read (self->folder, name, pivot_json_limits_story.bytes, NULL);
  g_autofree char *caveat = NULL;
  gsize            length = 0;
  const char      *data = NULL;

  if (bytes == NULL)
    return CONTENT_UNREADABLE;
  data = g_bytes_get_data (bytes, &length);
  *record = pivot_codec_read_record (data, length, self->id, &caveat, NULL);
  if (caveat != NULL)
    return CONTENT_UNREADABLE;
  return *record != NULL ? CONTENT_STORY : CONTENT_BROKEN;
}

static gboolean
is_kept_already (Tidy              *self,
                 const PivotRecord *record)
{
  g_autoptr (GPtrArray) revisions = NULL;

  if (self->present != NULL && pivot_draft_equal (self->present->draft, record->draft))
    return TRUE;
  revisions = pivot_revisions_list (self->folder, NULL);
  for (guint i = 0; revisions != NULL && i < revisions->len; i++)
    {
      const PivotRevision *revision = g_ptr_array_index (revisions, i);

      if (pivot_draft_equal (revision->record->draft, record->draft))
        return TRUE;
    }
  return FALSE;
}

static gboolean
keep (Tidy        *self,
      PivotRecord *record,
      PivotWhy     why)
{
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, record->modified, why, NULL);
  g_autoptr (PivotRevision) kept = pivot_revisions_keep (self->folder, revision, NULL);

  return kept != NULL;
}

/* The text of a first save that was cut short has no other home. */
static gboolean
take_place (Tidy       *self,
            const char *name)
{
  return !pivot_folder_has (self->folder, PIVOT_SAVE_STORY_FILE) &&
         pivot_file_add (self->folder, name, PIVOT_SAVE_STORY_FILE, NULL) &&
         pivot_folder_sync (self->folder, NULL);
}

static void
clear_temp (Tidy       *self,
            const char *name)
{
  g_autoptr (PivotRecord) record = NULL;
  Content content = read_content (self, name, &record);

  if (content == CONTENT_UNREADABLE)
    return;
  if (content == CONTENT_STORY && take_place (self, name))
    {
      self->present = g_steal_pointer (&record);
      return;
    }
  /* A broken one was never whole: its save did not come to the point of use. */
  if (content == CONTENT_BROKEN || is_kept_already (self, record) || keep (self, record, PIVOT_WHY_AUTOMATIC))
    pivot_folder_remove (self->folder, name);
}

/**
 * pivot_tidy_is_copy:
 *
 * Returns: whether a file of that name is what a sync program puts beside a
 *   story's file that two machines wrote
 */
gboolean
pivot_tidy_is_copy (const char *name)
{
  return g_str_has_prefix (name, "story") && g_str_has_suffix (name, ".json") && !g_str_equal (name, PIVOT_SAVE_STORY_FILE);
}

static void
adopt_copy (Tidy       *self,
            const char *name)
{
  g_autoptr (PivotRecord) record = NULL;

  if (read_content (self, name, &record) != CONTENT_STORY)
    return;
  if (!is_kept_already (self, record))
    {
      if (!keep (self, record, PIVOT_WHY_OUTSIDE))
        return;
      self->n_outside++;
    }
  pivot_folder_remove (self->folder, name);
}

typedef gboolean (*NameTest) (const char *name);

/* Those of @names that are of that kind. */
static GPtrArray *
select_names (GPtrArray *names,
              NameTest   is_wanted)
{
  GPtrArray *wanted = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      if (is_wanted (g_ptr_array_index (names, i)))
        g_ptr_array_add (wanted, g_strdup (g_ptr_array_index (names, i)));
    }
  return wanted;
}

static gboolean
is_leftover (const char *name)
{
  return pivot_file_is_temp (name) || pivot_tidy_is_copy (name);
}

static void
tidy_leftovers (Tidy *self)
{
  /* Listed again: under the lock, nothing in it is a save under way. */
  g_autoptr (GPtrArray) all = pivot_folder_list (self->folder, NULL);
  g_autoptr (GPtrArray) names = select_names (all, is_leftover);
  g_autoptr (PivotRecord) present = NULL;

  read_content (self, PIVOT_SAVE_STORY_FILE, &present);
  self->present = g_steal_pointer (&present);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);

      if (pivot_file_is_temp (name))
        clear_temp (self, name);
      else
        adopt_copy (self, name);
    }
  g_clear_pointer (&self->present, pivot_record_unref);
}

/* What a revision was to be a copy of is still where it was: the copy comes first. */
static void
clear_revision_temps (PivotFolder *story)
{
  g_autoptr (PivotFolder) folder = pivot_folder_open_inside (story, PIVOT_REVISIONS_FOLDER, NULL);
  g_autoptr (GPtrArray) all = folder != NULL ? pivot_folder_list (folder, NULL) : NULL;
  g_autoptr (GPtrArray) temps = select_names (all, pivot_file_is_temp);

  if (temps->len == 0 || pivot_folder_lock (story) == PIVOT_LOCK_BUSY)
    return;
  for (guint i = 0; i < temps->len; i++)
    pivot_folder_remove (folder, g_ptr_array_index (temps, i));
}

static gboolean
is_revisions_folder (const char *name)
{
  return g_str_equal (name, PIVOT_REVISIONS_FOLDER);
}

/**
 * pivot_tidy_story:
 * @folder: a story's folder
 * @id: the story's id
 *
 * Clears what saves left that did not end, and makes revisions of the copies
 * that sync programs leave. What holds a text that is nowhere else is kept
 * before its file goes; what cannot be read or kept stays as it is.
 *
 * Returns: how many texts had come from outside
 */
guint
pivot_tidy_story (PivotFolder *folder,
                  const char  *id)
{
  g_autoptr (GPtrArray) names = pivot_folder_list (folder, NULL);
  g_autoptr (GPtrArray) leftovers = select_names (names, is_leftover);
  g_autoptr (GPtrArray) revisions = select_names (names, is_revisions_folder);
  Tidy self = { .folder = folder, .id = id };

  if (leftovers->len > 0 && pivot_folder_lock (folder) != PIVOT_LOCK_BUSY)
    tidy_leftovers (&self);
  if (revisions->len > 0)
    clear_revision_temps (folder);
  return self.n_outside;
}
