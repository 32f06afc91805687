/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-parallel.h"

/* Fewer are done before a thread has begun. */
#define WORTH_THREADS 64
#define MOST_THREADS 4

typedef struct
{
  guint             n;
  PivotParallelFunc func;
  gpointer          data;
  gint              next; /* atomic */
} Work;

static gpointer
work (gpointer data)
{
  Work *self = data;

  for (guint i = (guint) g_atomic_int_add (&self->next, 1); i < self->n; i = (guint) g_atomic_int_add (&self->next, 1))
    self->func (i, self->data);
  return NULL;
}

/**
 * pivot_parallel_each:
 * @n: how many things there are
 * @func: does the one of a number from 0 on
 * @data: handed to @func
 *
 * Does many things on all processors and waits for the last; a few are done
 * here, one after the other.
 */
void
pivot_parallel_each (guint             n,
                     PivotParallelFunc func,
                     gpointer          data)
{
  Work     self = { .n = n, .func = func, .data = data };
  GThread *threads[MOST_THREADS - 1];
  guint    n_wanted = n < WORTH_THREADS ? 0 : MIN (g_get_num_processors (), MOST_THREADS) - 1;
  guint    n_threads = 0;

  /* Without threads it only takes longer. */
  while (n_threads < n_wanted && (threads[n_threads] = g_thread_try_new ("pivot-parallel", work, &self, NULL)) != NULL)
    n_threads++;
  work (&self);
  for (guint i = 0; i < n_threads; i++)
    g_thread_join (threads[i]);
}
