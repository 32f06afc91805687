/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-history.h"

#include <string.h>

/* A pause this long between two letters starts a new step. */
#define PAUSE_USEC (2 * G_USEC_PER_SEC)

/* Enough for every word of a long story; beyond it the oldest steps go. */
#define MAX_STEPS 10000

typedef struct
{
  PivotDraft *draft;
  PivotEdit   edit; /* the one that led to the draft */
} Step;

struct _PivotHistory
{
  GArray *steps;   /* of Step; the first is where the history begins */
  guint   present; /* index of the step that is shown */
};

static void
step_clear (gpointer data)
{
  Step *step = data;

  g_clear_pointer (&step->draft, pivot_draft_unref);
}

static Step *
history_present (PivotHistory *self)
{
  return &g_array_index (self->steps, Step, self->present);
}

static void
history_append (PivotHistory    *self,
                PivotDraft      *draft,
                const PivotEdit *edit)
{
  Step step = { pivot_draft_ref (draft), *edit };

  g_array_append_val (self->steps, step);
  self->present = self->steps->len - 1;
}

static const char *
edited_text (PivotDraft      *draft,
             const PivotEdit *edit)
{
  if (edit->in_fact)
    return pivot_draft_get_fact (draft, edit->fact);
  return pivot_draft_get_text (draft, edit->side, edit->stage);
}

static gboolean
is_same_place (const PivotEdit *a,
               const PivotEdit *b)
{
  if (a->in_fact || b->in_fact)
    return a->in_fact && b->in_fact && a->fact == b->fact;
  return a->side == b->side && a->stage == b->stage;
}

static gboolean
is_space_before (PivotDraft      *draft,
                 const PivotEdit *edit)
{
  const char *text = edited_text (draft, edit);
  const char *before = NULL;

  if (edit->caret == 0 || edit->caret > strlen (text))
    return FALSE;
  before = g_utf8_find_prev_char (text, text + edit->caret);
  return before != NULL && g_unichar_isspace (g_utf8_get_char (before));
}

static gboolean
starts_word (const Step      *last,
             PivotDraft      *draft,
             const PivotEdit *edit)
{
  return is_space_before (last->draft, &last->edit) && !is_space_before (draft, edit);
}

static gboolean
joins (const Step      *last,
       PivotDraft      *draft,
       const PivotEdit *edit)
{
  if (!is_same_place (edit, &last->edit))
    return FALSE;
  if (edit->kind == PIVOT_EDIT_COMPLETION)
    return TRUE;
  if (edit->kind == PIVOT_EDIT_STEP || edit->kind != last->edit.kind)
    return FALSE;
  if (edit->time - last->edit.time > PAUSE_USEC)
    return FALSE;
  return edit->kind == PIVOT_EDIT_ERASING || !starts_word (last, draft, edit);
}

/**
 * pivot_history_new:
 * @draft: where the history begins
 *
 * Returns: (transfer full): a history with nothing to undo
 */
PivotHistory *
pivot_history_new (PivotDraft *draft)
{
  PivotHistory *self = g_new0 (PivotHistory, 1);
  PivotEdit     beginning = { .kind = PIVOT_EDIT_STEP };

  self->steps = g_array_new (FALSE, FALSE, sizeof (Step));
  g_array_set_clear_func (self->steps, step_clear);
  history_append (self, draft, &beginning);
  return self;
}

void
pivot_history_free (PivotHistory *self)
{
  g_array_unref (self->steps);
  g_free (self);
}

/**
 * pivot_history_push:
 * @draft: what the edit led to
 * @edit: what kind of edit it was, where and when
 *
 * Adds an edit. Typing and erasing join the step before them while they go on
 * in one place without a pause; typing is parted between words. What had been
 * undone can no longer be redone.
 */
void
pivot_history_push (PivotHistory    *self,
                    PivotDraft      *draft,
                    const PivotEdit *edit)
{
  Step    *last = history_present (self);
  gboolean at_end = self->present == self->steps->len - 1;

  if (self->present > 0 && at_end && joins (last, draft, edit))
    {
      pivot_draft_unref (last->draft);
      last->draft = pivot_draft_ref (draft);
      last->edit = *edit;
      return;
    }
  g_array_set_size (self->steps, self->present + 1);
  if (self->steps->len == MAX_STEPS)
    g_array_remove_index (self->steps, 0);
  history_append (self, draft, edit);
}

/**
 * pivot_history_undo:
 * @edit: (out): the edit that was taken back
 *
 * Returns: (transfer none) (nullable): the draft before it; %NULL where there
 *   is nothing to undo
 */
PivotDraft *
pivot_history_undo (PivotHistory *self,
                    PivotEdit    *edit)
{
  if (!pivot_history_can_undo (self))
    return NULL;
  *edit = history_present (self)->edit;
  self->present--;
  return history_present (self)->draft;
}

/**
 * pivot_history_redo:
 * @edit: (out): the edit that was made again
 *
 * Returns: (transfer none) (nullable): the draft after it; %NULL where there is
 *   nothing to redo
 */
PivotDraft *
pivot_history_redo (PivotHistory *self,
                    PivotEdit    *edit)
{
  if (!pivot_history_can_redo (self))
    return NULL;
  self->present++;
  *edit = history_present (self)->edit;
  return history_present (self)->draft;
}

/**
 * pivot_history_can_undo:
 *
 * Returns: whether there is an edit to take back
 */
gboolean
pivot_history_can_undo (PivotHistory *self)
{
  return self->present > 0;
}

/**
 * pivot_history_can_redo:
 *
 * Returns: whether there is an edit to make again
 */
gboolean
pivot_history_can_redo (PivotHistory *self)
{
  return self->present + 1 < self->steps->len;
}
