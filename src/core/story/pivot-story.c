/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-story.h"

struct _PivotStory
{
  GObject parent_instance;

  /* owned */
  PivotRecord  *record; /* identity and times as last loaded or set; its draft is the present one */
  PivotHistory *history;
  char         *problem;

  /* state */
  gboolean damaged;
  guint64  generation;
};

G_DEFINE_FINAL_TYPE (PivotStory, pivot_story, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_DRAFT,
  PROP_MODIFIED,
  PROP_TRASHED,
  PROP_PROBLEM,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
} PivotStoryProperty;

static GParamSpec *properties[PROP_CAN_REDO + 1];

static void
story_take_record (PivotStory  *self,
                   PivotRecord *changed)
{
  pivot_record_unref (self->record);
  self->record = changed;
}

static void
story_notify_history (PivotStory *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_REDO]);
}

static void
story_show_draft (PivotStory *self,
                  PivotDraft *draft)
{
  g_autofree char *title = g_strdup (pivot_story_get_title (self));

  story_take_record (self, pivot_record_with_draft (self->record, draft));
  self->generation++;

  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DRAFT]);
  if (!g_str_equal (title, pivot_story_get_title (self)))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
  story_notify_history (self);
  g_object_thaw_notify (G_OBJECT (self));
}

static gboolean
story_move (PivotStory *self,
            PivotDraft *draft)
{
  if (draft != NULL)
    story_show_draft (self, draft);
  return draft != NULL;
}

static void
pivot_story_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  PivotStory *self = PIVOT_STORY (object);

  switch ((PivotStoryProperty) prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, pivot_story_get_id (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, pivot_story_get_title (self));
      break;
    case PROP_DRAFT:
      g_value_set_boxed (value, pivot_story_get_draft (self));
      break;
    case PROP_MODIFIED:
      g_value_set_boxed (value, pivot_story_get_modified (self));
      break;
    case PROP_TRASHED:
      g_value_set_boxed (value, pivot_story_get_trashed (self));
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, pivot_story_get_problem (self));
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, pivot_story_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, pivot_story_can_redo (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_story_finalize (GObject *object)
{
  PivotStory *self = PIVOT_STORY (object);

  g_clear_pointer (&self->record, pivot_record_unref);
  g_clear_pointer (&self->history, pivot_history_free);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (pivot_story_parent_class)->finalize (object);
}

static void
pivot_story_class_init (PivotStoryClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_story_get_property;
  object_class->finalize = pivot_story_finalize;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_DRAFT] = g_param_spec_boxed ("draft", NULL, NULL, PIVOT_TYPE_DRAFT, flags);
  properties[PROP_MODIFIED] = g_param_spec_boxed ("modified", NULL, NULL, G_TYPE_DATE_TIME, flags);
  properties[PROP_TRASHED] = g_param_spec_boxed ("trashed", NULL, NULL, G_TYPE_DATE_TIME, flags);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, flags);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
pivot_story_init (PivotStory *self)
{
}

/**
 * pivot_story_new:
 * @record: what was read, or a new story's record
 *
 * Returns: (transfer full): a story to write in, with nothing to undo
 */
PivotStory *
pivot_story_new (PivotRecord *record)
{
  PivotStory *self = g_object_new (PIVOT_TYPE_STORY, NULL);

  self->record = pivot_record_ref (record);
  self->history = pivot_history_new (record->draft);
  return self;
}

/**
 * pivot_story_new_read_only:
 * @reason: why it takes no edits, a translated sentence
 *
 * Returns: (transfer full): a story that can be read and not changed
 */
PivotStory *
pivot_story_new_read_only (PivotRecord *record,
                           const char  *reason)
{
  PivotStory *self = pivot_story_new (record);

  self->problem = g_strdup (reason);
  return self;
}

/**
 * pivot_story_new_damaged:
 * @id: the name of the story's folder
 * @reason: why its file could not be read, a translated sentence
 *
 * Returns: (transfer full): a story that only says what is wrong with it
 */
PivotStory *
pivot_story_new_damaged (const char *id,
                         const char *reason)
{
  g_autoptr (PivotDraft) nothing = pivot_draft_new ();
  g_autoptr (GDateTime) epoch = g_date_time_new_from_unix_utc (0);
  g_autoptr (PivotRecord) record = pivot_record_new (id, epoch, nothing);
  PivotStory *self = pivot_story_new_read_only (record, reason);

  self->damaged = TRUE;
  return self;
}

/**
 * pivot_story_get_id:
 *
 * Returns: (transfer none): the lower-case UUID that names the story for good
 */
const char *
pivot_story_get_id (PivotStory *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), NULL);

  return self->record->id;
}

/**
 * pivot_story_get_title:
 *
 * Returns: (transfer none): the present title, "" where it has none
 */
const char *
pivot_story_get_title (PivotStory *self)
{
  return pivot_draft_get_fact (pivot_story_get_draft (self), PIVOT_FACT_TITLE);
}

/**
 * pivot_story_get_draft:
 *
 * Returns: (transfer none): the present draft, never %NULL
 */
PivotDraft *
pivot_story_get_draft (PivotStory *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), NULL);

  return self->record->draft;
}

