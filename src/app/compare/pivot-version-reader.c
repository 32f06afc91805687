/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-version-reader.h"

#include "core/rubric/pivot-rubric.h"

typedef struct
{
  guint                 index;
  PivotTimelineReading *reading;
} Found;

struct _PivotVersionReader
{
  /* the thread's */
  GPtrArray *rows;
  GPtrArray *reports;
  GArray    *read; /* of gboolean, by row */
  PivotPack *pack;
  double     pace;

  /* the main loop's */
  PivotVersionReaderFunc func;
  gpointer               data;

  /* shared */
  int     wanted;  /* atomic, a row */
  int     stopped; /* atomic */
  GMutex  mutex;
  GArray *found; /* of Found, under the mutex, not told yet */
};

static void
found_clear (gpointer data)
{
  g_clear_pointer (&((Found *) data)->reading, pivot_timeline_reading_unref);
}

static GArray *
found_new (void)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (Found));

  g_array_set_clear_func (found, found_clear);
  return found;
}

static void
reader_clear (gpointer data)
{
  PivotVersionReader *self = data;

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->reports);
  g_array_unref (self->read);
  pivot_pack_unref (self->pack);
  g_array_unref (self->found);
  g_mutex_clear (&self->mutex);
}

static void
reader_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, reader_clear);
}

/* A version has most of its sentences in common with those beside it, and these are not read again. */
static PivotReport *
find_beside (PivotVersionReader *self,
             guint               index)
{
  for (guint distance = 1; distance < self->reports->len; distance++)
    {
      PivotReport *after = index >= distance ? g_ptr_array_index (self->reports, index - distance) : NULL;
      PivotReport *before = index + distance < self->reports->len ? g_ptr_array_index (self->reports, index + distance) : NULL;

      if (after != NULL || before != NULL)
        return after != NULL ? after : before;
    }
  return NULL;
}

static PivotReport *
reader_assess (PivotVersionReader *self,
               guint               index)
{
  const PivotTimelineRow *row = NULL;

  if (index >= self->rows->len)
    return NULL;
  row = g_ptr_array_index (self->rows, index);
  if (g_ptr_array_index (self->reports, index) == NULL)
    self->reports->pdata[index] = pivot_rubric_assess_again (find_beside (self, index), self->pack, row->draft, PIVOT_SIDE_OWNED, self->pace);
  return g_ptr_array_index (self->reports, index);
}

static gboolean
tell_cb (gpointer data)
{
  PivotVersionReader *self = data;
  g_autoptr (GArray) found = NULL;

  g_mutex_lock (&self->mutex);
  found = g_steal_pointer (&self->found);
  self->found = found_new ();
  g_mutex_unlock (&self->mutex);
  for (guint i = 0; i < found->len && !g_atomic_int_get (&self->stopped); i++)
    self->func (g_array_index (found, Found, i).index, g_array_index (found, Found, i).reading, self->data);
  return G_SOURCE_REMOVE;
}

static void
reader_tell (PivotVersionReader   *self,
             guint                 index,
             PivotTimelineReading *reading)
{
  Found found = { index, reading };

  g_mutex_lock (&self->mutex);
  g_array_append_val (self->found, found);
  if (self->found->len == 1)
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, tell_cb, g_atomic_rc_box_acquire (self), reader_unref);
  g_mutex_unlock (&self->mutex);
}

static gpointer
read_in_thread (gpointer data)
{
  PivotVersionReader *self = data;

  while (!g_atomic_int_get (&self->stopped))
    {
      guint        index = pivot_timeline_find_unread (self->read, (guint) g_atomic_int_get (&self->wanted));
      PivotReport *report = reader_assess (self, index);

      if (report == NULL)
        break;
      g_array_index (self->read, gboolean, index) = TRUE;
      reader_tell (self, index, pivot_timeline_reading_new (report, reader_assess (self, index + 1)));
    }
  reader_unref (self);
  return NULL;
}

static void
clear_report (gpointer report)
{
  if (report != NULL)
    pivot_report_unref (report);
}

static GPtrArray *
copy_reports (GPtrArray *reports)
{
  GPtrArray *copy = g_ptr_array_new_full (reports->len, clear_report);

  for (guint i = 0; i < reports->len; i++)
    g_ptr_array_add (copy, g_ptr_array_index (reports, i) != NULL ? pivot_report_ref (g_ptr_array_index (reports, i)) : NULL);
  return copy;
}

/**
 * pivot_version_reader_start:
 * @func: called for each version, also for one whose report is given
 *
 * Returns: (transfer full): what reads the versions until it is stopped
 */
PivotVersionReader *
pivot_version_reader_start (const PivotVersionReaderSource *source,
                            PivotVersionReaderFunc          func,
                            gpointer                        data)
{
  PivotVersionReader *self = g_atomic_rc_box_new0 (PivotVersionReader);

  self->rows = g_ptr_array_ref (source->rows);
  self->reports = copy_reports (source->reports);
  self->read = g_array_new (FALSE, TRUE, sizeof (gboolean));
  g_array_set_size (self->read, source->rows->len);
  self->pack = pivot_pack_ref (source->pack);
  self->pace = source->pace;
  self->func = func;
  self->data = data;
  g_mutex_init (&self->mutex);
  self->found = found_new ();
  g_thread_unref (g_thread_new ("versions", read_in_thread, g_atomic_rc_box_acquire (self)));
  return self;
}

/**
 * pivot_version_reader_want:
 * @index: a version that is seen and not read yet
 *
 * Has that version, and those beside it, read before the others.
 */
void
pivot_version_reader_want (PivotVersionReader *self,
                           guint               index)
{
  g_atomic_int_set (&self->wanted, (int) index);
}

/**
 * pivot_version_reader_stop:
 * @self: (transfer full): a reader, which tells of no version any more
 */
void
pivot_version_reader_stop (PivotVersionReader *self)
{
  g_atomic_int_set (&self->stopped, TRUE);
  reader_unref (self);
}
