/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-settle.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  guint  timer;
  gulong dirty;
  gulong problem;
} Settling;

static void
settling_free (Settling *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  g_free (self);
}

static void
settle_stop (GTask *task)
{
  Settling      *settling = g_task_get_task_data (task);
  PivotAutosave *autosave = g_task_get_source_object (task);

  g_clear_signal_handler (&settling->dirty, autosave);
  g_clear_signal_handler (&settling->problem, autosave);
  g_clear_handle_id (&settling->timer, g_source_remove);
}

static void
settle_fail (GTask      *task,
             const char *reason)
{
  settle_stop (task);
  g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_FAILED, reason);
  g_object_unref (task);
}

static void
changed_cb (GTask *task)
{
  PivotAutosave *autosave = g_task_get_source_object (task);
  const char    *problem = pivot_autosave_get_problem (autosave);

  if (problem != NULL)
    {
      settle_fail (task, problem);
    }
  else if (!pivot_autosave_is_dirty (autosave))
    {
      settle_stop (task);
      g_task_return_boolean (task, TRUE);
      g_object_unref (task);
    }
}

static gboolean
patience_over_cb (gpointer data)
{
  GTask    *task = data;
  Settling *settling = g_task_get_task_data (task);

  settling->timer = 0;
  settle_fail (task, _ ("Saving takes longer than expected."));
  return G_SOURCE_REMOVE;
}

/**
 * pivot_settle_async:
 * @patience: how long to wait at most, in milliseconds
 *
 * Saves all that is unsaved at once, and calls back when it is on the disk, when
 * saving failed, or when @patience is over. Until then @autosave stays alive.
 */
void
pivot_settle_async (PivotAutosave      *autosave,
                    guint               patience,
                    GCancellable       *cancellable,
                    GAsyncReadyCallback callback,
                    gpointer            user_data)
{
  GTask    *task = g_task_new (autosave, cancellable, callback, user_data);
  Settling *settling = g_new0 (Settling, 1);

  g_task_set_source_tag (task, pivot_settle_async);
  g_task_set_task_data (task, settling, (GDestroyNotify) settling_free);
  pivot_autosave_flush (autosave);
  if (!pivot_autosave_is_dirty (autosave))
    {
      g_task_return_boolean (task, TRUE);
      g_object_unref (task);
      return;
    }
  settling->dirty = g_signal_connect_swapped (autosave, "notify::dirty", G_CALLBACK (changed_cb), task);
  settling->problem = g_signal_connect_swapped (autosave, "notify::problem", G_CALLBACK (changed_cb), task);
  settling->timer = g_timeout_add (patience, patience_over_cb, task);
}

/**
 * pivot_settle_finish:
 *
 * Returns: whether everything is saved; otherwise @error holds why not, as a
 *   translated sentence
 */
gboolean
pivot_settle_finish (PivotAutosave *autosave,
                     GAsyncResult  *result,
                     GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, autosave), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