/**
 * pivot_story_get_created:
 *
 * Returns: (transfer none): when the story was begun, UTC
 */
GDateTime *
pivot_story_get_created (PivotStory *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), NULL);

  return self->record->created;
}

/**
 * pivot_story_get_modified:
 *
 * Returns: (transfer none): when the story was last changed, UTC
 */
GDateTime *
pivot_story_get_modified (PivotStory *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), NULL);

  return self->record->modified;
}

/**
 * pivot_story_get_trashed:
 *
 * Returns: (transfer none) (nullable): when it went to the trash; %NULL while
 *   it is in the library
 */
GDateTime *
pivot_story_get_trashed (PivotStory *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), NULL);

  return self->record->trashed;
}

/**
 * pivot_story_get_problem:
 *
 * Returns: (transfer none) (nullable): why the story takes no edits
 */
const char *
pivot_story_get_problem (PivotStory *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), NULL);

  return self->problem;
}

/**
 * pivot_story_is_damaged:
 *
 * Returns: whether the story's file could not be read at all
 */
gboolean
pivot_story_is_damaged (PivotStory *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), FALSE);

  return self->damaged;
}

/**
 * pivot_story_is_editable:
 *
 * Returns: whether the story takes edits
 */
gboolean
pivot_story_is_editable (PivotStory *self)
{
  return pivot_story_get_problem (self) == NULL;
}

/**
 * pivot_story_can_undo:
 *
 * Returns: whether there is an edit to take back
 */
gboolean
pivot_story_can_undo (PivotStory *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), FALSE);

  return pivot_history_can_undo (self->history);
}

/**
 * pivot_story_can_redo:
 *
 * Returns: whether there is an edit to make again
 */
gboolean
pivot_story_can_redo (PivotStory *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), FALSE);

  return pivot_history_can_redo (self->history);
}

/**
 * pivot_story_edit:
 * @draft: what the story is to hold from now on
 * @edit: how it came about
 *
 * Changes the story so that it can be undone. A draft that equals the present
 * one changes nothing and is not announced.
 */
void
pivot_story_edit (PivotStory      *self,
                  PivotDraft      *draft,
                  const PivotEdit *edit)
{
  g_return_if_fail (PIVOT_IS_STORY (self));
  g_return_if_fail (pivot_story_is_editable (self));

  if (pivot_draft_equal (draft, self->record->draft))
    return;
  pivot_history_push (self->history, draft, edit);
  story_show_draft (self, draft);
}

/**
 * pivot_story_undo:
 * @edit: (out): the edit that was taken back
 *
 * Returns: whether there was something to undo
 */
gboolean
pivot_story_undo (PivotStory *self,
                  PivotEdit  *edit)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), FALSE);

  return story_move (self, pivot_history_undo (self->history, edit));
}

/**
 * pivot_story_redo:
 * @edit: (out): the edit that was made again
 *
 * Returns: whether there was something to redo
 */
gboolean
pivot_story_redo (PivotStory *self,
                  PivotEdit  *edit)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), FALSE);

  return story_move (self, pivot_history_redo (self->history, edit));
}

/**
 * pivot_story_set_trashed:
 * @trashed: (nullable): when the story went to the trash; %NULL brings it back
 */
void
pivot_story_set_trashed (PivotStory *self,
                         GDateTime  *trashed)
{
  g_return_if_fail (PIVOT_IS_STORY (self));

  if (self->record->trashed == NULL && trashed == NULL)
    return;
  story_take_record (self, pivot_record_with_trashed (self->record, trashed));
  self->generation++;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TRASHED]);
}

/**
 * pivot_story_set_modified:
 * @modified: UTC
 *
 * Notes when the story was last changed. This alone makes nothing to save.
 */
void
pivot_story_set_modified (PivotStory *self,
                          GDateTime  *modified)
{
  g_return_if_fail (PIVOT_IS_STORY (self));

  story_take_record (self, pivot_record_with_modified (self->record, modified));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
}

/**
 * pivot_story_reload:
 * @record: what the story's file holds now
 *
 * Takes over what came from outside, as one step that can be undone.
 */
void
pivot_story_reload (PivotStory  *self,
                    PivotRecord *record)
{
  PivotEdit edit = { .kind = PIVOT_EDIT_STEP };
  gboolean  changed = FALSE;

  g_return_if_fail (PIVOT_IS_STORY (self));

  changed = !pivot_draft_equal (record->draft, self->record->draft);
  story_take_record (self, pivot_record_ref (record));
  if (changed)
    {
      pivot_history_push (self->history, record->draft, &edit);
      story_show_draft (self, record->draft);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODIFIED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TRASHED]);
}

/**
 * pivot_story_snapshot:
 *
 * Returns: (transfer full): the story as it stands, safe to hand to a thread
 */
PivotRecord *
pivot_story_snapshot (PivotStory *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), NULL);

  return pivot_record_ref (self->record);
}

/**
 * pivot_story_get_generation:
 *
 * Returns: a number that grows with every change that has to be saved
 */
guint64
pivot_story_get_generation (PivotStory *self)
{
  g_return_val_if_fail (PIVOT_IS_STORY (self), 0);

  return self->generation;
}
